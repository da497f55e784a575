// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import java.util.List;

/**
 * What is known about the conduct of one person, of all years.
 *
 * @param disciplines decisions to discipline
 * @param conclusions conclusions of the competent authority
 */
public record Conduct(List<Discipline> disciplines, List<Conclusion> conclusions) {

    /** Nothing is known. */
    public static final Conduct NONE = new Conduct(List.of(), List.of());

    /** Copies the lists. */
    public Conduct {
        disciplines = List.copyOf(disciplines);
        conclusions = List.copyOf(conclusions);
    }
}
