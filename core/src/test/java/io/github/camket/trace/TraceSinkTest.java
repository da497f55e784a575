// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceSinkTest {

    private static final Ref ABOUT = Ref.parse("period:2026-03");

    @Test
    void combinesWhatStandsAboveAMarkAndLeavesTheRest() {
        TraceSink sink = TraceSink.keeping();
        sink.add(leaf("1"));
        int mark = sink.mark();
        sink.add(leaf("2"));
        sink.add(leaf("3"));
        sink.combine(mark, ABOUT, Operation.SUM, Fraction.of(5), Source.NONE);
        Trace sum = sink.take().orElseThrow();
        assertThat(sum.value()).isEqualTo(Fraction.of(5));
        assertThat(((Trace.Computed) sum).terms()).containsExactly(leaf("2"), leaf("3"));
        assertThat(sink.take()).contains(leaf("1"));
        assertThat(sink.take()).isEmpty();
    }

    @Test
    void dropsWhatWasNotUsed() {
        TraceSink sink = TraceSink.keeping();
        sink.add(leaf("1"));
        int mark = sink.mark();
        sink.add(leaf("2"));
        sink.drop(mark);
        assertThat(sink.take()).contains(leaf("1"));
    }

    @Test
    void keepsNothingWhenNobodyAsked() {
        TraceSink sink = TraceSink.none();
        int mark = sink.mark();
        sink.add(leaf("1"));
        sink.combine(mark, ABOUT, Operation.SUM, Fraction.ONE, Source.NONE);
        assertThat(sink.isActive()).isFalse();
        assertThat(sink.take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 0.25 5, 5.25",
        "PRODUCT, 0.25 5, 1.25",
        "MEAN, 1 2 6, 3",
        "QUOTIENT, 1 4, 0.25",
        "AT_MOST, 9 4, 4",
        "LESS, 0.25 5, -0.25",
        "LESS_NOT_BELOW_ZERO, 0.25 5, 0",
        "FIRST, 7 8 9, 7"
    })
    void eachOperationCanBeComputedAgain(Operation operation, String terms, Fraction result) {
        List<Trace> leaves = List.of(terms.split(" ")).stream()
                .map(term -> (Trace) leaf(term))
                .toList();
        Trace node = new Trace.Computed(ABOUT, operation, result, leaves, Source.NONE);
        assertThat(node.recompute()).isEqualTo(result);
    }

    @Test
    void aNodeThatTellsAnotherStoryIsFoundOut() {
        Trace node = new Trace.Computed(ABOUT, Operation.SUM, Fraction.of(6), List.of(leaf("5")), Source.NONE);
        assertThat(node.recompute()).isNotEqualTo(node.value());
    }

    private static Trace.Given leaf(String value) {
        return new Trace.Given(ABOUT, Fraction.parse(value), ABOUT, "");
    }
}
