// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** From what a task comes: an item of a document, a petition that was accepted, or a word of mouth. */
public sealed interface TaskSource {

    /**
     * An item of a directive.
     *
     * @param item the item
     */
    record OfItem(ItemRef item) implements TaskSource {
        /** Checks that there is one. */
        public OfItem {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public Optional<Ref> reference() {
            return Optional.of(item.directive().toRef());
        }
    }

    /**
     * A petition of a unit that was accepted; before that it is no task.
     *
     * @param petition the petition
     */
    record OfPetition(PetitionId petition) implements TaskSource {
        /** Checks that there is one. */
        public OfPetition {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public Optional<Ref> reference() {
            return Optional.of(petition.toRef());
        }
    }

    /**
     * An instruction by word of mouth, which has no document.
     *
     * @param post post that gave it, never a name; not blank
     * @param on day on which it was given
     * @param at time of that day in Viet Nam; empty if nobody noted it
     */
    record Oral(String post, LocalDate on, Optional<LocalTime> at) implements TaskSource {
        /** Checks that there is a post. */
        public Oral {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(at, "at");
            Words.require(post, "post");
        }

        @Override
        public Optional<Ref> reference() {
            return Optional.empty();
        }
    }

    /** The fact that must be known with the task; empty for a word of mouth. */
    Optional<Ref> reference();
}
