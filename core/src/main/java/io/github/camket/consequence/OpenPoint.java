// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is missing so that a line could be settled.
 *
 * @param reason what it is
 * @param period of which period
 * @param about the fact that does not tell; empty where there is none
 */
public record OpenPoint(OpenReason reason, ReportingPeriod period, Optional<Ref> about) {

    /** Checks that all are given. */
    public OpenPoint {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(about, "about");
    }
}
