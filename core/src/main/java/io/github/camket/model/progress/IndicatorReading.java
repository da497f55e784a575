// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of an indicator in one unit and period, as of one day.
 *
 * <p>The day is the one whose state is described, not the day of reporting: a figure as of 31 December is often reported in
 * January. An estimate, the final figure that follows it, and the one that corrects that are three readings.
 */
@Value.Immutable
@DomainStyle
public abstract class IndicatorReading implements Fact, WithIndicatorReading {

    /** Kind of the references to it. */
    public static final String KIND = "indicatorReading";

    IndicatorReading() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among readings. */
    public abstract FactId getId();

    /** What was measured. */
    public abstract IndicatorId getIndicator();

    /** Unit in which it was measured. */
    public abstract OrgUnitId getUnit();

    /** Period whose value it is, from its first day on. */
    public abstract ReportingPeriod getPeriod();

    /** Day whose state it describes, to its end; not before the first day of the period. */
    public abstract LocalDate getAsOf();

    /** What was found. */
    public abstract ReadingValue getValue();

    /** How far it can be relied on. */
    public abstract ReadingStatus getStatus();

    /** Document or statement that it was taken from, in words; not blank. */
    public abstract String getSource();

    /** Number of that document; empty if it has none or nobody said. */
    public abstract Optional<DocumentNumber> getDocument();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        List<Ref> references =
                new ArrayList<>(List.of(getIndicator().toRef(), getUnit().toRef()));
        if (getValue() instanceof ReadingValue.UnitsMeeting meeting) {
            meeting.units().forEach(unit -> references.add(unit.toRef()));
        }
        return List.copyOf(references);
    }

    @Value.Check
    void check() {
        if (getSource().isBlank()) {
            throw new IllegalArgumentException("source must not be blank: " + getSource());
        }
        if (getAsOf().isBefore(getPeriod().getFirstDay()) || getAsOf().getYear() > 9999) {
            throw new IllegalArgumentException(
                    "asOf must not be before " + getPeriod().getFirstDay() + " or after 9999: " + getAsOf());
        }
    }

    /** Builds an {@link IndicatorReading}. */
    public static final class Builder extends ImmutableIndicatorReading.Builder {
        Builder() {}
    }
}
