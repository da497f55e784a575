// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regulations 124-QĐ/TW and 366-QĐ/TW as far as their text is available. */
class PartyRegulationsTest {

    @Test
    void collectivesUnder124HaveAllOfTheirLevels() {
        Regulation collectives = PartyRegulation124.collectives();
        assertThat(collectives.isPartial()).isFalse();
        assertThat(lines(collectives))
                .containsExactly(
                        "EXCELLENT allCriteria >= 2/3",
                        "EXCELLENT taskCriteria = 1",
                        "EXCELLENT disciplinedBelow = 0",
                        "GOOD allCriteria >= 1/3",
                        "GOOD taskCriteria >= 2/3",
                        "COMPLETED allCriteria >= 1/3",
                        "NOT_COMPLETED any(allCriteria < 1/3; corruptionDisciplined >= 1;"
                                + " all(targetsCompleted < 0.5; keyTargetsMissed >= 1); leadershipDisciplined >= 1;"
                                + " unitsDisciplined > 0.2; concluded about SELF: [DEGRADATION, INTERNAL_DISUNITY] >= 1)");
    }

    @ParameterizedTest
    @CsvSource({
        // lowest grade, lowest task grade, disciplined below, corruption, leadership disciplined, units disciplined %,
        // targets %, key missed, over the quota
        "2, 3, 0, 0, 0, 0, 100, 0, 0, EXCELLENT",
        "2, 3, 0, 0, 0, 0, 100, 0, 1, GOOD",
        "1, 1, 0, 0, 0, 0, 100, 0, 1, COMPLETED",
        "2, 3, 1, 0, 0, 0, 100, 0, 0, GOOD",
        "1, 2, 0, 0, 0, 0, 100, 0, 0, GOOD",
        "1, 1, 0, 0, 0, 0, 100, 0, 0, COMPLETED",
        "0, 0, 0, 0, 0, 0, 100, 0, 0, NOT_COMPLETED",
        "3, 3, 0, 0, 1, 0, 100, 0, 0, NOT_COMPLETED",
        "2, 3, 0, 0, 0, 20, 100, 0, 0, EXCELLENT",
        "2, 3, 0, 0, 0, 21, 100, 0, 0, NOT_COMPLETED",
        "2, 3, 0, 1, 0, 0, 100, 0, 0, NOT_COMPLETED",
        "2, 3, 0, 0, 0, 0, 49, 1, 0, NOT_COMPLETED",
        "2, 3, 0, 0, 0, 0, 49, 0, 0, EXCELLENT",
        "2, 3, 0, 0, 0, 0, 50, 1, 0, EXCELLENT",
    })
    void negativeConditionsGoFirstThenTheHighestLevel(
            int all,
            int tasks,
            int below,
            int corruption,
            int leadership,
            int units,
            int targets,
            int key,
            int over,
            String level) {
        Rating rating = Rater.rate(
                PartyRegulation124.collectives(),
                Measurements.builder()
                        .put(PartyRegulation124.ALL_CRITERIA, Ratio.of(all, 3))
                        .put(PartyRegulation124.TASK_CRITERIA, Ratio.of(tasks, 3))
                        .put(PartyRegulation124.DISCIPLINED_BELOW, Amount.of(below))
                        .put(PartyRegulation124.CORRUPTION_DISCIPLINED, Amount.of(corruption))
                        .put(PartyRegulation124.LEADERSHIP_DISCIPLINED, Amount.of(leadership))
                        .put(PartyRegulation124.UNITS_DISCIPLINED, Ratio.of(units, 100))
                        .put(PartyRegulation124.TARGETS_COMPLETED, Ratio.of(targets, 100))
                        .put(PartyRegulation124.KEY_TARGETS_MISSED, Amount.of(key))
                        .put(PartyRegulation124.OVER_QUOTA, Ratio.of(over, 1))
                        .build());
        assertThat(rating.getLevel()).contains(RatingLevel.of(level));
    }

