// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.document.NumberForm;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says how far commitments are fulfilled: each item by its targets, and which of the foreseen consequences are to be
 * considered. It proposes; nothing follows by itself.
 */
public final class CommitmentReviewer {

    /** The number of a directive lacks its symbol. */
    public static final FindingCode NUMBER_INCOMPLETE = new FindingCode("NUMBER_INCOMPLETE", Severity.INFO);
    /** The words of a deadline hold a day that the calendar does not have; they are kept, no day is put in its place. */
    public static final FindingCode IMPOSSIBLE_DEADLINE = new FindingCode("IMPOSSIBLE_DEADLINE", Severity.WARNING);
    /** A target or commitment names an item that its directive does not have. */
    public static final FindingCode UNKNOWN_ITEM = new FindingCode("UNKNOWN_ITEM", Severity.WARNING);
    /** A commitment names a target of another unit; the target does not count in it, and so not all are met. */
    public static final FindingCode TARGET_OF_ANOTHER_UNIT =
            new FindingCode("TARGET_OF_ANOTHER_UNIT", Severity.WARNING);
    /** A commitment names a target under another item than the target itself does; it counts all the same. */
    public static final FindingCode TARGET_OF_ANOTHER_ITEM =
            new FindingCode("TARGET_OF_ANOTHER_ITEM", Severity.WARNING);
    /** Nothing measures an item of a commitment; it is listed without a result. */
    public static final FindingCode ITEM_WITHOUT_TARGET = new FindingCode("ITEM_WITHOUT_TARGET", Severity.INFO);
    /** No target asks for what a reading measures. */
    public static final FindingCode READING_WITHOUT_TARGET =
            new FindingCode("READING_WITHOUT_TARGET", Severity.WARNING);

    private final Snapshot snapshot;
    private final Map<TargetId, TargetResult> results = new TreeMap<>();
    private final SortedSet<Finding> findings = new TreeSet<>();

    private CommitmentReviewer(Snapshot snapshot) {
        this.snapshot = snapshot;
        TargetJudge judge = TargetJudge.of(snapshot);
        judge.judgeAll().forEach(result -> results.put(result.getTarget().getId(), result));
        findings.addAll(judge.getFindings());
    }

    /** How the commitments of this snapshot stand on its day. */
    public static CommitmentReview review(Snapshot snapshot) {
        return new CommitmentReviewer(Objects.requireNonNull(snapshot, "snapshot")).review();
    }

    private CommitmentReview review() {
        snapshot.getFacts(Directive.class).forEach(this::check);
        results.values().forEach(result -> check(result.getTarget()));
        checkReadings();
        List<Fulfilment> fulfilments = snapshot.getFacts(Commitment.class).stream()
                .filter(commitment -> snapshot.hasHappened(commitment, commitment.getSignedOn(), findings))
                .map(this::fulfilment)
                .toList();
        return CommitmentReview.builder()
                .knownOn(snapshot.getKnownOn())
                .fulfilments(fulfilments)
                .targets(results.values())
                .findings(findings)
                .build();
    }

    private void check(Directive directive) {
        directive
                .getNumber()
                .filter(number -> number.getForm() == NumberForm.INCOMPLETE)
                .ifPresent(number -> findings.add(NUMBER_INCOMPLETE.about(directive.getRef(), number)));
        for (DirectiveItem item : directive.getItems()) {
            item.getSchedule().words().map(DayText::textsIn).orElse(List.of()).stream()
                    .filter(CommitmentReviewer::isImpossible)
                    .forEach(text -> findings.add(IMPOSSIBLE_DEADLINE.about(directive.getRef(), item.getId(), text)));
        }
    }

    private static boolean isImpossible(String day) {
        try {
            DayText.parse(day);
            return false;
        } catch (ImpossibleDayException e) {
            return true;
        }
    }

    private void check(Target target) {
        if (directive(target.getDirective().toRef()).findItem(target.getItem()).isEmpty()) {
            findings.add(UNKNOWN_ITEM.about(target.getRef(), target.getItem(), target.getDirective()));
        }
    }

