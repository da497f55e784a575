// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a path. It stays when a later one changes what holds.
 *
 * @param on its day
 * @param event what happened
 * @param fact the fact that says so
 * @param level the level put forward, decided or asked for; empty if none is named
 * @param post whose step it was, never a name; that of the authority, for a petition
 */
public record PathStep(LocalDate on, PathEvent event, Ref fact, Optional<RatingLevel> level, String post)
        implements Comparable<PathStep> {

    private static final Comparator<PathStep> ORDER =
            Comparator.comparing(PathStep::on).thenComparing(PathStep::event).thenComparing(PathStep::fact);

    /** Checks that all are given. */
    public PathStep {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(post, "post");
    }

    /** Orders by day, then by event, then by fact. */
    @Override
    public int compareTo(PathStep other) {
        return ORDER.compare(this, other);
    }
}
