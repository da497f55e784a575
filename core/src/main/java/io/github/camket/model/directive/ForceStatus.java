// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a directive is in force on a day, and why. */
@Value.Immutable
@ResultStyle
public abstract class ForceStatus {

    ForceStatus() {}

    static Builder builder() {
        return new Builder();
    }

    /** The directive. */
    public abstract DirectiveId getDirective();

    /** The day. */
    public abstract LocalDate getDay();

    /** Whether it is in force. */
    public abstract ForceState getState();

    /** Its first day in force, inclusive; empty if it is not known. */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * First day on which it is no longer in force, by its own words or by another directive, as far as is known; it may lie
     * after the day that is asked for. Not after {@link #getFirstDay} for a directive that never was in force.
     */
    public abstract Optional<LocalDate> getEnd();

    /**
     * What other directives say and the state rests on: if it has ended, all that ended it on that day; if its end is unknown,
     * what ends it on an unknown day; else none.
     */
    public abstract List<StatedRelation> getBecause();

    /** The directives that replaced it, or if nothing did, those that repealed it; none unless it has ended by them. */
    public List<DirectiveId> getBy() {
        RelationKind kind = getState() == ForceState.REPLACED ? RelationKind.REPLACES : RelationKind.REPEALS;
        return getBecause().stream()
                .filter(StatedRelation::held)
                .filter(each -> each.relation().kind() == kind)
                .map(StatedRelation::by)
                .distinct()
                .toList();
    }

    /** The choices made where the directive is silent, as far as its first day rests on them. */
    public abstract List<Parameter<?>> getParameters();

    /** Builds a {@link ForceStatus}. */
    static final class Builder extends ImmutableForceStatus.Builder {
        Builder() {}
    }
}