    private void checkReadings() {
        SortedSet<Series> asked = new TreeSet<>();
        results.values().forEach(result -> asked.addAll(TargetJudge.seriesOf(result.getTarget())));
        for (IndicatorReading reading : snapshot.getFacts(IndicatorReading.class)) {
            if (!asked.contains(Series.of(reading))) {
                findings.add(READING_WITHOUT_TARGET.about(
                        reading.getRef(), reading.getIndicator(), reading.getUnit(), reading.getPeriod()));
            }
        }
    }

    private Fulfilment fulfilment(Commitment commitment) {
        Directive directive = directive(commitment.getBasis().toRef());
        SortedSet<Finding> notes = new TreeSet<>();
        List<ItemFulfilment> items = commitment.getItems().stream()
                .map(item -> new ItemFulfilment(
                        item, directive.findItem(item.item()), targets(commitment, item, directive, notes)))
                .toList();
        List<TargetResult> all =
                items.stream().flatMap(item -> item.targets().stream()).toList();
        all.forEach(result -> notes.addAll(result.getFindings()));
        return Fulfilment.builder()
                .commitment(commitment)
                .unit(unit(commitment.getBy()))
                .recipient(unit(commitment.getTo()))
                .directive(directive)
                .items(items)
                .toConsider(toConsider(commitment, all))
                .findings(notes)
                .build();
    }

    private List<TargetResult> targets(
            Commitment commitment, CommitmentItem item, Directive directive, Collection<Finding> notes) {
        if (directive.findItem(item.item()).isEmpty()) {
            notes.add(UNKNOWN_ITEM.about(commitment.getRef(), item.item(), directive.getId()));
        }
        List<TargetResult> targets = new ArrayList<>();
        for (TargetId id : item.targets()) {
            TargetResult result = Objects.requireNonNull(results.get(id), "target");
            Target target = result.getTarget();
            if (!target.getAssignee().equals(commitment.getBy())) {
                notes.add(TARGET_OF_ANOTHER_UNIT.about(commitment.getRef(), id, target.getAssignee()));
                continue;
            }
            if (!target.getDirective().equals(commitment.getBasis())
                    || !target.getItem().equals(item.item())) {
                notes.add(TARGET_OF_ANOTHER_ITEM.about(
                        commitment.getRef(), id, target.getItem(), target.getDirective(), item.item()));
            }
            targets.add(result);
        }
        if (targets.isEmpty()) {
            notes.add(ITEM_WITHOUT_TARGET.about(commitment.getRef(), item.item()));
        }
        return targets;
    }

    private static List<ConsequenceToConsider> toConsider(Commitment commitment, List<TargetResult> targets) {
        // Those that do not count included: a promised target of another unit is not met. One that does not apply asks
        // nothing.
        long promised = commitment.getItems().stream()
                        .mapToInt(item -> item.targets().size())
                        .sum()
                - targets.stream()
                        .filter(result -> result.getStatus() == TargetStatus.NOT_APPLICABLE)
                        .count();
        List<TargetId> missed = judged(targets, false);
        List<TargetId> met = judged(targets, true);
        List<ConsequenceToConsider> held = new ArrayList<>();
        for (ForeseenConsequence foreseen : commitment.getForeseen()) {
            List<TargetId> because = switch (foreseen.trigger()) {
                case ANY_TARGET_MISSED -> missed;
                case ALL_TARGETS_MET -> met.size() == promised ? met : List.of();
            };
            if (!because.isEmpty()) {
                held.add(new ConsequenceToConsider(foreseen, because));
            }
        }
        return held;
    }

    private static List<TargetId> judged(List<TargetResult> targets, boolean met) {
        return targets.stream()
                .filter(result -> result.getStatus() == TargetStatus.JUDGED)
                .filter(result -> result.getOutcome().map(TargetOutcome::isMet).equals(Optional.of(met)))
                .map(result -> result.getTarget().getId())
                .toList();
    }

    private OrgUnit unit(OrgUnitId id) {
        return snapshot.find(id.toRef()).map(OrgUnit.class::cast).orElseThrow();
    }

    private Directive directive(Ref ref) {
        return snapshot.find(ref).map(Directive.class::cast).orElseThrow();
    }
}
