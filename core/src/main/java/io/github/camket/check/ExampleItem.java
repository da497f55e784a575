// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.task.TaskOrigin;
import java.util.Objects;

/** One thing of which an example can have several: a task, a shortcoming, a unit directly below. */
public sealed interface ExampleItem {

    /**
     * A task of one product, assigned for the period.
     *
     * @param origin how it came
     * @param completed whether all of it was delivered; if not, nothing was
     * @param lateEvents how often it was late; 0 if it was on time, or was not delivered
     * @param qualityFailures how often its content was found seriously wrong; 0 if it passed at once, or was not delivered
     * @param beyondRequirement whether the acceptor found it to be beyond what was required
     * @param excused whether the authority confirmed an objective cause of its lateness
     */
    record OfTask(
            TaskOrigin origin,
            boolean completed,
            int lateEvents,
            int qualityFailures,
            boolean beyondRequirement,
            boolean excused)
            implements ExampleItem {
        /** Checks that only what was delivered is judged. */
        public OfTask {
            Objects.requireNonNull(origin, "origin");
            if (lateEvents < 0 || qualityFailures < 0) {
                throw new IllegalArgumentException(
                        "lateEvents and qualityFailures must not be negative: " + lateEvents + ", " + qualityFailures);
            }
            if (!completed && (lateEvents > 0 || qualityFailures > 0 || beyondRequirement)) {
                throw new IllegalArgumentException("completed must be true for a task that is judged: " + lateEvents
                        + ", " + qualityFailures + ", " + beyondRequirement);
            }
        }
    }

    /**
     * A shortcoming to be remedied in the period.
     *
     * @param remedied whether it was
     */
    record OfShortcoming(boolean remedied) implements ExampleItem {}

    /**
     * A unit directly below.
     *
     * @param level the level that the authority decided for it
     */
    record OfUnitBelow(RatingLevel level) implements ExampleItem {
        /** Checks that it is given. */
        public OfUnitBelow {
            Objects.requireNonNull(level, "level");
        }
    }
}
