// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.ReplyState;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.ItemChange;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains in words how far a commitment is fulfilled: who signed and who is in charge, which version is in force and what it
 * changed, each item with its targets, tasks and promise, the counts, what is to be considered, and what people should know
 * about the data.
 */
public final class CommitmentExplainer {

    private final CommitmentWording wording;
    private final UnitWording units;
    private final TimeWording time;
    private final CommitmentItemWriter items;
    private final CommitmentSummaryWriter summary;

    private CommitmentExplainer(Language language) {
        this.wording = CommitmentWording.in(language);
        this.units = UnitWording.in(language);
        this.time = TimeWording.in(language);
        this.items = new CommitmentItemWriter(wording, TaskExplainer.in(language));
        this.summary = new CommitmentSummaryWriter(wording, items);
    }

    /** Explains in the given language. */
    public static CommitmentExplainer in(Language language) {
        return new CommitmentExplainer(language);
    }

    /** The explanation of a whole review: each fulfilment, general notes, and the readings by which things count as done. */
    public Explanation explain(CommitmentReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "commitment.review",
                        wording.date(review.getKnownOn()),
                        wording.date(review.getCoversUntil()))));
        review.getFulfilments()
                .forEach(fulfilment -> lines.addAll(explain(fulfilment).lines()));
        addFindings(review.getFindings(), 0, lines);
        lines.add(new Line(0, wording.text("parameters.title")));
        lines.add(new Line(1, units.parameter(review.getRules().getCompletedMeans(), "")));
        lines.add(new Line(1, units.parameter(review.getRules().getLateGrant(), "")));
        if (review.getTargets().stream()
                .anyMatch(target -> !target.getMeasures().isEmpty())) {
            lines.add(new Line(1, units.parameter(review.getJudgingRules().getCompoundExceeded(), "")));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** The explanation of one fulfilment. */
    public Explanation explain(Fulfilment fulfilment) {
        List<Line> lines = new ArrayList<>();
        Commitment commitment = fulfilment.getCommitment();
        lines.add(new Line(0, head(fulfilment)));
        addSigners(commitment.getSigners(), fulfilment, lines);
        items.addInCharge(commitment.getInCharge(), 1, lines);
        addVersion(fulfilment, lines);
        addReplies(fulfilment, lines);
        String group = "";
        for (ItemFulfilment item : fulfilment.getItems()) {
            String next = item.getBasisItem().flatMap(DirectiveItem::getGroup).orElse(group);
            if (!next.equals(group)) {
                lines.add(new Line(1, next));
                group = next;
            }
            items.add(item, lines);
        }
        summary.add(fulfilment, lines);
        List<Finding> findings = fulfilment.getFindings().stream()
                // Said below the item.
                .filter(finding -> !finding.code().equals(CommitmentReviewer.NOTHING_TO_JUDGE))
                .toList();
        addFindings(findings, 1, lines);
        return Explanation.of(wording.language(), lines);
    }

    private String head(Fulfilment fulfilment) {
        Commitment commitment = fulfilment.getCommitment();
        String key =
                commitment.getKind() == CommitmentKind.DIFFICULT_TASKS ? "commitment.registered" : "commitment.head";
        String head = wording.text(
                key,
                fulfilment.getUnit().getName(),
                commitment.getId().value(),
                wording.date(commitment.getSignedOn()),
                fulfilment.getRecipient().getName());
        return commitment
                .getPeriod()
                .map(period -> wording.text("commitment.period", head, time.period(period)))
                .orElse(head);
    }

    private void addSigners(List<Signer> signers, Fulfilment fulfilment, List<Line> lines) {
        addSigners(signers, CommitmentSide.PROMISING, fulfilment.getUnit(), 1, lines);
        addSigners(signers, CommitmentSide.RECEIVING, fulfilment.getRecipient(), 1, lines);
    }

    private void addSigners(List<Signer> signers, CommitmentSide side, OrgUnit unit, int depth, List<Line> lines) {
        String posts = signers.stream()
                .filter(signer -> signer.side() == side)
                .map(Signer::post)
                .collect(Collectors.joining("; "));
        if (!posts.isEmpty()) {
            lines.add(new Line(depth, wording.text("commitment.signed", unit.getName(), posts)));
        }
    }

    private void addVersion(Fulfilment fulfilment, List<Line> lines) {
        Optional<CommitmentAmendment> last = fulfilment.getVersion().amendment();
        if (last.isEmpty()) {
            return;
        }
        CommitmentAmendment amendment = last.get();
        String document = amendment
                .getDocument()
                .map(basis -> wording.text("commitment.byDocument", units.document(basis)))
                .orElse("");
        lines.add(new Line(
                1,
                wording.text(
                        "commitment.version",
                        String.valueOf(fulfilment.getVersion().number()),
                        wording.date(fulfilment.getVersion().from()),
                        amendment.getId().value(),
                        wording.date(amendment.getSignedOn()),
                        document,
                        amendment.getReason())));
        addSigners(amendment.getSigners(), CommitmentSide.PROMISING, fulfilment.getUnit(), 2, lines);
        addSigners(amendment.getSigners(), CommitmentSide.RECEIVING, fulfilment.getRecipient(), 2, lines);
        if (fulfilment.getChanges().isEmpty()) {
            lines.add(new Line(2, wording.text("commitment.unchanged")));
        }
        Map<String, String> names = new TreeMap<>();
        fulfilment.getItems().forEach(item -> names.put(item.getItem().getId().value(), items.named(item)));
        for (ItemChange change : fulfilment.getChanges()) {
            String named = Optional.ofNullable(names.get(change.item().value()))
                    .orElseGet(() -> items.named(change.before().orElseThrow(), fulfilment.getDirective()));
            lines.add(new Line(
                    2, wording.text("commitment.change." + change.kind().name(), named, whatChanged(change))));
        }
    }

    /** Which attributes of an item differ; empty for one that was added or dropped. */
    private String whatChanged(ItemChange change) {
        if (change.kind() != ItemChange.Kind.CHANGED) {
            return "";
        }
        CommitmentItem before = change.before().orElseThrow();
        CommitmentItem after = change.after().orElseThrow();
        List<String> changed = new ArrayList<>();
        compare("basisItem", CommitmentItem::getBasisItem, before, after, changed);
        compare("targets", CommitmentItem::getTargets, before, after, changed);
        compare("tasks", CommitmentItem::getTasks, before, after, changed);
        compare("promise", CommitmentItem::getPromise, before, after, changed);
        compare("weight", CommitmentItem::getWeight, before, after, changed);
        compare("inCharge", CommitmentItem::getInCharge, before, after, changed);
        return String.join(", ", changed);
    }

    private void compare(
            String name,
            Function<CommitmentItem, ?> attribute,
            CommitmentItem before,
            CommitmentItem after,
            List<String> changed) {
        if (!attribute.apply(before).equals(attribute.apply(after))) {
            changed.add(wording.text("commitment.attribute." + name));
        }
    }

    private void addReplies(Fulfilment fulfilment, List<Line> lines) {
        for (CommitmentReply reply : fulfilment.getReplies()) {
            String said = wording.text(
                    "commitment.reply." + reply.getOutcome().name(),
                    wording.date(reply.getRepliedOn()),
                    reply.getByPost(),
                    reply.getDocument()
                            .map(basis -> wording.text("commitment.byDocument", units.document(basis)))
                            .orElse(""));
            lines.add(new Line(
                    1,
                    reply.getReason()
                            .map(reason -> wording.text("promise.reason", said, reason))
                            .orElse(said)));
        }
        boolean expected = fulfilment.getCommitment().getKind() == CommitmentKind.DIFFICULT_TASKS;
        if (expected && fulfilment.getReplyState() == ReplyState.NOT_REPLIED) {
            lines.add(new Line(1, wording.text("commitment.notReplied")));
        }
    }

    private void addFindings(List<Finding> findings, int depth, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(depth, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(depth + 1, wording.finding(finding))));
        }
    }
}
