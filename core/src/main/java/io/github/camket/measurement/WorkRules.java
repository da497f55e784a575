// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/** How a regulation counts work: its numbers, and its readings where the text is silent. */
@Value.Immutable
@DomainStyle
public abstract class WorkRules implements WithWorkRules {

    private static final List<String> NAMES = List.of(
            "failurePenalty",
            "latenessModel",
            "floorAtZero",
            "unfinishedCountsAsLate",
            "ratioDenominator",
            "componentCap",
            "zeroDenominatorPolicy",
            "nothingCompletedPolicy",
            "lateCompletion",
            "completedMeans",
            "extraWork");

    WorkRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Share of a product's points that one failure or one late occurrence takes off; above 0, at most 1. */
    public abstract Parameter<Fraction> getFailurePenalty();

    /** What one late occurrence is. */
    public abstract Parameter<LatenessModel> getLatenessModel();

    /** Whether deductions stop at 0, instead of eating the credit of other products. */
    public abstract Parameter<Boolean> getFloorAtZero();

    /** Whether a task not delivered in full adds one late occurrence to what was delivered of it. */
    public abstract Parameter<Boolean> getUnfinishedCountsAsLate();

    /** What quality and timeliness are taken out of. */
    public abstract Parameter<RatioDenominator> getRatioDenominator();

    /** Where work beyond the assigned amount stops counting. */
    public abstract Parameter<ComponentCap> getComponentCap();

    /** What a ratio is where nothing was assigned. */
    public abstract Parameter<ZeroDenominatorPolicy> getZeroDenominatorPolicy();

    /** What quality and timeliness out of the work completed are, where work was assigned and none of it was completed. */
    public abstract Parameter<ZeroDenominatorPolicy> getNothingCompletedPolicy();

    /** Whether work delivered after its month still counts there. */
    public abstract Parameter<LateCompletion> getLateCompletion();

    /** When work counts as completed. */
    public abstract Parameter<CompletedMeans> getCompletedMeans();

    /** What becomes of work outside the assigned total. */
    public abstract Parameter<ExtraWork> getExtraWork();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(
                getFailurePenalty(),
                getLatenessModel(),
                getFloorAtZero(),
                getUnfinishedCountsAsLate(),
                getRatioDenominator(),
                getComponentCap(),
                getZeroDenominatorPolicy(),
                getNothingCompletedPolicy(),
                getLateCompletion(),
                getCompletedMeans(),
                getExtraWork());
    }

    /** The same rules with their named choices changed. */
    public WorkRules mapParameters(ParameterChange change) {
        return builder()
                .failurePenalty(change.of(getFailurePenalty()))
                .latenessModel(change.of(getLatenessModel()))
                .floorAtZero(change.of(getFloorAtZero()))
                .unfinishedCountsAsLate(change.of(getUnfinishedCountsAsLate()))
                .ratioDenominator(change.of(getRatioDenominator()))
                .componentCap(change.of(getComponentCap()))
                .zeroDenominatorPolicy(change.of(getZeroDenominatorPolicy()))
                .nothingCompletedPolicy(change.of(getNothingCompletedPolicy()))
                .lateCompletion(change.of(getLateCompletion()))
                .completedMeans(change.of(getCompletedMeans()))
                .extraWork(change.of(getExtraWork()))
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
        Fraction penalty = getFailurePenalty().value();
        if (penalty.signum() <= 0 || penalty.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("failurePenalty must be above 0 and at most 1: " + penalty);
        }
    }

    /** Builds a {@link WorkRules}. */
    public static final class Builder extends ImmutableWorkRules.Builder {
        Builder() {}
    }
}
