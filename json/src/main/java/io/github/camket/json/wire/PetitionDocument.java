// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.monitoring.petition.PetitionResult;
import io.github.camket.monitoring.petition.PetitionReview;
import java.util.List;

/**
 * Documents of the format {@code camket-petitions/1}; written only. What is absent or empty is left out. The limits are written
 * as in {@code camket-deadline/1}, the replies as in a ledger.
 */
public final class PetitionDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-petitions/1";

    private final JsonSink sink;
    private final Members out;

    private PetitionDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the review. */
    public static void write(PetitionReview review, JsonSink out) {
        new PetitionDocument(out).write(review);
    }

    private void write(PetitionReview review) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("knownOn", review.getKnownOn());
        out.parameters(List.of(review.getRules().getForwarding()));
        out.objects("petitions", review.getResults(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(PetitionResult result) {
        write(result, sink);
    }

    /** The members of one petition. */
    static void write(PetitionResult result, JsonSink sink) {
        Members out = new Members(sink);
        out.text("petition", result.getPetition().getId());
        out.text("sender", result.getSender().getId());
        out.text("addressee", result.getAddressee().getId());
        out.text("forwardedTo", result.getForwardedTo().map(OrgUnit::getId));
        out.text("briefing", result.getBriefing());
        out.text("state", result.getState());
        out.flag("settled", result.isSettled());
        out.object("deadline", result.getDeadline(), due -> DeadlineDocument.writeMembers(due, sink));
        result.getWorkingDaysUsed().ifPresent(days -> out.count("workingDaysUsed", days));
        result.getWorkingDaysLate().ifPresent(days -> out.count("workingDaysLate", days));
        out.text("answer", result.getAnswer().map(PetitionReply::getId));
        out.objects("replies", result.getReplies(), reply -> PetitionShapes.REPLY.writeMembers(reply, sink));
        out.findings("findings", result.getFindings());
    }
}
