// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.parts;
import static io.github.camket.model.indicator.IndicatorKind.COMPOSITION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A structure of the economy: each part has its share, no more and no less. */
class CompositionTargetsTest {

    private static final Requirement ASKED =
            new Requirement.Composed(parts("NLN", "0.121", "CN-XD", "0.423", "DV", "0.456"));

    private final Province province = Province.of().indicator("t", COMPOSITION);

    @ParameterizedTest
    @CsvSource({
        "0.121, 0.423, 0.456, MET",
        // One part up and another down are two misses, not a balance; more is no better than less.
        "0.12, 0.424, 0.456, MISSED",
        "0.121, 0.423, 0.457, MISSED",
        "0.121, 0.423, 0.455, MISSED",
        "0.13, 0.43, 0.44, MISSED"
    })
    void eachPartHasItsShareOrTheWholeIsMissed(String a, String b, String c, TargetOutcome outcome) {
        assertThat(judged(target(), composition("NLN", a, "CN-XD", b, "DV", c), AFTERWARDS)
                        .getOutcome())
                .contains(outcome);
    }

    @Test
    void theOrderOfThePartsDoesNotMatter() {
        assertThat(judged(target(), composition("DV", "0.456", "NLN", "0.121", "CN-XD", "0.423"), AFTERWARDS)
                        .getOutcome())
                .contains(TargetOutcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"0.111, 0.433, MET", "0.131, 0.413, MET", "0.1109, 0.4331, MISSED", "0.1311, 0.4129, MISSED"})
    void aToleranceHoldsForEachPartEitherWay(String a, String b, TargetOutcome outcome) {
        assertThat(judged(
                                target().tolerance(Fraction.parse("0.01")),
                                composition("NLN", a, "CN-XD", b, "DV", "0.456"),
                                AFTERWARDS)
                        .getOutcome())
                .contains(outcome);
    }

    @Test
    void beforeTheDueDayItIsNotYetMet() {
        TargetResult result = judged(target(), composition("NLN", "0.2", "CN-XD", "0.4", "DV", "0.4"), BEFORE);
        assertThat(result.getOutcome()).contains(TargetOutcome.NOT_YET_MET);
        assertThat(result.getProgress()).isEmpty();
    }

    @Test
    void otherPartsCannotBeCompared() {
        TargetResult result = judged(target(), composition("NLN", "0.121", "CN", "0.423", "DV", "0.456"), AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.NOT_COMPARABLE);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(result.getReading()).isPresent();
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING OTHER_PARTS target:t [r]");
    }

    @Test
    void neitherCanMoreOrFewerParts() {
        for (ReadingValue value : new ReadingValue[] {
            composition("NLN", "0.121", "CN-XD", "0.879"),
            composition("NLN", "0.121", "CN-XD", "0.423", "DV", "0.356", "Thuế", "0.1")
        }) {
            Province other = Province.of()
                    .indicator("t", COMPOSITION)
                    .add(target().build())
                    .reading("r", "t", DUE, value);
            assertThat(other.judge("t", AFTERWARDS).getStatus()).isEqualTo(TargetStatus.NOT_COMPARABLE);
        }
    }

    @Test
    void partsThatDoNotAddUpAreReportedAndNotAdjusted() {
        TargetResult result =
                judged(target(), composition("NLN", "0.121", "CN-XD", "0.423", "DV", "0.455"), AFTERWARDS);
        assertThat(result.getMeasured()).contains(Fraction.parse("0.999"));
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING PARTS_DO_NOT_ADD_UP indicatorReading:r [99.9]");
    }

    @Test
    void twoReportsOfTheSameSumInOtherSharesContradictEachOther() {
        province.add(target().build())
                .reading("r-1", "t", DUE, composition("NLN", "0.121", "CN-XD", "0.423", "DV", "0.456"))
                .reading("r-2", "t", DUE, composition("NLN", "0.122", "CN-XD", "0.422", "DV", "0.456"));
        assertThat(province.judge("t", AFTERWARDS).getStatus()).isEqualTo(TargetStatus.DISPUTED);
    }

    private static Target.Builder target() {
        return aTarget("t", ASKED);
    }

    private static ReadingValue composition(String... namesAndShares) {
        return new ReadingValue.Composition(parts(namesAndShares));
    }

    private TargetResult judged(Target.Builder target, ReadingValue value, String day) {
        return province.add(target.build())
                .reading("r", "t", day.equals(BEFORE) ? BEFORE : DUE, value)
                .judge("t", day);
    }
}
