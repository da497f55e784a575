// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SubjectKind;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a line concerns.
 *
 * @param subjects people or organizations
 * @param legalClasses legal classes of the people; empty for any, and for organizations
 * @param positions positions of the people; empty for any, and for organizations
 */
public record Concerned(SubjectKind subjects, Set<LegalClass> legalClasses, Set<Position> positions) {

    /** Copies the sets, in a fixed order. */
    public Concerned {
        Objects.requireNonNull(subjects, "subjects");
        legalClasses = Collections.unmodifiableSet(new TreeSet<>(legalClasses));
        positions = Collections.unmodifiableSet(new TreeSet<>(positions));
        if (subjects == SubjectKind.COLLECTIVE && !legalClasses.isEmpty()) {
            throw new IllegalArgumentException("legalClasses must be given for people only: " + legalClasses);
        }
        if (subjects == SubjectKind.COLLECTIVE && !positions.isEmpty()) {
            throw new IllegalArgumentException("positions must be given for people only: " + positions);
        }
    }

    /** All people. */
    public static Concerned people() {
        return new Concerned(SubjectKind.PERSON, Set.of(), Set.of());
    }

    /** All organizations. */
    public static Concerned organizations() {
        return new Concerned(SubjectKind.COLLECTIVE, Set.of(), Set.of());
    }

    /** Those of them with these legal classes. */
    public Concerned ofClasses(Set<LegalClass> classes) {
        return new Concerned(subjects, classes, positions);
    }

    /** Those of them in these positions. */
    public Concerned inPositions(Set<Position> only) {
        return new Concerned(subjects, legalClasses, only);
    }
}
