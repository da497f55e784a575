// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import java.util.List;
import java.util.Objects;

/**
 * One list of all administrative units, and the days for which it stands.
 *
 * @param id such as {@code 2025-07}: the month of the list
 * @param validity the days for which the list is taken to be complete
 * @param title what list it is
 * @param bases the documents that brought the state in which the units are
 */
public record Edition(String id, Validity validity, Label title, List<LegalBasis> bases) {

    /** Copies the bases. */
    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(title, "title");
        bases = List.copyOf(bases);
    }
}
