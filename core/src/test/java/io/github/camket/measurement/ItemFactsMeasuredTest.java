// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.measurement.Formulas.DIFFICULTY;
import static io.github.camket.measurement.Formulas.amount;
import static io.github.camket.measurement.Formulas.constant;
import static io.github.camket.measurement.Formulas.number;
import static io.github.camket.measurement.Formulas.perDelivery;
import static io.github.camket.measurement.Formulas.perTask;
import static io.github.camket.measurement.Formulas.scored;
import static io.github.camket.measurement.Formulas.text;
import static io.github.camket.measurement.Formulas.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.official.Decree335;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts tell of a task and a delivery reaches the measures over items. */
class ItemFactsMeasuredTest {

    private final Agency agency = Agency.of("c-01");

    @Test
    void kindFactorsQualityAndWorkingDaysAreTakenFromTheFacts() {
        agency.record(
                        "2026-03-01",
                        Agency.aTask("t-1", "c-01", "2.7", "2", "2026-03-20")
                                .kind(TaskKind.of("INSPECTION"))
                                .putFactor(DIFFICULTY, number("1.2"))
                                .build())
                .delivered("r-1", "t-1", "c-01", "2026-03-24", "2")
                .record(
                        "2026-03-25",
                        Agency.anAcceptance("r-1", "2026-03-25")
                                .workingDaysLate(2)
                                .qualityShare(number("0.9"))
                                .build());
        assertThat(text(march(perDelivery(scored())))).isEqualTo("5.6376");
        assertThat(count(new ItemTest.OfKind(Set.of(TaskKind.of("INSPECTION")))))
                .isEqualTo("1");
        assertThat(count(new ItemTest.OfKind(Set.of(TaskKind.of("REGULAR"))))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"-, -, ASSIGNED", "1, 1, IN_PROGRESS", "2, -, SUBMITTED", "2, 2, DONE"})
    void thePhaseFollowsFromDeliveriesAndAcceptance(String delivered, String accepted, TaskPhase phase) {
        agency.task("t-1", "c-01", "1", "2", "2026-03-20");
        if (!delivered.equals("-")) {
            agency.delivered("r-1", "t-1", "c-01", "2026-03-10", delivered);
        }
        if (!accepted.equals("-")) {
            agency.record("2026-03-11", Agency.anAcceptance("r-1", "2026-03-11").build());
        }
        for (TaskPhase each : TaskPhase.values()) {
            if (each.followsFromDeliveries()) {
                assertThat(count(new ItemTest.InPhase(EnumSet.of(each)))).isEqualTo(each == phase ? "1" : "0");
            }
        }
    }

