// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.replied;
import static io.github.camket.model.commitment.ReplyOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.Registrations;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.explanation.GoldenText;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.RegistrationExplainer;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many difficult tasks were registered for a year, by whom, and what became of them. */
class RegistrationReviewerTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private final Province province = Registrations.province();

    @Test
    void tasksAreCountedByLevelAndKindAndInAll() {
        RegistrationReview review = review("2022-02-01");
        assertThat(review.getByLevel())
                .extracting(group -> group.level().map(OrgLevel::code).orElse("-") + " "
                        + group.counts().units() + " " + group.counts().registered())
                .containsExactly("COMMUNE 2 3", "DISTRICT 1 2", "- 1 1");
        assertThat(review.getByKind())
                .extracting(group -> group.kind() + " " + group.counts().registered())
                .containsExactly("DEPARTMENT 1", "PARTY_ORGANIZATION 5");
        assertThat(review.getTotal().registered()).isEqualTo(6);
        assertThat(review.getTotal())
                .isEqualTo(RegistrationCounts.sum(review.getByLevel().stream()
                        .map(RegistrationReview.OfLevel::counts)
                        .toList()))
                .isEqualTo(RegistrationCounts.sum(review.getByKind().stream()
                        .map(RegistrationReview.OfKind::counts)
                        .toList()));
        assertThat(review.getUnits())
                .extracting(unit -> unit.unit().getId().value())
                .containsExactly("c-1", "c-2", "d-1", "s-1");
    }

    @Test
    void repliesAndSolvedTasksAreCountedWithTheirBases() {
        RegistrationCounts total = review("2022-02-01").getTotal();
        assertThat(total.accepted()).isEqualTo(3);
        assertThat(total.refused()).isEqualTo(1);
        assertThat(total.replied()).isEqualTo(4);
        assertThat(total.notReplied()).isEqualTo(2);
        assertThat(total.solved()).isEqualTo(3);
        assertThat(total.count(ItemState.FULFILLED_LATE)).isEqualTo(1);
        assertThat(total.solvedShare(RegistrationBase.REGISTERED)).contains(Ratio.of(3, 6));
        assertThat(total.solvedShare(RegistrationBase.ACCEPTED)).contains(Ratio.of(2, 3));
    }

    @Test
    void solvedIsWhatIsSolvedByTheDay() {
        assertThat(review("2021-06-30").getTotal().solved()).isEqualTo(1);
        assertThat(RegistrationReviewer.review(
                                province.knownOn("2022-02-01").coveringUntil(LocalDate.parse("2021-06-30")), YEAR)
                        .getTotal()
                        .solved())
                .isEqualTo(1);
    }

    @Test
    void nothingRegisteredIsNeitherNothingNorAll() {
        RegistrationReview none =
                RegistrationReviewer.review(province.knownOn("2022-02-01"), ReportingPeriod.year(2024));
        assertThat(none.getTotal()).isEqualTo(RegistrationCounts.NONE);
        assertThat(none.getTotal().solvedShare(RegistrationBase.REGISTERED)).isEmpty();
        assertThat(none.getByLevel()).isEmpty();
    }

    @Test
    void commitmentsAndOtherPeriodsAreNotAmongThem() {
        province.add(Registrations.registration("k-9", "d-2", promised("1", "Sửa chợ", "2021-12-31"))
                .kind(CommitmentKind.COMMITMENT)
                .build());
        province.add(Registrations.registration("k-8", "d-2", promised("1", "Sửa chợ", "2021-12-31"))
                .period(ReportingPeriod.parse("2021-Q1"))
                .build());
        assertThat(review("2022-02-01").getTotal().registered()).isEqualTo(6);
    }

    @Test
    void severalRegistrationsOfAUnitAreCountedTogetherAndFound() {
        province.add(Registrations.registration("k-9", "d-1", promised("1", "Sửa chợ", "2021-12-31"))
                .build());
        RegistrationReview review = review("2022-02-01");
        assertThat(review.getTotal().units()).isEqualTo(4);
        assertThat(review.getTotal().registered()).isEqualTo(7);
        assertThat(review.getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO REGISTERED_SEVERAL_TIMES orgUnit:d-1 [k-1, k-9]",
                        "INFO REGISTERED_WITHOUT_LEVEL orgUnit:s-1");
    }

    @Test
    void aReplyThatContradictsItselfIsNone() {
        province.add(replied("z", REFUSED, "2021-01-20"));
        RegistrationCounts district = review("2022-02-01").getUnits().get(2).counts();
        assertThat(district.accepted()).isZero();
        assertThat(district.notReplied()).isEqualTo(2);
    }

    @Test
    void aUnitIsSortedByTheLevelOfThePeriod() {
        OrgUnit raised = OrgUnit.builder()
                .id(OrgUnitId.of("x-1"))
                .name("Đảng bộ x-1")
                .kind(OrgKind.of("PARTY_ORGANIZATION"))
                .level(OrgLevel.PROVINCE)
                .validity(Validity.from(LocalDate.parse("2022-01-01")))
                .addEarlier(OrgUnitState.builder()
                        .name("Đảng bộ x-1")
                        .kind(OrgKind.of("PARTY_ORGANIZATION"))
                        .level(OrgLevel.DISTRICT)
                        .validity(Validity.until(LocalDate.parse("2022-01-01")))
                        .build())
                .build();
        province.add(raised)
                .add(Registrations.registration("k-9", "x-1", promised("1", "Sửa chợ", "2021-12-31"))
                        .build());
        assertThat(review("2022-02-01").getUnits().get(4).level()).contains(OrgLevel.DISTRICT);
    }

    @Test
    void aUnitThatDidNotExistInThePeriodIsSortedByItsOwnLevel() {
        province.add(OrgUnit.builder()
                        .id(OrgUnitId.of("x-1"))
                        .name("Đảng bộ x-1")
                        .kind(OrgKind.of("PARTY_ORGANIZATION"))
                        .level(OrgLevel.COMMUNE)
                        .validity(Validity.from(LocalDate.parse("2022-01-01")))
                        .build())
                .add(Registrations.registration("k-9", "x-1", promised("1", "Sửa chợ", "2021-12-31"))
                        .build());
        assertThat(review("2022-02-01").getUnits().get(4).level()).contains(OrgLevel.COMMUNE);
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        Map<ItemState, Integer> two = Map.of(ItemState.FULFILLED, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationCounts(1, 3, 0, 0, 0, two))
                .withMessage("states must add up to registered 3: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationCounts(1, 2, 2, 1, 0, two))
                .withMessage("accepted and refused must not exceed registered 2: 2, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegistrationCounts(1, 2, 1, 1, 2, two))
                .withMessage("solvedOfAccepted must be 0 to accepted 1: 2");
    }

    @ParameterizedTest
    @EnumSource
    void theCountsAreToldLevelByLevelAndUnitByUnit(Language language) throws IOException {
        GoldenText.hold(
                RegistrationExplainer.in(language).explain(review("2022-02-01")) + "\n",
                "registrations_" + language.getCode() + ".txt");
    }

    private RegistrationReview review(String day) {
        return RegistrationReviewer.review(province.knownOn(day), YEAR);
    }
}
