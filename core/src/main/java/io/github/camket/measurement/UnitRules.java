// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.task.LateGrant;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/** How a regulation counts the tasks of a unit as a whole. */
@Value.Immutable
@DomainStyle
public abstract class UnitRules implements WithUnitRules {

    private static final List<String> NAMES =
            List.of("exceededMeaning", "exceededBase", "lateShareBase", "unitCause", "lateGrant");

    UnitRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** When a task is completed beyond what was required. */
    public abstract Parameter<ExceededMeaning> getExceededMeaning();

    /** How tasks are counted for the share beyond what was required. */
    public abstract Parameter<TaskShareBase> getExceededBase();

    /** How tasks are counted for every other share. */
    public abstract Parameter<TaskShareBase> getLateShareBase();

    /** Whether a confirmed objective cause excuses lateness. */
    public abstract Parameter<UnitCause> getUnitCause();

    /** Whether a new deadline that was granted after the old one had passed undoes the lateness. */
    public abstract Parameter<LateGrant> getLateGrant();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getExceededMeaning(), getExceededBase(), getLateShareBase(), getUnitCause(), getLateGrant());
    }

    /** The same rules with their named choices changed. */
    public UnitRules mapParameters(ParameterChange change) {
        return builder()
                .exceededMeaning(change.of(getExceededMeaning()))
                .exceededBase(change.of(getExceededBase()))
                .lateShareBase(change.of(getLateShareBase()))
                .unitCause(change.of(getUnitCause()))
                .lateGrant(change.of(getLateGrant()))
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
        requireCounting(getExceededMeaning(), ExceededMeaning.AS_GIVEN);
        requireCounting(getExceededBase(), TaskShareBase.AS_GIVEN);
        requireCounting(getLateShareBase(), TaskShareBase.AS_GIVEN);
    }

    /** These shares are counted here, so that each choice must say how. */
    private static <T> void requireCounting(Parameter<T> choice, T asGiven) {
        if (choice.value().equals(asGiven)) {
            throw new IllegalArgumentException(choice.name() + " must say how tasks are counted: " + asGiven);
        }
    }

    /** Builds a {@link UnitRules}. */
    public static final class Builder extends ImmutableUnitRules.Builder {
        Builder() {}
    }
}
