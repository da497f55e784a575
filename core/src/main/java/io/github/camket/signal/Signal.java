// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One figure, with what it was held against and the facts that it rests on; or why it is not shown. It judges nothing. */
@Value.Immutable
@ResultStyle
public abstract class Signal {

    /** Kind of the references to scorers, who are known by their post only. */
    public static final String POST = "post";

    Signal() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the figure is. */
    public abstract SignalKind getKind();

    /** What it is about: the group, a person, a task, a measure, or the post of a scorer. */
    public abstract Ref getAbout();

    /** The stage at which scores were given; of judged scores only. */
    public abstract Optional<Stage> getStage();

    /** The month; of what is counted by months only. */
    public abstract Optional<ReportingPeriod> getMonth();

    /** Whether it is shown. */
    public abstract SignalStatus getStatus();

    /** The figure as a share with both numbers; empty if it is none, or is not shown. */
    public abstract Optional<Ratio> getShare();

    /** The figure: a share of 1, points, or standard products. Present exactly when shown. */
    public abstract Optional<Fraction> getValue();

    /** What it is held against, in a fixed order; empty if nothing is, or it is not shown. */
    public abstract List<ComparedValue> getComparedWith();

    /** From which value on whoever looks wants it marked; empty if nobody stated it, or it is not shown. */
    public abstract Optional<Parameter<Fraction>> getThreshold();

    /** The facts that are counted in the figure, in a fixed order; none if it is not shown. */
    public abstract List<Ref> getFacts();

    /**
     * How many members of the group have no facts of this kind; they are not in the figure, neither as 0 nor otherwise. Empty if it
     * is not shown: of a few people even this number would tell something.
     */
    public abstract Optional<Integer> getWithoutFacts();

    /** Whether it is shown. */
    public boolean isShown() {
        return getStatus() == SignalStatus.SHOWN;
    }

    /** Whether the figure reaches the stated threshold: the share, where there is one; empty if none was stated. */
    public Optional<Boolean> reachesThreshold() {
        return getThreshold()
                .flatMap(threshold -> getShare()
                        .map(Ratio::toFraction)
                        .or(this::getValue)
                        .map(value -> value.compareTo(threshold.value()) >= 0));
    }

    @Value.Check
    void check() {
        if (getValue().isPresent() != isShown()) {
            throw new IllegalArgumentException("value must be given exactly when shown: " + getStatus());
        }
    }

    /** Builds a {@link Signal}. */
    static final class Builder extends ImmutableSignal.Builder {
        Builder() {}

        Builder counted(Ratio share) {
            status(SignalStatus.SHOWN);
            share(share);
            return value(share.toFraction());
        }

        Builder comparedWith(ComparedWith with, Fraction value) {
            return addComparedWith(new ComparedValue(with, value));
        }
    }
}
