// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.CadreId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the measurements that a regulation asks for: of one person in one month, from a snapshot; or from the work items
 * and judged scores of an application that keeps no ledger.
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
    /** A task was handed over by someone who did not hold it; the hand-over has no effect. */
    public static final FindingCode HANDED_OVER_BY_OTHER = new FindingCode("HANDED_OVER_BY_OTHER", Severity.WARNING);

    private final MeasureSet measures;
    private final LocalDate knownOn;
    private final WorkLog workLog;
    private final Map<CadreId, Map<ReportingPeriod, List<JudgedScore>>> scores = new TreeMap<>();
    private final List<Finding> findings;

    private Measurer(Snapshot snapshot, MeasureSet measures) {
        this.measures = measures;
        this.knownOn = snapshot.getKnownOn();
        this.workLog = new WorkLog(snapshot, measures.getWorkRules());
        this.findings = new ArrayList<>(workLog.getFindings());
        for (JudgedScore score : snapshot.getFacts(JudgedScore.class)) {
            if (!measures.hasJudged(score.getCriterion())) {
                findings.add(UNKNOWN_CRITERION.about(score.getRef(), score.getCriterion()));
            } else if (score.getPeriod().getType() != PeriodType.MONTH) {
                findings.add(NOT_FOR_A_MONTH.about(score.getRef(), score.getPeriod()));
            }
            if (!snapshot.hasHappened(score, score.getJudgedOn(), findings)) {
                continue;
            }
            scores.computeIfAbsent(score.getCadre(), key -> new TreeMap<>())
                    .computeIfAbsent(score.getPeriod(), key -> new ArrayList<>())
                    .add(score);
        }
        Collections.sort(findings);
    }

    /** A measurer over the snapshot; gathers its facts once, for all people and periods. */
    public static Measurer of(Snapshot snapshot, MeasureSet measures) {
        return new Measurer(snapshot, measures);
    }

    /** Contradictions in the snapshot that concern no single month of a person, in a fixed order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }

    /**
     * The measurements of one person in one month. A month that is not over is measured on the tasks due up to the day of
     * the snapshot.
     */
    public Measurements measure(CadreId cadre, ReportingPeriod month, TraceSink sink) {
        LocalDate coveredUntil = month.coveredUntil(knownOn);
        List<Finding> findings = new ArrayList<>();
        List<WorkItem> items = workLog.items(cadre, month, coveredUntil, findings);
        List<JudgedScore> judged = scores.getOrDefault(cadre, Map.of()).getOrDefault(month, List.of());
        return measure(measures, items, judged, sink, findings);
    }

    /** The measurements that these work items and judged scores of one person and period give. */
    public static Measurements measure(
            MeasureSet measures, List<WorkItem> items, List<JudgedScore> scores, TraceSink sink) {
        return measure(measures, items, scores, sink, new ArrayList<>());
    }

    private static Measurements measure(
            MeasureSet measures,
            List<WorkItem> items,
            List<JudgedScore> scores,
            TraceSink sink,
            List<Finding> findings) {
        Measurements.Builder result = Measurements.builder();
        for (Measure measure : measures.getMeasures()) {
            if (measure instanceof Measure.OfWork ofWork) {
                result.put(new WorkMeter(ofWork, measures.getWorkRules(), sink).measure(items));
            } else if (measure instanceof Measure.Judged judged) {
                JudgedMeter meter =
                        new JudgedMeter(scores, measures.getCountingStage().value(), sink, findings);
                result.put(meter.measure(judged));
            }
        }
        return result.addFindings(findings).build();
    }
}
