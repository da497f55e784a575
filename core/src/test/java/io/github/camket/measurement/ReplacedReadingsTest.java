// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.parts;
import static io.github.camket.model.indicator.IndicatorKind.COMPOSITION;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Estimates, final figures and revised ones as of the same day: the last standing decides, those before it stay visible. */
class ReplacedReadingsTest {

    private final Province province = Province.of().target("t", COUNT, atLeast("12"));

    @Test
    void aRevisedFigureDecidesAndBothBeforeItAreToldTheLastFirst() {
        province.estimate("e", "t", DUE, amount("13"))
                .reading("f", "t", DUE, amount("12"))
                .revised("v", "t", DUE, amount("11"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(replaced(result)).containsExactly("f MET", "e EXCEEDED");
    }

    @Test
    void eachIsHeldAgainstTheOneThatTookItsPlace() {
        province.estimate("e", "t", DUE, amount("13"))
                .reading("f", "t", DUE, amount("14"))
                .revised("v", "t", DUE, amount("11"));
        // The final figure confirmed the estimate; only the revised one turned it round.
        assertThat(findings()).containsExactly("WARNING FINAL_REVERSED target:t [f, EXCEEDED, MISSED]");
    }

    @Test
    void aFigureCanBeTurnedRoundTwice() {
        province.estimate("e", "t", DUE, amount("12"))
                .reading("f", "t", DUE, amount("11"))
                .revised("v", "t", DUE, amount("12"));
        assertThat(findings())
                .containsExactly(
                        "INFO ESTIMATE_REVERSED target:t [e, MET, MISSED]",
                        "WARNING FINAL_REVERSED target:t [f, MISSED, MET]");
    }

    @Test
    void aRevisedFigureCanTakeThePlaceOfAnEstimateAtOnce() {
        province.estimate("e", "t", DUE, amount("12")).revised("v", "t", DUE, amount("11"));
        assertThat(findings()).containsExactly("INFO ESTIMATE_REVERSED target:t [e, MET, MISSED]");
        assertThat(replaced(province.judge("t", AFTERWARDS))).containsExactly("e MET");
    }

    @Test
    void estimatesThatContradictEachOtherWereNeverAnOutcome() {
        province.estimate("e-1", "t", DUE, amount("12"))
                .estimate("e-2", "t", DUE, amount("13"))
                .reading("f", "t", DUE, amount("11"));
        assertThat(province.judge("t", AFTERWARDS).getReplaced()).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void anEstimateOfAnotherDayIsNotReplaced() {
        province.estimate("e", "t", "2021-11-30", amount("12")).reading("f", "t", DUE, amount("11"));
        assertThat(province.judge("t", AFTERWARDS).getReplaced()).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRevisedFigureUndoesACaseOfTheSameDayAndOnlyThatOne() {
        province.target("z", ZERO_TOLERANCE, new Requirement.NoCase())
                .reading("f", "z", DUE, amount("1"))
                .revised("v", "z", DUE, amount("0"));
        assertThat(province.judge("z", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
        province.reading("g", "z", "2021-06-30", amount("1"));
        assertThat(province.judge("z", AFTERWARDS).getOutcome()).contains(TargetOutcome.MISSED);
    }

    @Test
    void aCompositionIsTurnedRoundAsWell() {
        province.target("k", COMPOSITION, new Requirement.Composed(parts("một", "0.4", "hai", "0.6")))
                .estimate("e", "k", DUE, composition("một", "0.4", "hai", "0.6"))
                .reading("f", "k", DUE, composition("một", "0.5", "hai", "0.5"));
        TargetResult result = province.judge("k", AFTERWARDS);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(replaced(result)).containsExactly("e MET");
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("INFO ESTIMATE_REVERSED target:k [e, MET, MISSED]");
    }

    @Test
    void ofAReplacedFigureThatCouldNotBeJudgedThereIsNoOutcome() {
        province.target("k", COMPOSITION, new Requirement.Composed(parts("một", "0.4", "hai", "0.6")))
                .estimate("e", "k", DUE, composition("một", "0.4", "ba", "0.6"))
                .reading("f", "k", DUE, composition("một", "0.4", "hai", "0.6"));
        TargetResult result = province.judge("k", AFTERWARDS);
        assertThat(replaced(result)).containsExactly("e -");
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void neitherOfOneThatWasInDoubt() {
        province.estimate("e", "t", DUE, amount("12")).doubt("e", "11", "13").reading("f", "t", DUE, amount("11"));
        assertThat(replaced(province.judge("t", AFTERWARDS))).containsExactly("e -");
        assertThat(findings()).isEmpty();
    }

    private static ReadingValue composition(String... namesAndShares) {
        return new ReadingValue.Composition(parts(namesAndShares));
    }

    private static List<String> replaced(TargetResult result) {
        return result.getReplaced().stream()
                .map(each -> each.reading().getId() + " "
                        + each.outcome().map(Enum::name).orElse("-"))
                .toList();
    }

    private List<String> findings() {
        return province.judge("t", AFTERWARDS).getFindings().stream()
                .map(Finding::toString)
                .toList();
    }
}
