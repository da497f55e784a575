// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.LegalBasis;
import java.util.Objects;
import java.util.Optional;

/** The document that a relation speaks of. */
public sealed interface RelationTarget {

    /** The directive, if the ledger has it. */
    default Optional<DirectiveId> known() {
        return Optional.empty();
    }

    /**
     * A directive of the same ledger.
     *
     * @param directive the directive
     */
    record Known(DirectiveId directive) implements RelationTarget {

        /** Checks that it is given. */
        public Known {
            Objects.requireNonNull(directive, "directive");
        }

        @Override
        public Optional<DirectiveId> known() {
            return Optional.of(directive);
        }
    }

    /**
     * A document that the ledger does not hold, by number or in words. Nothing is concluded about it.
     *
     * @param document what is known of it
     */
    record External(LegalBasis document) implements RelationTarget {

        /** Checks that it is given. */
        public External {
            Objects.requireNonNull(document, "document");
        }
    }
}
