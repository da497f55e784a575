// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import static io.github.camket.regulation.scale.Scales.DECREE;
import static io.github.camket.regulation.scale.Scales.FIFTH;
import static io.github.camket.regulation.scale.Scales.FIRST;
import static io.github.camket.regulation.scale.Scales.FIVE;
import static io.github.camket.regulation.scale.Scales.FOURTH;
import static io.github.camket.regulation.scale.Scales.OLD;
import static io.github.camket.regulation.scale.Scales.SECOND;
import static io.github.camket.regulation.scale.Scales.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.classification.RatingLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a level of one scale is in another one, as its owner declared it. */
class CrosswalkTest {

    private final Crosswalk lossy = Scales.fiveToDecree();

    @Test
    void aLevelIsExactlyOneOrOneOfSeveralOrNothing() {
        assertThat(lossy.convert(FIRST).kind()).isEqualTo(ConversionKind.EXACT);
        assertThat(lossy.convert(SECOND).kind()).isEqualTo(ConversionKind.AMBIGUOUS);
        assertThat(lossy.convert(FIFTH).kind()).isEqualTo(ConversionKind.NONE);
    }

    @Test
    void possibleLevelsStandInTheOrderOfTheirScale() {
        assertThat(lossy.convert(SECOND).levels()).containsExactly(RatingLevel.GOOD, RatingLevel.COMPLETED);
    }

    @Test
    void whereLevelsComeFromIsToldBackwards() {
        assertThat(lossy.back(RatingLevel.GOOD)).isEqualTo(Conversion.exactly(SECOND));
        assertThat(lossy.back(RatingLevel.COMPLETED).levels()).containsExactly(SECOND, THIRD, FOURTH);
        assertThat(lossy.back(RatingLevel.NOT_COMPLETED)).isEqualTo(Conversion.NONE);
    }

    @Test
    void lossIsToldInBothDirections() {
        assertThat(lossy.isLossy()).isTrue();
        assertThat(lossy.isLossyBack()).isTrue();
        assertThat(Scales.oldToDecree().isLossy()).isFalse();
        assertThat(Scales.oldToDecree().isLossyBack()).isFalse();
    }

    @Test
    void oneWayCanBeLossyAndTheOtherNot() {
        Crosswalk wider = Scales.crosswalk("old-to-five", OLD, FIVE)
                .exactly(FIRST, FIRST)
                .exactly(SECOND, SECOND)
                .exactly(THIRD, THIRD)
                .exactly(FOURTH, FIFTH)
                .build();
        assertThat(wider.isLossy()).isFalse();
        assertThat(wider.isLossyBack()).isTrue();
    }

    @Test
    void everyLevelHasItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.crosswalk("c", OLD, DECREE)
                        .exactly(FIRST, RatingLevel.EXCELLENT)
                        .none(SECOND)
                        .none(THIRD)
                        .build())
                .withMessage("lines must say what each level is, and none for: FOURTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lossy.withLines(
                        List.of(new CrosswalkLine(FIRST, Conversion.NONE), new CrosswalkLine(FIRST, Conversion.NONE))))
                .withMessage("lines must be one for each level: FIRST");
    }

    @Test
    void aLineSpeaksOfLevelsOfItsScalesOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.crosswalk("c", OLD, DECREE).none(FIFTH).build())
                .withMessage("lines must be of levels of sample-old: FIFTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Scales.crosswalk("c", OLD, DECREE).exactly(FIRST, FIFTH).build())
                .withMessage("lines must lead to levels of nd-335-2025: FIFTH");
    }

    @Test
    void aLevelThatTheScaleDoesNotHaveIsNotConverted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lossy.convert(RatingLevel.GOOD))
                .withMessage("level must be one of [FIRST, SECOND, THIRD, FOURTH, FIFTH]: GOOD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lossy.back(FIFTH))
                .withMessageStartingWith("level must be one of [EXCELLENT");
    }

    @Test
    void somebodyDeclaredIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.oldToDecree().withSources())
                .withMessage("sources must be given: old-to-decree");
    }

    @Test
    void itIsForRatingsOfItsDays() {
        Crosswalk some = lossy.withValidity(Validity.parse("[2021-01-01,2023-01-01)"));
        assertThat(some.appliesTo(ReportingPeriod.parse("2022"))).isTrue();
        assertThat(some.appliesTo(ReportingPeriod.parse("2023"))).isFalse();
        assertThat(some.appliesTo(ReportingPeriod.parse("2020"))).isFalse();
    }

    @Test
    void whatIsOpenInOneStepStaysOpenAfterTheNext() {
        Crosswalk first = Scales.crosswalk("old-to-five", OLD, FIVE)
                .exactly(FIRST, FIRST)
                .oneOf(SECOND, FIRST, FIFTH)
                .oneOf(THIRD, THIRD, FOURTH)
                .none(FOURTH)
                .build();
        Crosswalk both = first.then(lossy);
        assertThat(both.getId()).hasToString("old-to-five+five-to-decree");
        assertThat(both.getSources()).hasSize(2);
        assertThat(both.convert(FIRST)).isEqualTo(Conversion.exactly(RatingLevel.EXCELLENT));
        // One branch ends in nothing, so the other one is not certain.
        assertThat(both.convert(SECOND)).isEqualTo(new Conversion(List.of(RatingLevel.EXCELLENT), true));
        assertThat(both.convert(SECOND).kind()).isEqualTo(ConversionKind.AMBIGUOUS);
        assertThat(both.convert(THIRD)).isEqualTo(Conversion.exactly(RatingLevel.COMPLETED));
        assertThat(both.convert(FOURTH)).isEqualTo(Conversion.NONE);
    }

    @Test
    void stepsMeetInOneScaleAndShareDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.oldToDecree().then(lossy))
                .withMessage("next must begin with the scale nd-335-2025: sample-five");
        Crosswalk identity = Scales.crosswalk("same", OLD, OLD)
                .exactly(FIRST, FIRST)
                .exactly(SECOND, SECOND)
                .exactly(THIRD, THIRD)
                .exactly(FOURTH, FOURTH)
                .validity(Validity.parse("(,2018-01-01)"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identity.then(Scales.oldToDecree().withValidity(Validity.parse("[2018-01-01,)"))))
                .withMessage("next must share days with (,2018-01-01): [2018-01-01,)");
    }
}
