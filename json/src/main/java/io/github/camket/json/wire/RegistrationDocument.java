// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.commitment.RegistrationBase;
import io.github.camket.measurement.commitment.RegistrationCounts;
import io.github.camket.measurement.commitment.RegistrationReview;
import io.github.camket.measurement.commitment.UnitRegistration;
import io.github.camket.quantity.Ratio;
import java.util.List;

/** Documents of the format {@code camket-registrations/1}; written only. What is absent or empty is left out. */
public final class RegistrationDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-registrations/1";

    private final JsonSink sink;
    private final Members out;

    private RegistrationDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the tasks that were registered for a period. */
    public static void write(RegistrationReview review, JsonSink out) {
        new RegistrationDocument(out).write(review);
    }

    private void write(RegistrationReview review) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("period", review.getPeriod());
        out.text("knownOn", review.getKnownOn());
        out.text("coversUntil", review.getCoversUntil());
        out.parameters(review.getRules().all());
        out.object("total", () -> write(review.getTotal()));
        out.objects("levels", review.getByLevel(), group -> {
            out.text("level", group.level());
            write(group.counts());
        });
        out.objects("kinds", review.getByKind(), group -> {
            out.text("kind", group.kind());
            write(group.counts());
        });
        out.objects("units", review.getUnits(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(UnitRegistration unit) {
        out.text("unit", unit.unit().getId());
        out.text("level", unit.level());
        out.text("kind", unit.unit().getKind());
        out.texts(
                "commitments",
                unit.registrations().stream()
                        .map(each -> each.getCommitment().getId())
                        .toList());
        write(unit.counts());
    }

    private void write(RegistrationCounts counts) {
        out.count("units", counts.units());
        out.count("registered", counts.registered());
        out.count("accepted", counts.accepted());
        out.count("refused", counts.refused());
        out.count("notReplied", counts.notReplied());
        out.object("states", () -> StateMembers.write(counts::count, out));
        out.objects("solved", List.of(RegistrationBase.values()), base -> {
            out.text("base", base);
            out.text("share", counts.solvedShare(base).map(Ratio::toString).orElse("NOT_APPLICABLE"));
        });
    }
}
