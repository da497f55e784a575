// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules of an instrument as data: what is measured, how points come about, which levels there are, and when a level is
 * forced.
 *
 * <p>A value of its own, with validity and citations; it computes nothing. Whether its parts fit together is checked when
 * it is compiled into a plan.
 */
@Value.Immutable
@DomainStyle
public abstract class Regulation implements WithRegulation {

    Regulation() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract RegulationId getId();

    /** Name for people. */
    public abstract Label getTitle();

    /** Number and symbol of the instrument, such as {@code 335/2025/NĐ-CP}. */
    public abstract String getInstrument();

    /**
     * Whether the regulation is the instrument itself, with the readings of this library where it is silent. False for a
     * profile of guidance or a local scheme; results then say so.
     */
    public abstract boolean isOfficial();

    /** First day of effect, inclusive. */
    public abstract LocalDate getEffectiveFrom();

    /** First day no longer in effect, exclusive; empty while in force. */
    public abstract Optional<LocalDate> getEffectiveTo();

    /** Who is rated. */
    public abstract Applicability getApplicability();

    /** What is measured. */
    public abstract MeasureSet getMeasures();

    /** The sections of the total score, in order. */
    public abstract List<Criterion> getCriteria();

    /** Where the regulation orders that the sections be added. */
    public abstract Citation getTotalCitation();

    /** How months make up longer periods. */
    public abstract PeriodRules getPeriodRules();

    /** The levels. */
    public abstract RatingScale getScale();

    /** Cases in which conduct forces a level, in order. */
    public abstract List<Exclusion> getExclusions();

    /** Every named choice in the regulation, in a fixed order. */
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> all = new ArrayList<>(getMeasures().getWorkRules().all());
        all.add(getMeasures().getCountingStage());
        all.addAll(getPeriodRules().all());
        return List.copyOf(all);
    }

    /** Whether the regulation is in effect on every day of the period. */
    public boolean governs(ReportingPeriod period) {
        return !period.getFirstDay().isBefore(getEffectiveFrom())
                && getEffectiveTo().map(period.getLastDay()::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        if (getEffectiveTo().isPresent() && !getEffectiveTo().get().isAfter(getEffectiveFrom())) {
            throw new IllegalArgumentException("effectiveTo must be after effectiveFrom " + getEffectiveFrom() + ": "
                    + getEffectiveTo().get());
        }
    }

    /** Builds a {@link Regulation}. */
    public static final class Builder extends ImmutableRegulation.Builder {
        Builder() {}
    }
}
