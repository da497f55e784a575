// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.LayerId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Formats of single values and lists. */
final class Formats {

    /** Most characters of an exact number. */
    static final int MAX_EXACT_LENGTH = 1000;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static final Format<String> TEXT = format(At::text, (value, out) -> out.text(value));
    /** Words that are personal: no complaint repeats them. */
    static final Format<String> PERSONAL = format(Formats::readPersonal, (value, out) -> out.text(value));

    static final Format<Integer> COUNT = format(At::count, (value, out) -> out.count(value));
    static final Format<Boolean> FLAG = format(At::flag, (value, out) -> out.flag(value));
    static final Format<LocalDate> DATE = format(Formats::readDate, (value, out) -> out.text(value.toString()));
    /** Times of a day like {@code 16:30} or {@code 16:30:15}, as {@link LocalTime} writes them. */
    static final Format<LocalTime> TIME = coded(Formats::parseTime);

    static final Format<Fraction> FRACTION = exact(Fraction::parse);
    static final Format<Points> POINTS = exact(Points::parse);
    /** {@code part/whole}, or {@code n%} where only the percentage is known. */
    static final Format<Ratio> RATIO = exact(Ratio::parse);

    static final Format<Citation> CITATION = coded(Citation::parse);
    static final Format<LayerId> LAYER = coded(LayerId::of);
    static final Format<ReportingPeriod> PERIOD = coded(ReportingPeriod::parse);

    private Formats() {}

    static <V> Format<V> format(Function<At, V> read, BiConsumer<V, JsonSink> write) {
        return new Format<>() {
            @Override
            public V read(At at) {
                return read.apply(at);
            }

            @Override
            public void write(V value, JsonSink out) {
                write.accept(value, out);
            }
        };
    }

    /** A type with a text form that {@code parse} reads and {@code toString} gives. */
    static <V> Format<V> coded(Function<String, V> parse) {
        return format(at -> at.parsed(at.text(), parse), (value, out) -> out.text(value.toString()));
    }

    /** Constants of a closed set, by name. */
    static <E extends Enum<E>> Format<E> constant(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return format(at -> readConstant(at, constants), (value, out) -> out.text(value.name()));
    }

    static <V> Format<List<V>> list(Format<V> element) {
        return new ListFormat<>(element);
    }

    /** Constants of a closed set, each once, written in the order of their declaration. */
    static <E extends Enum<E>> Format<Set<E>> set(Class<E> type) {
        Format<E> constant = constant(type);
        Format<List<E>> list = list(constant);
        return format(
                at -> readSet(at, constant, EnumSet.noneOf(type)),
                (values, out) -> list.write(values.stream().sorted().toList(), out));
    }

    /** Values of an open set, each once, written in their natural order. */
    static <V extends Comparable<V>> Format<Set<V>> sorted(Format<V> element) {
        Format<List<V>> list = list(element);
        return format(
                at -> readSet(at, element, new TreeSet<>()),
                (values, out) -> list.write(values.stream().sorted().toList(), out));
    }

    private static LocalTime parseTime(String text) {
        try {
            LocalTime time = LocalTime.parse(text);
            if (time.toString().equals(text)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time must be a time of a day like 16:30: " + text, e);
        }
        throw new IllegalArgumentException("time must be as short as it can be, like 16:30: " + text);
    }

    private static <V> Format<V> exact(Function<String, V> parse) {
        return format(at -> at.parsed(readExact(at), parse), (value, out) -> out.text(value.toString()));
    }

    private static String readExact(At at) {
        String text = at.exactText();
        if (text.length() > MAX_EXACT_LENGTH) {
            throw at.refuse(Rule.LIMIT_EXCEEDED, "must have at most " + MAX_EXACT_LENGTH + " characters");
        }
        return text;
    }

    private static String readPersonal(At at) {
        try {
            return at.text();
        } catch (WireException e) {
            throw e.withoutText();
        }
    }

    private static LocalDate readDate(At at) {
        String text = at.text();
        if (!DAY.matcher(text).matches()) {
            throw at.refuse(Rule.WRONG_DATE_FORMAT, "must be a date like 2026-11-30");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw at.refuse(Rule.IMPOSSIBLE_DATE, "must be a day of the calendar");
        }
    }

    private static <E extends Enum<E>> E readConstant(At at, List<E> constants) {
        String text = at.text();
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw at.refuse(
                Rule.UNKNOWN_CODE,
                "must be one of "
                        + Nearest.first(text, constants.stream().map(Enum::name).toList()));
    }

    private static <V> Set<V> readSet(At at, Format<V> element, Set<V> values) {
        for (At each : at.elements()) {
            if (!values.add(element.read(each))) {
                throw each.refuse(Rule.INVALID_VALUE, "must be listed once");
            }
        }
        return values;
    }
}
