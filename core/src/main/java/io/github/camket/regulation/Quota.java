// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/**
 * A limit on the number of those who get a level: at most a share of a base, within each scope.
 *
 * <p>The number is whole, so that "at most 20 %" of 14 is 2: the floor follows from the words, and is no rounding rule.
 */
@Value.Immutable
@DomainStyle
public abstract class Quota implements WithQuota {

    private static final List<String> NAMES = List.of(
            "quotaRate",
            "quotaRateExceptional",
            "quotaBase",
            "quotaBaseMoment",
            "quotaScopes",
            "tieBreak",
            "overQuotaPolicy");

    Quota() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The level that is limited. */
    public abstract RatingLevel getLevel();

    /** The level directly below, against whose number it is held. */
    public abstract RatingLevel getBaseLevel();

    /** The share; above 0, at most 1. */
    public abstract Parameter<Fraction> getRate();

    /** The share to which a decision of the authority may raise it; not below the share. */
    public abstract Parameter<Fraction> getRateExceptional();

    /** What the number is held against. */
    public abstract Parameter<QuotaBase> getBase();

    /** Which levels the base is counted with. */
    public abstract Parameter<QuotaBaseMoment> getBaseMoment();

    /** Within what it is counted. */
    public abstract Parameter<List<QuotaScope>> getScopes();

    /** Criteria whose points decide between equal totals, the first one first; empty if people decide. */
    public abstract Parameter<List<CriterionId>> getTieBreak();

    /** What becomes of those who are over it. */
    public abstract Parameter<OverQuotaPolicy> getOverQuotaPolicy();

    /** Where the regulation sets it. */
    public abstract Source getSource();

    /** All parameters, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(
                getRate(),
                getRateExceptional(),
                getBase(),
                getBaseMoment(),
                getScopes(),
                getTieBreak(),
                getOverQuotaPolicy());
    }

    /** The same limit with their named choices changed. */
    public Quota mapParameters(ParameterChange change) {
        return builder()
                .level(getLevel())
                .baseLevel(getBaseLevel())
                .rate(change.of(getRate()))
                .rateExceptional(change.of(getRateExceptional()))
                .base(change.of(getBase()))
                .baseMoment(change.of(getBaseMoment()))
                .scopes(change.of(getScopes()))
                .tieBreak(change.of(getTieBreak()))
                .overQuotaPolicy(change.of(getOverQuotaPolicy()))
                .source(getSource())
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
        Fraction rate = getRate().value();
        Fraction raised = getRateExceptional().value();
        if (raised.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("quotaRateExceptional must be at most 1: " + raised);
        }
        if (rate.signum() <= 0 || rate.compareTo(raised) > 0) {
            throw new IllegalArgumentException("quotaRate must be above 0 and at most " + raised + ": " + rate);
        }
        if (getScopes().value().contains(QuotaScope.AGENCY)
                && getScopes().value().contains(QuotaScope.AUTHORITY)) {
            throw new IllegalArgumentException("quotaScopes must be of people or of organizations, not of both: "
                    + getScopes().value());
        }
        if (getScopes().value().isEmpty()
                || getScopes().value().stream().distinct().count()
                        < getScopes().value().size()) {
            throw new IllegalArgumentException(
                    "quotaScopes must be one or more, each once: " + getScopes().value());
        }
    }

    /** Builds a {@link Quota}. */
    public static final class Builder extends ImmutableQuota.Builder {
        Builder() {}
    }
}
