// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.style.ResultStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What stands in the place of a directive on a day. */
@Value.Immutable
@ResultStyle
public abstract class CurrentDirectives {

    CurrentDirectives() {}

    static Builder builder() {
        return new Builder();
    }

    /** The directive that was asked for. */
    public abstract DirectiveId getDirective();

    /** The day. */
    public abstract LocalDate getDay();

    /**
     * What is in force: the directive itself, or whatever took its place, by identifier. Several if it was replaced by several;
     * none if it ended, or is not in force yet.
     */
    public abstract List<DirectiveId> getInForce();

    /** Directives on the way of which nobody can tell whether they are in force, by identifier. */
    public abstract List<DirectiveId> getUndecided();

    /** The replacements that lead there, each once, in the order of {@link StatedRelation}. */
    public abstract List<StatedRelation> getSteps();

    /** The one that is in force; empty if there are several or none, or if it is undecided. */
    public Optional<DirectiveId> getOnly() {
        return getInForce().size() == 1 && getUndecided().isEmpty()
                ? Optional.of(getInForce().get(0))
                : Optional.empty();
    }

    /** Builds {@link CurrentDirectives}. */
    static final class Builder extends ImmutableCurrentDirectives.Builder {
        Builder() {}
    }
}
