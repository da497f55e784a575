// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;

/**
 * Who or what is rated: a person or an organization.
 *
 * @param ref the cadre or unit
 */
public record Subject(Ref ref) implements Comparable<Subject> {

    private static final Subject UNNAMED = new Subject(Ref.of("subject", "unnamed"));

    /** A person. */
    public static Subject of(CadreId cadre) {
        return new Subject(cadre.toRef());
    }

    /** An organization. */
    public static Subject of(OrgUnitId unit) {
        return new Subject(unit.toRef());
    }

    /** A subject that the application does not name, for a computation on its own sums. */
    public static Subject unnamed() {
        return UNNAMED;
    }

    @Override
    public int compareTo(Subject other) {
        return ref.compareTo(other.ref);
    }

    /** The identifier alone, such as {@code c-07}. */
    @Override
    public String toString() {
        return ref.id();
    }
}
