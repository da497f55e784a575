// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the measurements that a regulation asks for: of a person in a month or of a unit in a period, from a snapshot; or
 * from the work items and judged scores of an application that keeps no ledger.
 */
public final class Measurer {

    /** Work was delivered by someone who did not hold the task on that day; it counts for nobody. */
    public static final FindingCode DELIVERED_BY_OTHER = new FindingCode("DELIVERED_BY_OTHER", Severity.WARNING);
    /** More was delivered of a task than was assigned; under some readings it makes up for other work. */
    public static final FindingCode DELIVERED_BEYOND_ASSIGNED =
            new FindingCode("DELIVERED_BEYOND_ASSIGNED", Severity.WARNING);
    /** An objective cause that the competent authority confirmed; there is no deduction for what it excuses. */
    public static final FindingCode EXCUSED = new FindingCode("EXCUSED", Severity.INFO);
    /** The acceptor's count of late occurrences contradicts the dates; the count is used where occurrences count. */
    public static final FindingCode LATENESS_DISAGREES = new FindingCode("LATENESS_DISAGREES", Severity.WARNING);
    /** An objective cause that nobody confirmed; deductions stand. */
    public static final FindingCode UNCONFIRMED_CAUSE = new FindingCode("UNCONFIRMED_CAUSE", Severity.INFO);
    /** A judged score outside the range of its criterion; it counts as not given. */
    public static final FindingCode SCORE_OUT_OF_RANGE = new FindingCode("SCORE_OUT_OF_RANGE", Severity.WARNING);
    /** Several scores of the stage that counts for one criterion and period; none of them counts. */
    public static final FindingCode AMBIGUOUS_SCORE = new FindingCode("AMBIGUOUS_SCORE", Severity.WARNING);
    /** A total was typed beside its parts, and differs from their sum; the parts count. */
    public static final FindingCode TOTAL_DISAGREES = new FindingCode("TOTAL_DISAGREES", Severity.WARNING);

    /** A judged score for a criterion that the regulation does not have; it counts nowhere. */
    public static final FindingCode UNKNOWN_CRITERION = new FindingCode("UNKNOWN_CRITERION", Severity.WARNING);
    /** A judged score for a period that is not a month; scores are made up of months, so it counts nowhere. */
    public static final FindingCode NOT_FOR_A_MONTH = new FindingCode("NOT_FOR_A_MONTH", Severity.WARNING);
    /** A judged score of an organization for a period that is not a year; it counts nowhere. */
    public static final FindingCode NOT_FOR_A_YEAR = new FindingCode("NOT_FOR_A_YEAR", Severity.WARNING);
    /** A task of a unit is not completed and has a confirmed objective cause, which the authority weighs. */
    public static final FindingCode NON_COMPLETION_TO_WEIGH =
            new FindingCode("NON_COMPLETION_TO_WEIGH", Severity.WARNING);
    /** A confirmed cause of the lateness of a unit's task: the task stays late, and the authority may weigh it. */
    public static final FindingCode CAUSE_TO_WEIGH = new FindingCode("CAUSE_TO_WEIGH", Severity.INFO);
    /** A task was handed over by someone who did not hold it; the hand-over has no effect. */
    public static final FindingCode HANDED_OVER_BY_OTHER = new FindingCode("HANDED_OVER_BY_OTHER", Severity.WARNING);
    /** A judged ratio that is not one of the values that the regulation allows; it counts as not given. */
    public static final FindingCode VALUE_NOT_ALLOWED = new FindingCode("VALUE_NOT_ALLOWED", Severity.WARNING);
    /** A value is only estimated; every result between its bounds is possible. */
    public static final FindingCode VALUE_ESTIMATED = new FindingCode("VALUE_ESTIMATED", Severity.WARNING);
    /** A value is disputed; every result between its bounds is possible. */
    public static final FindingCode VALUE_DISPUTED = new FindingCode("VALUE_DISPUTED", Severity.WARNING);
    /** A judged ratio differs from the one that the scores of the staff give; the scores count. */
    public static final FindingCode STAFF_RATIO_DISAGREES = new FindingCode("STAFF_RATIO_DISAGREES", Severity.WARNING);

