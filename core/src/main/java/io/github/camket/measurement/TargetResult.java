// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one target stands as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class TargetResult {

    TargetResult() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was asked. */
    public abstract Target getTarget();

    /** What it is measured by. */
    public abstract Indicator getIndicator();

    /** What was judged: the requirement of the target, or of one measure of it; empty if nobody could read it. */
    public abstract Optional<Requirement> getRequirement();

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive: that day, or an earlier one at which they were cut off. */
    public abstract LocalDate getCoversUntil();

    /** Whether the figures cover the due day: a day is known at its end. */
    public boolean isDue() {
        return !getCoversUntil().isBefore(getTarget().getDueOn());
    }

    /** How far the outcome is settled. */
    public abstract TargetStatus getStatus();

    /** How the value stands to the target; present exactly if the status is judged or provisional. */
    public abstract Optional<TargetOutcome> getOutcome();

    /**
     * The outcomes that are possible, from the best to the worst, where a figure in doubt leaves more than one; empty
     * otherwise.
     */
    public abstract List<TargetOutcome> getPossible();

    /**
     * The reading that decides, that would decide if the words were read, or that says why there is no value; empty if none
     * counts, or several contradict each other.
     */
    public abstract Optional<IndicatorReading> getReading();

    /**
     * What the reading amounts to, in the unit of the indicator: a share as a share of 1, the number of products or units that
     * count, the place of a step in its scale; 1 for a condition that holds or a product that is delivered, and 0 for one that
     * does not or is not; for a composition what its parts add up to. A mean growth that is no fraction is cut off after eight
     * places, or as many as it takes to stand on the same side of what is asked. Empty if the figure is in doubt.
     */
    public abstract Optional<Fraction> getMeasured();

    /** Between which values a figure in doubt lies, in the same unit; empty for a figure that is not in doubt. */
    public abstract Optional<Extent> getMeasuredBetween();

    /**
     * How much of the way to the target is done, from its baseline or else from 0. From 0 only where more is asked for and
     * that is positive: of "below 4 %" no share can be reached. Can exceed 1, and be negative where a value is on the other
     * side of the baseline.
     */
    public abstract Optional<Ratio> getProgress();

    /**
     * Progress as a share of what an even pace through the period would have brought by the day of the reading: 1 is just in
     * step. Only before the due day, for what comes together from the first day of the period on, counted from 0; time goes by
     * months and, within a month, by days. Never an outcome.
     */
    public Optional<Fraction> getPace() {
        boolean gathers = switch (getIndicator().getKind()) {
            case COUNT, FLOW, CUMULATIVE_RATIO, PRODUCTS_WITH_EVIDENCE -> true;
            default -> false;
        };
        return gathers && !isDue() && getTarget().getBaseline().isEmpty()
                ? getProgress()
                        .flatMap(progress -> getReading()
                                .map(reading -> progress.toFraction()
                                        .dividedBy(getTarget().getPeriod().getElapsed(reading.getAsOf()))))
                : Optional.empty();
    }

    /**
     * Whether an official figure found a case of which there must be none, also as one measure of several: the outcome is
     * missed, before the due day too, whatever is still to come.
     */
    public boolean isBroken() {
        boolean found =
                getRequirement().filter(Requirement.NoCase.class::isInstance).isPresent()
                        && getOutcome().equals(Optional.of(TargetOutcome.MISSED))
                        && getReading()
                                .filter(reading -> reading.getStatus().isOfficial())
                                .isPresent();
        return found || getMeasures().stream().anyMatch(TargetResult::isBroken);
    }

    /**
     * The numbers at which the outcome changes, in the unit of the indicator: a number that is shown beside the outcome must stand
     * on the same side of each as {@link #getMeasured}, for a composition each part as the part itself. Empty for several measures,
     * and for what is compared with a value that is not known.
     */
    public List<Fraction> bounds() {
        Fraction tolerance = getTarget().getTolerance().orElse(Fraction.ZERO);
        Optional<Requirement> asked = getRequirement().flatMap(this::inNumbers);
        return asked.map(requirement ->
                        new RequirementRules(requirement, getIndicator().getDirection(), tolerance).bounds())
                .orElse(List.of());
    }

    private Optional<Requirement> inNumbers(Requirement requirement) {
        if (requirement instanceof Requirement.Relative relative) {
            return getEarlierMeasured().map(earlier -> new Requirement.Bound(relative.operator(), earlier));
        }
        return requirement instanceof Requirement.AllOf ? Optional.empty() : Optional.of(requirement);
    }

    /** The reading of the earlier period that the target compares with; empty if it compares with none, or that is not known. */
    public abstract Optional<IndicatorReading> getEarlier();

    /** What that reading amounts to, as {@link #getMeasured}; empty if there is none, or it is in doubt. */
    public abstract Optional<Fraction> getEarlierMeasured();

    /** The readings as of the same day whose place the reading took, the last first. */
    public abstract List<ReplacedReading> getReplaced();

    /** For several measures in one line: how each stands, in the order of the document; empty for a single one. */
    public abstract List<TargetResult> getMeasures();

    /** What people should know about the facts behind it, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link TargetResult}. */
    static final class Builder extends ImmutableTargetResult.Builder {
        Builder() {}
    }
}
