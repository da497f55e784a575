// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Cuts ranges at thresholds into points and open intervals. */
final class Cuts {

    private Cuts() {}

    /** The parts of a range whose ends belong to it; thresholds outside cut nothing. */
    static List<Part> of(Optional<Fraction> least, Optional<Fraction> most, Collection<Fraction> thresholds) {
        List<Part> parts = new ArrayList<>();
        Optional<Fraction> from = least;
        boolean included = least.isPresent();
        for (Fraction at : new TreeSet<>(thresholds)) {
            if (least.filter(end -> at.compareTo(end) < 0).isPresent()
                    || most.filter(end -> at.compareTo(end) > 0).isPresent()) {
                continue;
            }
            if (from.isEmpty() || from.get().compareTo(at) < 0) {
                parts.add(new Part(from, included, Optional.of(at), false, false));
            }
            parts.add(Part.point(at));
            from = Optional.of(at);
            included = false;
        }
        if (!from.isPresent() || !from.equals(most) || included) {
            parts.add(new Part(from, included, most, most.isPresent(), false));
        }
        return parts;
    }

    /** The single values of a range that has no others. */
    static List<Part> of(List<Fraction> allowed) {
        return allowed.stream().map(Part::point).toList();
    }
}