    /** A task has no deadline in force; it is due in no month and measured nowhere. */
    public static final FindingCode WITHOUT_DEADLINE = new FindingCode("WITHOUT_DEADLINE", Severity.INFO);
    /** A task was withdrawn after it was due; it counts all the same. Arguments: the day, the last day of the deadline. */
    public static final FindingCode WITHDRAWN_AFTER_DUE = new FindingCode("WITHDRAWN_AFTER_DUE", Severity.WARNING);

    /** A regulation weighs what was promised, and an item has no weight; the measure stays open. Argument: the measure. */
    public static final FindingCode PROMISE_WITHOUT_WEIGHT =
            new FindingCode("PROMISE_WITHOUT_WEIGHT", Severity.WARNING);
    /** The regulation asks for the value of an indicator that the ledger does not have; it is missing. */
    public static final FindingCode UNKNOWN_INDICATOR = new FindingCode("UNKNOWN_INDICATOR", Severity.WARNING);
    /**
     * A measure asks for the number of an indicator that is none: several measures in one line, or a composition; it stays open.
     * Arguments: the measure, the kind.
     */
    public static final FindingCode NOT_ONE_NUMBER = new FindingCode("NOT_ONE_NUMBER", Severity.ERROR);
    /** The last figure of an indicator in the period is an estimate; the value is open. */
    public static final FindingCode FIGURE_ESTIMATED = new FindingCode("FIGURE_ESTIMATED", Severity.WARNING);
    /** The last figures of an indicator in the period contradict each other; the value is open. */
    public static final FindingCode FIGURES_DISAGREE = new FindingCode("FIGURES_DISAGREE", Severity.WARNING);
    /** The period is over, but the figure that counts describes an earlier day than its last one. */
    public static final FindingCode FIGURE_OF_EARLIER_DAY = new FindingCode("FIGURE_OF_EARLIER_DAY", Severity.WARNING);

    /** A figure of an indicator describes a day after the last one of the period; it is not of the period. */
    public static final FindingCode FIGURE_AFTER_PERIOD = new FindingCode("FIGURE_AFTER_PERIOD", Severity.INFO);
    /** A commitment was signed after the last day of the period; its targets do not count as promised in it. */
    public static final FindingCode SIGNED_AFTER_PERIOD = new FindingCode("SIGNED_AFTER_PERIOD", Severity.INFO);

    private final Snapshot snapshot;
    private final LocalDate coversUntil;
    private final WorkLog workLog;
    private final Map<Subject, Map<ReportingPeriod, List<JudgedScore>>> scores = new TreeMap<>();
    private final Map<OrgUnitId, List<Shortcoming>> shortcomings;
    private final Doubts doubts;
    private final List<Finding> findings;

    /** Made when a regulation first asks for targets. */
    private final AtomicReference<@Nullable TargetBook> targets = new AtomicReference<>();

    private Measurer(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.coversUntil = snapshot.getCoversUntil();
        this.findings = new ArrayList<>();
        this.doubts = Doubts.of(snapshot, findings);
        this.workLog = new WorkLog(snapshot, doubts);
        findings.addAll(workLog.getFindings());
        this.shortcomings = snapshot.getCoveredFacts(
                Shortcoming.class, Shortcoming::getUnit, Shortcoming::getPointedOutOn, findings);
        for (JudgedScore score : snapshot.getFacts(JudgedScore.class)) {
            if (snapshot.hasHappened(score, score.getJudgedOn(), findings)) {
                scores.computeIfAbsent(score.getSubject(), key -> new TreeMap<>())
                        .computeIfAbsent(score.getPeriod(), key -> new ArrayList<>())
                        .add(score);
            }
        }
    }

    /** A measurer over the snapshot; gathers its facts once, for all subjects, periods and regulations. */
    public static Measurer of(Snapshot snapshot) {
        return new Measurer(snapshot);
    }

