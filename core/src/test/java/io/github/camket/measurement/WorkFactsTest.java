// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Agency.components;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From tasks, deliveries and acceptances to a, b and c under the readings of the decree. */
class WorkFactsTest {

    private final Agency agency = Agency.of("c-01", "c-02");

    @Test
    void aPartOfAProductCountsWithItsShare() {
        agency.task("t-1", "c-01", "3.7", "1", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-31", "0.8");
        assertThat(components(march())).containsExactly("0.8", "0.8", "0.8");
    }

    @Test
    void amountsAreConvertedBeforeTheyAreAdded() {
        agency.task("t-1", "c-01", "1.5", "2", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-31", "2");
        agency.task("t-2", "c-01", "0.5", "4", "2026-03-31").delivered("r-2", "t-2", "c-01", "2026-03-31", "2");
        assertThat(components(march())).containsExactly("0.8", "0.8", "0.8");
        assertThat(quantity(march())).isEqualTo(Ratio.of(4, 5));
    }

    @Test
    void deliveriesInPartsAddUpAndOnlyTheLatePartLosesCredit() {
        agency.task("t-1", "c-01", "1", "4", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-20", "1")
                .delivered("r-2", "t-1", "c-01", "2026-03-25", "2");
        assertThat(components(march())).containsExactly("0.75", "0.75", "0.625");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, 1", "2026-03-20, 1", "2026-03-21, 0.75", "2026-04-20, 0.75"})
    void theDeadlineClosesAtTheEndOfItsDay(String delivered, String timeliness) {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").delivered("r-1", "t-1", "c-01", delivered, "1");
        assertThat(components(march())).containsExactly("1", "1", timeliness);
    }

    @Test
    void lateLoggingIsNotLateWork() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .record("2026-04-05", Agency.aReport("r-1", "t-1", "c-01", "2026-03-10", "1"));
        assertThat(components(march())).containsExactly("1", "1", "1");
        assertThat(components(agency.rate("c-01", "2026-03", "2026-04-04"))).containsExactly("0", "0", "0");
    }

    @Test
    void theAcceptorsCountOfLateOccurrencesIsTaken() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-25", "1")
                .record(
                        "2026-03-26",
                        Agency.anAcceptance("r-1", "2026-03-26")
                                .lateOccurrences(2)
                                .build());
        assertThat(components(march())).containsExactly("1", "1", "0.5");
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20, 1, 0.75", "2026-03-25, 0, 1"})
    void aCountThatContradictsTheDatesIsFound(String delivered, int counted, String timeliness) {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", delivered, "1")
                .record(
                        "2026-03-26",
                        Agency.anAcceptance("r-1", "2026-03-26")
                                .lateOccurrences(counted)
                                .build());
        assertThat(components(march())).containsExactly("1", "1", timeliness);
        assertThat(codes()).containsExactly("LATENESS_DISAGREES acceptance:a-r-1");
    }

    @Test
    void failedAssessmentsOfOneDeliveryAddUp() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").delivered("r-1", "t-1", "c-01", "2026-03-20", "1");
        agency.record(
                "2026-03-21",
                Agency.anAcceptance("r-1", "2026-03-21").qualityFailures(1).build());
        agency.record(
                "2026-03-22",
                Agency.anAcceptance("r-1", "2026-03-22")
                        .id(FactId.of("a-2"))
                        .qualityFailures(2)
                        .build());
        assertThat(components(march())).containsExactly("1", "0.25", "1");
    }

    @Test
    void handedOverWorkStaysAssignedToTheGiverAndCountsOutsideTheTotalOfTheReceiver() {
        agency.task("t-1", "c-01", "1", "2", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-31", "2");
        agency.task("t-2", "c-01", "1", "2", "2026-03-31");
        agency.task("t-3", "c-02", "1", "4", "2026-03-31").delivered("r-3", "t-3", "c-02", "2026-03-31", "4");
        agency.record("2026-03-10", handOver("h-1", "t-2", "c-01", "c-02"));
        agency.delivered("r-2", "t-2", "c-02", "2026-03-31", "2").general("c-02", "2026-03", "20");
        assertThat(quantity(march())).isEqualTo(Ratio.of(2, 4));
        Rating receiver = agency.rate("c-02", "2026-03");
        assertThat(quantity(receiver)).isEqualTo(Ratio.of(6, 4));
        assertThat(receiver.getScore()).hasToString("Optional[90]");
        assertThat(agency.rate("c-02", "2026-03", "2026-03-31").getScore()).isEqualTo(receiver.getScore());
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatTheGiverDeliveredBeforehandStaysTheGivers() {
        agency.task("t-1", "c-01", "1", "4", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-05", "1");
        agency.record("2026-03-10", handOver("h-1", "t-1", "c-01", "c-02"));
        agency.delivered("r-2", "t-1", "c-02", "2026-03-31", "3");
        agency.task("t-2", "c-02", "1", "2", "2026-03-31");
        assertThat(quantity(march())).isEqualTo(Ratio.of(1, 4));
        assertThat(quantity(agency.rate("c-02", "2026-03"))).isEqualTo(Ratio.of(3, 2));
    }

    @Test
    void adHocWorkIsOutsideTheAssignedTotal() {
        agency.task("t-1", "c-01", "1", "4", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-31", "3");
        agency.adHoc("t-2", "c-01", "2", "1", "2026-03-31").delivered("r-2", "t-2", "c-01", "2026-03-31", "0.5");
        assertThat(quantity(march())).isEqualTo(Ratio.of(4, 4));
    }

    @Test
    void adHocWorkThatIsNotDoneCostsNothing() {
        agency.task("t-1", "c-01", "1", "4", "2026-03-31").delivered("r-1", "t-1", "c-01", "2026-03-31", "4");
        agency.adHoc("t-2", "c-01", "9", "1", "2026-03-31");
        assertThat(components(march())).containsExactly("1", "1", "1");
    }

    @Test
    void workOfSomeoneWhoDoesNotHoldTheTaskCountsForNobodyAndIsFound() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-31").delivered("r-1", "t-1", "c-02", "2026-03-31", "1");
        agency.task("t-2", "c-02", "1", "1", "2026-03-31");
        assertThat(components(march())).containsExactly("0", "0", "0");
        assertThat(components(agency.rate("c-02", "2026-03"))).containsExactly("0", "0", "0");
        assertThat(codes()).containsExactly("DELIVERED_BY_OTHER taskReport:r-1");
    }

    @Test
    void workAnnouncedForADayThatHasNotComeDoesNotCountAndIsFound() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-10")
                .record("2026-03-10", Agency.aReport("r-1", "t-1", "c-01", "2026-03-20", "1"));
        Rating early = agency.rate("c-01", "2026-03", "2026-03-15");
        assertThat(agency.assess(Decree335.staff(), "2026-03", "2026-03-15").getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("DATED_LATER");
        assertThat(early.getScore()).isEmpty();
        assertThat(components(march())).containsExactly("1", "1", "0.75");
    }

    @Test
    void assignedWorkOfWhichNothingIsDoneIsZeroAndNotMissing() {
        agency.task("t-1", "c-01", "1", "1", "2026-03-31").general("c-01", "2026-03", "30");
        assertThat(components(march())).containsExactly("0", "0", "0");
        assertThat(march().getEvaluation().orElseThrow().getStatus()).isEqualTo(EvaluationStatus.SCORED);
        assertThat(march()).hasToString("c-01 NOT_COMPLETED 30");
    }

    @Test
    void aTaskBelongsToTheMonthOfItsDeadline() {
        agency.task("t-1", "c-01", "1", "1", "2026-04-01").delivered("r-1", "t-1", "c-01", "2026-03-02", "1");
        agency.general("c-01", "2026-03", "30");
        assertThat(components(march())).containsExactly("-", "-", "-");
        assertThat(components(agency.rate("c-01", "2026-04"))).containsExactly("1", "1", "1");
    }

    private Rating march() {
        return agency.rate("c-01", "2026-03");
    }

    private List<String> codes() {
        return agency.assess(Decree335.staff(), "2026-03", Agency.AFTERWARDS).getFindings().stream()
                .map(WorkFactsTest::codeAndSubject)
                .toList();
    }

    private static String codeAndSubject(Finding finding) {
        return finding.code().code() + " " + finding.subject();
    }

    private static Ratio quantity(Rating month) {
        return (Ratio) month.getEvaluation()
                .orElseThrow()
                .getMeasurements()
                .orElseThrow()
                .find(Decree335.QUANTITY)
                .orElseThrow()
                .getValue()
                .orElseThrow();
    }

    private static HandOver handOver(String id, String task, String giver, String receiver) {
        return HandOver.builder()
                .id(FactId.of(id))
                .task(TaskId.of(task))
                .giver(CadreId.of(giver))
                .receiver(CadreId.of(receiver))
                .handedOverOn(LocalDate.parse("2026-03-10"))
                .build();
    }
}
