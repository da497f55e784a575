// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.Position;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who or what is rated under a regulation. */
public sealed interface Applicability {

    /**
     * People.
     *
     * @param legalClasses legal classes it governs; not empty
     * @param legalClassSource where it says so
     * @param positions positions for which it has a formula; not empty
     * @param positionSource where it says so
     */
    record People(Set<LegalClass> legalClasses, Source legalClassSource, Set<Position> positions, Source positionSource)
            implements Applicability {
        /** Copies the sets, in a fixed order. */
        public People {
            if (legalClasses.isEmpty() || positions.isEmpty()) {
                throw new IllegalArgumentException(
                        "legalClasses and positions must not be empty: " + legalClasses + ", " + positions);
            }
            Objects.requireNonNull(legalClassSource, "legalClassSource");
            Objects.requireNonNull(positionSource, "positionSource");
            legalClasses = Collections.unmodifiableSet(new TreeSet<>(legalClasses));
            positions = Collections.unmodifiableSet(new TreeSet<>(positions));
        }

        /** The same people, those of one position only. */
        public People only(Position position) {
            return new People(legalClasses, legalClassSource, Set.of(position), positionSource);
        }
    }

    /**
     * Organizations.
     *
     * @param scopes kinds of organizations; not empty
     * @param source where it says so
     */
    record Organizations(List<Scope> scopes, Source source) implements Applicability {
        /** Copies the kinds. */
        public Organizations {
            Objects.requireNonNull(source, "source");
            scopes = List.copyOf(scopes);
            if (scopes.isEmpty()) {
                throw new IllegalArgumentException("scopes must not be empty: []");
            }
        }

        /** Whether the unit is of one of the kinds. */
        public boolean includes(OrgUnit unit) {
            return scopes.stream().anyMatch(scope -> scope.includes(unit));
        }
    }

    /**
     * One kind of organizations.
     *
     * @param kind the kind
     * @param level the tier to which they belong; empty for any
     */
    record Scope(OrgKind kind, Optional<OrgLevel> level) {
        /** Checks that both are given. */
        public Scope {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(level, "level");
        }

        boolean includes(OrgUnit unit) {
            return unit.getKind().equals(kind)
                    && (level.isEmpty() || unit.getLevel().equals(level));
        }
    }
}