    /** Contradictions in the snapshot that concern no single subject and period, in no particular order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }

    /**
     * The tasks and turns that a subject answers for and that are due in a period: those that a person ever held, or those of a unit
     * as a whole.
     *
     * @param reading what a new deadline decided after the old one had passed is worth
     */
    public List<DueTask> dueTasks(Subject subject, ReportingPeriod period, LateGrant reading) {
        List<DueTask> all = subject.cadre()
                .map(person -> workLog.tasksOf(person, reading))
                .or(() -> subject.unit().map(unit -> workLog.tasksOf(unit, reading)))
                .orElse(List.of());
        return all.stream().filter(due -> period.contains(due.lastDay())).toList();
    }

    /** Everyone who ever held a task, the assignee first; nobody for a task of a unit, and for one that is not known. */
    public List<CadreId> holdersOf(TaskId task) {
        return workLog.holdersOf(task);
    }

    /** Judged scores of people that these measures have no use for, in no particular order. */
    public List<Finding> unusedScoresOfPeople(MeasureSet measures) {
        List<Finding> unused =
                unknownCriteria(measures, subject -> subject.cadre().isPresent());
        scores.forEach((subject, byPeriod) -> byPeriod.forEach((period, given) -> {
            if (subject.cadre().isPresent() && period.getType() != PeriodType.MONTH) {
                given.stream()
                        .filter(score -> measures.isJudged(score.getCriterion()))
                        .forEach(score -> unused.add(NOT_FOR_A_MONTH.about(score.getRef(), period)));
            }
        }));
        return unused;
    }

    /** Judged scores of organizations that these measures have no use for, in no particular order. */
    public List<Finding> unusedScoresOfUnits(MeasureSet measures) {
        List<Finding> unused =
                unknownCriteria(measures, subject -> subject.unit().isPresent());
        scores.forEach((subject, byPeriod) -> byPeriod.forEach((period, given) -> {
            if (subject.unit().isPresent() && period.getType() != PeriodType.YEAR) {
                given.forEach(score -> unused.add(NOT_FOR_A_YEAR.about(score.getRef(), period)));
            }
        }));
        return unused;
    }

    private List<Finding> unknownCriteria(MeasureSet measures, Predicate<Subject> about) {
        List<Finding> unknown = new ArrayList<>();
        scores.forEach((subject, byPeriod) -> byPeriod.values().stream()
                .flatMap(List::stream)
                .filter(score -> about.test(subject) && !measures.isJudged(score.getCriterion()))
                .forEach(score -> unknown.add(UNKNOWN_CRITERION.about(score.getRef(), score.getCriterion()))));
        return unknown;
    }

    /**
     * The measurements of one person in one month. A month that is not over is measured on the tasks due up to the last
     * day that the snapshot covers.
     *
     * @param staff scores of the people whom a leader manages; empty if the facts do not tell who they are
     */
    public Measurements measure(
            CadreId cadre,
            ReportingPeriod month,
            MeasureSet measures,
            Optional<List<StaffScore>> staff,
            TraceSink sink) {
        LocalDate coveredUntil = month.coveredUntil(coversUntil);
        List<Finding> notes = new ArrayList<>();
        List<WorkItem> items = workLog.items(cadre, month, coveredUntil, measures, notes);
        return measure(measures, items, judgementsOf(Subject.of(cadre), month, measures), staff, sink, notes);
    }

    /**
     * The measurements of one unit in one period: of its own tasks due by the last day that the snapshot covers, its shortcomings, the
     * points given to it for the period, the units directly below it, its targets due in the period, past or still to come, and its
     * indicators.
     *
     * @param unitsBelow the units directly below, in a fixed order
     */
    public Measurements measure(
            OrgUnitId unit, ReportingPeriod period, MeasureSet measures, List<UnitLevel> unitsBelow, TraceSink sink) {
        return measure(unit, period, measures, unitsBelow, List.of(), sink);
    }

