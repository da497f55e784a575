// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds readings against targets, exactly, and without a tolerance unless the target states one.
 *
 * <p>Before the due day there is progress and a provisional outcome, never a miss, except of a zero tolerance that is already
 * broken. From the end of the due day on, the last reading as of that day or before decides: an official figure as of the due
 * day settles the outcome, an estimate or an older figure leaves it provisional. A figure that is in doubt decides only if
 * every value that it can have gives the same outcome.
 *
 * <p>A target without a readable requirement, or without a reading, stays without outcome and says so. Several measures in one
 * line are judged one by one and put together.
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
    /** Official readings of one day found different numbers of cases of a zero tolerance; that there were some is certain. */
    public static final FindingCode CASES_DISAGREE = new FindingCode("CASES_DISAGREE", Severity.WARNING);
    /** An official figure that was corrected later gave another outcome than the corrected one. */
    public static final FindingCode FINAL_REVERSED = new FindingCode("FINAL_REVERSED", Severity.WARNING);
    /** Somebody reported that there is no figure yet; an earlier one may still count. */
    public static final FindingCode REPORTED_MISSING = new FindingCode("REPORTED_MISSING", Severity.INFO);
    /** Growth is reported against a level that is nothing or less; there is no rate, and the reading does not count. */
    public static final FindingCode BASE_NOT_POSITIVE = new FindingCode("BASE_NOT_POSITIVE", Severity.WARNING);
    /** The shares of a composition do not add up to 100 %; they are judged as they are. */
    public static final FindingCode PARTS_DO_NOT_ADD_UP = new FindingCode("PARTS_DO_NOT_ADD_UP", Severity.WARNING);
    /** A composition is reported in other parts than those that are asked about; there is no outcome. */
    public static final FindingCode OTHER_PARTS = new FindingCode("OTHER_PARTS", Severity.WARNING);
    /** The value of the earlier period with which a target compares is not known; there is no outcome. */
    public static final FindingCode EARLIER_MISSING = new FindingCode("EARLIER_MISSING", Severity.WARNING);
    /** The value of the earlier period is only an estimate; the outcome stays provisional. */
    public static final FindingCode EARLIER_ESTIMATED = new FindingCode("EARLIER_ESTIMATED", Severity.WARNING);
    /** A place is compared with one in a field of another size; there is no outcome. */
    public static final FindingCode FIELDS_DIFFER = new FindingCode("FIELDS_DIFFER", Severity.WARNING);
    /** The words of the target were not read as a requirement; it stays unjudged. */
    public static final FindingCode TARGET_NOT_READ = new FindingCode("TARGET_NOT_READ", Severity.WARNING);
    /** The requirement does not fit the kind of the indicator; the target stays unjudged. */
    public static final FindingCode REQUIREMENT_DOES_NOT_FIT =
            new FindingCode("REQUIREMENT_DOES_NOT_FIT", Severity.ERROR);

    private final Snapshot snapshot;
    private final JudgingRules rules;
    private final ReadingBook book;
    private final SortedSet<Finding> later = new TreeSet<>();

    private TargetJudge(Snapshot snapshot, JudgingRules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.book = new ReadingBook(snapshot, later);
    }

    /** Judges on the facts of this snapshot, as of its day, by the default readings. */
    public static TargetJudge of(Snapshot snapshot) {
        return of(snapshot, JudgingRules.defaults());
    }

    /** Judges on the facts of this snapshot, as of its day, by these readings of what no text settles. */
    public static TargetJudge of(Snapshot snapshot, JudgingRules rules) {
        return new TargetJudge(Objects.requireNonNull(snapshot, "snapshot"), Objects.requireNonNull(rules, "rules"));
    }

    /** All targets of the snapshot, by identifier. */
    public List<TargetResult> judgeAll() {
        return snapshot.getFacts(Target.class).stream().map(this::judge).toList();
    }

    /** What people should know beyond single targets, in a fixed order: doubts that are raised only later. */
    public List<Finding> getFindings() {
        return List.copyOf(later);
    }

    /** The readings that no target asks for, being of another indicator, unit or period, by identifier. */
    public List<IndicatorReading> readingsWithoutTarget() {
        Set<Series> asked = new TreeSet<>();
        snapshot.getFacts(Target.class).forEach(target -> asked.addAll(seriesOf(target)));
        return snapshot.getFacts(IndicatorReading.class).stream()
                .filter(reading -> !asked.contains(Series.of(reading)))
                .toList();
    }

    /**
     * One target.
     *
     * @throws IllegalArgumentException if the snapshot does not know its indicator
     */
    public TargetResult judge(Target target) {
        return judge(target, indicator(target.getIndicator()), target.getRequirement());
    }

    /** The readings of the snapshot, gathered once. */
    ReadingBook book() {
        return book;
    }

    private TargetResult judge(Target target, Indicator indicator, Optional<Requirement> asked) {
        SortedSet<Finding> findings = new TreeSet<>();
        TargetResult.Builder result = TargetResult.builder();
        result.target(target)
                .indicator(indicator)
                .requirement(asked)
                .knownOn(snapshot.getKnownOn())
                .coversUntil(snapshot.getCoversUntil());
        if (asked.isEmpty()) {
            findings.add(TARGET_NOT_READ.about(target.getId().toRef(), target.getWords()));
            leaveUnread(target, indicator, result, findings);
        } else if (!RequirementFit.fits(asked.get(), indicator)) {
            findings.add(
                    REQUIREMENT_DOES_NOT_FIT.about(target.getId().toRef(), indicator.getId(), indicator.getKind()));
            leaveUnread(target, indicator, result, findings);
        } else if (asked.get() instanceof Requirement.AllOf all) {
            book.refuseAll(Series.of(target, indicator.getId()), indicator, findings);
            judge(target, all, result, findings);
        } else {
            boolean due = !snapshot.getCoversUntil().isBefore(target.getDueOn());
            new Judging(book, target, indicator, asked.get(), due, result, findings).judge();
        }
        return result.findings(findings).build();
    }

    /** The last figure, and what is wrong with the figures, is told even if nothing is judged by it. */
    private void leaveUnread(
            Target target, Indicator indicator, TargetResult.Builder result, Collection<Finding> findings) {
        Series series = Series.of(target, indicator.getId());
        List<IndicatorMeter.Measured> latest = book.counting(
                        series, indicator, target.getDueOn(), List.of(), new ArrayList<>(), findings)
                .latest();
        if (!latest.isEmpty() && TargetReadings.agree(latest)) {
            IndicatorMeter.Measured told = latest.get(0);
            findings.addAll(told.notes());
            result.reading(told.reading());
            if (told.doubt().isPresent()) {
                result.measuredBetween(told.extent());
            } else {
                result.measured(told.number());
            }
        }
        result.status(TargetStatus.UNREADABLE);
    }

    private void judge(
            Target target, Requirement.AllOf all, TargetResult.Builder result, Collection<Finding> findings) {
        List<TargetResult> measures = all.measures().stream()
                .map(measure -> judge(target, indicator(measure.indicator()), Optional.of(measure.requirement())))
                .toList();
        measures.forEach(measure -> findings.addAll(measure.getFindings()));
        CompoundJudging together =
                new CompoundJudging(measures, rules.getCompoundExceeded().value());
        result.measures(measures).status(together.status()).outcome(together.outcome());
    }

    private Indicator indicator(IndicatorId id) {
        return snapshot.find(id.toRef())
                .map(Indicator.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator must be known on " + snapshot.getKnownOn() + ": " + id));
    }

    /** The readings that can have to do with a target: of its indicator or its measures, and of the period to compare with. */
    static List<Series> seriesOf(Target target) {
        Series own = Series.of(target, target.getIndicator());
        List<Series> all = new ArrayList<>(List.of(own));
        target.getRequirement().ifPresent(requirement -> add(requirement, own, all));
        return all;
    }

    private static void add(Requirement requirement, Series series, List<Series> all) {
        if (requirement instanceof Requirement.Relative relative) {
            all.add(series.in(Judging.earlier(series.period(), relative.earlier())));
        } else if (requirement instanceof Requirement.AllOf several) {
            for (Requirement.OfMeasure measure : several.measures()) {
                Series own = new Series(measure.indicator(), series.unit(), series.period());
                all.add(own);
                add(measure.requirement(), own, all);
            }
        }
    }
}
