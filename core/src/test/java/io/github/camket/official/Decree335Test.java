// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data of the decree against the text of its articles. */
class Decree335Test {

    private static final Regulation DECREE = Decree335.staff();

    @Test
    void fitsTogether() {
        for (Regulation regulation : Regulations.all()) {
            assertThat(EvaluationPlan.compile(regulation).getRegulation()).isEqualTo(regulation);
        }
    }

    @Test
    void generalCriteriaAreThreeGroupsOfTenPoints() {
        Measure.Judged general =
                (Measure.Judged) DECREE.getMeasures().find(Decree335.GENERAL).orElseThrow();
        assertThat(general.max()).hasToString("30");
        assertThat(general.parts()).extracting(part -> part.max().toString()).containsExactly("10", "10", "10");
        assertThat(general.parts())
                .extracting(part ->
                        part.parts().stream().map(item -> item.max().toString()).toList())
                .containsExactly(
                        List.of("5", "5"), List.of("2.5", "2.5", "2.5", "2.5"), List.of("2.5", "2.5", "2.5", "2.5"));
    }

    @Test
    void levelsAreThoseOfArticle20() {
        assertThat(DECREE.getScale().bands())
                .extracting(LevelBand::toString)
                .allMatch(text -> text.contains("335/2025/NĐ-CP Đ20."));
        assertThat(DECREE.getScale().bands())
                .extracting(band -> band.level() + " " + band.atLeast() + " " + band.below() + " " + band.source())
                .containsExactly(
                        "EXCELLENT Optional[90] Optional.empty 335/2025/NĐ-CP Đ20.1",
                        "GOOD Optional[70] Optional[90] 335/2025/NĐ-CP Đ20.2",
                        "COMPLETED Optional[50] Optional[70] 335/2025/NĐ-CP Đ20.3",
                        "NOT_COMPLETED Optional.empty Optional[50] 335/2025/NĐ-CP Đ20.4a");
    }

    @Test
    void silentPointsHaveTheDefaultsOfTheReference() {
        WorkRules work = DECREE.getMeasures().getWorkRules().orElseThrow();
        assertThat(work.getFailurePenalty().value()).isEqualTo(Fraction.of(1, 4));
        assertThat(work.getLatenessModel().value()).isEqualTo(LatenessModel.PER_EVENT);
        assertThat(work.getRatioDenominator().value()).isEqualTo(RatioDenominator.ASSIGNED);
        assertThat(work.getZeroDenominatorPolicy().value()).isEqualTo(ZeroDenominatorPolicy.NOT_EVALUABLE);
        assertThat(work.getFloorAtZero().value()).isTrue();
        assertThat(work.getUnfinishedCountsAsLate().value()).isFalse();
        assertThat(work.getComponentCap().value()).isEqualTo(ComponentCap.NONE);
        GatheringRules gathering = DECREE.getMeasures().getGatheringRules().orElseThrow();
        assertThat(gathering.getCompletedMeans().value()).isEqualTo(CompletedMeans.DELIVERED);
        assertThat(gathering.getLateCompletion().value()).isEqualTo(LateCompletion.COUNTS_IN_DUE_PERIOD);
        assertThat(gathering.getExtraWork().value()).isEqualTo(ExtraWork.ADDS_TO_COMPLETED);
        PeriodRules periods = DECREE.getPeriodRules().orElseThrow();
        assertThat(periods.getYearFormula().value()).isEqualTo(YearFormula.MEAN_OF_MONTHS);
        assertThat(periods.getMinMonthsWorked().value()).isEqualTo(6);
        assertThat(periods.getLeaveTowardsMinimum().value())
                .containsExactlyInAnyOrder(AbsenceKind.MATERNITY, AbsenceKind.SICK);
    }

    @Test
    void everyParameterAndCriterionNamesItsPlaceInTheDecree() {
        assertThat(DECREE.parameters())
                .hasSizeGreaterThan(15)
                .allMatch(parameter -> parameter.source().instrument().equals(Optional.of("335/2025/NĐ-CP")));
        assertThat(DECREE.getCriteria())
                .extracting(criterion -> criterion.id() + " " + criterion.max() + " " + criterion.source())
                .containsExactly("general 30 335/2025/NĐ-CP Đ12.2", "result 70 335/2025/NĐ-CP Đ12.3");
        assertThat(DECREE.getTotal().source()).isEqualTo(Source.of(Citation.of("335/2025/NĐ-CP", "17.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-12", "2025-Q4", "2000"})
    void periodsBeforeItsEffectAreRefused(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.of("c-01").assess(DECREE, period, "2026-12-31"))
                .withMessageContainingAll("nd-335-2025.staff", "2026-01-01", period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-06, true",
        "2026-06-30, 2026-06, false",
        "2026-07-01, 2026-07, false",
        "2026-07-01, 2026, false"
    })
    void theDayItEndsIsNoLongerInEffect(LocalDate until, String period, boolean governed) {
        Regulation ended = DECREE.withEffectiveTo(until);
        assertThat(ended.governs(ReportingPeriod.parse(period))).isEqualTo(governed);
    }

    @Test
    void aPeriodThatHasNotBegunIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(DECREE)
                        .assess(Agency.of("c-01").knownOn("2026-11-30"), ReportingPeriod.parse("2026-12")))
                .withMessageContainingAll("2026-11-30", "2026-12");
    }

    @ParameterizedTest
    @EnumSource(value = LegalClass.class, mode = EnumSource.Mode.EXCLUDE, names = "CIVIL_SERVANT")
    void otherLegalClassesAreOutsideAndSaidSo(LegalClass other) {
        Agency agency = Agency.of();
        agency.plan(Cadre.builder().id(CadreId.of("c-09")).legalClass(other).build());
        Rating rating = agency.rate("c-09", "2026");
        assertThat(rating).hasToString("c-09 OUTSIDE_REGULATION");
        assertThat(rating.getReason().orElseThrow().code()).isEqualTo(Rater.OUTSIDE_LEGAL_CLASS);
        assertThat(rating.getReason().orElseThrow().arguments()).containsExactly(other.name(), "335/2025/NĐ-CP Đ2.2");
    }

    @ParameterizedTest
    @EnumSource(value = Position.class, mode = EnumSource.Mode.EXCLUDE, names = "STAFF")
    void leadersAreOutsideTheFormulaForStaff(Position position) {
        Agency agency = Agency.of("c-01");
        Appointment promotion = agency.knownOn("2026-01-01")
                .getFacts(Appointment.class)
                .get(0)
                .withId(FactId.of("p-2"))
                .withStartsOn(LocalDate.parse("2026-09-01"))
                .withPosition(position);
        agency.months("c-01", "2026", "80").record("2026-09-01", promotion);
        assertThat(agency.rate("c-01", "2026").getStatus()).isEqualTo(RatingStatus.OUTSIDE_REGULATION);
        assertThat(agency.rate("c-01", "2026").getReason().orElseThrow().code()).isEqualTo(Rater.OUTSIDE_POSITION);
        assertThat(agency.rate("c-01", "2026-Q1")).hasToString("c-01 GOOD 80");
    }

    @Test
    void someoneWithoutAPostIsNotRated() {
        Agency agency = Agency.of().person("c-01", "2020-01-01", "2025-12-31");
        assertThat(agency.rate("c-01", "2026").getReason().orElseThrow().code()).isEqualTo(Rater.NO_POST);
    }
}
