// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.ConsequenceToConsider;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.indicator.Target;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the items of a commitment come to: items and targets counted, shares, and what is to be considered. */
final class CommitmentSummaryWriter {

    private static final List<TargetStatus> UNJUDGED = List.of(
            TargetStatus.MISSING,
            TargetStatus.DISPUTED,
            TargetStatus.UNREADABLE,
            TargetStatus.SUPPRESSED,
            TargetStatus.NOT_COMPARABLE);

    private final CommitmentWording wording;
    private final CommitmentItemWriter items;

    CommitmentSummaryWriter(CommitmentWording wording, CommitmentItemWriter items) {
        this.wording = wording;
        this.items = items;
    }

    void add(Fulfilment fulfilment, List<Line> lines) {
        addItems(fulfilment, lines);
        addTargets(fulfilment, lines);
        addConsequences(fulfilment, lines);
    }

    private void addItems(Fulfilment fulfilment, List<Line> lines) {
        int all = fulfilment.getItems().size();
        boolean registered = fulfilment.getCommitment().getKind() == CommitmentKind.DIFFICULT_TASKS;
        String key = registered ? "commitment.registered.summary" : "commitment.summary";
        lines.add(new Line(1, wording.text(key, wording.count(all))));
        String states = Stream.of(ItemState.values())
                .filter(state -> fulfilment.count(state) > 0)
                .map(state ->
                        wording.text("commitment.count", wording.state(state), wording.count(fulfilment.count(state))))
                .collect(Collectors.joining("; "));
        if (!states.isEmpty()) {
            lines.add(new Line(2, CommitmentWording.capitalized(states)));
        }
        // Before everything is due, a share would read as a failure.
        if (fulfilment.count(ItemState.IN_PROGRESS) == 0) {
            fulfilment.getFulfilledShare().ifPresent(share -> addShare("commitment.fulfilledShare", share, lines));
            fulfilment.getWeightedShare().ifPresent(share -> addShare("commitment.weightedShare", share, lines));
        }
    }

    private void addShare(String key, Ratio share, List<Line> lines) {
        lines.add(new Line(
                2,
                wording.text(
                        key,
                        wording.exact(share.getPart()),
                        wording.exact(share.getWhole()),
                        wording.percent(share.toFraction()))));
    }

    private void addTargets(Fulfilment fulfilment, List<Line> lines) {
        int all = fulfilment.targets().size();
        if (all == 0) {
            return;
        }
        lines.add(new Line(2, wording.text("commitment.targets", wording.count(all))));
        addCount("commitment.judged", fulfilment, TargetStatus.JUDGED, lines);
        addCount("commitment.provisional", fulfilment, TargetStatus.PROVISIONAL, lines);
        addUnjudged(fulfilment, lines);
        if (fulfilment.targets().stream().allMatch(TargetResult::isDue)) {
            fulfilment
                    .getMet()
                    .ifPresent(met -> lines.add(new Line(
                            3,
                            wording.text(
                                    "commitment.met",
                                    met.getPart().toString(),
                                    met.getWhole().toString()))));
        }
    }

    /** Those without an outcome, by the reason; those that do not apply are in no count. */
    private void addUnjudged(Fulfilment fulfilment, List<Line> lines) {
        List<String> reasons = new ArrayList<>();
        int all = 0;
        for (TargetStatus status : UNJUDGED) {
            int count = fulfilment.count(status);
            all += count;
            if (count > 0) {
                reasons.add(wording.text("commitment.unjudged." + status.name(), wording.count(count)));
            }
        }
        if (all > 0) {
            lines.add(new Line(3, wording.text("commitment.unjudged", wording.count(all), String.join(", ", reasons))));
        }
        int notApplicable = fulfilment.count(TargetStatus.NOT_APPLICABLE);
        if (notApplicable > 0) {
            lines.add(new Line(3, wording.text("commitment.notApplicable", wording.count(notApplicable))));
        }
    }

    private void addCount(String key, Fulfilment fulfilment, TargetStatus status, List<Line> lines) {
        if (fulfilment.count(status) == 0) {
            return;
        }
        List<TargetOutcome> outcomes = new ArrayList<>(List.of(TargetOutcome.values()));
        if (status == TargetStatus.JUDGED) {
            outcomes.remove(TargetOutcome.NOT_YET_MET);
        }
        List<String> counts = new ArrayList<>(List.of(wording.count(fulfilment.count(status))));
        outcomes.forEach(outcome -> counts.add(wording.count(fulfilment.count(status, outcome))));
        lines.add(new Line(3, wording.text(key, counts.toArray(String[]::new))));
    }

    private void addConsequences(Fulfilment fulfilment, List<Line> lines) {
        if (fulfilment.getCommitment().getForeseen().isEmpty()) {
            return;
        }
        if (fulfilment.getToConsider().isEmpty()) {
            lines.add(new Line(1, wording.text("commitment.nothingToConsider")));
            return;
        }
        lines.add(new Line(1, wording.text("commitment.toConsider")));
        for (ConsequenceToConsider held : fulfilment.getToConsider()) {
            ForeseenConsequence foreseen = held.foreseen();
            boolean met = foreseen.trigger() == Trigger.ALL_TARGETS_MET;
            String key = "commitment.because." + foreseen.trigger().name();
            String because = held.because().stream()
                    .map(item -> reason(item(fulfilment, item), held))
                    .collect(Collectors.joining("; "));
            String line = CommitmentWording.capitalized(wording.text(
                    met && hasItemsWithoutTarget(fulfilment, held) ? key + ".items" : key,
                    wording.consequence(foreseen.consequence()),
                    foreseen.words(),
                    because));
            lines.add(new Line(2, met ? line + beside(fulfilment) : line));
        }
    }

    private static boolean hasItemsWithoutTarget(Fulfilment fulfilment, ConsequenceToConsider held) {
        return held.because().stream()
                .anyMatch(item -> item(fulfilment, item).getTargets().isEmpty());
    }

    /** "All" means neither all items nor all in time. */
    private String beside(Fulfilment fulfilment) {
        String said = "";
        int late = fulfilment.count(ItemState.FULFILLED_LATE);
        if (late > 0) {
            said += "; " + wording.text("commitment.because.late", wording.count(late));
        }
        int unjudged = fulfilment.count(ItemState.NOTHING_TO_JUDGE);
        if (unjudged > 0) {
            said += "; " + wording.text("commitment.because.unmeasured", wording.count(unjudged));
        }
        return said;
    }

    /** The missed targets of an item in their words, or else the item. */
    private String reason(ItemFulfilment item, ConsequenceToConsider held) {
        String targets = item.getTargets().stream()
                .map(TargetResult::getTarget)
                .filter(target -> held.targets().contains(target.getId()))
                .map(Target::getWords)
                .map(words ->
                        wording.text("commitment.missed", item.getItem().getId().value(), words))
                .collect(Collectors.joining("; "));
        return targets.isEmpty() ? items.named(item) : targets;
    }

    private static ItemFulfilment item(Fulfilment fulfilment, CommitmentItemId id) {
        Optional<ItemFulfilment> found = fulfilment.getItems().stream()
                .filter(item -> item.getItem().getId().equals(id))
                .findFirst();
        return found.orElseThrow();
    }
}
