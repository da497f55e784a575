// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A formula that multiplies and adds only. It tells what bounds alone do not: whether an end of the values is reached when an end of
 * the measures is not.
 *
 * @param factors what each measure counts; none is 0
 * @param constant what is added
 */
record LinearForm(Map<MeasureId, Fraction> factors, Fraction constant) {

    /** The sum of sections; empty if one of them does more than multiply and add. */
    static Optional<LinearForm> of(List<Criterion> criteria) {
        return sum(criteria.stream().map(Criterion::scoring).toList(), Fraction.ONE);
    }

    private static Optional<LinearForm> of(Scoring scoring) {
        if (scoring instanceof Scoring.Value value) {
            return Optional.of(new LinearForm(Map.of(value.measure(), Fraction.ONE), Fraction.ZERO));
        }
        if (scoring instanceof Scoring.Constant given) {
            return Optional.of(new LinearForm(Map.of(), given.points().toFraction()));
        }
        if (scoring instanceof Scoring.Sum sum) {
            return sum(sum.terms(), Fraction.ONE);
        }
        if (scoring instanceof Scoring.Mean mean) {
            return sum(mean.terms(), Fraction.of(1, mean.terms().size()));
        }
        return scoring instanceof Scoring.Proportional part
                ? sum(part.terms(), part.full().toFraction())
                : Optional.empty();
    }

    private static Optional<LinearForm> sum(List<Scoring> terms, Fraction factor) {
        Map<MeasureId, Fraction> factors = new TreeMap<>();
        Fraction constant = Fraction.ZERO;
        for (Scoring term : terms) {
            Optional<LinearForm> form = of(term);
            if (form.isEmpty()) {
                return form;
            }
            form.get().factors.forEach((measure, one) -> factors.merge(measure, one.times(factor), Fraction::plus));
            constant = constant.plus(form.get().constant.times(factor));
        }
        return Optional.of(new LinearForm(factors, constant));
    }

    /** Its values where the measures lie in these parts; empty if one of them has no end, or nothing to measure. */
    Optional<Part> range(Map<MeasureId, Part> box) {
        Fraction least = constant;
        Fraction most = constant;
        boolean leastIncluded = true;
        boolean mostIncluded = true;
        for (Map.Entry<MeasureId, Fraction> one : factors.entrySet()) {
            Part part = Objects.requireNonNull(box.get(one.getKey()), "part");
            if (part.least().isEmpty() || part.most().isEmpty()) {
                return Optional.empty();
            }
            boolean up = one.getValue().signum() > 0;
            least = least.plus((up ? part.least() : part.most()).get().times(one.getValue()));
            most = most.plus((up ? part.most() : part.least()).get().times(one.getValue()));
            leastIncluded &= up ? part.leastIncluded() : part.mostIncluded();
            mostIncluded &= up ? part.mostIncluded() : part.leastIncluded();
        }
        return Optional.of(new Part(Optional.of(least), leastIncluded, Optional.of(most), mostIncluded, false));
    }
}
