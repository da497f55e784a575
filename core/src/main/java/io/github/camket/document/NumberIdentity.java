// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which document a number means: a known one, or one of several as long as something is missing. Nothing is guessed.
 *
 * <p>Where no rule is known, numbers of the union, the Front and mass organizations are taken as their style is: by year in
 * that of the state, by term in that of the Party.
 */
public sealed interface NumberIdentity {

    /**
     * One document.
     *
     * @param identity what makes it this one
     */
    record Known(DocumentIdentity identity) implements NumberIdentity {

        /** Checks that it is there. */
        public Known {
            Objects.requireNonNull(identity, "identity");
        }
    }

    /**
     * Documents that cannot be told apart yet.
     *
     * @param kind within what the number is unique; empty if even that is not known
     * @param known the parts that are known
     * @param missing the parts that are not, never empty
     */
    record Ambiguous(
            Optional<IdentityKind> kind, SortedMap<IdentityPart, String> known, SortedSet<IdentityPart> missing)
            implements NumberIdentity {

        /** Checks that something is missing. */
        public Ambiguous {
            Objects.requireNonNull(kind, "kind");
            known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
            missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missing must name a part: []");
            }
        }

        /** Whether it can be this document: nothing that is known speaks against it. */
        public boolean canBe(DocumentIdentity identity) {
            return kind.map(each -> each == identity.kind()).orElse(true)
                    && known.entrySet().stream()
                            .allMatch(part -> part.getValue()
                                    .equals(identity.parts().getOrDefault(part.getKey(), part.getValue())));
        }
    }

    /** Which document the number means, as far as it and the scope tell. */
    static NumberIdentity of(DocumentNumber number, NumberScope scope) {
        return new IdentityReader(number, scope).identity();
    }
}
