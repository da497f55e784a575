// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds readings against targets, exactly and without tolerance.
 *
 * <p>Before the due day there is progress and a provisional outcome, never a miss, except of a zero tolerance that is already
 * broken. From the end of the due day on, the last reading as of that day or before decides: a final figure as of the due
 * day settles the outcome, an estimate or an older figure leaves it provisional.
 *
 * <p>A target without a readable requirement, or without a reading, stays without outcome and says so.
 */
public final class TargetJudge {

    /** No reading counts for the target. */
    public static final FindingCode NO_READING = new FindingCode("NO_READING", Severity.WARNING);
    /** Readings of the same standing as of the same day contradict each other; there is no outcome. */
    public static final FindingCode READINGS_DISAGREE = new FindingCode("READINGS_DISAGREE", Severity.WARNING);
    /** A reading does not have the shape that the kind of its indicator needs; it does not count. */
    public static final FindingCode READING_OF_ANOTHER_KIND =
            new FindingCode("READING_OF_ANOTHER_KIND", Severity.WARNING);
    /** A reading is negative, or counts in parts what has none; it does not count. */
    public static final FindingCode READING_OUT_OF_RANGE = new FindingCode("READING_OUT_OF_RANGE", Severity.WARNING);
    /** A reading describes a day after the due day; it does not count for this target. */
    public static final FindingCode READING_AFTER_DUE = new FindingCode("READING_AFTER_DUE", Severity.INFO);
    /** The due day is over, but the last reading describes an earlier day; the outcome stays provisional. */
    public static final FindingCode READING_BEFORE_DUE = new FindingCode("READING_BEFORE_DUE", Severity.WARNING);
    /** The due day is over, but the last reading is an estimate; the outcome stays provisional. */
    public static final FindingCode ONLY_AN_ESTIMATE = new FindingCode("ONLY_AN_ESTIMATE", Severity.WARNING);
    /** A final figure gives another outcome than the estimate before it. */
    public static final FindingCode ESTIMATE_REVERSED = new FindingCode("ESTIMATE_REVERSED", Severity.INFO);
    /** Products without evidence are reported; they do not count. */
    public static final FindingCode PRODUCTS_WITHOUT_EVIDENCE =
            new FindingCode("PRODUCTS_WITHOUT_EVIDENCE", Severity.WARNING);
    /** A unit is reported as subordinate that is not below the reporting one; it does not count. */
    public static final FindingCode NOT_A_SUBORDINATE = new FindingCode("NOT_A_SUBORDINATE", Severity.WARNING);
    /** A later final reading of a zero tolerance found fewer cases than an earlier one; the earlier one stands. */
    public static final FindingCode CASES_WENT_DOWN = new FindingCode("CASES_WENT_DOWN", Severity.WARNING);
    /** The words of the target were not read as a requirement; it stays unjudged. */
    public static final FindingCode TARGET_NOT_READ = new FindingCode("TARGET_NOT_READ", Severity.WARNING);
    /** The requirement does not fit the kind of the indicator; the target stays unjudged. */
    public static final FindingCode REQUIREMENT_DOES_NOT_FIT =
            new FindingCode("REQUIREMENT_DOES_NOT_FIT", Severity.ERROR);

    /** What makes readings comparable: same indicator, same unit, same period. */
    record Series(IndicatorId indicator, OrgUnitId unit, ReportingPeriod period) implements Comparable<Series> {

        private static final Comparator<Series> ORDER = Comparator.comparing(Series::indicator)
                .thenComparing(Series::unit)
                .thenComparing(Series::period);

        static Series of(IndicatorReading reading) {
            return new Series(reading.getIndicator(), reading.getUnit(), reading.getPeriod());
        }

        static Series of(Target target) {
            return new Series(target.getIndicator(), target.getAssignee(), target.getPeriod());
        }

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    private final Snapshot snapshot;
    private final IndicatorMeter meter;
    private final Map<Series, List<IndicatorReading>> readings;

    private TargetJudge(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.meter = new IndicatorMeter(snapshot);
        this.readings = snapshot.getFacts(IndicatorReading.class, Series::of);
    }

    /** Judges on the facts of this snapshot, as of its day. */
    public static TargetJudge of(Snapshot snapshot) {
        return new TargetJudge(Objects.requireNonNull(snapshot, "snapshot"));
    }

    /** All targets of the snapshot, by identifier. */
    public List<TargetResult> judgeAll() {
        return snapshot.getFacts(Target.class).stream().map(this::judge).toList();
    }

