// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any requirement of one number. Bounds and tolerances are whole numbers, so that on a grid of halves every stretch between two
 * of them has a point.
 */
class RequirementProperties {

    private static final long REACH = 14;

    @Property
    void moreIsNeverWorseWhereMoreIsAskedFor(
            @ForAll("floors") RequirementRules floor,
            @ForAll("halves") Fraction one,
            @ForAll("halves") Fraction other) {
        assertThat(floor.outcome(one.atLeast(other), true)).isLessThanOrEqualTo(floor.outcome(one.atMost(other), true));
    }

    @Property
    void lessIsNeverWorseWhereLessIsAskedFor(
            @ForAll("ceilings") RequirementRules ceiling,
            @ForAll("halves") Fraction one,
            @ForAll("halves") Fraction other) {
        assertThat(ceiling.outcome(one.atMost(other), true))
                .isLessThanOrEqualTo(ceiling.outcome(one.atLeast(other), true));
    }

    @Property
    void theOutcomesBetweenTwoNumbersAreThoseOfThePointsBetweenThem(
            @ForAll("all") RequirementRules rules,
            @ForAll("halves") Fraction one,
            @ForAll("halves") Fraction other,
            @ForAll boolean due) {
        Fraction least = one.atMost(other);
        Fraction most = one.atLeast(other);
        TreeSet<TargetOutcome> expected = new TreeSet<>();
        LongStream.rangeClosed(-4 * REACH, 4 * REACH)
                .mapToObj(quarter -> Fraction.of(quarter, 4))
                .filter(point -> point.compareTo(least) >= 0 && point.compareTo(most) <= 0)
                .forEach(point -> expected.add(rules.outcome(point, due)));
        assertThat(rules.outcomes(least, most, due)).containsExactlyElementsOf(expected);
    }

    @Property
    void aToleranceOnlyTurnsMissedIntoMet(@ForAll("all") RequirementRules tolerant, @ForAll("halves") Fraction number) {
        RequirementRules strict = new RequirementRules(tolerant.requirement(), tolerant.direction(), Fraction.ZERO);
        TargetOutcome without = strict.outcome(number, true);
        TargetOutcome with = tolerant.outcome(number, true);
        assertThat(with == without || without == TargetOutcome.MISSED && with == TargetOutcome.MET)
                .as("%s, then %s", without, with)
                .isTrue();
    }

    @Property
    void onTheDueDayNothingIsOpenAndBeforeItNoBoundIsMissed(
            @ForAll("all") RequirementRules rules, @ForAll("halves") Fraction number) {
        TargetOutcome due = rules.outcome(number, true);
        TargetOutcome early = rules.outcome(number, false);
        assertThat(due).isNotEqualTo(TargetOutcome.NOT_YET_MET);
        assertThat(early).isEqualTo(due == TargetOutcome.MISSED ? TargetOutcome.NOT_YET_MET : due);
    }

    @Property
    void aFloorIsMetExactlyWhenItsProgressIsWhole(@ForAll("halves") Fraction goal, @ForAll("halves") Fraction number) {
        RequirementRules rules = rules(new Requirement.Bound(Operator.AT_LEAST, goal), Direction.MORE_IS_BETTER, 0);
        Optional<Ratio> progress = rules.progress(number, Optional.empty());
        assertThat(progress.isPresent()).isEqualTo(goal.signum() > 0);
        progress.ifPresent(done -> assertThat(done.toFraction().compareTo(Fraction.ONE) >= 0)
                .isEqualTo(rules.outcome(number, true).isMet()));
    }

    @Property
    void fromABaselineAsWellWhicheverWayItGoes(
            @ForAll("halves") Fraction baseline, @ForAll("halves") Fraction goal, @ForAll("halves") Fraction number) {
        int way = goal.compareTo(baseline);
        Operator side = way > 0 ? Operator.AT_LEAST : Operator.AT_MOST;
        RequirementRules rules = rules(new Requirement.Bound(side, goal), Direction.MORE_IS_BETTER, 0);
        Optional<Ratio> progress = rules.progress(number, Optional.of(baseline));
        assertThat(progress.isPresent()).isEqualTo(way != 0);
        progress.ifPresent(done -> assertThat(done.toFraction().compareTo(Fraction.ONE) >= 0)
                .isEqualTo(rules.outcome(number, true).isMet()));
    }

    @Provide
    Arbitrary<RequirementRules> floors() {
        return Arbitraries.oneOf(
                rules(bounds(Operator.AT_LEAST, Operator.ABOVE), Direction.MORE_IS_BETTER),
                rules(reach(), Direction.MORE_IS_BETTER),
                rules(ranges(Beyond.EXCEEDED), Direction.MORE_IS_BETTER, Direction.AS_ASKED));
    }

    @Provide
    Arbitrary<RequirementRules> ceilings() {
        return Arbitraries.oneOf(
                rules(bounds(Operator.AT_MOST, Operator.BELOW), Direction.MORE_IS_BETTER),
                rules(reach(), Direction.LESS_IS_BETTER),
                rules(ranges(Beyond.EXCEEDED), Direction.LESS_IS_BETTER),
                rules(
                        Arbitraries.oneOf(bounds(Operator.AT_LEAST, Operator.ABOVE), reach(), ranges(Beyond.EXCEEDED))
                                .map(Requirement.Decrease::new),
                        Direction.values()));
    }

    @Provide
    Arbitrary<RequirementRules> all() {
        Arbitrary<Requirement> plain = Arbitraries.oneOf(bounds(Operator.values()), reach(), ranges(Beyond.values()));
        return rules(Arbitraries.oneOf(plain, plain, plain.map(Requirement.Decrease::new)), Direction.values());
    }

    @Provide
    Arbitrary<Fraction> halves() {
        return Arbitraries.longs()
                .between(-2 * REACH, 2 * REACH)
                .map(half -> Fraction.of(half, 2))
                .withoutEdgeCases();
    }

    private static Arbitrary<RequirementRules> rules(Arbitrary<? extends Requirement> asked, Direction... directions) {
        return Combinators.combine(
                        asked,
                        Arbitraries.of(directions),
                        Arbitraries.integers().between(0, 3))
                .as(RequirementProperties::rules)
                .withoutEdgeCases();
    }

    private static RequirementRules rules(Requirement requirement, Direction direction, int tolerance) {
        return new RequirementRules(requirement, direction, Fraction.of(tolerance));
    }

    private static Arbitrary<Requirement> bounds(Operator... operators) {
        return Combinators.combine(Arbitraries.of(List.of(operators)), wholes()).as(Requirement.Bound::new);
    }

    private static Arbitrary<Requirement> reach() {
        return Combinators.combine(wholes(), Arbitraries.of(Precision.class)).as(Requirement.Reach::new);
    }

    private static Arbitrary<Requirement> ranges(Beyond... beyond) {
        return Combinators.combine(wholes(), Arbitraries.longs().between(1, 4), Arbitraries.of(beyond))
                .as((low, width, past) -> new Requirement.Range(low, low.plus(Fraction.of(width)), past));
    }

    private static Arbitrary<Fraction> wholes() {
        return Arbitraries.longs().between(-6, 6).map(Fraction::of);
    }
}
