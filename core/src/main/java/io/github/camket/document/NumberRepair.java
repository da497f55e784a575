// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;

/**
 * One change that made a text a canonical number.
 *
 * @param part which part was changed
 * @param written what stood there; empty if something was missing
 * @param became what stands there now; empty if it was left out
 */
public record NumberRepair(NumberPart part, String written, String became) {

    /** Checks that something changed. */
    public NumberRepair {
        Objects.requireNonNull(part, "part");
        if (Objects.requireNonNull(written, "written").equals(Objects.requireNonNull(became, "became"))) {
            throw new IllegalArgumentException("became must differ from written: " + became);
        }
    }

    /** What a strict reader expects instead. */
    String expectation() {
        if (became.isEmpty()) {
            return "have nothing instead of \"" + written + "\"";
        }
        return written.isEmpty()
                ? "have \"" + became + "\" where nothing stands"
                : "have \"" + became + "\" instead of \"" + written + "\"";
    }

    @Override
    public String toString() {
        return part + " \"" + written + "\" -> \"" + became + "\"";
    }
}