    /**
     * One target.
     *
     * @throws IllegalArgumentException if the snapshot does not know its indicator
     */
    public TargetResult judge(Target target) {
        Indicator indicator = snapshot.find(target.getIndicator().toRef())
                .map(Indicator.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator must be known on " + snapshot.getKnownOn() + ": " + target.getIndicator()));
        return judge(target, indicator, readings(Series.of(target)), meter);
    }

    /** What readings amount to by the facts of the snapshot. */
    IndicatorMeter meter() {
        return meter;
    }

    /** The readings of the snapshot that are comparable, by identifier. */
    List<IndicatorReading> readings(Series series) {
        return readings.getOrDefault(series, List.of());
    }

    /** One target as of the day of the snapshot, by facts that need not be those of the snapshot. */
    TargetResult judge(Target target, Indicator indicator, List<IndicatorReading> comparable, IndicatorMeter counting) {
        SortedSet<Finding> findings = new TreeSet<>();
        TargetResult.Builder result = TargetResult.builder();
        result.target(target)
                .indicator(indicator)
                .knownOn(snapshot.getKnownOn())
                .coversUntil(snapshot.getCoversUntil());
        Optional<Requirement> requirement = requirement(target, indicator, findings);
        TargetReadings measured = measured(target, indicator, comparable, counting, findings);
        if (requirement.isEmpty()) {
            result.status(TargetStatus.UNREADABLE);
        } else {
            judge(target, requirement.get(), measured, result, findings);
        }
        return result.findings(findings).build();
    }

    private void judge(
            Target target,
            Requirement requirement,
            TargetReadings counting,
            TargetResult.Builder result,
            Collection<Finding> findings) {
        boolean due = !snapshot.getCoversUntil().isBefore(target.getDueOn());
        // A case that was found stays found, whatever later readings say.
        Optional<Measured> breach = requirement instanceof Requirement.NoCase ? counting.breach() : Optional.empty();
        List<Measured> latest = breach.map(List::of).orElseGet(counting::latest);
        if (latest.isEmpty()) {
            result.status(TargetStatus.MISSING);
            findings.add(NO_READING.about(target.getId().toRef(), target.getIndicator(), target.getAssignee()));
            return;
        }
        Measured chosen = latest.get(0);
        if (!TargetReadings.agree(latest)) {
            result.status(TargetStatus.DISPUTED);
            findings.add(READINGS_DISAGREE.about(
                    target.getId().toRef(),
                    chosen.reading().getAsOf(),
                    String.join(
                            ", ",
                            latest.stream()
                                    .map(each -> each.reading().getId().value())
                                    .toList())));
            return;
        }
        breach.ifPresent(
                cases -> addWentDown(target, cases, counting.lastFinal().orElseThrow(), findings));
        TargetOutcome outcome = RequirementRules.outcome(requirement, chosen.number(), due);
        findings.addAll(chosen.notes());
        result.outcome(outcome).reading(chosen.reading()).measured(chosen.number());
        result.progress(RequirementRules.progress(requirement, chosen.number()));
        counting.replacedBy(chosen).ifPresent(estimate -> {
            TargetOutcome before = RequirementRules.outcome(requirement, estimate.number(), due);
            result.replacedEstimate(new ReplacedEstimate(estimate.reading(), estimate.number(), before));
            if (before != outcome) {
                findings.add(ESTIMATE_REVERSED.about(
                        target.getId().toRef(), estimate.reading().getId(), before, outcome));
            }
        });
        boolean settled = due && isConclusive(target, requirement, chosen, findings);
        result.status(settled ? TargetStatus.JUDGED : TargetStatus.PROVISIONAL);
    }

    private static void addWentDown(Target target, Measured breach, Measured last, Collection<Finding> findings) {
        if (last.number().compareTo(breach.number()) < 0) {
            findings.add(CASES_WENT_DOWN.about(
                    target.getId().toRef(),
                    breach.number(),
                    breach.reading().getAsOf(),
                    last.number(),
                    last.reading().getAsOf()));
        }
    }

    /** Whether nothing that is still to come can change the outcome after the due day. */
    private static boolean isConclusive(
            Target target, Requirement requirement, Measured chosen, Collection<Finding> findings) {
        if (!TargetReadings.isFinal(chosen)) {
            findings.add(ONLY_AN_ESTIMATE.about(
                    target.getId().toRef(), chosen.reading().getId(), target.getDueOn()));
            return false;
        }
        // A case that occurred and a product that was delivered stay so; of all else the due day decides.
        boolean irrevocable =
                !(requirement instanceof Requirement.Bound) && chosen.number().signum() > 0;
        if (!irrevocable && chosen.reading().getAsOf().isBefore(target.getDueOn())) {
            findings.add(READING_BEFORE_DUE.about(
                    target.getId().toRef(),
                    chosen.reading().getId(),
                    chosen.reading().getAsOf(),
                    target.getDueOn()));
            return false;
        }
        return true;
    }

    private TargetReadings measured(
            Target target,
            Indicator indicator,
            List<IndicatorReading> comparable,
            IndicatorMeter counting,
            Collection<Finding> findings) {
        List<Measured> measured = new ArrayList<>();
        for (IndicatorReading reading : comparable) {
            if (!snapshot.isCovered(reading, reading.getAsOf(), findings)) {
                continue;
            }
            if (reading.getAsOf().isAfter(target.getDueOn())) {
                findings.add(READING_AFTER_DUE.about(
                        target.getId().toRef(), reading.getId(), reading.getAsOf(), target.getDueOn()));
                continue;
            }
            counting.measure(reading, indicator, findings).ifPresent(measured::add);
        }
        return new TargetReadings(measured);
    }

    private static Optional<Requirement> requirement(Target target, Indicator indicator, Collection<Finding> findings) {
        if (target.getRequirement().isEmpty()) {
            findings.add(TARGET_NOT_READ.about(target.getId().toRef(), target.getWords()));
            return Optional.empty();
        }
        if (!RequirementRules.fits(target.getRequirement().get(), indicator.getKind())) {
            findings.add(
                    REQUIREMENT_DOES_NOT_FIT.about(target.getId().toRef(), indicator.getId(), indicator.getKind()));
            return Optional.empty();
        }
        return target.getRequirement();
    }
}