    /** The quota is text; who is over it, among collectives without points, is for the authority to say. */
    @Test
    void whetherAnExcellentCollectiveIsOverTheQuotaMustBeSaid() {
        Rating rating = Rater.rate(
                PartyRegulation124.collectives(),
                Measurements.builder()
                        .put(PartyRegulation124.ALL_CRITERIA, Ratio.of(3, 3))
                        .put(PartyRegulation124.TASK_CRITERIA, Ratio.of(3, 3))
                        .put(PartyRegulation124.DISCIPLINED_BELOW, Amount.of(0))
                        .put(PartyRegulation124.CORRUPTION_DISCIPLINED, Amount.of(0))
                        .put(PartyRegulation124.LEADERSHIP_DISCIPLINED, Amount.of(0))
                        .put(PartyRegulation124.UNITS_DISCIPLINED, Ratio.of(0, 100))
                        .put(PartyRegulation124.TARGETS_COMPLETED, Ratio.of(100, 100))
                        .put(PartyRegulation124.KEY_TARGETS_MISSED, Amount.of(0))
                        .build());
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).contains(RatingLevel.GOOD);
        assertThat(Explainer.vietnamese().explain(rating).toString())
                .contains("Vượt tỷ lệ 20 % so với số được xếp loại tốt trong nhóm có chức năng tương đồng");
    }

    @Test
    void ofPeopleUnder124OnlyTheLowestLevelIsThere() {
        assertThat(PartyRegulation124.people().absentLines())
                .extracting(
                        line -> line.level().orElseThrow() + " " + line.line().known())
                .containsExactly("EXCELLENT UNVERIFIED", "GOOD UNVERIFIED", "COMPLETED UNVERIFIED");
        assertThat(lines(PartyRegulation124.people()))
                .contains("NOT_COMPLETED all(targetsCompleted < 0.5; keyTargetsMissed >= 1)");
        Rating low = Rater.rate(PartyRegulation124.people(), targets(49, 1));
        assertThat(low.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        Rating other = Rater.rate(PartyRegulation124.people(), targets(50, 1));
        assertThat(other.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(other.getBestLevel()).contains(RatingLevel.EXCELLENT);
        // That no level matches is possible as well: nobody here knows the conditions.
        assertThat(other.getWorstLevel()).isEmpty();
        assertThat(Explainer.english().explain(other).toString())
                .contains("the level is \"Excellent\" at best; it is also possible that no level applies")
                .contains("Where the text is silent or not available here");
    }

    /** The text says "disciplined in the year" and no more: neither exception of the State's decrees is in it. */
    @Test
    void under124EveryDisciplineOfTheYearCounts() {
        Agency agency = Agency.of()
                .person("c-01", "2024-02-01", null)
                .record(
                        "2026-01-05",
                        Discipline.builder()
                                .id(FactId.of("d-1"))
                                .cadre(CadreId.of("c-01"))
                                .act("a-1")
                                .actOn(LocalDate.of(2023, 11, 1))
                                .effectiveOn(LocalDate.of(2024, 6, 1))
                                .form(DisciplineForm.REPRIMAND)
                                .ground(DisciplineGround.DUTY)
                                .side(DisciplineSide.PARTY)
                                .alreadyCountedIn(ReportingPeriod.year(2023))
                                .build());
        Rating rating = agency.rate(PartyRegulation124.people(), "c-01", "2024");
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getFindings())
                .extracting(finding -> finding.code())
                .doesNotContain(Rater.ALREADY_COUNTED, Rater.ACT_IN_FORMER_ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({"collectives, disciplinedBelow = 0", "leaders, ledCompleted = 1", "leaders, ledBeyond >= 0.3"})
    void theHighestLevelOf366HasLinesOfItsOwn(String part, String line) {
        Regulation regulation =
                part.equals("leaders") ? PartyRegulation366.leaders() : PartyRegulation366.collectives();
        assertThat(lines(regulation))
                .contains(
                        "EXCELLENT totalScore >= 90",
                        "EXCELLENT completedWell = 1",
                        "EXCELLENT beyond >= 0.3",
                        "EXCELLENT remedied = 1",
                        "EXCELLENT " + line);
        assertThat(lines(PartyRegulation366.people())).doesNotContain("EXCELLENT " + line);
    }

    @ParameterizedTest
    @CsvSource({"90, 30, EXCELLENT", "89.99, 30, GOOD", "90, 29, GOOD"})
    void under366TheLevelStaysOpenFromTheBestThatIsLeft(String score, int beyond, String best) {
        Rating rating = Rater.rate(
                PartyRegulation366.people(),
                Measurements.builder()
                        .put(PartyRegulation366.TOTAL, Points.of(score))
                        .put(PartyRegulation366.COMPLETED_WELL, Ratio.of(1, 1))
                        .put(PartyRegulation366.BEYOND, Ratio.of(beyond, 100))
                        .put(Measurement.builder()
                                .measure(PartyRegulation366.REMEDIED)
                                .status(MeasurementStatus.NOT_EVALUABLE)
                                .build())
                        .build());
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.of(best));
        assertThat(rating.getFindings())
                .extracting(finding -> finding.code().code())
                .contains("ABSENT_LINE");
    }

    private static Measurements targets(int percent, int key) {
        return Measurements.builder()
                .put(PartyRegulation124.TARGETS_COMPLETED, Ratio.of(percent, 100))
                .put(PartyRegulation124.KEY_TARGETS_MISSED, Amount.of(key))
                .build();
    }

    private static List<String> lines(Regulation regulation) {
        return regulation.getScale().bands().stream()
                .flatMap(
                        (LevelBand band) -> band.conditions().stream().map(condition -> band.level() + " " + condition))
                .toList();
    }

    /** The whole political system: also the Fatherland Front and socio-political organizations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARTY_ORGANIZATION",
                "FATHERLAND_FRONT",
                "SOCIO_POLITICAL_ORGANIZATION",
                "BOARD",
                "TEAM",
                "REGIONAL_OFFICE",
                "ADMINISTRATIVE_ORGANIZATION"
            })
    void collectivesOfTheWholePoliticalSystemAreRated(String kind) {
        OrgUnit unit = Commune.aUnit("u-04").kind(OrgKind.of(kind)).build();
        for (Regulation regulation : List.of(PartyRegulation124.collectives(), PartyRegulation366.collectives())) {
            assertThat(((Applicability.Organizations) regulation.getApplicability()).includes(unit))
                    .isTrue();
        }
    }
}
