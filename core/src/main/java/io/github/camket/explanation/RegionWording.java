// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.check.Compared;
import io.github.camket.check.Limit;
import io.github.camket.check.Part;
import io.github.camket.check.Region;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurement;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.stream.Collectors;

/** Puts the regions of a check into words. Bounds are exact: never rounded over a threshold. */
final class RegionWording {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Wording wording;

    RegionWording(Wording wording) {
        this.wording = wording;
    }

    String words(Region region) {
        return region.limits().isEmpty()
                ? wording.text("check.always")
                : region.limits().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Limit limit) {
        String parts = limit.parts().stream()
                .map(part -> words(limit.compared(), part))
                .collect(Collectors.joining(" " + wording.text("check.or") + " "));
        return wording.text("check.limit", name(limit.compared()), parts);
    }

    String name(Compared compared) {
        if (compared instanceof Compared.Total) {
            return wording.text("condition.total");
        }
        return compared instanceof Compared.OfCriterion of
                ? wording.criterion(of.criterion().value())
                : wording.measure(((Compared.OfMeasure) compared).measure().value());
    }

    String words(Compared compared, Part part) {
        if (part.nothing()) {
            return wording.text("check.nothing");
        }
        if (part.isPoint()) {
            return comparison(Comparison.EXACTLY, compared, part.least().orElseThrow());
        }
        String low = part.least()
                .map(end -> comparison(part.leastIncluded() ? Comparison.AT_LEAST : Comparison.ABOVE, compared, end))
                .orElse("");
        String high = part.most()
                .map(end -> comparison(part.mostIncluded() ? Comparison.AT_MOST : Comparison.BELOW, compared, end))
                .orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return wording.text("check.anyValue");
        }
        return low.isEmpty() || high.isEmpty() ? low + high : wording.text("check.and", low, high);
    }

    private String comparison(Comparison comparison, Compared compared, Fraction bound) {
        String words =
                compared instanceof Compared.OfMeasure of ? exact(of.measure().value(), bound) : wording.exact(bound);
        return wording.text("comparison." + comparison, words);
    }

    static String percent(Fraction share, Wording wording) {
        return wording.exact(share.times(HUNDRED)) + " %";
    }

    /** A measure with its value in an example. */
    String words(Measurement measurement) {
        String name = wording.measure(measurement.getMeasure().value());
        return measurement
                .getValue()
                .map(value -> wording.text(
                        "check.limit", name, exact(measurement.getMeasure().value(), value.toFraction())))
                .orElseGet(() -> wording.text("check.limit", name, wording.text("check.nothing")));
    }

    /** A grade as its step of all, a share in percent, everything else as it is. */
    private String exact(String measure, Fraction value) {
        return wording.grade(measure, value)
                .orElseGet(() ->
                        wording.unit(measure) == MeasureUnit.RATIO ? percent(value, wording) : wording.exact(value));
    }
}
