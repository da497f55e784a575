// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

/** What the sum of the bounds of parts is to the bound of the whole. */
public enum BoundBalance {
    /** The parts ask together for exactly what the whole asks for. */
    EVEN,
    /**
     * If every part is just met, the whole is not: the parts ask for less in all, or allow more where the whole sets a limit; of
     * exactly this much they make up less. A sum that is equal to a strict bound is one too, unless a part is strict.
     */
    GAP,
    /** The parts ask for more in all than the whole, or allow less where it sets a limit; of exactly this much they make up more. */
    SURPLUS
}
