// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.model.fact.Fact;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is measured, whoever it is asked of. One indicator can have several targets at once. */
@Value.Immutable
@DomainStyle
public abstract class Indicator implements Fact, WithIndicator {

    Indicator() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract IndicatorId getId();

    /** Name, as people know it. */
    public abstract String getName();

    /** How it is measured. */
    public abstract IndicatorKind getKind();

    /** What one is: {@code mô hình}, {@code vụ}, {@code %}. Never an organization; not blank. */
    public abstract String getUnitOfMeasure();

    /** Which way is better; that of the kind unless the indicator says otherwise. */
    @Value.Default
    public Direction getDirection() {
        return getKind().getDirection();
    }

    /** How values of the parts of a period make up that of the whole; one of those that the kind allows. */
    @Value.Default
    public OverTime getOverTime() {
        return getKind().getOverTime();
    }

    /** How values of units make up that of all of them; that of the kind, or {@link AcrossUnits#NEVER}. */
    @Value.Default
    public AcrossUnits getAcrossUnits() {
        return getKind().getAcrossUnits();
    }

    /**
     * By how much the quotient of the parts of a reading, or the difference of two shares or levels, is multiplied to be in the unit
     * of measure: 10,000 for beds per 10,000 people, 100 for percentage points, 1000 for per mille. Positive, 1 unless given; only
     * of levels, ratios per so many, and differences.
     */
    @Value.Default
    public Fraction getPer() {
        return Fraction.ONE;
    }

    /** How growth of several years becomes a yearly rate; only looked at for {@link IndicatorKind#AVERAGE_GROWTH}. */
    @Value.Default
    public GrowthMean getGrowthMean() {
        return GrowthMean.COMPOUND;
    }

    /** The measures of a compound indicator, in the order of the document: two or more others; empty for any other kind. */
    public abstract List<IndicatorId> getMeasures();

    /** The steps of the scale of an ordinal indicator, from the lowest to the highest, two or more; empty for any other kind. */
    public abstract List<String> getScale();

    /** The place of a step in the scale, the lowest being 1; empty if the scale does not have it. */
    public Optional<Integer> findStep(String step) {
        int index = getScale().indexOf(step);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return getMeasures().stream().map(IndicatorId::toRef).toList();
    }

    @Value.Check
    void check() {
        Words.require(getUnitOfMeasure(), "unitOfMeasure");
        require(
                getKind().getOverTimeChoices().contains(getOverTime()),
                "overTime must be one of " + getKind().getOverTimeChoices(),
                getOverTime());
        require(
                getAcrossUnits() == getKind().getAcrossUnits() || getAcrossUnits() == AcrossUnits.NEVER,
                getKind().getAcrossUnits() == AcrossUnits.NEVER
                        ? "acrossUnits must be " + AcrossUnits.NEVER
                        : "acrossUnits must be " + getKind().getAcrossUnits() + " or " + AcrossUnits.NEVER,
                getAcrossUnits());
        require(
                getPer().signum() > 0 && (hasPer() || getPer().equals(Fraction.ONE)),
                hasPer() ? "per must be positive" : "per must be 1 for " + getKind(),
                getPer());
        boolean compound = getKind() == IndicatorKind.COMPOUND;
        require(
                compound
                        ? isSeveral(getMeasures()) && !getMeasures().contains(getId())
                        : getMeasures().isEmpty(),
                compound ? "measures must be two or more others, each once" : "measures must be empty for " + getKind(),
                getMeasures());
        boolean ordinal = getKind() == IndicatorKind.ORDINAL;
        require(
                ordinal ? isSeveral(getScale()) : getScale().isEmpty(),
                ordinal ? "scale must be two or more steps, each once" : "scale must be empty for " + getKind(),
                getScale());
        getScale().forEach(step -> Words.require(step, "scale"));
    }

    private boolean hasPer() {
        return switch (getKind()) {
            case LEVEL, RATIO_PER, DELTA, AVERAGE_DELTA -> true;
            default -> false;
        };
    }

    private static boolean isSeveral(List<?> values) {
        return values.size() > 1 && values.stream().distinct().count() == values.size();
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
