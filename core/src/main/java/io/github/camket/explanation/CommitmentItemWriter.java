// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.PromiseJudge;
import io.github.camket.measurement.commitment.PromiseResult;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.monitoring.TaskStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how items of commitments stand: each with its targets, tasks and promise. */
final class CommitmentItemWriter {

    private final CommitmentWording wording;
    private final TaskExplainer tasks;

    CommitmentItemWriter(CommitmentWording wording, TaskExplainer tasks) {
        this.wording = wording;
        this.tasks = tasks;
    }

    /** The item with its state, and everything that it rests on below it. */
    void add(ItemFulfilment item, List<Line> lines) {
        lines.add(new Line(2, named(item)));
        lines.add(new Line(3, state(item)));
        addInCharge(item.getItem().getInCharge(), 3, lines);
        for (TargetResult result : item.getTargets()) {
            lines.add(new Line(3, wording.asked(result.getTarget())));
            lines.add(new Line(4, wording.result(result)));
        }
        for (TaskStatus status : item.getTasks()) {
            lines.add(new Line(3, wording.text("commitment.task", tasks.line(status))));
        }
        item.getPromise().ifPresent(promise -> add(promise, item.getBasisItem().isEmpty(), lines));
    }

    /** The item as a list names it: its identifier, and what it is about. */
    String named(ItemFulfilment item) {
        String id = item.getItem().getId().value();
        String words = words(item);
        return item.getItem()
                .getBasisItem()
                .filter(basis -> !basis.value().equals(id))
                .map(basis -> wording.text("commitment.item.basis", id, words, basis.value()))
                .orElseGet(() -> wording.text("commitment.item", id, words));
    }

    /** What an item is about: in the words of the document, of the promise, or of what it is judged by. */
    private static String words(ItemFulfilment item) {
        String judged = Stream.concat(
                        item.getTargets().stream()
                                .map(target -> target.getIndicator().getName()),
                        item.getTasks().stream().map(status -> status.getTask().getTitle()))
                .distinct()
                .collect(Collectors.joining("; "));
        return item.getBasisItem()
                .map(DirectiveItem::getWords)
                .or(() -> item.getPromise().map(promise -> promise.getPromise().words()))
                .orElse(judged.isEmpty() ? "?" : judged);
    }

    /** An item of which there is no result, in the words of the document or of its promise, or else what it names. */
    String named(CommitmentItem item, Optional<Directive> basis) {
        String words = item.getBasisItem()
                .flatMap(id -> basis.flatMap(directive -> directive.findItem(id)))
                .map(DirectiveItem::getWords)
                .or(() -> item.getPromise().map(Promise::words))
                .orElseGet(() -> Stream.of(
                                item.getBasisItem().stream(), item.getTargets().stream(), item.getTasks().stream())
                        .flatMap(each -> each)
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")));
        return wording.text("commitment.item", item.getId().value(), words);
    }

    private String state(ItemFulfilment item) {
        String state = wording.state(item.getState());
        return item.getItem()
                .getWeight()
                .map(weight -> wording.text("commitment.state.weight", state, wording.exact(weight)))
                .orElseGet(() -> wording.text("commitment.state", state));
    }

    /** Who is in charge, role by role. */
    void addInCharge(List<PostInCharge> inCharge, int depth, List<Line> lines) {
        for (ChargeRole role : ChargeRole.values()) {
            String posts = inCharge.stream()
                    .filter(each -> each.role() == role)
                    .map(PostInCharge::post)
                    .collect(Collectors.joining("; "));
            if (!posts.isEmpty()) {
                lines.add(new Line(depth, wording.text("commitment.inCharge", wording.role(role), posts)));
            }
        }
    }

    /** The promise, without its words where they already name the item. */
    private void add(PromiseResult result, boolean namesTheItem, List<Line> lines) {
        Promise promise = result.getPromise();
        String product = promise.product().orElseGet(() -> wording.text("promise.noProduct"));
        String due = result.getDueOn().map(wording::date).orElseGet(() -> wording.text("promise.noDay"));
        lines.add(new Line(
                3,
                namesTheItem
                        ? wording.text("promise.product", product, due)
                        : wording.text("promise.asked", promise.words(), product, due)));
        String report = result.getReport().map(this::report).orElseGet(() -> {
            boolean silent = result.getFindings().stream()
                    .noneMatch(finding -> finding.code().equals(PromiseJudge.PROMISE_REPORTS_DISAGREE));
            return wording.text(silent ? "promise.noReport" : "promise.reportsDisagree");
        });
        String reply = result.getReply().map(this::reply).orElse("");
        lines.add(new Line(4, CommitmentWording.capitalized(report) + (reply.isEmpty() ? "" : "; " + reply)));
    }

    private String report(PromiseReport report) {
        String said = report.getDeliveredOn()
                .map(day -> wording.text("promise.delivered", wording.date(day), report.getByPost()))
                .orElseGet(
                        () -> wording.text("promise.notDelivered", wording.date(report.getAsOf()), report.getByPost()));
        String evidence = report.getEvidence().stream()
                .map(each -> wording.text("promise.evidence", each.place(), each.content()))
                .collect(Collectors.joining("; "));
        String shown = evidence.isEmpty() ? said : wording.text("promise.shown", said, evidence);
        return report.getRemark()
                .map(remark -> wording.text("promise.remark", shown, remark))
                .orElse(shown);
    }

    private String reply(PromiseReply reply) {
        String said = wording.text(
                "promise.reply." + reply.getOutcome().name(), wording.date(reply.getRepliedOn()), reply.getByPost());
        return reply.getReason()
                .map(reason -> wording.text("promise.reason", said, reason))
                .orElse(said);
    }
}