    /**
     * As {@link #measure(OrgUnitId, ReportingPeriod, MeasureSet, List, TraceSink)}, with what the unit promised.
     *
     * @param promised the items of its commitments for the period, in a fixed order
     */
    public Measurements measure(
            OrgUnitId unit,
            ReportingPeriod period,
            MeasureSet measures,
            List<UnitLevel> unitsBelow,
            List<PromisedItem> promised,
            TraceSink sink) {
        LocalDate coveredUntil = period.coveredUntil(coversUntil);
        UnitFacts facts = new UnitFacts(
                tasksOf(unit, measures).stream()
                        .filter(due ->
                                period.contains(due.lastDay()) && !due.lastDay().isAfter(coveredUntil))
                        .toList(),
                shortcomings.getOrDefault(unit, List.of()),
                unitsBelow,
                promised,
                period.getFirstDay(),
                coveredUntil);
        List<Finding> notes = new ArrayList<>();
        Judgements judgements = judgementsOf(Subject.of(unit), period, measures);
        UnitPeriod subject = new UnitPeriod(unit, period, coveredUntil);
        UnitMeter meter = new UnitMeter(facts, workLog.taskRecord(), sink, notes);
        Measurements.Builder result = Measurements.builder();
        for (Measure measure : measures.getMeasures()) {
            if (measure instanceof Measure.OfUnitTasks ofTasks) {
                result.put(meter.measure(ofTasks, measures.getUnitRules().orElseThrow()));
            } else if (measure instanceof Measure.OfShortcomings ofShortcomings) {
                result.put(meter.measure(ofShortcomings));
            } else if (measure instanceof Measure.OfCommitments ofCommitments) {
                result.put(meter.measure(ofCommitments));
            } else if (measure instanceof Measure.OfUnitRatings ofRatings) {
                result.put(meter.measure(ofRatings));
            } else if (measure instanceof Measure.OfTargets ofTargets) {
                result.put(new TargetMeter(targetBook(), subject, sink, notes).measure(ofTargets));
            } else if (measure instanceof Measure.OfIndicator ofIndicator) {
                result.put(new FigureMeter(targetBook(), subject, sink, notes).measure(ofIndicator));
            } else {
                MeasureSet alone = measures.only(List.of(measure.id()));
                Given given = new Given(judgements, Optional.empty());
                MeasurePlan.of(alone)
                        .measure(WorkSheet.of(List.of()), given, sink, notes)
                        .getAll()
                        .forEach(result::put);
            }
        }
        return result.addFindings(notes).build();
    }

    /** How the targets of all units stand: found once, whatever the number of units, periods and measures. */
    TargetBook targetBook() {
        TargetBook made = targets.get();
        if (made == null) {
            made = new TargetBook(snapshot);
            targets.set(made);
        }
        return made;
    }

    private List<DueTask> tasksOf(OrgUnitId unit, MeasureSet measures) {
        return measures.getUnitRules()
                .map(rules -> workLog.tasksOf(unit, rules.getLateGrant().value()))
                .orElse(List.of());
    }

    private Judgements judgementsOf(Subject subject, ReportingPeriod period, MeasureSet measures) {
        List<JudgedScore> given = scores.getOrDefault(subject, Map.of()).getOrDefault(period, List.of());
        return new Judgements(given, measures.getCountingStage().value(), doubts);
    }

    /** Scores of an application that keeps no ledger; it has settled what was in doubt. */
    private static Judgements settled(List<JudgedScore> scores, MeasureSet measures) {
        return Judgements.settled(scores, measures.getCountingStage().value());
    }

    /**
     * The measurements that these work items and judged scores of one person and period give.
     *
     * @throws IllegalArgumentException if one of the measures is of a unit
     */
    public static Measurements measure(
            MeasureSet measures, List<WorkItem> items, List<JudgedScore> scores, TraceSink sink) {
        return measure(measures, items, settled(scores, measures), Optional.empty(), sink, new ArrayList<>());
    }

    /**
     * As {@link #measure(MeasureSet, List, List, TraceSink)}, for a leader.
     *
     * @param staff scores of the people managed in the period
     */
    public static Measurements measure(
            MeasureSet measures,
            List<WorkItem> items,
            List<JudgedScore> scores,
            List<StaffScore> staff,
            TraceSink sink) {
        return measure(measures, items, settled(scores, measures), Optional.of(staff), sink, new ArrayList<>());
    }

    private static Measurements measure(
            MeasureSet measures,
            List<WorkItem> items,
            Judgements judgements,
            Optional<List<StaffScore>> staff,
            TraceSink sink,
            List<Finding> notes) {
        return MeasurePlan.of(measures).measure(WorkSheet.of(items), new Given(judgements, staff), sink, notes);
    }
}
