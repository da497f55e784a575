// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.Scales;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an application's own list of levels is spread. */
class LevelDistributorTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026");
    private static final LevelDistributor DECREE = LevelDistributor.of(Scales.DECREE);

    @Test
    void everyoneIsCountedOnceWithOrWithoutLevel() {
        LevelCounts counts = DECREE.distribute(
                        YEAR,
                        List.of(
                                LevelEntry.decided(person("1"), RatingLevel.EXCELLENT),
                                LevelEntry.proposed(person("2"), RatingLevel.EXCELLENT),
                                LevelEntry.decided(person("3"), RatingLevel.GOOD),
                                LevelEntry.without(person("4"), NoLevel.UNDECIDED),
                                LevelEntry.without(person("5"), NoLevel.NOT_RATED),
                                LevelEntry.without(person("6"), NoLevel.OUTSIDE)))
                .getCounts();
        assertThat(counts.at(RatingLevel.EXCELLENT)).isEqualTo(new LevelCount(RatingLevel.EXCELLENT, 1, 1));
        assertThat(counts.at(RatingLevel.NOT_COMPLETED).total()).isZero();
        assertThat(counts.without(NoLevel.UNDECIDED)).isOne();
        assertThat(counts.without(NoLevel.OPEN)).isZero();
        assertThat(counts.decided()).isEqualTo(2);
        assertThat(counts.proposed()).isOne();
        assertThat(counts.rated()).isEqualTo(3);
        assertThat(counts.staff()).isEqualTo(5);
        assertThat(counts.all()).isEqualTo(6);
        assertThat(counts.shareOfRated(RatingLevel.GOOD)).contains(Ratio.of(1, 3));
        assertThat(counts.shareOfStaff(RatingLevel.GOOD)).contains(Ratio.of(1, 5));
    }

    /** A6: the same levels over four bases. */
    @Test
    void theShareOfTheHighestLevelNamesItsBase() {
        LevelDistribution result = DECREE.distribute(YEAR, list(3, 12, 4, 1, 5));
        assertThat(result.getHighestShares())
                .containsExactly(
                        share(QuotaBase.GOOD_ONLY, 3, 12),
                        share(QuotaBase.GOOD_AND_ABOVE, 3, 15),
                        share(QuotaBase.ALL_RATED, 3, 20),
                        share(QuotaBase.ALL_STAFF, 3, 25));
    }

    @Test
    void overNobodyThereIsNoShare() {
        LevelDistribution result = DECREE.distribute(YEAR, list(0, 0, 0, 0, 2));
        assertThat(result.getCounts().shareOfRated(RatingLevel.GOOD)).isEmpty();
        assertThat(result.getCounts().highestOver(QuotaBase.GOOD_ONLY)).isEmpty();
        assertThat(result.getCounts().highestOver(QuotaBase.ALL_STAFF)).contains(Ratio.of(0, 2));
        DatedScale one = Scales.scale("one", "(,)", RatingLevel.GOOD);
        LevelCounts alone = LevelDistributor.of(one)
                .distribute(YEAR, List.of(LevelEntry.decided(person("1"), RatingLevel.GOOD)))
                .getCounts();
        assertThat(alone.highestOver(QuotaBase.GOOD_AND_ABOVE)).isEmpty();
        assertThat(alone.highestOver(QuotaBase.ALL_RATED)).contains(Ratio.of(1, 1));
    }

    /** T1: 9 of 10 and 1 of 90 are 10 of 100, not the mean of 90 % and 1.1 %. */
    @Test
    void sharesOfSeveralGroupsArePooledByTheirParts() {
        LevelCounts small = DECREE.distribute(YEAR, list(9, 1, 0, 0, 0)).getCounts();
        LevelCounts large = DECREE.distribute(YEAR, list(1, 89, 0, 0, 0)).getCounts();
        assertThat(LevelCounts.sum(small, List.of(large)).shareOfRated(RatingLevel.EXCELLENT))
                .contains(Ratio.of(10, 100));
    }

    @Test
    void unitsAndGroupsAddUpToTheWholeWithThoseInNone() {
        LevelDistribution result = DECREE.distribute(
                YEAR,
                List.of(
                        LevelEntry.decided(person("1"), RatingLevel.GOOD)
                                .in(OrgUnitId.of("u-2"))
                                .inGroup(FactId.of("g-1")),
                        LevelEntry.decided(person("2"), RatingLevel.GOOD).in(OrgUnitId.of("u-1")),
                        LevelEntry.without(person("3"), NoLevel.OPEN)));
        assertThat(result.getUnits())
                .extracting(part -> part.of().map(Object::toString).orElse("-"))
                .containsExactly("orgUnit:u-1", "orgUnit:u-2", "-");
        assertThat(result.getGroups()).extracting(part -> part.counts().all()).containsExactly(1, 2);
    }

    @Test
    void withoutAnyUnitOrGroupThereAreNoParts() {
        LevelDistribution result = DECREE.distribute(YEAR, list(1, 1, 1, 1, 1));
        assertThat(result.getUnits()).isEmpty();
        assertThat(result.getGroups()).isEmpty();
        assertThat(result.getUnitsOn()).isEmpty();
    }

    @Test
    void aLevelInOtherTermsIsNamedAndStaysInTheCount() {
        LevelDistribution result =
                DECREE.distribute(YEAR, List.of(LevelEntry.decided(person("1"), RatingLevel.of("FIRST"))));
        assertThat(result.getCounts().without(NoLevel.OTHER_TERMS)).isOne();
        assertThat(result.getCounts().all()).isOne();
        assertThat(result.getFindings()).extracting(Finding::code).containsExactly(DatedScales.LEVEL_NOT_IN_SCALE);
    }

    @Test
    void aListHasEachSubjectOnceAndOneKindOnly() {
        LevelEntry one = LevelEntry.decided(person("1"), RatingLevel.GOOD);
        LevelEntry unit = LevelEntry.decided(Subject.of(OrgUnitId.of("u-1")), RatingLevel.GOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECREE.distribute(YEAR, List.of(one, one)))
                .withMessage("entries must be one for each subject: c-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECREE.distribute(YEAR, List.of(one, unit)))
                .withMessage(
                        "entries must be one or more, all of people or all of organizations: [PERSON, COLLECTIVE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECREE.distribute(YEAR, List.of()))
                .withMessage("entries must be one or more, all of people or all of organizations: []");
    }

    @Test
    void everyStatusWithoutLevelHasItsReason() {
        for (RatingStatus status : RatingStatus.values()) {
            if (status != RatingStatus.PROPOSED) {
                assertThat(NoLevel.of(status)).isNotNull();
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoLevel.of(RatingStatus.PROPOSED))
                .withMessage("status must give no level: PROPOSED");
    }

    @Test
    void distributionsInOneScaleAreHeldAgainstEachOtherByShare() {
        DistributionComparison comparison = DistributionComparison.between(
                DECREE.distribute(ReportingPeriod.parse("2026"), list(1, 4, 0, 0, 0)),
                DECREE.distribute(ReportingPeriod.parse("2027"), list(3, 7, 0, 0, 1)));
        assertThat(comparison.isComparable()).isTrue();
        assertThat(comparison.changes().get(0).difference()).contains(Fraction.of(1, 10));
        assertThat(comparison.changes()).hasSize(4);
    }

    /** Feature 11: what is in other terms is not compared, whatever the codes are. */
    @Test
    void otherScalesPeriodsAndKindsRefuse() {
        LevelDistribution year = DECREE.distribute(YEAR, list(1, 4, 0, 0, 0));
        DatedScale namesake = Scales.DECREE.withId(Scales.FIVE.getId());
        assertThat(codes(year, LevelDistributor.of(namesake).distribute(YEAR, list(1, 1, 0, 0, 0))))
                .containsExactly("DISTRIBUTIONS_IN_DIFFERENT_SCALES");
        assertThat(codes(year, DECREE.distribute(ReportingPeriod.parse("2026-Q1"), list(1, 1, 0, 0, 0))))
                .containsExactly("DISTRIBUTIONS_OF_DIFFERENT_PERIODS");
        LevelDistribution units =
                DECREE.distribute(YEAR, List.of(LevelEntry.decided(Subject.of(OrgUnitId.of("u-1")), RatingLevel.GOOD)));
        assertThat(codes(year, units)).containsExactly("DISTRIBUTIONS_OF_DIFFERENT_KINDS");
        assertThat(DistributionComparison.between(year, units).changes()).isEmpty();
    }

    private static List<String> codes(LevelDistribution one, LevelDistribution other) {
        return DistributionComparison.between(one, other).refusals().stream()
                .map(refusal -> refusal.code().code())
                .toList();
    }

    private static LevelDistribution.BaseShare share(QuotaBase base, int part, int whole) {
        return new LevelDistribution.BaseShare(base, Optional.of(Ratio.of(part, whole)));
    }

    private static List<LevelEntry> list(int excellent, int good, int completed, int not, int open) {
        List<LevelEntry> list = new ArrayList<>();
        add(list, RatingLevel.EXCELLENT, excellent);
        add(list, RatingLevel.GOOD, good);
        add(list, RatingLevel.COMPLETED, completed);
        add(list, RatingLevel.NOT_COMPLETED, not);
        for (int i = 0; i < open; i++) {
            list.add(LevelEntry.without(person(String.valueOf(list.size())), NoLevel.OPEN));
        }
        return list;
    }

    private static void add(List<LevelEntry> list, RatingLevel level, int times) {
        for (int i = 0; i < times; i++) {
            list.add(LevelEntry.decided(person(String.valueOf(list.size())), level));
        }
    }

    private static Subject person(String id) {
        return Subject.of(CadreId.of("c-" + id));
    }
}
