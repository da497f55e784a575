// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** Cut-offs, deadlines and recurrences. */
final class TimeShapes {

    static final Shape<CutOff> CUT_OFF = new CutOffShape();
    static final Shape<Deadline> DEADLINE = new DeadlineShape();
    static final Format<Recurrence> RECURRENCE = Formats.coded(Recurrence::parse);

    private TimeShapes() {}

    private static final class CutOffShape extends Shape<CutOff> {
        private final Field<CutOff, ReportingPeriod> period = required("period", Formats.PERIOD, CutOff::getPeriod);
        private final Field<CutOff, LocalDate> closedOn = required("closedOn", Formats.DATE, CutOff::getClosedOn);
        private final Field<CutOff, LocalDate> coversUntil =
                required("coversUntil", Formats.DATE, CutOff::getCoversUntil);

        @Override
        CutOff make(Values in) {
            return CutOff.of(in.get(period), in.get(closedOn), in.get(coversUntil));
        }
    }

    private static final class DeadlineShape extends Shape<Deadline> {
        private final Field<Deadline, LocalDate> day = required("day", Formats.DATE, Deadline::getDay);
        private final Field<Deadline, Boolean> inclusive = required("inclusive", Formats.FLAG, Deadline::isInclusive);
        private final Field<Deadline, ClosingTime> closing =
                optional("closing", Formats.coded(ClosingTime::parse), Deadline::getClosing, ClosingTime.END_OF_DAY);
        private final Field<Deadline, Optional<String>> words = optional("words", Formats.TEXT, Deadline::getWords);

        @Override
        Deadline make(Values in) {
            Deadline bare = in.get(inclusive) ? Deadline.until(in.get(day)) : Deadline.before(in.get(day));
            Deadline closed = bare.withClosing(in.get(closing));
            return in.get(words).map(closed::withWords).orElse(closed);
        }
    }
}
