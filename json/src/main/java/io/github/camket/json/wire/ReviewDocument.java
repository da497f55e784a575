// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.ReplacedEstimate;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.ConsequenceToConsider;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.indicator.Target;

/**
 * Documents of the format {@code camket-review/1}; written only. What is absent or empty is left out. Targets stand once, and
 * fulfilments name them.
 */
public final class ReviewDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-review/1";

    private final JsonSink sink;
    private final Members out;

    private ReviewDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the review. */
    public static void write(CommitmentReview review, JsonSink out) {
        new ReviewDocument(out).write(review);
    }

    private void write(CommitmentReview review) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("knownOn", review.getKnownOn());
        out.objects("fulfilments", review.getFulfilments(), this::write);
        out.objects("targets", review.getTargets(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(Fulfilment fulfilment) {
        out.text("commitment", fulfilment.getCommitment().getId());
        out.text("unit", fulfilment.getUnit().getId());
        out.text("recipient", fulfilment.getRecipient().getId());
        out.text("directive", fulfilment.getDirective().getId());
        out.text("met", fulfilment.getMet());
        out.objects("items", fulfilment.getItems(), this::write);
        out.objects("toConsider", fulfilment.getToConsider(), this::write);
        out.findings("findings", fulfilment.getFindings());
    }

    private void write(ItemFulfilment item) {
        out.text("item", item.item().item());
        out.texts(
                "targets",
                item.targets().stream()
                        .map(result -> result.getTarget().getId())
                        .toList());
    }

    private void write(ConsequenceToConsider held) {
        ForeseenConsequence foreseen = held.foreseen();
        out.text("consequence", foreseen.consequence());
        out.text("trigger", foreseen.trigger());
        out.text("words", foreseen.words());
        out.texts("because", held.because());
    }

    private void write(TargetResult result) {
        Target target = result.getTarget();
        out.text("target", target.getId());
        out.text("indicator", target.getIndicator());
        out.text("assignee", target.getAssignee());
        out.text("period", target.getPeriod());
        out.text("dueOn", target.getDueOn());
        out.flag("due", result.isDue());
        out.text("status", result.getStatus());
        out.text("outcome", result.getOutcome());
        out.text("measured", result.getMeasured());
        out.text("progress", result.getProgress());
        out.object("reading", result.getReading(), reading -> ReadingShapes.READING.writeMembers(reading, sink));
        out.object("replacedEstimate", result.getReplacedEstimate(), this::write);
        out.findings("findings", result.getFindings());
    }

    private void write(ReplacedEstimate estimate) {
        out.text("reading", estimate.reading().getId());
        out.text("measured", estimate.measured());
        out.text("outcome", estimate.outcome());
    }
}
