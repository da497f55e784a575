// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which share of a divided unit each heir holds, for one indicator or for one kind of indicators. People decide it, from a
 * census or a hand-over record; without it nothing of the unit is passed to its heirs.
 *
 * <p>The shares of the population are not those of the area, and neither are those of the budget: hence by indicator.
 */
@Value.Immutable
@DomainStyle
public abstract class SplitShares implements Fact, WithSplitShares {

    /** Kind of the references to it. */
    public static final String KIND = "splitShares";

    /**
     * The share of one heir.
     *
     * @param to the heir
     * @param share from 0 to 1, both inclusive
     */
    public record HeirShare(UnitId to, Fraction share) {
        /** Checks the bounds. */
        public HeirShare {
            Objects.requireNonNull(to, "to");
            if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("share must be 0 to 1: " + share);
            }
        }
    }

    SplitShares() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among split shares. */
    public abstract FactId getId();

    /** The unit that was divided. */
    public abstract UnitId getUnit();

    /** First day of the new state, which tells one division of the unit from another. */
    public abstract LocalDate getOn();

    /** The indicator whose values are so divided; goes before shares for its kind. */
    public abstract Optional<IndicatorId> getIndicator();

    /** The kind of indicators whose values are so divided; given exactly if no indicator is. */
    public abstract Optional<IndicatorKind> getIndicatorKind();

    /** The share of every heir, each once; their sum is 1. */
    public abstract List<HeirShare> getShares();

    /** Document or statement that the shares were taken from, in words; not blank. */
    public abstract String getSource();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    /** The indicator and the organizations; administrative units are not facts of a ledger. */
    @Override
    public List<Ref> getReferences() {
        Stream<UnitId> units =
                Stream.concat(Stream.of(getUnit()), getShares().stream().map(HeirShare::to));
        return Stream.concat(
                        getIndicator().map(IndicatorId::toRef).stream(),
                        units.filter(OrgUnitId.class::isInstance).map(UnitId::toRef))
                .distinct()
                .toList();
    }

    @Value.Check
    void check() {
        if (getIndicator().isPresent() == getIndicatorKind().isPresent()) {
            throw new IllegalArgumentException("indicator or indicatorKind must be given, not both: " + getId());
        }
        if (getSource().isBlank()) {
            throw new IllegalArgumentException("source must not be blank: " + getSource());
        }
        Set<UnitId> heirs = new TreeSet<>(UnitId.ORDER);
        Fraction sum = Fraction.ZERO;
        for (HeirShare share : getShares()) {
            heirs.add(share.to());
            sum = sum.plus(share.share());
            if (share.to().getClass() != getUnit().getClass()) {
                throw new IllegalArgumentException("shares must be of units like " + getUnit() + ": " + share.to());
            }
        }
        if (heirs.size() < getShares().size()) {
            throw new IllegalArgumentException("shares must name each heir once: " + getShares());
        }
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("shares must sum to 1: " + sum);
        }
    }

    /** Builds {@link SplitShares}. */
    public static final class Builder extends ImmutableSplitShares.Builder {
        Builder() {}
    }
}
