// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.YearMonth;
import java.util.Optional;

/** A text in the form of a day that the calendar does not have, such as {@code 31/11/2021}. Keeps the text as it was. */
public final class ImpossibleDayException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Optional<YearMonth> month;

    ImpossibleDayException(String text, Optional<YearMonth> month, String reason) {
        super("day must exist (" + reason + "): " + text);
        this.text = text;
        this.month = month;
    }

    /** The text as it was given. */
    public String getText() {
        return text;
    }

    /** The month that lacks the day; empty if the year has no such month, or after deserialization. */
    public Optional<YearMonth> getMonth() {
        return month == null ? Optional.empty() : month;
    }
}
