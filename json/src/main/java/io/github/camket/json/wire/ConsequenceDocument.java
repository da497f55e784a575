// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.consequence.ConsequenceReview;
import io.github.camket.consequence.LineResult;
import io.github.camket.consequence.OpenPoint;
import io.github.camket.consequence.PremiseResult;
import io.github.camket.regulation.Condition.Outcome;

/**
 * Documents of the format {@code camket-consequences/1}: what the competent authority is to consider about one subject; written only.
 * What is absent or empty is left out.
 */
public final class ConsequenceDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-consequences/1";

    private final JsonSink sink;
    private final Members out;

    private ConsequenceDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the review. */
    public static void write(ConsequenceReview review, JsonSink out) {
        new ConsequenceDocument(out).write(review);
    }

    private void write(ConsequenceReview review) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("knownOn", review.getKnownOn());
        out.text("subject", review.getSubject().ref());
        out.text("period", review.getPeriod());
        out.object("rules", () -> ConsequenceRulesDocument.RULES.writeMembers(review.getRules(), sink));
        out.objects("lines", review.getLines(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(LineResult result) {
        out.text("line", result.line().id());
        out.text("outcome", result.outcome());
        if (result.outcome() == Outcome.HOLDS) {
            out.texts("toConsider", result.line().toConsider());
        }
        out.texts("facts", result.facts());
        out.objects("open", result.open(), this::write);
        out.object("when", () -> write(result.when()));
    }

    /** The tree of the premise, node by node as the line has it. */
    private void write(PremiseResult result) {
        out.text("outcome", result.outcome());
        out.texts("facts", result.facts());
        out.objects("open", result.open(), this::write);
        out.objects("parts", result.parts(), this::write);
    }

    private void write(OpenPoint point) {
        out.text("reason", point.reason());
        out.text("period", point.period());
        out.text("about", point.about());
    }
}
