// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about the conduct of one person or in one organization, of all years.
 *
 * @param disciplines decisions to discipline
 * @param conclusions conclusions of the competent authority
 * @param unitConclusions conclusions about units for which the person answered directly on the day of the conclusion
 * @param inOrganizationSince first day in the organization that rates; acts before it belong to a former organization
 */
public record Conduct(
        List<Discipline> disciplines,
        List<Conclusion> conclusions,
        List<Conclusion> unitConclusions,
        Optional<LocalDate> inOrganizationSince) {

    /** Nothing is known. */
    public static final Conduct NONE = new Conduct(List.of(), List.of());

    /** Copies the lists. */
    public Conduct {
        disciplines = List.copyOf(disciplines);
        conclusions = List.copyOf(conclusions);
        unitConclusions = List.copyOf(unitConclusions);
        Objects.requireNonNull(inOrganizationSince, "inOrganizationSince");
    }

    /** Conduct of someone who was always in the organization that rates. */
    public Conduct(List<Discipline> disciplines, List<Conclusion> conclusions) {
        this(disciplines, conclusions, List.of(), Optional.empty());
    }

    /** Whether an act of this day belongs to a former organization. */
    boolean isBeforeOrganization(LocalDate act) {
        return inOrganizationSince.filter(act::isBefore).isPresent();
    }
}
