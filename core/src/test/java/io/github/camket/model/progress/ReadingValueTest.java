// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.document.DocumentNumber;
import io.github.camket.model.progress.ReadingValue.Change;
import io.github.camket.model.progress.ReadingValue.Composition;
import io.github.camket.model.progress.ReadingValue.Group;
import io.github.camket.model.progress.ReadingValue.Levels;
import io.github.camket.model.progress.ReadingValue.Place;
import io.github.camket.model.progress.ReadingValue.ShareChange;
import io.github.camket.model.progress.ReadingValue.Step;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading can have found, and what it refuses to be. */
class ReadingValueTest {

    private static final Fraction ONE = Fraction.ONE;

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal("levels must be two or more: []", () -> levels()),
                refusal("levels must be two or more: [1]", () -> levels("1")),
                refusal(
                        "parts must be two or more of different names: [một]",
                        () -> new Composition(parts("một", "1"))),
                refusal(
                        "parts must be two or more of different names: [một, một]",
                        () -> new Composition(parts("một", "0.5", "một", "0.5"))),
                refusal("step must not be blank:  ", () -> new Step(" ")),
                refusal("place must be 1 to 63: 0", () -> place(0, 63, "PAR INDEX")),
                refusal("place must be 1 to 63: 64", () -> place(64, 63, "PAR INDEX")),
                refusal("place must be 1 to 0: 1", () -> place(1, 0, "PAR INDEX")),
                refusal("edition must not be blank: ", () -> place(1, 63, "")),
                refusal("group must be 1 to 4: 0", () -> group(0, 4, "PAPI")),
                refusal("group must be 1 to 4: 5", () -> group(5, 4, "PAPI")),
                refusal("edition must not be blank:  ", () -> group(1, 4, " ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeIsRefusedWithItsValue(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                refusal("amount", () -> new ReadingValue.Amount(null)),
                refusal("percent", () -> new ReadingValue.Percentage(null)),
                refusal("ratio", () -> new ReadingValue.Share(null)),
                refusal("current", () -> new Change(null, ONE)),
                refusal("base", () -> new Change(ONE, null)),
                refusal("current", () -> new ShareChange(null, Ratio.of(1, 2))),
                refusal("base", () -> new ShareChange(Ratio.of(1, 2), null)),
                refusal("publishedOn", () -> new Place(1, 2, "PAR INDEX", null)),
                refusal("publishedOn", () -> new Group(1, 2, "PAPI", null)),
                refusal("reason", () -> new ReadingValue.None(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lacking")
    void whatIsLackingIsNamed(String name, ThrowingCallable made) {
        assertThatNullPointerException().isThrownBy(made).withMessage(name);
    }

    @Test
    void theFirstAndTheLastPlaceAreInTheField() {
        assertThat(place(1, 63, "PAR INDEX").place()).isOne();
        assertThat(place(63, 63, "PAR INDEX").place()).isEqualTo(63);
        assertThat(group(4, 4, "PAPI").group()).isEqualTo(4);
    }

    @Test
    void levelsAreTheEndsOfConsecutiveYears() {
        Levels levels = levels("100", "90", "120");
        assertThat(levels.first()).isEqualTo(Fraction.of(100));
        assertThat(levels.last()).isEqualTo(Fraction.of(120));
        assertThat(levels.years()).isEqualTo(2);
    }

    @Test
    void listsAreCopied() {
        List<Fraction> given = new ArrayList<>(List.of(ONE, ONE));
        Levels levels = new Levels(given);
        given.clear();
        assertThat(levels.levels()).hasSize(2);
    }

    @Test
    void aPercentageOfAChangeMayBeBareAndAShareMayNot() {
        assertThat(new ShareChange(Ratio.ofBarePercent("4"), Ratio.of(52, 1000))
                        .current()
                        .isBare())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingValue.Share(Ratio.ofBarePercent("4")))
                .withMessage("ratio must have its parts: 4%");
    }

    @Test
    void aReadingNamesItsDocumentIfItHasOne() {
        IndicatorReading reading = aReading("r", "t", "2021-12-31", amount("1")).build();
        assertThat(reading.getDocument()).isEmpty();
        assertThat(reading.withDocument(DocumentNumber.parse("12/BC-UBND")).getDocument())
                .hasToString("Optional[12/BC-UBND]");
    }

    @Test
    void allButEstimatesAreOfficialAndEachTakesThePlaceOfTheOneBefore() {
        assertThat(ReadingStatus.values())
                .containsExactly(ReadingStatus.ESTIMATE, ReadingStatus.FINAL, ReadingStatus.REVISED);
        assertThat(Stream.of(ReadingStatus.values()).filter(ReadingStatus::isOfficial))
                .containsExactly(ReadingStatus.FINAL, ReadingStatus.REVISED);
    }

    private static Levels levels(String... levels) {
        return new Levels(Stream.of(levels).map(Fraction::parse).toList());
    }

    private static Place place(int place, int of, String edition) {
        return new Place(place, of, edition, Optional.empty());
    }

    private static Group group(int group, int of, String edition) {
        return new Group(group, of, edition, Optional.empty());
    }

    private static Arguments refusal(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }
}
