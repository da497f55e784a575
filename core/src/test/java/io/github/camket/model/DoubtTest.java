// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doubt is about one value of one fact, and its bounds are ones that the value could have. */
class DoubtTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 4, 10);

    @Test
    void itSpeaksOfTheFactWhoseValueIsInDoubt() {
        Doubt doubt = doubt("judgedScore:s-1", DoubtfulValue.POINTS, "20", "25").build();
        assertThat(doubt.getRef()).hasToString("doubt:d-1");
        assertThat(doubt.getReferences()).containsExactly(Ref.parse("judgedScore:s-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, taskReport, 1/1000, 1000000",
        "QUALITY_FAILURES, acceptance, 0, 1000",
        "LATE_OCCURRENCES, acceptance, 0, 1000",
        "WORKING_DAYS_LATE, acceptance, 0, 1000",
        "QUALITY_SHARE, acceptance, 0, 1",
        "POINTS, judgedScore, -100, 1/3",
        "READING, indicatorReading, -100, 1/3"
    })
    void eachValueBelongsToOneKindOfFactAndHasItsRange(DoubtfulValue value, String kind, String least, String most) {
        assertThat(value.getKind()).isEqualTo(kind);
        Doubt doubt = doubt(kind + ":x-1", value, least, most).build();
        assertThat(doubt.getLeast()).isEqualTo(Fraction.parse(least));
        assertThat(doubt.getMost()).isEqualTo(Fraction.parse(most));
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, acceptance, taskReport",
        "QUALITY_FAILURES, taskReport, acceptance",
        "LATE_OCCURRENCES, judgedScore, acceptance",
        "WORKING_DAYS_LATE, task, acceptance",
        "QUALITY_SHARE, judgedScore, acceptance",
        "POINTS, periodScore, judgedScore",
        "READING, judgedScore, indicatorReading"
    })
    void aFactOfAnotherKindHasNoSuchValue(DoubtfulValue value, String kind, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doubt(kind + ":x-1", value, "1", "1").build())
                .withMessage("about must be of the kind " + expected + " for " + value + ": " + kind + ":x-1");
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 0, 1, least must be positive: 0",
        "AMOUNT, -1, 1, least must be positive: -1",
        "QUALITY_FAILURES, -1, 1, least must be a whole number from 0 to 1000: -1",
        "LATE_OCCURRENCES, 0, 1.5, most must be a whole number from 0 to 1000: 1.5",
        "WORKING_DAYS_LATE, 0, 1001, most must be a whole number from 0 to 1000: 1001",
        "QUALITY_SHARE, 0.5, 85, most must be 0 to 1: 85",
        "QUALITY_SHARE, -0.1, 0.5, least must be 0 to 1: -0.1",
        "POINTS, 25.1, 25, least must not be above most 25: 25.1"
    })
    void boundsThatTheValueCannotHaveAreRefused(DoubtfulValue value, String least, String most, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        doubt(value.getKind() + ":x-1", value, least, most).build())
                .withMessage(message);
    }

    @Test
    void bothBoundsCanBeTheSame() {
        assertThat(doubt("judgedScore:s-1", DoubtfulValue.POINTS, "25", "25.0")
                        .build()
                        .getMost())
                .isEqualTo(Fraction.of(25));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, false", "2026-04-10, true", "2026-05-01, true", "2026-05-02, false", "2026-05-03, false"})
    void itIsOpenFromTheDayOnWhichItIsRaisedUntilBeforeTheDayOnWhichItIsSettled(LocalDate day, boolean open) {
        Doubt settled = points().settledOn(LocalDate.of(2026, 5, 2)).build();
        assertThat(settled.isOpenOn(day)).isEqualTo(open);
    }

    @Test
    void itStaysOpenWhileNobodySettlesIt() {
        assertThat(points().build().isOpenOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void oneThatIsSettledAtOnceIsNeverOpen() {
        assertThat(points().settledOn(RAISED).build().isOpenOn(RAISED)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> points().settledOn(RAISED.minusDays(1)).build())
                .withMessage("settledOn must not be before raisedOn 2026-04-10: 2026-04-09");
    }

    @Test
    void theFactMustBeKnown() {
        Agency agency = Agency.of("c-01").record("2026-04-10", points().build());
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(agency::ledger)
                .satisfies(broken -> assertThat(broken.getFindings())
                        .singleElement()
                        .hasToString("ERROR UNRESOLVED_REFERENCE doubt:d-1 [judgedScore:s-1, 2026-04-10]"));
        agency.score(Agency.aScore("s-1", "c-01", "general", "2026-03", "25", Stage.AUTHORITY));
        assertThat(agency.knownOn("2026-04-10").getFacts(Doubt.class)).hasSize(1);
    }

    private static Doubt.Builder points() {
        return doubt("judgedScore:s-1", DoubtfulValue.POINTS, "20", "25");
    }

    private static Doubt.Builder doubt(String about, DoubtfulValue value, String least, String most) {
        return Doubt.builder()
                .id(FactId.of("d-1"))
                .about(Ref.parse(about))
                .value(value)
                .reason(DoubtReason.DISPUTED)
                .least(Fraction.parse(least))
                .most(Fraction.parse(most))
                .raisedOn(RAISED);
    }
}
