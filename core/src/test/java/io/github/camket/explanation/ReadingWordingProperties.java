// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Trap T7: whoever judges the number that is shown comes to the outcome that is shown beside it. */
class ReadingWordingProperties {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Pattern NUMBER =
            Pattern.compile("(up |down |unmoved \\()?(\\d+(?:[./]\\d+)?|-\\d+(?:[./]\\d+)?) (?:%|vụ)");

    /**
     * A target with a figure close to one of its bounds.
     *
     * @param number in percent for shares
     */
    record Case(IndicatorKind kind, Direction direction, Requirement requirement, Fraction tolerance, Fraction number) {

        Province province(Fraction value, Fraction earlier) {
            return Province.of()
                    .add(Province.anIndicator("t", kind).direction(direction).build())
                    .add(Province.aTarget("t", requirement).tolerance(tolerance).build())
                    .yearBefore("b", "t", reading(earlier))
                    .reading("r", "t", Province.DUE, reading(value));
        }

        private ReadingValue reading(Fraction value) {
            return kind.isShare() ? new ReadingValue.Percentage(value) : new ReadingValue.Amount(value);
        }
    }

    @Property(tries = 1000)
    void theNumberShownHasTheOutcomeShown(@ForAll("cases") Case each, @ForAll("nudges") Fraction nudge) {
        Fraction earlier = each.kind().isShare() ? Fraction.of(95) : Fraction.of(2);
        TargetResult result = each.province(each.number(), earlier.plus(nudge)).judge("t", Province.AFTERWARDS);
        List<Fraction> shown =
                numbers(CommitmentWording.in(Language.ENGLISH).reading(result).orElseThrow());
        Fraction then = shown.size() > 1 ? shown.get(1) : earlier;
        TargetResult again = each.province(shown.get(0), then).judge("t", Province.AFTERWARDS);
        assertThat(again.getOutcome()).as("shown as %s", shown).isEqualTo(result.getOutcome());
    }

    private static List<Fraction> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(ReadingWordingProperties::number)
                .toList();
    }

    private static Fraction number(MatchResult found) {
        Fraction number = Fraction.parse(found.group(2));
        return "down ".equals(found.group(1)) ? number.negated() : number;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<IndicatorKind> kinds = Arbitraries.of(
                IndicatorKind.SHARE, IndicatorKind.GROWTH_RATE, IndicatorKind.SCORE, IndicatorKind.DELTA);
        return kinds.flatMap(kind -> {
                    Fraction unit = kind.isShare() ? HUNDRED : Fraction.ONE;
                    Fraction bound = kind.isShare() ? Fraction.parse("0.95") : Fraction.of(2);
                    Arbitrary<Fraction> bounds = kind == IndicatorKind.SHARE
                            ? Arbitraries.of(bound)
                            : Arbitraries.of(bound, bound.negated(), Fraction.ZERO);
                    Arbitrary<Fraction> tolerances =
                            Arbitraries.of(Fraction.ZERO, Fraction.parse("0.01").dividedBy(unit));
                    return Combinators.combine(
                                    Arbitraries.of(Direction.class),
                                    bounds.flatMap(at -> asked(kind, at)),
                                    tolerances,
                                    bounds,
                                    Arbitraries.of(-1, 0, 1),
                                    nudges())
                            .as((direction, asked, tolerance, near, side, nudge) -> new Case(
                                    kind,
                                    direction,
                                    asked,
                                    tolerance,
                                    near.plus(tolerance.times(side)).times(unit).plus(nudge)));
                })
                .filter(each ->
                        each.kind() != IndicatorKind.SHARE || each.number().signum() >= 0)
                .withoutEdgeCases();
    }

    private static Arbitrary<Requirement> asked(IndicatorKind kind, Fraction bound) {
        Arbitrary<Requirement> plain = Arbitraries.oneOf(
                Arbitraries.of(Operator.class).map(side -> new Requirement.Bound(side, bound)),
                Arbitraries.of(Precision.class).map(precision -> new Requirement.Reach(bound, precision)),
                Arbitraries.of(Beyond.class)
                        .map(beyond -> new Requirement.Range(bound, bound.plus(Fraction.ONE), beyond)));
        Arbitrary<Requirement> relative =
                Arbitraries.of(Operator.class).map(side -> new Requirement.Relative(side, Earlier.PERIOD_BEFORE));
        return kind.isChange()
                ? Arbitraries.oneOf(plain, relative, plain.map(Requirement.Decrease::new))
                : Arbitraries.oneOf(plain, relative);
    }

    /** Differences that no two decimals show. */
    @Provide
    Arbitrary<Fraction> nudges() {
        return Arbitraries.oneOf(
                Arbitraries.just(Fraction.ZERO),
                Combinators.combine(
                                Arbitraries.integers().between(-9, 9),
                                Arbitraries.of(100, 1000, 3000, 1_000_000, 700_000_000))
                        .as(Fraction::of));
    }

    @Property
    void neitherOfTwoYearsIsRoundedOntoTheOther(
            @ForAll @IntRange(min = 1, max = 99999) int one, @ForAll @IntRange(min = 1, max = 99999) int other) {
        Case each = new Case(
                IndicatorKind.SCORE,
                Direction.MORE_IS_BETTER,
                new Requirement.Relative(Operator.AT_LEAST, Earlier.PERIOD_BEFORE),
                Fraction.ZERO,
                Fraction.of(one, 10_000));
        TargetResult result =
                each.province(each.number(), Fraction.of(other, 10_000)).judge("t", Province.AFTERWARDS);
        List<Fraction> shown =
                numbers(CommitmentWording.in(Language.ENGLISH).reading(result).orElseThrow());
        assertThat(Integer.signum(shown.get(0).compareTo(shown.get(1)))).isEqualTo(Integer.compare(one, other));
    }
}