    @Test
    void aPhaseThatOnlyAMonitoringSystemRecordsCannotBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemTest.InPhase(EnumSet.of(TaskPhase.DONE, TaskPhase.SUSPENDED)))
                .withMessage("phases must follow from deliveries: SUSPENDED");
    }

    @Test
    void gradesOfSeveralAcceptorsSpanBetweenTheLowestAndTheHighest() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-10", "1")
                .record("2026-03-11", grade("a-1", "0.8"))
                .record("2026-03-12", grade("a-2", "0.9"));
        assertThat(text(march(perDelivery(the(ItemAttribute.QUALITY))))).isEqualTo("0.8..0.9");
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, r-1, 2, 3, DELIVERED, 2..3",
        "QUALITY_FAILURES, a-1, 0, 2, QUALITY_FAILURES, 0..2",
        "LATE_OCCURRENCES, a-1, 1, 3, LATE_EVENTS, 1..3",
        "WORKING_DAYS_LATE, a-1, 0, 1, WORKING_DAYS_LATE, 0..1",
        "QUALITY_SHARE, a-1, 0.5, 0.6, QUALITY, 0.5..0.6"
    })
    void aValueInDoubtLiesBetweenItsBounds(
            DoubtfulValue value, String fact, String least, String most, ItemAttribute attribute, String bounds) {
        agency.task("t-1", "c-01", "1", "2", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-22", "2")
                .record("2026-03-23", grade("a-1", "0.8"))
                .record("2026-04-02", doubt(value, fact, least, most));
        assertThat(text(march(perDelivery(the(attribute))))).isEqualTo(bounds);
        assertThat(march(perDelivery(the(attribute))).getMissing()).containsExactly(Ref.of("taskReport", "r-1"));
        assertThat(text(march(perDelivery(constant("1"))))).as("not asked for").isEqualTo("1");
    }

    @Test
    void aDoubtAboutTheDecreesNumbersOpensItsRatios() {
        agency.task("t-1", "c-01", "1", "4", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-10", "4")
                .record("2026-04-02", doubt(DoubtfulValue.AMOUNT, "r-1", "2", "4"));
        Measurements measured = measured(Decree335.staff().getMeasures());
        assertThat(text(measured.find(Decree335.QUANTITY).orElseThrow())).isEqualTo("0.5..1");
        assertThat(text(measured.find(Decree335.QUALITY).orElseThrow())).isEqualTo("0.5..1");
        assertThat(measured.getFindings()).extracting(Finding::code).contains(Measurer.VALUE_DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, r-1, 1, 2, true",
        "QUALITY_FAILURES, a-1, 0, 1, true",
        "LATE_OCCURRENCES, a-1, 0, 1, true",
        "WORKING_DAYS_LATE, a-1, 0, 1, false",
        "QUALITY_SHARE, a-1, 0, 1, false"
    })
    void ofTheDoubtsAboutADeliveryTheDecreeReportsThoseThatItsNumbersDependOn(
            DoubtfulValue value, String fact, String least, String most, boolean reported) {
        agency.task("t-1", "c-01", "1", "2", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-19", "2")
                .record("2026-03-23", grade("a-1", "0.8"))
                .record("2026-04-02", doubt(value, fact, least, most));
        assertThat(codes(Decree335.staff().getMeasures()).contains(Measurer.VALUE_DISPUTED))
                .isEqualTo(reported);
    }

    @Test
    void aDoubtIsReportedWhereAnyMeasureAsksForItsValue() {
        agency.task("t-1", "c-01", "1", "2", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-19", "2")
                .record("2026-04-02", doubt(DoubtfulValue.AMOUNT, "r-1", "1", "2"));
        assertThat(codes(set(perTask(constant("1"))))).doesNotContain(Measurer.VALUE_DISPUTED);
        assertThat(codes(set(perTask(the(ItemAttribute.COMPLETED))))).contains(Measurer.VALUE_DISPUTED);
        assertThat(codes(set(perTask(constant("1")).withFilter(new ItemTest.Finished()))))
                .contains(Measurer.VALUE_DISPUTED);
        assertThat(codes(set(perTask(constant("1")).withFilter(new ItemTest.InPhase(Set.of(TaskPhase.DONE))))))
                .contains(Measurer.VALUE_DISPUTED);
    }

    private static Acceptance grade(String id, String quality) {
        return Agency.anAcceptance("r-1", "2026-03-23")
                .id(FactId.of(id))
                .qualityShare(number(quality))
                .build();
    }

    private static Doubt doubt(DoubtfulValue value, String fact, String least, String most) {
        return Doubt.builder()
                .id(FactId.of("d-1"))
                .about(Ref.of(value.getKind(), fact))
                .value(value)
                .reason(DoubtReason.DISPUTED)
                .least(number(least))
                .most(number(most))
                .raisedOn(LocalDate.parse("2026-04-02"))
                .build();
    }

    private String count(ItemTest filter) {
        return text(march(perTask(constant("1")).withFilter(filter)));
    }

    private Measurement march(ItemCount count) {
        return measured(set(count)).find(Formulas.ID).orElseThrow();
    }

    private static MeasureSet set(ItemCount count) {
        return Decree335.staff().getMeasures().withWorkRules(Optional.empty()).withMeasures(amount(count));
    }

    private List<FindingCode> codes(MeasureSet set) {
        return measured(set).getFindings().stream().map(Finding::code).toList();
    }

    private Measurements measured(MeasureSet set) {
        return Measurer.of(agency.knownOn("2026-04-10"))
                .measure(
                        CadreId.of("c-01"),
                        ReportingPeriod.parse("2026-03"),
                        set,
                        Optional.empty(),
                        TraceSink.keeping());
    }
}
