// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeRollUp;

/** Documents of the format {@code camket-follow-up/1}; written only. What is absent or empty is left out. */
public final class FollowUpDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-follow-up/1";

    private FollowUpDocument() {}

    /** Writes with what a briefing opens. */
    public static void write(FollowUp followUp, JsonSink sink) {
        Members out = new Members(sink);
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("briefing", followUp.getBriefing().getId());
        out.text("heldOn", followUp.getBriefing().getHeldOn());
        out.text("previous", followUp.getPrevious().map(Briefing::getId));
        out.text("conclusion", followUp.getConclusion().map(Directive::getId));
        out.object("counts", () -> new CountMembers(out).write(followUp.getCounts()));
        out.objects(
                "items",
                followUp.getItems().stream().map(CascadeRollUp::getTop).toList(),
                item -> CascadeDocument.item(item, out));
        out.objects("petitions", followUp.getPetitions(), petition -> PetitionDocument.write(petition, sink));
        out.findings("findings", followUp.getFindings());
        sink.endObject();
    }
}
