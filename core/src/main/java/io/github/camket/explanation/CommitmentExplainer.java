// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.CommitmentReviewer;
import io.github.camket.measurement.ConsequenceToConsider;
import io.github.camket.measurement.Fulfilment;
import io.github.camket.measurement.ItemFulfilment;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains in words how far a commitment is fulfilled: who is in charge, each item with its targets and figures, the counts,
 * what is to be considered, and what people should know about the data.
 */
public final class CommitmentExplainer {

    private final CommitmentWording wording;

    private CommitmentExplainer(CommitmentWording wording) {
        this.wording = wording;
    }

    /** Explains in the given language. */
    public static CommitmentExplainer in(Language language) {
        return new CommitmentExplainer(CommitmentWording.in(language));
    }

    /** The explanation of one fulfilment. */
    public Explanation explain(Fulfilment fulfilment) {
        List<Line> lines = new ArrayList<>();
        Commitment commitment = fulfilment.getCommitment();
        lines.add(new Line(
                0,
                wording.text(
                        "commitment.head",
                        fulfilment.getUnit().getName(),
                        commitment.getId().value(),
                        wording.date(commitment.getSignedOn()),
                        fulfilment.getRecipient().getName())));
        addInCharge(commitment.getInCharge(), 1, lines);
        String group = "";
        for (ItemFulfilment item : fulfilment.getItems()) {
            String next = item.words().flatMap(DirectiveItem::getGroup).orElse(group);
            if (!next.equals(group)) {
                lines.add(new Line(1, next));
                group = next;
            }
            addItem(item, lines);
        }
        addCounts(fulfilment, lines);
        addConsequences(fulfilment, lines);
        addFindings(fulfilment, lines);
        return new Explanation(lines);
    }

    private void addFindings(Fulfilment fulfilment, List<Line> lines) {
        List<Finding> findings = fulfilment.getFindings().stream()
                // Said below the item.
                .filter(finding -> !finding.code().equals(CommitmentReviewer.ITEM_WITHOUT_TARGET))
                .toList();
        if (!findings.isEmpty()) {
            lines.add(new Line(1, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(2, wording.finding(finding))));
        }
    }

    private void addInCharge(List<PostInCharge> inCharge, int depth, List<Line> lines) {
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

    private void addItem(ItemFulfilment item, List<Line> lines) {
        String words = item.words().map(DirectiveItem::getWords).orElse("?");
        lines.add(new Line(2, wording.text("commitment.item", item.item().item().value(), words)));
        addInCharge(item.item().inCharge(), 3, lines);
        for (TargetResult result : item.targets()) {
            lines.add(new Line(3, wording.asked(result.getTarget())));
            lines.add(new Line(4, wording.result(result)));
        }
        if (item.targets().isEmpty()) {
            lines.add(new Line(3, CommitmentWording.capitalized(wording.text("commitment.itemWithoutTarget"))));
        }
    }

    private void addCounts(Fulfilment fulfilment, List<Line> lines) {
        int all = fulfilment.targets().size();
        lines.add(new Line(1, wording.text("commitment.summary", String.valueOf(all))));
        addCount("commitment.judged", fulfilment, TargetStatus.JUDGED, lines);
        addCount("commitment.provisional", fulfilment, TargetStatus.PROVISIONAL, lines);
        addUnjudged(fulfilment, lines);
        int without = fulfilment.count(TargetStatus.NOT_APPLICABLE);
        if (without > 0) {
            lines.add(new Line(2, wording.text("commitment.notApplicable", String.valueOf(without))));
        }
        // Before everything is due, the share would read as a failure.
        if (fulfilment.targets().stream().allMatch(TargetResult::isDue)) {
            fulfilment
                    .getMet()
                    .ifPresent(met -> lines.add(new Line(
                            2,
                            wording.text(
                                    "commitment.met",
                                    met.getPart().toString(),
                                    met.getWhole().toString()))));
        }
        int unmeasured = fulfilment.countItemsWithoutTarget();
        if (unmeasured > 0) {
            lines.add(new Line(2, wording.text("commitment.itemsWithoutTarget", String.valueOf(unmeasured))));
        }
    }

    private void addUnjudged(Fulfilment fulfilment, List<Line> lines) {
        List<Integer> counts = Stream.of(
                        TargetStatus.MISSING,
                        TargetStatus.DISPUTED,
                        TargetStatus.UNREADABLE,
                        TargetStatus.SUPPRESSED,
                        TargetStatus.NOT_COMPARABLE)
                .map(fulfilment::count)
                .toList();
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return;
        }
        String[] told = Stream.concat(Stream.of(all), counts.stream())
                .map(String::valueOf)
                .toArray(String[]::new);
        boolean rare = counts.get(3) + counts.get(4) > 0;
        lines.add(new Line(2, wording.text(rare ? "commitment.unjudged.all" : "commitment.unjudged", told)));
    }

    private void addCount(String key, Fulfilment fulfilment, TargetStatus status, List<Line> lines) {
        if (fulfilment.count(status) == 0) {
            return;
        }
        List<TargetOutcome> outcomes = new ArrayList<>(List.of(TargetOutcome.values()));
        if (status == TargetStatus.JUDGED) {
            outcomes.remove(TargetOutcome.NOT_YET_MET);
        }
        List<String> counts = new ArrayList<>(List.of(String.valueOf(fulfilment.count(status))));
        outcomes.forEach(outcome -> counts.add(String.valueOf(fulfilment.count(status, outcome))));
        lines.add(new Line(2, wording.text(key, counts.toArray(String[]::new))));
    }

    private void addConsequences(Fulfilment fulfilment, List<Line> lines) {
        if (fulfilment.getToConsider().isEmpty()) {
            lines.add(new Line(1, wording.text("commitment.nothingToConsider")));
            return;
        }
        lines.add(new Line(1, wording.text("commitment.toConsider")));
        for (ConsequenceToConsider held : fulfilment.getToConsider()) {
            ForeseenConsequence foreseen = held.foreseen();
            String because = held.because().stream()
                    .map(target -> words(fulfilment, target))
                    .collect(Collectors.joining("; "));
            String line = CommitmentWording.capitalized(wording.text(
                    "commitment.because." + foreseen.trigger().name(),
                    wording.consequence(foreseen.consequence()),
                    foreseen.words(),
                    because));
            lines.add(new Line(2, line + unmeasured(fulfilment, foreseen.trigger())));
        }
    }

    /** "All targets" does not mean all items. */
    private String unmeasured(Fulfilment fulfilment, Trigger trigger) {
        int items = fulfilment.countItemsWithoutTarget();
        return trigger == Trigger.ALL_TARGETS_MET && items > 0
                ? "; " + wording.text("commitment.because.unmeasured", String.valueOf(items))
                : "";
    }

    private String words(Fulfilment fulfilment, TargetId target) {
        return fulfilment.targets().stream()
                .map(TargetResult::getTarget)
                .filter(each -> each.getId().equals(target))
                .map(each -> wording.text("commitment.missed", each.getItem().value(), each.getWords()))
                .findFirst()
                .orElseThrow();
    }
}
