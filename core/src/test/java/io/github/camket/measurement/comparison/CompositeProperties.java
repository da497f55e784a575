// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Source;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** Whatever the parts: what holds of every method, and where methods agree. */
class CompositeProperties {

    @Property
    void theOrderOfPartsDoesNotMatter(
            @ForAll("parts") List<CompositePart> parts,
            @ForAll CompositionMethod method,
            @ForAll MissingParts missing,
            @ForAll Random random) {
        List<CompositePart> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        Composer composer = composer(method, missing);
        assertThat(composer.compose(Parts.ABOUT, shuffled)).isEqualTo(composer.compose(Parts.ABOUT, parts));
    }

    @Property
    void everyFigureButAllOrNothingLiesBetweenTheLeastAndTheMost(
            @ForAll("parts") List<CompositePart> parts, @ForAll CompositionMethod method) {
        Composite composite = composer(method, MissingParts.EXCLUDED).compose(Parts.ABOUT, parts);
        Optional<Fraction> value = composite.getValue();
        if (method == CompositionMethod.ALL_OR_NOTHING || value.isEmpty()) {
            return;
        }
        List<Fraction> ratios = parts.stream()
                .flatMap(part -> part.ratio().map(Ratio::toFraction).stream())
                .toList();
        assertThat(value.get())
                .isGreaterThanOrEqualTo(Collections.min(ratios))
                .isLessThanOrEqualTo(Collections.max(ratios));
        assertThat(composite.getParts().stream()
                        .flatMap(part -> part.share().stream())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Property
    void theMeanOfEqualWholesIsThePool(
            @ForAll("parts") List<CompositePart> parts, @ForAll @LongRange(min = 1, max = 50) long whole) {
        List<CompositePart> even = parts.stream()
                .map(part -> part.ratio()
                        .map(ratio -> CompositePart.of(part.ref(), Ratio.of(ratio.getPart(), Fraction.of(whole))))
                        .orElse(part))
                .toList();
        assertThat(value(CompositionMethod.MEAN_OF_RATIOS, even)).isEqualTo(value(CompositionMethod.POOLED, even));
    }

    @Property
    void thePoolIsTheMeanWeightedByTheWholes(@ForAll("parts") List<CompositePart> parts) {
        List<CompositePart> weighted = parts.stream()
                .map(part -> part.withWeight(part.ratio().map(Ratio::getWhole).orElse(Fraction.ONE)))
                .toList();
        Optional<Fraction> pooled = value(CompositionMethod.POOLED, parts);
        if (pooled.isPresent()) {
            assertThat(value(CompositionMethod.WEIGHTED, weighted)).isEqualTo(pooled);
        }
    }

    @Property
    void allOrNothingIsWhatTheWorstPartSays(@ForAll("parts") List<CompositePart> parts) {
        Optional<Fraction> worst = parts.stream()
                .flatMap(part -> part.ratio().map(Ratio::toFraction).stream())
                .min(Comparator.naturalOrder());
        assertThat(value(CompositionMethod.ALL_OR_NOTHING, parts))
                .isEqualTo(worst.map(least -> least.compareTo(Fraction.ONE) < 0 ? Fraction.ZERO : Fraction.ONE));
    }

    @Property
    void whatDoesNotApplyChangesNothing(@ForAll("parts") List<CompositePart> parts, @ForAll CompositionMethod method) {
        List<CompositePart> more = new ArrayList<>(parts);
        more.add(CompositePart.without(Ref.of("target", "z"), NoValue.NOT_APPLICABLE)
                .withWeight(Fraction.of(7)));
        assertThat(value(method, more)).isEqualTo(value(method, parts));
    }

    private static Optional<Fraction> value(CompositionMethod method, List<CompositePart> parts) {
        return composer(method, MissingParts.EXCLUDED)
                .compose(Parts.ABOUT, parts)
                .getValue();
    }

    private static Composer composer(CompositionMethod method, MissingParts missing) {
        return Composer.of(CompositionRules.of(method, missing)
                .withWeightSum(Parameter.reading("weightSum", WeightSumPolicy.NORMALIZE, Source.NONE)));
    }

    @Provide
    Arbitrary<List<CompositePart>> parts() {
        return values().list()
                .ofMaxSize(7)
                .map(values -> IntStream.range(0, values.size())
                        .mapToObj(i -> {
                            CompositePart part = values.get(i);
                            return new CompositePart(
                                    Ref.of("target", "t-" + i), part.ratio(), part.reason(), part.weight());
                        })
                        .toList());
    }

    private static Arbitrary<CompositePart> values() {
        Ref any = Ref.of("target", "any");
        Arbitrary<CompositePart> ratios = Combinators.combine(
                        Arbitraries.longs().between(0, 40), Arbitraries.longs().between(1, 30))
                .as((part, whole) -> CompositePart.of(any, Ratio.of(part, whole)));
        Arbitrary<CompositePart> bare = Arbitraries.integers()
                .between(0, 120)
                .map(percent -> CompositePart.of(any, Ratio.ofBarePercent(percent.toString())));
        Arbitrary<CompositePart> none = Arbitraries.of(NoValue.class).map(reason -> CompositePart.without(any, reason));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(12, ratios), Tuple.of(1, bare), Tuple.of(2, none)),
                        Arbitraries.longs().between(1, 9))
                .as((part, weight) -> part.withWeight(Fraction.of(weight)));
    }
}
