// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskKind;
import io.github.camket.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a local scheme may know about one task and one delivery beyond what the decree counts. */
class ItemFactsTest {

    private static final FactorId DIFFICULTY = FactorId.of("difficulty");
    private static final FactorId URGENCY = FactorId.of("urgency");

    @Test
    void aTaskHasNeitherKindNorFactorsUnlessTheyAreGiven() {
        Task plain = task().build();
        assertThat(plain.getKind()).isEmpty();
        assertThat(plain.getFactors()).isEmpty();
        assertThat(task().kind(TaskKind.of("REGULAR")).build().getKind()).hasToString("Optional[REGULAR]");
    }

    @Test
    void factorsAreInTheOrderOfTheirIdentifiersHoweverTheyAreGiven() {
        Task one = task().putFactor(URGENCY, Fraction.ONE)
                .putFactor(DIFFICULTY, Fraction.of(6, 5))
                .build();
        Task other = task().putFactor(DIFFICULTY, Fraction.of(6, 5))
                .putFactor(URGENCY, Fraction.ONE)
                .build();
        assertThat(one).isEqualTo(other).hasToString(other.toString());
        assertThat(one.getFactors()).hasToString("{difficulty=1.2, urgency=1}");
    }

    @Test
    void factorsCannotBeChangedAfterwards() {
        Task task = task().putFactor(DIFFICULTY, Fraction.ONE).build();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> task.getFactors().put(URGENCY, Fraction.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.2"})
    void aFactorIsPositive(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        task().putFactor(DIFFICULTY, Fraction.parse(value)).build())
                .withMessage("factors.difficulty must be positive: " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Difficulty", "of.difficulty", "1st", "độKhó", "two words"})
    void aFactorIsNamedByOneCamelCaseWord(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactorId.of(text))
                .withMessage("factor must be a camelCase word: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "regular", "A-B", "1A", "_A"})
    void aKindIsAnUpperCaseCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskKind.of(text))
                .withMessage("kind must be UPPER_CASE: " + text);
    }

    @Test
    void anAcceptanceHasNeitherShareNorWorkingDaysUnlessTheyAreGiven() {
        Acceptance plain = acceptance().build();
        assertThat(plain.getQualityShare()).isEmpty();
        assertThat(plain.getWorkingDaysLate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.85", "1"})
    void qualityIsAShareBothBoundsIncluded(String share) {
        Fraction given = Fraction.parse(share);
        assertThat(acceptance().qualityShare(given).build().getQualityShare()).contains(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "85"})
    void qualityIsNoPercentageOfAHundred(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> acceptance().qualityShare(Fraction.parse(share)).build())
                .withMessage("qualityShare must be 0 to 1: " + share);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void workingDaysAreCountedByTheAcceptor(int days) {
        assertThat(acceptance().workingDaysLate(days).build().getWorkingDaysLate())
                .contains(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001})
    void workingDaysAreNeitherNegativeNorWithoutEnd(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acceptance().workingDaysLate(days).build())
                .withMessage("workingDaysLate must be 0 to 1000: " + days);
    }

    private static Task.Builder task() {
        return Agency.aTask("t-1", "c-01", "1", "1", "2026-03-31");
    }

    private static Acceptance.Builder acceptance() {
        return Agency.anAcceptance("r-1", "2026-03-01");
    }
}
