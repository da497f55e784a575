// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.ShortMonth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/** How periods, cut-offs, deadlines and recurrences are written in one language. No regulation is needed for them. */
public final class TimeWording {

    /** Every month has the days up to this one. */
    private static final int ALWAYS = 28;

    private final Language language;
    private final Messages messages;

    TimeWording(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** The wording in a language. */
    public static TimeWording in(Language language) {
        return new TimeWording(language, Messages.in(language));
    }

    /** A day. */
    public String date(LocalDate day) {
        return language.date().format(day);
    }

    /** A period, such as {@code tháng 3/2026} or {@code nhiệm kỳ 2021-2025}. */
    public String period(ReportingPeriod period) {
        String year = String.valueOf(period.getFirstDay().getYear());
        int number = period.getNumber();
        return switch (period.getType()) {
            case MONTH, QUARTER, HALF_YEAR -> messages.text("period." + period.getType() + "." + number, year);
            case YEAR -> messages.text("period.YEAR", year);
            case TERM ->
                messages.text(
                        "period.TERM", year, String.valueOf(period.getLastDay().getYear()));
        };
    }

    /** A cut-off with the days that are missing, if any are. */
    public String cutOff(CutOff cutOff) {
        String closed = messages.text(
                "cutOff", period(cutOff.getPeriod()), date(cutOff.getClosedOn()), date(cutOff.getCoversUntil()));
        return cutOff.getMissingTail()
                .map(tail -> closed + messages.text("cutOff.missing", UnitWording.span(tail, messages, language)))
                .orElse(closed);
    }

    /** A deadline in the words of this library, whatever the words of the document. */
    public String deadline(Deadline deadline) {
        Optional<LocalTime> time = deadline.getClosing().getTime();
        if (time.isPresent()) {
            return messages.text("deadline.time", time.get().toString(), date(deadline.getLastDay()));
        }
        return messages.text(deadline.isInclusive() ? "deadline.until" : "deadline.before", date(deadline.getDay()));
    }

    /** A recurrence, such as {@code ngày cuối tháng, mỗi quý một lần, từ tháng 3/2026}. */
    public String recurrence(Recurrence rule) {
        if (rule instanceof Recurrence.OnWeekday weekly) {
            return messages.text(
                    "recurrence.weekday",
                    messages.text("weekday." + weekly.weekday()),
                    every("week", weekly.weeks()),
                    date(weekly.from()));
        }
        if (rule instanceof Recurrence.OnLastDay last) {
            return messages.text("recurrence.last", every("month", last.months()), month(last.from()));
        }
        Recurrence.OnDay numbered = (Recurrence.OnDay) rule;
        String words = messages.text(
                "recurrence.day",
                String.valueOf(numbered.day()),
                every("month", numbered.months()),
                month(numbered.from()));
        return numbered.day() <= ALWAYS ? words : words + shortMonth(numbered.shortMonth(), numbered.day());
    }

    private String every(String unit, int step) {
        String key = "every." + unit + "." + step;
        return messages.find(key).orElseGet(() -> messages.text("every." + unit, String.valueOf(step)));
    }

    private String month(YearMonth month) {
        return period(ReportingPeriod.month(month));
    }

    private String shortMonth(ShortMonth policy, int day) {
        return messages.text("shortMonth." + policy, String.valueOf(day));
    }
}
