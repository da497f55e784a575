// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units that were closed, opened or moved in the year: what is rated, and for whom it counts. */
class UnitsByDateTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void aUnitClosedInTheYearIsNotRated() {
        Commune commune = Commune.of()
                .plan(division("u-02").validity(Validity.until(JULY)).build())
                .total("u-02", "80");
        Rating rating = commune.rateUnit("u-02");
        assertThat(rating).hasToString("u-02 NOT_RATED");
        assertThat(rating.getReason()).contains(Assessor.UNIT_NOT_OPEN.about(ref("u-02"), "2026-12-31"));
    }

    @Test
    void aUnitOpenedInTheYearIsRatedAndFlagged() {
        Commune commune = Commune.of()
                .plan(division("u-02").validity(Validity.from(JULY)).build())
                .total("u-02", "80")
                .tasks("u-02", "...");
        Rating rating = commune.rateUnit("u-02");
        assertThat(rating).hasToString("u-02 GOOD 80");
        assertThat(rating.getFindings())
                .contains(Assessor.UNIT_OPEN_IN_PART.about(ref("u-02"), "[2026-07-01,)", "2026"));
        assertThat(Wording.of(Language.VIETNAMESE, Decree335.organizations())
                        .finding(Assessor.UNIT_OPEN_IN_PART.about(ref("u-02"), "[2026-07-01,)", "2026")))
                .isEqualTo("u-02 chỉ tồn tại trong một phần của năm 2026: từ 01/07/2026.");
    }

    @Test
    void aUnitThatWasAnotherOneBeforeIsOpenThroughout() {
        OrgUnit unit = division("u-02")
                .validity(Validity.from(JULY))
                .addEarlier(OrgUnitState.builder()
                        .validity(Validity.until(JULY))
                        .name("Tổ Mẫu")
                        .kind(OrgKind.of("SCHOOL"))
                        .parent(OrgUnitId.of(Commune.TOP))
                        .build())
                .build();
        Commune commune = Commune.of().plan(unit).total("u-02", "80").tasks("u-02", "...");
        Rating rating = commune.rateUnit("u-02");
        // By its kind on the last day: a school would be outside the regulation.
        assertThat(rating).hasToString("u-02 GOOD 80");
        assertThat(Commune.codes(rating)).doesNotContain(Assessor.UNIT_OPEN_IN_PART.code());
    }

    @Test
    void aClosedUnitTakesNoPlaceOfTheQuotaAndHoldsNoHeadBack() {
        Commune commune = Commune.of("u-03")
                .plan(division("u-02").validity(Validity.until(JULY)).build())
                .head("u-02", "c-01")
                .confirmed("c-01", "2026", "95");
        Assessment all = commune.unitAt("u-03", RatingLevel.EXCELLENT).assess();
        assertThat(Commune.codes(all.rating(CadreId.of("c-01")))).contains(Assessor.NO_LEVEL_CAP.code());
        GroupReview units = all.getReviews().stream()
                .filter(review -> review.getWithin().equals(Optional.of(Subject.of(Agency.UNIT))))
                .filter(review -> review.getQuota()
                        .equals(Decree335.organizations().getQuota().orElseThrow()))
                .findFirst()
                .orElseThrow();
        assertThat(units.toString()).contains("u-03").doesNotContain("u-02");
    }

    /** u-03 belongs to u-02 until June and to the top afterwards; its one member of staff is below 50 in all months. */
    @Test
    void whomAHeadManagesFollowsFromTheTreeOfTheMonth() {
        OrgUnit moved = division("u-03")
                .validity(Validity.from(JULY))
                .addEarlier(OrgUnitState.builder()
                        .validity(Validity.until(JULY))
                        .name("Phòng Mẫu")
                        .kind(OrgKind.DIVISION)
                        .parent(OrgUnitId.of("u-02"))
                        .build())
                .build();
        Commune commune = Commune.of("u-02")
                .plan(moved)
                .head("u-02", "c-01")
                .staff("u-02", "c-02")
                .staff("u-03", "c-03")
                .leads("c-01", "2026", "90")
                .months("c-02", "2026", "80")
                .months("c-03", "2026", "40");
        assertThat(Commune.measured(commune.rate("c-01", "2026-06"), "unitResult"))
                .isEqualTo("0.5");
        assertThat(Commune.measured(commune.rate("c-01", "2026-07"), "unitResult"))
                .isEqualTo("1");
    }

    private static OrgUnit.Builder division(String id) {
        return Commune.aUnit(id).parent(Agency.UNIT);
    }

    private static Ref ref(String unit) {
        return OrgUnitId.of(unit).toRef();
    }
}
