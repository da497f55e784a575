// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What can be asked, in every form and with numbers of every size. */
final class RequirementArbitraries {

    private RequirementArbitraries() {}

    static Arbitrary<Requirement> requirements() {
        return Arbitraries.oneOf(ofOneMeasure(), allOf());
    }

    private static Arbitrary<Requirement> ofOneMeasure() {
        Arbitrary<Requirement> words =
                Arbitraries.of(new Requirement.NoCase(), new Requirement.Delivered(), new Requirement.Holds());
        Arbitrary<Requirement> relative = Combinators.combine(
                        Arbitraries.of(Operator.class), Arbitraries.of(Requirement.Earlier.class))
                .as(Requirement.Relative::new);
        Arbitrary<Requirement> steps = Arbitraries.of(ReadingArbitraries.STEPS).map(Requirement.AtLeastStep::new);
        Arbitrary<Requirement> composed =
                ReadingArbitraries.parts().map(RequirementArbitraries::whole).map(Requirement.Composed::new);
        return Arbitraries.oneOf(
                numbers(), numbers(), numbers().map(Requirement.Decrease::new), relative, words, steps, composed);
    }

    private static Arbitrary<Requirement> numbers() {
        Arbitrary<Fraction> any = CamketArbitraries.fractions();
        Arbitrary<Requirement> bounds =
                Combinators.combine(Arbitraries.of(Operator.class), any).as(Requirement.Bound::new);
        Arbitrary<Requirement> values = Combinators.combine(any, Arbitraries.of(Requirement.Precision.class))
                .as(Requirement.Reach::new);
        Arbitrary<Requirement> ranges = Combinators.combine(
                        any, CamketArbitraries.positiveFractions(), Arbitraries.of(Requirement.Beyond.class))
                .as((low, width, beyond) -> new Requirement.Range(low, low.plus(width), beyond));
        return Arbitraries.oneOf(bounds, values, ranges);
    }

    private static Arbitrary<Requirement> allOf() {
        return IndicatorArbitraries.severalOf(IndicatorArbitraries.MEASURES)
                .flatMap(measures -> ofOneMeasure()
                        .list()
                        .ofSize(measures.size())
                        .map(asked -> {
                            List<Requirement.OfMeasure> all = new ArrayList<>();
                            for (int i = 0; i < measures.size(); i++) {
                                all.add(new Requirement.OfMeasure(measures.get(i), asked.get(i)));
                            }
                            return new Requirement.AllOf(all);
                        }));
    }

    /** The same parts, the last one with what the others leave of 1. */
    private static List<Requirement.Part> whole(List<Requirement.Part> parts) {
        List<Requirement.Part> whole = new ArrayList<>(parts.subList(0, parts.size() - 1));
        Fraction rest = whole.stream().map(Requirement.Part::share).reduce(Fraction.ONE, Fraction::minus);
        whole.add(new Requirement.Part(parts.get(parts.size() - 1).name(), rest));
        return whole;
    }
}
