// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Deadline;
import io.github.camket.measurement.ReplacedReading;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.ConsequenceToConsider;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.PromiseResult;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentVersion;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.monitoring.TaskStatus;
import java.util.stream.Stream;

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
        out.text("coversUntil", review.getCoversUntil());
        out.parameters(Stream.concat(review.getRules().all().stream(), review.getJudgingRules().all().stream())
                .toList());
        out.objects("fulfilments", review.getFulfilments(), this::write);
        out.objects("targets", review.getTargets(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(Fulfilment fulfilment) {
        Commitment commitment = fulfilment.getCommitment();
        out.text("commitment", commitment.getId());
        out.text("kind", commitment.getKind());
        out.text("period", commitment.getPeriod());
        out.text("unit", fulfilment.getUnit().getId());
        out.text("recipient", fulfilment.getRecipient().getId());
        out.text("directive", fulfilment.getDirective().map(Directive::getId));
        out.object("version", () -> write(fulfilment.getVersion()));
        out.objects("changes", fulfilment.getChanges(), change -> {
            out.text("item", change.item());
            out.text("kind", change.kind());
        });
        out.text("replyState", fulfilment.getReplyState());
        out.texts(
                "replies",
                fulfilment.getReplies().stream().map(CommitmentReply::getId).toList());
        out.object("counts", () -> StateMembers.write(fulfilment::count, out));
        out.text("fulfilledShare", fulfilment.getFulfilledShare());
        out.text("weightedShare", fulfilment.getWeightedShare());
        out.text("met", fulfilment.getMet());
        out.objects("items", fulfilment.getItems(), this::write);
        out.objects("toConsider", fulfilment.getToConsider(), this::write);
        out.findings("findings", fulfilment.getFindings());
    }

    private void write(CommitmentVersion version) {
        out.count("number", version.number());
        out.text("from", version.from());
        out.text("amendment", version.amendment().map(CommitmentAmendment::getId));
    }

    private void write(ItemFulfilment item) {
        out.text("item", item.getItem().getId());
        out.text("basisItem", item.getItem().getBasisItem());
        out.text("state", item.getState());
        out.text("weight", item.getItem().getWeight());
        out.texts(
                "targets",
                item.getTargets().stream()
                        .map(result -> result.getTarget().getId())
                        .toList());
        out.objects("tasks", item.getTasks(), this::write);
        out.object("promise", item.getPromise(), this::write);
    }

    private void write(TaskStatus status) {
        out.text("task", status.getTask().getId());
        out.text("turn", status.getTurn());
        out.text("phase", status.getPhase());
        out.flag("done", status.isDone());
        out.text("timeliness", status.getTimeliness());
        out.count("daysLate", status.getDaysLate());
        out.text("lastDay", status.getDeadline().map(Deadline::getLastDay));
    }

    private void write(PromiseResult promise) {
        out.text("state", promise.getState());
        out.text("dueOn", promise.getDueOn());
        out.text("report", promise.getReport().map(PromiseReport::getId));
        out.text("deliveredOn", promise.getReport().flatMap(PromiseReport::getDeliveredOn));
        out.text("reply", promise.getReply().map(PromiseReply::getId));
    }

    private void write(ConsequenceToConsider held) {
        ForeseenConsequence foreseen = held.foreseen();
        out.text("consequence", foreseen.consequence());
        out.text("trigger", foreseen.trigger());
        out.text("words", foreseen.words());
        out.texts("because", held.because());
        out.texts("targets", held.targets());
    }

    private void write(TargetResult result) {
        Target target = result.getTarget();
        out.text("target", target.getId());
        out.text("indicator", result.getIndicator().getId());
        out.text("assignee", target.getAssignee());
        out.text("period", target.getPeriod());
        out.text("dueOn", target.getDueOn());
        out.flag("due", result.isDue());
        out.text("status", result.getStatus());
        out.text("outcome", result.getOutcome());
        out.texts("possible", result.getPossible());
        out.text("measured", result.getMeasured());
        out.object("measuredBetween", result.getMeasuredBetween(), between -> {
            out.text("least", between.least());
            out.text("most", between.most());
        });
        out.text("progress", result.getProgress());
        out.text("pace", result.getPace());
        out.object("reading", result.getReading(), reading -> ReadingShapes.READING.writeMembers(reading, sink));
        out.text("earlier", result.getEarlier().map(IndicatorReading::getId));
        out.text("earlierMeasured", result.getEarlierMeasured());
        out.objects("replaced", result.getReplaced(), this::write);
        out.objects("measures", result.getMeasures(), this::write);
        out.findings("findings", result.getFindings());
    }

    private void write(ReplacedReading replaced) {
        out.text("reading", replaced.reading().getId());
        out.text("measured", replaced.measured());
        out.text("outcome", replaced.outcome());
    }
}
