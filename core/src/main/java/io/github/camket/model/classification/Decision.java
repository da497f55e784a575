// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Optional;

/** A score or a level that was put forward or decided for a subject and a period. */
public interface Decision extends Fact {

    /** Whom or what it concerns. */
    Subject getSubject();

    /** The period. */
    ReportingPeriod getPeriod();

    /** Whether it is confirmed. */
    Standing getStanding();

    /** Day of the decision. */
    LocalDate getDecidedOn();

    /** The earlier decision whose place it says that it takes; empty if it says nothing. */
    default Optional<Ref> getReplaced() {
        return Optional.empty();
    }
}
