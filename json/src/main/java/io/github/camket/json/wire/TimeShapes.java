// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Cut-offs, deadlines and recurrences. */
final class TimeShapes {

    static final Shape<CutOff> CUT_OFF = new CutOffShape();
    static final Shape<Deadline> DEADLINE = new DeadlineShape();
    static final Format<Recurrence> RECURRENCE = Formats.coded(Recurrence::parse);

    static final Family<Schedule> SCHEDULE = new Family<Schedule>("type")
            .with("DUE", Schedule.Due.class, new DueShape())
            .with("REPEATED", Schedule.Repeated.class, new RepeatedShape())
            .with("STANDING", Schedule.Standing.class, new StandingShape())
            .with("UNDECIDED", Schedule.Undecided.class, new UndecidedShape());

    private TimeShapes() {}

    /** A bare day is written as {@code deadline}, any other schedule as {@code schedule}; where nothing was said, neither. */
    static <T> Function<Shape.Values, Schedule> schedule(Shape<T> shape, Function<T, Schedule> get) {
        Field<T, Optional<LocalDate>> deadline =
                shape.optional("deadline", Formats.DATE, value -> bareDay(get.apply(value)));
        Field<T, Optional<Schedule>> schedule = shape.optional(
                "schedule",
                SCHEDULE,
                value -> Optional.of(get.apply(value))
                        .filter(one -> bareDay(one).isEmpty() && !one.equals(Schedule.NOTHING_SAID)));
        return in -> {
            if (in.get(deadline).isPresent() && in.get(schedule).isPresent()) {
                throw new IllegalArgumentException("schedule must not be given beside deadline");
            }
            return in.get(deadline)
                    .<Schedule>map(Schedule::until)
                    .or(() -> in.get(schedule))
                    .orElse(Schedule.NOTHING_SAID);
        };
    }

    private static Optional<LocalDate> bareDay(Schedule schedule) {
        return schedule instanceof Schedule.Due due && due.isBareDay()
                ? Optional.of(due.deadline().getDay())
                : Optional.empty();
    }

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

    private static final class DueShape extends Shape<Schedule.Due> {
        private final Field<Schedule.Due, Deadline> deadline = required("deadline", DEADLINE, Schedule.Due::deadline);

        @Override
        Schedule.Due make(Values in) {
            return new Schedule.Due(in.get(deadline));
        }
    }

    private static final class RepeatedShape extends Shape<Schedule.Repeated> {
        private final Field<Schedule.Repeated, Recurrence> rule = required("rule", RECURRENCE, Schedule.Repeated::rule);
        private final Field<Schedule.Repeated, Optional<LocalDate>> until =
                optional("until", Formats.DATE, Schedule.Repeated::until);
        private final Field<Schedule.Repeated, ClosingTime> closing = optional(
                "closing", Formats.coded(ClosingTime::parse), Schedule.Repeated::closing, ClosingTime.END_OF_DAY);
        private final Field<Schedule.Repeated, Optional<String>> words =
                optional("words", Formats.TEXT, Schedule.Repeated::words);

        @Override
        Schedule.Repeated make(Values in) {
            return new Schedule.Repeated(in.get(rule), in.get(until), in.get(closing), in.get(words));
        }
    }

    private static final class StandingShape extends Shape<Schedule.Standing> {
        private final Field<Schedule.Standing, Optional<String>> words =
                optional("words", Formats.TEXT, Schedule.Standing::words);

        @Override
        Schedule.Standing make(Values in) {
            return new Schedule.Standing(in.get(words));
        }
    }

    private static final class UndecidedShape extends Shape<Schedule.Undecided> {
        private final Field<Schedule.Undecided, Optional<String>> words =
                optional("words", Formats.TEXT, Schedule.Undecided::words);

        @Override
        Schedule.Undecided make(Values in) {
            return new Schedule.Undecided(in.get(words));
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
