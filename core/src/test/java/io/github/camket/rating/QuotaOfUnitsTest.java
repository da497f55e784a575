// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 8.5: the quota of the units directly below one unit. The first division reaches "Excellent" by itself. */
class QuotaOfUnitsTest {

    @ParameterizedTest
    @CsvSource({"4, GOOD", "5, EXCELLENT"})
    void aFifthOfThoseRatedGood(int good, String level) {
        assertThat(divisions(good).rateUnit("u-10")).hasToString("u-10 " + level + " 95");
    }

    @Test
    void aUnitOverTheQuotaNamesTheRule() {
        Rating over = divisions(4).rateUnit("u-10");
        assertThat(over.getLevelAlone()).contains(RatingLevel.EXCELLENT);
        assertThat(over.getAppliedRules())
                .hasSize(2)
                .contains(new AppliedRule(
                        AppliedRule.Kind.QUOTA,
                        AppliedRule.Change.CAPS,
                        RatingLevel.GOOD,
                        Source.of(Citation.of("335/2025/NĐ-CP", "8.5a")),
                        List.of(Ref.parse("orgUnit:u-01"))));
    }

    @Test
    void eachAuthorityHasItsOwn() {
        Commune commune = divisions(5);
        commune.unit("u-30", "u-10").unitAt("u-30", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 EXCELLENT 95");
        assertThat(commune.rateUnit("u-30")).hasToString("u-30 GOOD 95");
        assertThat(commune.assess().getReviews())
                .filteredOn(review -> review.getWithin().orElseThrow().unit().isPresent()
                        && review.getQuota()
                                .equals(Decree335.organizations().getQuota().orElseThrow()))
                .extracting(review -> review.getWithin().map(Subject::toString))
                .containsExactly(Optional.of("u-10"), Optional.of("u-01"));
    }

    @Test
    void kindsOutsideTheRegulationAreNotInTheBase() {
        Commune commune = divisions(4)
                .plan(Commune.aUnit("u-40")
                        .kind(OrgKind.of("SCHOOL"))
                        .parent(OrgUnitId.of("u-01"))
                        .build());
        commune.unitAt("u-40", RatingLevel.GOOD);
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 GOOD 95");
    }

    @Test
    void aUnitOutsideTheRegulationIsAnAuthorityAllTheSame() {
        Commune commune = Commune.of()
                .plan(Commune.aUnit("u-40").kind(OrgKind.of("SCHOOL")).build())
                .unit("u-41", "u-40")
                .unitAt("u-41", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-41")).hasToString("u-41 GOOD 95");
    }

    @Test
    void aTieNamesAllAndPicksNone() {
        Commune commune = divisions(5).unit("u-11", "u-01").unitAt("u-11", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-10").getStatus()).isEqualTo(RatingStatus.UNDECIDED);
        assertThat(commune.rateUnit("u-11").getReason())
                .contains(GroupRules.TIED_AT_QUOTA.about(
                        Ref.parse("orgUnit:u-11"), "u-10, u-11", 1, "EXCELLENT", "335/2025/NĐ-CP Đ8.5a"));
    }

    @Test
    void aDecidedShareIsThatOfTheUnitAbove() {
        Commune commune = divisions(4).quota("e-1", "u-01", SubjectKind.COLLECTIVE, "0.25", "2026-12-20");
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 EXCELLENT 95");
        commune.quota("e-2", "u-01", SubjectKind.COLLECTIVE, "0.26", "2026-12-21");
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 GOOD 95");
        assertThat(commune.assess().getFindings())
                .contains(Assessor.QUOTA_RATE_NOT_ALLOWED.about(
                        Ref.parse("quotaDecision:e-2"), Fraction.parse("0.26"), "0.2", "0.25", "335/2025/NĐ-CP Đ8.5b"));
    }

    @Test
    void theShareOfPeopleIsNotThatOfUnits() {
        Commune commune = divisions(4).quota("e-1", "u-01", SubjectKind.PERSON, "0.25", "2026-12-20");
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 GOOD 95");
    }

    @Test
    void aDecidedLevelKeepsItsPlace() {
        Commune commune = divisions(5).decided("u-20", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-10")).hasToString("u-10 GOOD 95");
    }

    @Test
    void theHeadOfAUnitOverTheQuotaIsNotAboveIt() {
        Commune commune = divisions(4).head("u-10", "c-01").confirmed("c-01", "2026", "95");
        Rating head = commune.assess(Decree335.civilServants().withQuota(Optional.empty()), Decree335.organizations())
                .rating(CadreId.of("c-01"));
        assertThat(head).hasToString("c-01 GOOD 95");
    }

    @Test
    void theHeadOfATiedUnitIsOpenBetweenTheTwoLevels() {
        Commune commune = divisions(5).unit("u-11", "u-01").unitAt("u-11", RatingLevel.EXCELLENT);
        commune.head("u-11", "c-01").confirmed("c-01", "2026", "95");
        Rating head = commune.assess().rating(CadreId.of("c-01"));
        assertThat(head.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(head.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(head.getWorstLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void theQuotaOverTheTopIsCountedElsewhereAndThatIsSaid() {
        Commune commune = Commune.of().unitAt("u-01", RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-01")).hasToString("u-01 EXCELLENT 95");
        assertThat(commune.rateUnit("u-01").getFindings())
                .containsExactly(Assessor.QUOTA_ELSEWHERE.about(Ref.parse("orgUnit:u-01"), "335/2025/NĐ-CP Đ8.5a"));
    }

    @Test
    void thatIsSaidOnlyOfAnExcellentTop() {
        assertThat(Commune.codes(Commune.of().unitAt("u-01", RatingLevel.GOOD).rateUnit("u-01")))
                .isEmpty();
        assertThat(Commune.codes(divisions(5).rateUnit("u-10"))).isEmpty();
    }

    /** {@code u-10} at "Excellent" and so many divisions beside it at "Good": {@code u-20} and so on. */
    private static Commune divisions(int good) {
        Commune commune = Commune.of("u-10").unitAt("u-10", RatingLevel.EXCELLENT);
        for (int i = 0; i < good; i++) {
            commune.unit("u-2" + i, "u-01").unitAt("u-2" + i, RatingLevel.GOOD);
        }
        return commune;
    }
}
