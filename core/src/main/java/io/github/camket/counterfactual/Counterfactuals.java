// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.ResultStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which single facts and which pairs of facts would change the outcome of a rating: all of them, among the changes that were
 * considered. What was not considered, such as other posts, other rules or three facts at once, is not said to make no
 * difference.
 */
@Value.Immutable
@ResultStyle
public abstract class Counterfactuals {

    Counterfactuals() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Who or what is rated. */
    public abstract Subject getSubject();

    /** The period. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts are known. */
    public abstract LocalDate getKnownOn();

    /** What the rating comes to as the facts are, level cap and quota included. */
    public abstract Outcome getPresent();

    /** The changes that were considered, each alone, in a fixed order: the bound of what is said here. */
    public abstract List<FactChange> getConsidered();

    /** Pairs of them that were considered; those that exclude each other are none. */
    public abstract long getPairsConsidered();

    /**
     * Whether every pair was considered. If not, there were more than the search was to go through, and nothing is said about
     * pairs.
     */
    public abstract boolean isPairsComplete();

    /** The single facts that change the outcome, in the order considered. */
    public abstract List<Counterfactual> getSingles();

    /** The pairs whose outcome is neither the present one nor that of one of the two facts alone, in the order considered. */
    public abstract List<Counterfactual> getPairs();

    /** The single facts that move the level by more than one step. */
    public List<Counterfactual> getCliffs() {
        return getSingles().stream().filter(Counterfactual::isCliff).toList();
    }

    /** Singles and pairs. */
    public List<Counterfactual> getAll() {
        return Stream.concat(getSingles().stream(), getPairs().stream()).toList();
    }

    /** Builds a {@link Counterfactuals}. */
    static final class Builder extends ImmutableCounterfactuals.Builder {
        Builder() {}
    }
}
