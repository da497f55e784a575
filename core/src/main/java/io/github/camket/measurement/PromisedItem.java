// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of a commitment of a unit, and whether it is fulfilled, as judged elsewhere.
 *
 * @param ref the item
 * @param title what was promised, for people; may be empty
 * @param weight its weight in the commitment; positive, empty if it has none
 * @param standing how far it is settled
 */
public record PromisedItem(Ref ref, String title, Optional<Fraction> weight, Standing standing) {

    /** How far an item is settled. */
    public enum Standing {
        /** What was promised is there, in time or late. */
        FULFILLED,
        /** It is not, and nothing that is still to come changes that. */
        NOT_FULFILLED,
        /** Not settled; either can still become of it. */
        OPEN
    }

    /** Checks the weight. */
    public PromisedItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(standing, "standing");
        if (weight.filter(one -> one.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("weight must be positive: " + weight.get());
        }
    }
}
