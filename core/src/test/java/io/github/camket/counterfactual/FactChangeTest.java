// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.Duty;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each change makes of the facts. */
class FactChangeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate KNOWN = LocalDate.of(2027, 1, 31);
    private static final Duty.Id TASK = new Duty.Id(TaskId.of("t-1"), Optional.empty());
    private static final FactId REPORT = FactId.of("r-1");
    private static final FactId ACCEPTANCE = FactId.of("a-r-1");

    private final Snapshot known = Agency.of("c-01")
            .task("t-1", "c-01", "1", "3", "2026-03-31")
            .delivered("r-1", "t-1", "c-01", "2026-04-02", "1")
            .record(
                    "2026-04-03",
                    Agency.anAcceptance("r-1", "2026-04-03")
                            .qualityFailures(1)
                            .lateOccurrences(1)
                            .workingDaysLate(2)
                            .build())
            .delivered("r-2", "t-1", "c-01", "2026-03-20", "1/2")
            .record(
                    "2026-04-03",
                    ObjectiveCause.builder()
                            .id(FactId.of("o-1"))
                            .task(TaskId.of("t-1"))
                            .concern(Concern.TIMELINESS)
                            .description("Thiên tai")
                            .build())
            .score(Agency.aScore("s-1", "c-01", "general", "2026-03", "25", Stage.AUTHORITY))
            .record(
                    "2026-04-03",
                    Shortcoming.builder()
                            .id(FactId.of("sc-1"))
                            .unit(Agency.UNIT)
                            .description("Chậm báo cáo")
                            .source("Kết luận thanh tra")
                            .pointedOutOn(LocalDate.of(2026, 2, 1))
                            .build())
            .knownOn("2027-01-31");

    @Test
    void aCauseThatWasPutForwardIsConfirmed() {
        ObjectiveCause confirmed = (ObjectiveCause) only(new FactChange.CauseConfirmed(TASK, Concern.TIMELINESS));
        assertThat(confirmed.getId()).isEqualTo(FactId.of("o-1"));
        assertThat(confirmed.getDescription()).isEqualTo("Thiên tai");
        assertThat(confirmed.getConfirmedOn()).contains(KNOWN);
        assertThat(confirmed.getConfirmedBy()).contains("what-if");
    }

    @Test
    void aCauseThatNobodyPutForwardComesOnTop() {
        ObjectiveCause added = (ObjectiveCause) only(new FactChange.CauseConfirmed(TASK, Concern.QUALITY));
        assertThat(added.getId()).isEqualTo(FactId.of("what-if QUALITY t-1"));
        assertThat(added.getConcern()).isEqualTo(Concern.QUALITY);
        assertThat(added.hasConfirmation()).isTrue();
    }

    @Test
    void theRestIsDeliveredAndAccepted() {
        Snapshot changed = new FactChange.RestDelivered(TASK, Optional.of(CadreId.of("c-01")), DUE).applyTo(known);
        TaskReport rest = (TaskReport)
                changed.find(Ref.of(TaskReport.KIND, "what-if t-1")).orElseThrow();
        assertThat(rest.getAmount()).isEqualTo(Fraction.of(3, 2));
        assertThat(rest.getDeliveredOn()).isEqualTo(DUE);
        assertThat(changed.getFacts(Acceptance.class))
                .extracting(Acceptance::getReport)
                .contains(rest.getId());
    }

    @Test
    void aDeliveryInTimeHasNoLateOccurrences() {
        Snapshot changed = new FactChange.DeliveredInTime(REPORT, DUE).applyTo(known);
        assertThat(report(changed).getDeliveredOn()).isEqualTo(DUE);
        assertThat(acceptance(changed).getLateOccurrences()).contains(0);
        assertThat(acceptance(changed).getWorkingDaysLate()).contains(0);
    }

    @Test
    void aDeliveryADayLaterHasOneOccurrenceMore() {
        Snapshot changed = new FactChange.DeliveredLater(REPORT, DUE).applyTo(known);
        assertThat(report(changed).getDeliveredOn()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(acceptance(changed).getLateOccurrences()).contains(2);
        assertThat(acceptance(changed).getWorkingDaysLate()).contains(3);
        TaskReport early = (TaskReport) only(new FactChange.DeliveredLater(FactId.of("r-2"), DUE));
        assertThat(early.getDeliveredOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void anAcceptanceCountsOneFailureMoreOrFewerAndNeverLessThanNone() {
        assertThat(((Acceptance) only(new FactChange.FailureCounted(ACCEPTANCE, true))).getQualityFailures())
                .isEqualTo(2);
        FactChange fewer = new FactChange.FailureCounted(ACCEPTANCE, false);
        Snapshot once = fewer.applyTo(known);
        assertThat(acceptance(once).getQualityFailures()).isZero();
        assertThat(acceptance(fewer.applyTo(once)).getQualityFailures()).isZero();
    }

    @Test
    void otherPointsBeyondRequirementAndShortcomingsRead() {
        assertThat(((JudgedScore) only(new FactChange.PointsJudged(FactId.of("s-1"), Points.of("30")))).getPoints())
                .isEqualTo(Points.of("30"));
        assertThat(((Acceptance) only(new FactChange.BeyondRequirement(ACCEPTANCE, true))).isBeyondRequirement())
                .isTrue();
        assertThat(((Shortcoming) only(new FactChange.ShortcomingRemedied(FactId.of("sc-1"), Optional.of(DUE))))
                        .getRemediedOn())
                .contains(DUE);
    }

    @Test
    void aDeliveryIsAcceptedWithoutComplaint() {
        Acceptance added = (Acceptance) only(new FactChange.DeliveryAccepted(FactId.of("r-2")));
        assertThat(added.getReport()).isEqualTo(FactId.of("r-2"));
        assertThat(added.getQualityFailures()).isZero();
    }

    @Test
    void whatIsWithdrawnTakesWithItWhatSpeaksOfIt() {
        Snapshot changed = new FactChange.FactWithdrawn(REPORT.toRef(TaskReport.KIND)).applyTo(known);
        assertThat(changed.find(REPORT.toRef(TaskReport.KIND))).isEmpty();
        assertThat(changed.find(ACCEPTANCE.toRef(Acceptance.KIND))).isEmpty();
        assertThat(changed.getFacts()).hasSize(known.getFacts().size() - 2);
    }

    @Test
    void whatComesOnTopNeverReplacesAndWhatReplacesNeverComesOnTop() {
        Fact score = Agency.aScore("s-1", "c-01", "general", "2026-03", "30", Stage.AUTHORITY);
        Fact other = Agency.aScore("s-2", "c-01", "general", "2026-04", "30", Stage.AUTHORITY);
        assertThat(new FactChange.FactAdded(score).applyTo(known)).isSameAs(known);
        assertThat(new FactChange.FactReplaced(other).applyTo(known)).isSameAs(known);
        assertThat(only(new FactChange.FactAdded(other))).isEqualTo(other);
        assertThat(only(new FactChange.FactReplaced(score))).isEqualTo(score);
    }

    static List<FactChange> unknown() {
        Duty.Id task = new Duty.Id(TaskId.of("t-9"), Optional.empty());
        FactId id = FactId.of("x-9");
        return List.of(
                new FactChange.CauseConfirmed(task, Concern.QUALITY),
                new FactChange.RestDelivered(task, Optional.empty(), DUE),
                new FactChange.DeliveryAccepted(id),
                new FactChange.DeliveredInTime(id, DUE),
                new FactChange.DeliveredLater(id, DUE),
                new FactChange.FailureCounted(id, true),
                new FactChange.BeyondRequirement(id, true),
                new FactChange.PointsJudged(id, Points.ZERO),
                new FactChange.ShortcomingRemedied(id, Optional.empty()),
                new FactChange.FactWithdrawn(id.toRef(TaskReport.KIND)));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aChangeOfWhatIsNotKnownChangesNothing(FactChange change) {
        assertThat(change.applyTo(known).getFacts()).containsExactlyElementsOf(known.getFacts());
    }

    @Test
    void changesThatSayHowTheSameThingReadsExcludeEachOther() {
        FactChange inTime = new FactChange.DeliveredInTime(REPORT, DUE);
        FactChange later = new FactChange.DeliveredLater(REPORT, DUE);
        FactChange full = new FactChange.PointsJudged(FactId.of("s-1"), Points.of("30"));
        FactChange none = new FactChange.PointsJudged(FactId.of("s-1"), Points.ZERO);
        FactChange quality = new FactChange.CauseConfirmed(TASK, Concern.QUALITY);
        assertThat(inTime.excludes(later)).isTrue();
        assertThat(later.excludes(inTime)).isTrue();
        assertThat(full.excludes(none)).isTrue();
        assertThat(full.excludes(later)).isFalse();
        assertThat(quality.excludes(new FactChange.CauseConfirmed(TASK, Concern.TIMELINESS)))
                .isFalse();
        assertThat(quality.excludes(quality)).isTrue();
    }

    @Test
    void whatIsWithdrawnGoesFirst() {
        FactChange rest = new FactChange.RestDelivered(TASK, Optional.of(CadreId.of("c-01")), DUE);
        FactChange gone = new FactChange.FactWithdrawn(REPORT.toRef(TaskReport.KIND));
        for (List<FactChange> order : List.of(List.of(rest, gone), List.of(gone, rest))) {
            TaskReport added = (TaskReport) FactChange.applyAll(order, known)
                    .find(Ref.of(TaskReport.KIND, "what-if t-1"))
                    .orElseThrow();
            assertThat(added.getAmount()).isEqualTo(Fraction.parse("2.5"));
        }
    }

    /** The one fact that reads otherwise or comes on top. */
    private Fact only(FactChange change) {
        List<Fact> changed = change.applyTo(known).getFacts().stream()
                .filter(fact -> !known.find(fact.getRef()).equals(Optional.of(fact)))
                .toList();
        assertThat(changed).hasSize(1);
        return changed.get(0);
    }

    private static TaskReport report(Snapshot facts) {
        return (TaskReport) facts.find(REPORT.toRef(TaskReport.KIND)).orElseThrow();
    }

    private static Acceptance acceptance(Snapshot facts) {
        return (Acceptance) facts.find(ACCEPTANCE.toRef(Acceptance.KIND)).orElseThrow();
    }
}
