// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
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
record PartsCheck(Requirement.Composed asked, Fraction tolerance, boolean due) {

    /** Met if every part has its share, never exceeded; empty if the parts are others than those asked about. */
    Optional<TargetOutcome> outcome(ReadingValue.Composition found) {
        Map<String, Fraction> shares = byName(found.parts());
        Map<String, Fraction> wanted = byName(asked.parts());
        if (!shares.keySet().equals(wanted.keySet())) {
            return Optional.empty();
        }
        boolean met = wanted.entrySet().stream()
                .allMatch(part -> isWithin(part.getValue(), shares.getOrDefault(part.getKey(), Fraction.ZERO)));
        return Optional.of(met ? TargetOutcome.MET : due ? TargetOutcome.MISSED : TargetOutcome.NOT_YET_MET);
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
