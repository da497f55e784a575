// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import io.github.camket.style.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is to be done, as far as that was said: by one {@linkplain Due deadline}, {@linkplain Repeated again and
 * again}, always ({@link Standing}), or not said yet ({@link Undecided}). The last two differ: a standing duty has no
 * deadline, the other may still get one.
 */
public sealed interface Schedule {

    /** Nothing was said. */
    Undecided NOTHING_SAID = new Undecided(Optional.empty());

    /**
     * Once, by a deadline (thời hạn).
     *
     * @param deadline the deadline, with its words if it was read from any
     */
    record Due(Deadline deadline) implements Schedule {

        /** Checks that there is one. */
        public Due {
            Objects.requireNonNull(deadline, "deadline");
        }

        /** Whether it is a bare day, included, that closes at its end: nothing is lost if only the day is kept. */
        public boolean isBareDay() {
            return deadline.equals(Deadline.until(deadline.getDay()));
        }

        @Override
        public Optional<String> words() {
            return deadline.getWords();
        }

        @Override
        public String toString() {
            return deadline.toString();
        }
    }

    /**
     * Again and again (định kỳ). Each turn has its own due day, phase and completion; it is named by the due day that the rule
     * gives, also where its deadline was moved later.
     *
     * @param rule the rule of the due days
     * @param until last day that can be a due day, inclusive; empty if the rule goes on
     * @param closing when the due days close
     * @param words the words of the document; empty if there are none
     */
    record Repeated(Recurrence rule, Optional<LocalDate> until, ClosingTime closing, Optional<String> words)
            implements Schedule {

        /** Checks that all are given. */
        public Repeated {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(closing, "closing");
            Words.require(words, "words");
        }

        /** A rule that goes on, on days that close at their end. */
        public Repeated(Recurrence rule) {
            this(rule, Optional.empty(), ClosingTime.END_OF_DAY, Optional.empty());
        }

        /** The due days from one day to another, both inclusive, in order. */
        public List<LocalDate> turns(LocalDate first, LocalDate last) {
            LocalDate end = until.filter(day -> day.isBefore(last)).orElse(last);
            return end.isBefore(first) ? List.of() : rule.occurrences(first, end);
        }

        /** All due days up to a day, inclusive, and the first one after it if there is one, in order. */
        public List<LocalDate> turnsUpToNextAfter(LocalDate day) {
            LocalDate next = rule.next(day);
            LocalDate end = until.filter(next::isAfter).orElse(next);
            return rule.occurrences(Validity.until(end.plusDays(1)));
        }

        /** Whether the rule gives this due day. */
        public boolean hasTurn(LocalDate day) {
            return !turns(day, day).isEmpty();
        }

        /** The deadline of a turn before anybody moved it. */
        public Deadline deadlineOf(LocalDate turn) {
            return Deadline.until(turn).withClosing(closing);
        }

        @Override
        public String toString() {
            return rule + until.map(day -> " until " + day).orElse("");
        }
    }

    /**
     * Always: a standing duty, <i>thường xuyên</i> in the column of deadlines. It is never late.
     *
     * @param words the words of the document; empty if there are none
     */
    record Standing(Optional<String> words) implements Schedule {

        /** Checks the words. */
        public Standing {
            Words.require(words, "words");
        }

        @Override
        public String toString() {
            return "standing";
        }
    }

    /**
     * Not decided (<i>chưa chốt</i>), not said, or said in words that name no day.
     *
     * @param words the words of the document, also if no calendar has the day in them; empty if nothing was said
     */
    record Undecided(Optional<String> words) implements Schedule {

        /** Checks the words. */
        public Undecided {
            Words.require(words, "words");
        }

        @Override
        public String toString() {
            return "undecided";
        }
    }

    /** By the end of this day. */
    static Due until(LocalDate day) {
        return new Due(Deadline.until(day));
    }

    /** The words of the document, as they were written; empty if there are none. */
    Optional<String> words();
}
