// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts about organizations, decisions and groups: what each speaks of, and what it refuses to be. */
class DecisionFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PeriodScore SCORE =
            Commune.aScore("c-01", "2026-03", "80", "2026-04-01").build();
    private static final PublishedRating LEVEL =
            Commune.aLevel("u-01", RatingLevel.GOOD, "2027-01-05").build();
    private static final SimilarTaskGroup GROUP =
            Commune.aGroup("m-1", "u-01", "c-01", "c-02").build();

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(SCORE, "periodScore:q-c-01-2026-03", "cadre:c-01"),
                Arguments.of(LEVEL, "publishedRating:y-u-01-2027-01-05", "orgUnit:u-01"),
                Arguments.of(GROUP, "similarTaskGroup:m-1", "cadre:c-01 cadre:c-02 orgUnit:u-01"),
                Arguments.of(quota().build(), "quotaDecision:e-1", "orgUnit:u-01"),
                Arguments.of(shortcoming().build(), "shortcoming:z-1", "orgUnit:u-01"),
                Arguments.of(
                        Commune.aPost("c-01", "u-01", Position.DEPUTY, "2026-03-01")
                                .addInCharge(Commune.subject("u-02"), Commune.subject("c-05"))
                                .build(),
                        "appointment:p-c-01-2026-03-01",
                        "cadre:c-01 cadre:c-05 orgUnit:u-01 orgUnit:u-02"),
                Arguments.of(Commune.aTask("t-1", "u-01").build(), "task:t-1", "orgUnit:u-01"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void aFactNamesWhatItSpeaksOf(Fact fact, String ref, String references) {
        assertThat(fact.getRef()).hasToString(ref);
        assertThat(fact.getReferences().stream().map(Object::toString).sorted()).containsExactly(references.split(" "));
    }

    @Test
    void aDecisionIsConfirmedUnlessSaidOtherwise() {
        assertThat(SCORE.getStanding()).isEqualTo(Standing.CONFIRMED);
        assertThat(LEVEL.getStanding()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void aDecisionIsAboutAPersonOrAnOrganization() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORE.withSubject(Subject.unnamed()))
                .withMessage("subject must be a cadre or a unit: subject:unnamed");
        assertThatIllegalArgumentException().isThrownBy(() -> LEVEL.withSubject(Subject.unnamed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aDecisionNamesThePostOfTheAuthority(String post) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORE.withAuthorityPost(post))
                .withMessage("authorityPost must not be blank: " + post);
        assertThatIllegalArgumentException().isThrownBy(() -> LEVEL.withAuthorityPost(post));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quota().authorityPost(post).build());
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "1.01"})
    void aDecidedShareIsAboveNothingAndAtMostAll(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quota().rate(Fraction.parse(rate)).build())
                .withMessage("rate must be above 0 and at most 1: " + rate);
        assertThat(quota().rate(Fraction.ONE).build().getRate()).isEqualTo(Fraction.ONE);
    }

    @Test
    void aGroupNamesEachMemberOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Commune.aGroup("m-1", "u-01", "c-01", "c-02", "c-01").build())
                .withMessage("members must be named once each: [c-01, c-02, c-01]");
    }

    @Test
    void aShortcomingIsNotDueOrRemediedBeforeItIsPointedOut() {
        assertThat(shortcoming().dueOn(DAY).remediedOn(DAY).build().getRemediedOn())
                .contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shortcoming().dueOn(DAY.minusDays(1)).build())
                .withMessage("dueOn must not be before pointedOutOn 2026-03-01: 2026-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shortcoming().remediedOn(DAY.minusDays(1)).build())
                .withMessage("remediedOn must not be before pointedOutOn 2026-03-01: 2026-02-28");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "STAFF"})
    void onlyDeputiesAreInChargeOfAField(Position position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inCharge(position, Commune.subject("u-02")))
                .withMessage("inCharge must be given for deputies only: [u-02]");
    }

    @Test
    void deputiesAreInChargeOfUnitsAndPeople() {
        Position position = Position.DEPUTY;
        assertThat(inCharge(position, Commune.subject("u-02"), Commune.subject("c-05"))
                        .getInCharge())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inCharge(position, Subject.unnamed()))
                .withMessageStartingWith("inCharge must be units and people: ");
    }

    @Test
    void aUnitIsNotAnEmployingAgencyUnlessSaidSo() {
        assertThat(Commune.aUnit("u-02").build().isEmployingAgency()).isFalse();
        assertThat(Commune.aUnit("u-02").build().getParent()).isEqualTo(Optional.empty());
    }

    @Test
    void whatOneFactSpeaksOfMustBeKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commune.of()
                        .plan(Commune.aGroup("m-1", "u-01", "c-77").build())
                        .agency()
                        .ledger())
                .withMessageContainingAll("UNRESOLVED_REFERENCE", "similarTaskGroup:m-1", "cadre:c-77");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Commune.of().deputy("u-01", "c-01", "u-88").agency().ledger())
                .withMessageContainingAll("UNRESOLVED_REFERENCE", "orgUnit:u-88");
    }

    private static Appointment inCharge(Position position, Subject... subjects) {
        return Commune.aPost("c-01", "u-01", position, "2026-03-01")
                .addInCharge(subjects)
                .build();
    }

    private static QuotaDecision.Builder quota() {
        return QuotaDecision.builder()
                .id(FactId.of("e-1"))
                .unit(OrgUnitId.of("u-01"))
                .subjects(SubjectKind.PERSON)
                .period(ReportingPeriod.year(2026))
                .rate(Fraction.of(1, 4))
                .authorityPost("Chủ tịch UBND")
                .decidedOn(DAY);
    }

    private static Shortcoming.Builder shortcoming() {
        return Shortcoming.builder()
                .id(FactId.of("z-1"))
                .unit(OrgUnitId.of("u-01"))
                .description("Hồ sơ giải quyết chậm")
                .source("Kết luận kiểm tra")
                .pointedOutOn(DAY);
    }
}
