// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.Validity;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known about the conduct of one person or in one organization, of all years.
 *
 * @param disciplines decisions to discipline
 * @param conclusions conclusions of the competent authority
 * @param unitConclusions conclusions about units for which the person answered directly on the day of the conclusion
 * @param elsewhere days in other organizations than the one that rates; acts of these days belong to those organizations
 *     (Decree 335/2025, article 11.3c and d)
 */
public record Conduct(
        List<Discipline> disciplines,
        List<Conclusion> conclusions,
        List<Conclusion> unitConclusions,
        List<Validity> elsewhere) {

    /** Nothing is known. */
    public static final Conduct NONE = new Conduct(List.of(), List.of());

    /** Copies the lists. */
    public Conduct {
        disciplines = List.copyOf(disciplines);
        conclusions = List.copyOf(conclusions);
        unitConclusions = List.copyOf(unitConclusions);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Conduct of someone who was always in the organization that rates. */
    public Conduct(List<Discipline> disciplines, List<Conclusion> conclusions) {
        this(disciplines, conclusions, List.of(), List.of());
    }

    /** Whether an act of this day belongs to another organization. */
    boolean isElsewhere(LocalDate act) {
        return elsewhere.stream().anyMatch(days -> days.contains(act));
    }
}
