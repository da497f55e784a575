// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The end that a period would have if an open question were answered otherwise.
 *
 * @param because the open questions, which would be answered together
 * @param lastDay the last day then; it can be the same
 */
public record AlternativeEnd(List<Finding> because, LocalDate lastDay) {

    /** Copies the questions. */
    public AlternativeEnd {
        because = List.copyOf(because);
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
