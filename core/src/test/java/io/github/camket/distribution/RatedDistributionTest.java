// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.Scales;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the ratings of an agency, and the published levels of several years, are spread. */
class RatedDistributionTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final Commune commune = Commune.of("u-02", "u-03");

    /** T35: 2 reach the highest level, 1 gets a place, and the one over the quota is in the base of the result. */
    @Test
    void ratingsCountAsTheyAreAfterTheQuota() {
        commune.people("g", 5, "u-01", "80").people("x", 1, "u-01", "95").people("y", 1, "u-01", "94");
        LevelDistribution result = distribute(LAST_DAY);
        assertThat(result.getCounts().at(RatingLevel.EXCELLENT).total()).isOne();
        assertThat(result.getCounts().at(RatingLevel.GOOD).total()).isEqualTo(6);
        assertThat(result.getCounts().highestOver(QuotaBase.GOOD_ONLY)).hasToString("Optional[1/6]");
        // The clerk of the fixture is no civil servant.
        assertThat(result.getCounts().without(NoLevel.OUTSIDE)).isOne();
    }

    @Test
    void aTieHasNoLevelAndIsNamedAsSuch() {
        commune.people("g", 4, "u-01", "80").people("x", 2, "u-01", "95");
        assertThat(distribute(LAST_DAY).getCounts().without(NoLevel.UNDECIDED)).isEqualTo(2);
    }

    @Test
    void aDecidedLevelCountsBeforeTheProposedOneAndApart() {
        commune.people("g", 3, "u-01", "80").decided("g-01", RatingLevel.COMPLETED);
        LevelCounts counts = distribute(LAST_DAY).getCounts();
        assertThat(counts.at(RatingLevel.COMPLETED)).isEqualTo(new LevelCount(RatingLevel.COMPLETED, 1, 0));
        assertThat(counts.at(RatingLevel.GOOD)).isEqualTo(new LevelCount(RatingLevel.GOOD, 0, 2));
    }

    @Test
    void contradictingDecisionsLeaveNoLevelAlthoughOneIsProposed() {
        commune.people("g", 2, "u-01", "80").decided("g-01", RatingLevel.COMPLETED);
        commune.record(
                "2027-01-05",
                Commune.aLevel("g-01", RatingLevel.EXCELLENT, "2027-01-05")
                        .id(FactId.of("other"))
                        .build());
        LevelCounts counts = distribute(LAST_DAY).getCounts();
        assertThat(counts.without(NoLevel.CONTENDED)).isOne();
        assertThat(counts.rated()).isOne();
    }

    @Test
    void missingFactsAreOpenAndPeopleOutsideTheRulesAreNamed() {
        commune.staff("u-01", "c-01").people("g", 1, "u-01", "80");
        LevelCounts counts = distribute(LAST_DAY).getCounts();
        assertThat(counts.all()).isEqualTo(3);
        assertThat(counts.rated()).isOne();
        assertThat(counts.staff()).isEqualTo(2);
    }

    /** T33: the unit of the stated day decides, and the day is in the result. */
    @Test
    void theUnitIsThatOfTheStatedDay() {
        Commune moved = Commune.of()
                .plan(Commune.aUnit("u-02")
                        .parent(OrgUnitId.of("u-01"))
                        .employingAgency(true)
                        .build())
                .people("g", 2, "u-01", "80");
        moved.post(Commune.aPost("m-01", "u-01", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.of(2026, 7, 1))
                        .build())
                .post(Commune.aPost("m-01", "u-02", Position.STAFF, "2026-07-01")
                        .build())
                .confirmed("m-01", "2026", "80");
        assertThat(units(distribute(moved, LocalDate.of(2026, 6, 30)))).containsExactly("orgUnit:u-01 3", "- 1");
        LevelDistribution later = distribute(moved, LAST_DAY);
        assertThat(units(later)).containsExactly("orgUnit:u-01 2", "orgUnit:u-02 1", "- 1");
        assertThat(later.getUnitsOn()).contains(LAST_DAY);
        assertThat(later.getFindings()).extracting(Finding::code).contains(Placement.WITHOUT_UNIT_ON_DAY);
    }

    @Test
    void groupsAreThoseOfThePeriodAndSomeoneInTwoIsInNone() {
        commune.people("g", 3, "u-01", "80")
                .plan(Commune.aGroup("n-1", "u-01", "g-01", "g-02").build())
                .plan(Commune.aGroup("n-2", "u-01", "g-02").build())
                .plan(Commune.aGroup("n-3", "u-01", "g-03")
                        .period(ReportingPeriod.parse("2025"))
                        .build());
        LevelDistribution result = distribute(LAST_DAY);
        assertThat(result.getGroups())
                .extracting(part -> part.of().map(Object::toString).orElse("-") + " "
                        + part.counts().all())
                .containsExactly("similarTaskGroup:n-1 1", "- 3");
        assertThat(result.getFindings()).extracting(Finding::code).contains(Placement.GROUP_NOT_CLEAR);
    }

    @Test
    void ratingsOfOtherPeriodsAndScalesAreRefused() {
        commune.people("g", 1, "u-01", "80");
        Assessment result = assess();
        Placement placement = Placement.of(known(), YEAR, LAST_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelDistributor.of(Scales.DECREE)
                        .distribute(ReportingPeriod.parse("2027"), result.getRatings(), placement))
                .withMessageStartingWith("ratings must be for 2027: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelDistributor.of(Scales.FIVE).distribute(YEAR, result.getRatings(), placement))
                .withMessage("ratings must be in the scale sample-five: nd-335-2025");
    }

    /** T27: several years, each in the scale of its own year. */
    @Test
    void publishedLevelsOfSeveralYearsAreCountedEachInItsScale() {
        commune.staff("u-01", "a-01", "a-02", "a-03");
        publish("a-01", "2022", "FIRST", "2022-12-10");
        publish("a-02", "2022", "SECOND", "2022-12-10");
        publish("a-01", "2026", "GOOD", "2026-12-10");
        DistributionSeries series = published();
        assertThat(series.getDistributions())
                .extracting(one -> one.getPeriod() + " " + one.getScale().getId())
                .containsExactly("2022 sample-five", "2026 nd-335-2025");
        assertThat(series.getGaps()).extracting(Object::toString).containsExactly("2023", "2024", "2025");
        LevelCounts first =
                series.find(ReportingPeriod.parse("2022")).orElseThrow().getCounts();
        assertThat(first.rated()).isEqualTo(2);
        assertThat(first.without(NoLevel.NOT_PUBLISHED)).isOne();
        assertThat(DistributionComparison.between(
                                series.getDistributions().get(0),
                                series.getDistributions().get(1))
                        .isComparable())
                .isFalse();
    }

    @Test
    void aYearWithoutASingleScaleIsNamedAndNotCounted() {
        commune.staff("u-01", "a-01");
        publish("a-01", "2020", "FIRST", "2020-12-10");
        DistributionSeries series = published();
        assertThat(series.getDistributions()).isEmpty();
        assertThat(series.getFindings()).extracting(Finding::code).containsExactly(DatedScales.NO_SCALE);
    }

    @Test
    void contradictingDecisionsAreNoLevelAndAProposalCountsApart() {
        commune.staff("u-01", "a-01", "a-02");
        publish("a-01", "2026", "GOOD", "2026-12-10");
        commune.record(
                "2027-01-02",
                Commune.aLevel("a-01", RatingLevel.EXCELLENT, "2026-12-10")
                        .id(FactId.of("other"))
                        .build());
        commune.record(
                "2027-01-02",
                Commune.aLevel("a-02", RatingLevel.GOOD, "2026-12-10")
                        .standing(Standing.PROPOSED)
                        .build());
        LevelCounts counts = published().find(YEAR).orElseThrow().getCounts();
        assertThat(counts.without(NoLevel.CONTENDED)).isOne();
        assertThat(counts.proposed()).isOne();
        assertThat(counts.decided()).isZero();
    }

    @Test
    void organizationsAreCountedByTheUnitAboveThem() {
        publish("u-02", "2026", "GOOD", "2026-12-10");
        LevelDistribution result = PublishedDistributor.of(DatedScales.of(List.of(Scales.DECREE)))
                .distribute(known(), SubjectKind.COLLECTIVE, PeriodType.YEAR)
                .find(YEAR)
                .orElseThrow();
        assertThat(units(result)).containsExactly("orgUnit:u-01 2", "- 1");
        assertThat(result.getKind()).isEqualTo(SubjectKind.COLLECTIVE);
    }

    private void publish(String subject, String year, String level, String day) {
        if (!subject.startsWith("u-")) {
            commune.person(subject, LegalClass.CIVIL_SERVANT);
        }
        commune.record(
                "2027-01-01",
                Commune.aLevel(subject, RatingLevel.of(level), day)
                        .period(ReportingPeriod.parse(year))
                        .build());
    }

    private DistributionSeries published() {
        return PublishedDistributor.of(DatedScales.of(List.of(Scales.OLD, Scales.FIVE, Scales.DECREE)))
                .distribute(known(), SubjectKind.PERSON, PeriodType.YEAR);
    }

    private static List<String> units(LevelDistribution result) {
        return result.getUnits().stream()
                .map(part -> part.of().map(Object::toString).orElse("-") + " "
                        + part.counts().all())
                .toList();
    }

    private Snapshot known() {
        return commune.agency().knownOn(Agency.AFTERWARDS);
    }

    private Assessment assess() {
        return Assessor.of(Decree335.civilServants()).assess(known(), YEAR);
    }

    private LevelDistribution distribute(LocalDate day) {
        return distribute(commune, day);
    }

    private static LevelDistribution distribute(Commune commune, LocalDate day) {
        Snapshot known = commune.agency().knownOn(Agency.AFTERWARDS);
        return LevelDistributor.of(Scales.DECREE)
                .distribute(
                        YEAR,
                        Assessor.of(Decree335.civilServants())
                                .assess(known, YEAR)
                                .getRatings(),
                        Placement.of(known, YEAR, day));
    }
}
