// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.trace.Ref;

/**
 * Identifier of an indicator within a ledger.
 *
 * @param value text as the application gives it; not blank
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /** Kind of the references to it. */
    public static final String KIND = "indicator";

    /** Checks the text. */
    public IndicatorId {
        Ref.of(KIND, value);
    }

    /** The identifier with this text. */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** The reference by which findings and traces name it. */
    public Ref toRef() {
        return Ref.of(KIND, value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
