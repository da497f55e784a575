// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.immutables.value.Value;

/**
 * How periods are counted where the law is silent, each choice by name. The Civil Code (91/2015/QH13) says how days and months
 * are counted; it has no rule for working days, nor for days that a yearly decision moved.
 */
@Value.Immutable
@DomainStyle
public abstract class CountingRules implements WithCountingRules {

    /** The day of the event is not counted. */
    public static final Citation FIRST_DAY = Citation.of("91/2015/QH13", "147.3");
    /** A period in days, months or years begins after the day that is stated. */
    public static final Citation STATED_DAY = Citation.of("91/2015/QH13", "147.2");
    /** A period in days ends with the end of its last day. */
    public static final Citation END_OF_DAYS = Citation.of("91/2015/QH13", "148.1");
    /** A period in months ends on the corresponding day, or on the last day of the month. */
    public static final Citation END_OF_MONTHS = Citation.of("91/2015/QH13", "148.3");
    /** An end on a weekend or holiday moves to the next working day. */
    public static final Citation END_ON_DAY_OFF = Citation.of("91/2015/QH13", "148.5");

    private static final List<String> NAMES =
            List.of("countFrom", "receiptOnDayOff", "endOnReplacedRestDay", "endOnWorkedSaturday");

    private static final CountingRules DEFAULTS = builder()
            .countFrom(Parameter.reading(NAMES.get(0), CountFrom.NEXT_DAY, Source.of(FIRST_DAY)))
            .receiptOnDayOff(Parameter.reading(NAMES.get(1), ReceiptOnDayOff.KEEPS_ITS_DATE, Source.of(FIRST_DAY)))
            .endOnReplacedRestDay(
                    Parameter.reading(NAMES.get(2), EndOfPeriod.NEXT_WORKING_DAY, Source.of(END_ON_DAY_OFF)))
            .endOnWorkedSaturday(Parameter.reading(NAMES.get(3), EndOfPeriod.NOT_MOVED, Source.of(END_ON_DAY_OFF)))
            .build();

    CountingRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The readings of this library. */
    public static CountingRules defaults() {
        return DEFAULTS;
    }

    /**
     * Which day is day 1. The default is a reading for working days only; results in days and months show it as the text.
     */
    public abstract Parameter<CountFrom> getCountFrom();

    /** When something counts as received that came on a day off. */
    public abstract Parameter<ReceiptOnDayOff> getReceiptOnDayOff();

    /**
     * What becomes of an end on a substitute day or a weekday off by swap. Both stand for weekly rest days; the law names
     * weekends and holidays only.
     */
    public abstract Parameter<EndOfPeriod> getEndOnReplacedRestDay();

    /** What becomes of an end, in days or months, on a Saturday that is worked: weekend by the calendar, working by decision. */
    public abstract Parameter<EndOfPeriod> getEndOnWorkedSaturday();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getCountFrom(), getReceiptOnDayOff(), getEndOnReplacedRestDay(), getEndOnWorkedSaturday());
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
    }

    /** Builds {@link CountingRules}. */
    public static final class Builder extends ImmutableCountingRules.Builder {
        Builder() {}
    }
}
