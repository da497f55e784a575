// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about the conduct of one person, of all years.
 *
 * @param disciplines decisions to discipline
 * @param conclusions conclusions of the competent authority
 * @param inOrganizationSince first day in the organization that rates; acts before it belong to a former organization
 */
public record Conduct(
        List<Discipline> disciplines, List<Conclusion> conclusions, Optional<LocalDate> inOrganizationSince) {

    /** Nothing is known. */
    public static final Conduct NONE = new Conduct(List.of(), List.of());

    /** Copies the lists. */
    public Conduct {
        disciplines = List.copyOf(disciplines);
        conclusions = List.copyOf(conclusions);
        Objects.requireNonNull(inOrganizationSince, "inOrganizationSince");
    }

    /** Conduct of someone who was always in the organization that rates. */
    public Conduct(List<Discipline> disciplines, List<Conclusion> conclusions) {
        this(disciplines, conclusions, Optional.empty());
    }

    /** Whether an act of this day belongs to a former organization. */
    boolean isBeforeOrganization(LocalDate act) {
        return inOrganizationSince.filter(act::isBefore).isPresent();
    }
}
