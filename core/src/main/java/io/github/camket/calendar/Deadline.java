// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day up to which something is to be done (thời hạn): that day included, as in <i>đến hết ngày 30/11/2026</i> and
 * <i>chậm nhất ngày 30/11/2026</i>, or only the days before it, as in <i>trước ngày 30/11/2026</i>. The words of the
 * document are kept.
 *
 * <p>The last day closes at its end in Viet Nam, UTC+7, or at the {@linkplain ClosingTime time} at which the body closes. It
 * is never read as midnight in UTC, which would be seven in the morning of that day. The offset is fixed and needs no
 * data about time zones.
 */
public final class Deadline {

    /** The time of Viet Nam: seven hours before UTC, all year round. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LATEST =
            "(?:(?:chậm|muộn) nhất(?: là| vào| đến)?(?: hết)?|(?:đến |tới )?hết|trong|đến)";
    private static final String CLOCK =
            "(?<hour>\\d{1,2})(?: giờ(?: (?<minute>\\d{2})(?: phút)?)?|[h:](?<minutes>\\d{2})?)";
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:(?<before>trước)|" + LATEST + ") )?(?:" + CLOCK + "(?: |, ?))?(?:ngày )?(?<day>\\d.*)", FLAGS);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern END = Pattern.compile("[.;,]$");

    private final LocalDate day;
    private final boolean inclusive;
    private final ClosingTime closing;
    private final @Nullable String words;

    private Deadline(LocalDate day, boolean inclusive, ClosingTime closing, @Nullable String words) {
        this.day = day;
        this.inclusive = inclusive;
        this.closing = closing;
        this.words = words;
    }

    /** That day included: <i>đến hết ngày</i>, <i>chậm nhất ngày</i>, <i>trong ngày</i>. Closes at the end of the day. */
    public static Deadline until(LocalDate day) {
        return new Deadline(DayText.requireYear("day", day), true, ClosingTime.END_OF_DAY, null);
    }

    /** Only the days before that day: <i>trước ngày</i>. Closes at the end of the day before. */
    public static Deadline before(LocalDate day) {
        return new Deadline(DayText.requireYear("day", day), false, ClosingTime.END_OF_DAY, null);
    }

    /** As {@link #parse(String, ClosingTime)}, for a body whose days close at their end. */
    public static Deadline parse(String words) {
        return parse(words, ClosingTime.END_OF_DAY);
    }

    /**
     * Reads a deadline as documents write it, and keeps its words: <i>trước</i> a day leaves the day out; <i>trong</i>,
     * <i>đến</i>, <i>đến hết</i>, <i>chậm nhất</i>, <i>muộn nhất</i>, and a day alone, include it. Words that give an hour,
     * such as <i>trước 17 giờ 00 ngày 30/11/2026</i>, close then on that very day.
     *
     * @param body when the days of the body close, where the words give no hour
     * @throws ImpossibleDayException if there is no such day, as in {@code trước ngày 31/11/2026}
     * @throws IllegalArgumentException if the words are other ones; the message keeps them
     */
    public static Deadline parse(String words, ClosingTime body) {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(body, "body");
        String text = BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        Matcher matcher = WORDS.matcher(END.matcher(text).replaceAll(""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "deadline must look like trước ngày 30/11/2026 or đến hết ngày 30/11/2026: " + words);
        }
        LocalDate day = day(matcher.group("day"), words);
        Optional<ClosingTime> hour = hour(matcher, words);
        boolean inclusive = hour.isPresent() || matcher.group("before") == null;
        return new Deadline(day, inclusive, hour.orElse(body), words);
    }

    private static LocalDate day(String text, String words) {
        try {
            return DayText.parse(text);
        } catch (ImpossibleDayException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("deadline must name a day (" + e.getMessage() + "): " + words, e);
        }
    }

    private static Optional<ClosingTime> hour(Matcher matcher, String words) {
        if (matcher.group("hour") == null) {
            return Optional.empty();
        }
        String minute = matcher.group("minute") == null ? matcher.group("minutes") : matcher.group("minute");
        try {
            return Optional.of(ClosingTime.at(
                    Integer.parseInt(matcher.group("hour")), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("deadline must name a time (" + e.getMessage() + "): " + words, e);
        }
    }

    /** The same deadline of a body whose days close at this time. */
    public Deadline withClosing(ClosingTime time) {
        return new Deadline(day, inclusive, Objects.requireNonNull(time, "time"), words);
    }

    /** The same deadline in the words of a document, which are not looked at. */
    public Deadline withWords(String text) {
        return new Deadline(day, inclusive, closing, Objects.requireNonNull(text, "words"));
    }

    /** The day that is named. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether that day is still in time. */
    public boolean isInclusive() {
        return inclusive;
    }

    /** When the last day closes. */
    public ClosingTime getClosing() {
        return closing;
    }

    /** The words of the document, as they were written; empty if the deadline was not read from any. */
    public Optional<String> getWords() {
        return Optional.ofNullable(words);
    }

    /** Last day that is in time: the day that is named, or the one before it. */
    public LocalDate getLastDay() {
        return inclusive ? day : day.minusDays(1);
    }

    /** The first moment that is late, in the time of Viet Nam; for the end of a day, 00:00 of the next one. */
    public OffsetDateTime closesAt() {
        return closing.on(getLastDay()).atOffset(OFFSET);
    }

    /** Whether something done at this moment is in time. */
    public boolean isMetBy(Instant moment) {
        return Objects.requireNonNull(moment, "moment").isBefore(closesAt().toInstant());
    }

    /** Whether something done at this moment, told by a clock anywhere, is in time. */
    public boolean isMetBy(OffsetDateTime moment) {
        return isMetBy(Objects.requireNonNull(moment, "moment").toInstant());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && day.equals(that.day)
                && inclusive == that.inclusive
                && closing.equals(that.closing)
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, inclusive, closing, words);
    }

    @Override
    public String toString() {
        return (inclusive ? "until " : "before ") + day + ", closing at " + closing;
    }
}
