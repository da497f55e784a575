// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;
import java.util.Optional;

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

    /** The person; empty if the subject is none. */
    public Optional<CadreId> cadre() {
        return ref.kind().equals(CadreId.KIND) ? Optional.of(CadreId.of(ref.id())) : Optional.empty();
    }

    /** The organization; empty if the subject is none. */
    public Optional<OrgUnitId> unit() {
        return ref.kind().equals(OrgUnitId.KIND) ? Optional.of(OrgUnitId.of(ref.id())) : Optional.empty();
    }

    /** Whether the subject is a person or an organization, not {@link #unnamed}. */
    public boolean isNamed() {
        return cadre().isPresent() || unit().isPresent();
    }

    /**
     * Checks that facts speak of a person or an organization.
     *
     * @throws IllegalArgumentException for {@link #unnamed} and any other thing
     */
    public static void requireNamed(Subject subject) {
        if (!subject.isNamed()) {
            throw new IllegalArgumentException("subject must be a cadre or a unit: " + subject.ref());
        }
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
