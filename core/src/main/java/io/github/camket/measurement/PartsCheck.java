// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether each part of a composition has the share that is asked for.
 *
 * @param asked the shares
 * @param tolerance how far a share may be from what is asked, either way
 * @param due whether the due day is over
 */
record PartsCheck(Requirement.Composed asked, Fraction tolerance, boolean due) implements Yardstick {

    /** Met if every part has its share, never exceeded; of parts in doubt either is possible; none if the parts are others. */
    @Override
    public List<TargetOutcome> outcomes(Measured measured) {
        ReadingValue.Composition found =
                (ReadingValue.Composition) measured.reading().getValue();
        Map<String, Fraction> shares = byName(found.parts());
        Map<String, Fraction> wanted = byName(asked.parts());
        if (!shares.keySet().equals(wanted.keySet())) {
            return List.of();
        }
        TargetOutcome missed = due ? TargetOutcome.MISSED : TargetOutcome.NOT_YET_MET;
        if (measured.doubt().isPresent()) {
            return List.of(TargetOutcome.MET, missed);
        }
        boolean met = wanted.entrySet().stream()
                .allMatch(part -> isWithin(part.getValue(), shares.getOrDefault(part.getKey(), Fraction.ZERO)));
        return List.of(met ? TargetOutcome.MET : missed);
    }

    @Override
    public List<Fraction> bounds() {
        return List.of();
    }

    @Override
    public Optional<Ratio> progress(Fraction number) {
        return Optional.empty();
    }

    private boolean isWithin(Fraction wanted, Fraction share) {
        Fraction low = wanted.minus(tolerance);
        Fraction high = wanted.plus(tolerance);
        return share.compareTo(low) >= 0 && share.compareTo(high) <= 0;
    }

    private static Map<String, Fraction> byName(List<Requirement.Part> parts) {
        Map<String, Fraction> shares = new TreeMap<>();
        parts.forEach(part -> shares.put(part.name(), part.share()));
        return shares;
    }
}
