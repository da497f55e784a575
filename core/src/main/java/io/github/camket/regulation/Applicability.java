// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Citation;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is rated under a regulation.
 *
 * @param legalClasses legal classes it governs; not empty
 * @param legalClassCitation where it says so
 * @param positions positions for which its formula is made; not empty
 * @param positionCitation where it says so
 */
public record Applicability(
        Set<LegalClass> legalClasses, Citation legalClassCitation, Set<Position> positions, Citation positionCitation) {

    /** Copies the sets, in a fixed order. */
    public Applicability {
        if (legalClasses.isEmpty() || positions.isEmpty()) {
            throw new IllegalArgumentException(
                    "legalClasses and positions must not be empty: " + legalClasses + ", " + positions);
        }
        legalClasses = Collections.unmodifiableSet(new TreeSet<>(legalClasses));
        positions = Collections.unmodifiableSet(new TreeSet<>(positions));
    }
}
