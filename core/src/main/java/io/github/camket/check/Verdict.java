// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether values that lie in given parts exist.
 *
 * @param kind what is known
 * @param values such values; empty unless found
 */
record Verdict(Kind kind, Map<MeasureId, Fraction> values) {

    enum Kind {
        FOUND,
        IMPOSSIBLE,
        UNDECIDED
    }

    static final Verdict IMPOSSIBLE = new Verdict(Kind.IMPOSSIBLE, Map.of());
    static final Verdict UNDECIDED = new Verdict(Kind.UNDECIDED, Map.of());

    static Verdict found(Map<MeasureId, Fraction> values) {
        return new Verdict(Kind.FOUND, new TreeMap<>(values));
    }

    boolean isFound() {
        return kind == Kind.FOUND;
    }
}
