// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of bodies that work from Monday to Friday.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.official();
 * calendar.isWorkingDay(LocalDate.of(2026, 8, 22)); // true: a Saturday worked for Monday 31 August
 * calendar.day(LocalDate.of(2027, 1, 1));           // off by statute, provisional: 2027 is not decided yet
 * WorkingCalendar later = calendar.with(decisionFor2027);
 * }</pre>
 *
 * <p>Decided days are data and come with their documents. Rows marked unverified stay inactive until an application confirms
 * them. Up to the {@linkplain #getHorizon horizon} everything decided is known. Past it, and before the
 * {@linkplain #getFirstDay first day} of the data, the days that a statute itself fixes are given, and every answer is
 * provisional and names what is open; the days around Tết, the day beside Quốc khánh and swaps are never guessed.
 *
 * <p>Answers for the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}. Immutable and safe for threads.
 */
public final class WorkingCalendar {

    /** First year: the five-day week dates from the autumn of 1999. */
    public static final int FIRST_YEAR = 2000;

    /** Last year: the last one whose lunar holidays are known. */
    public static final int LAST_YEAR = LunarHolidays.LAST_YEAR;

    /** The five-day week. */
    public static final Citation WEEKLY_REST = Citation.of("188/1999/QĐ-TTg", "1");

    /** The day lies after the last one for which decisions are known, which is the subject. */
    public static final FindingCode PAST_HORIZON = new FindingCode("PAST_HORIZON", Severity.WARNING);
    /** The day lies before the first one of the data, which is the subject. */
    public static final FindingCode BEFORE_FIRST_ROW = new FindingCode("BEFORE_FIRST_ROW", Severity.WARNING);
    /** A row that nobody confirmed would change the day. Arguments: kind and name of the row, and the other day of a swap. */
    public static final FindingCode UNVERIFIED_ROW = new FindingCode("UNVERIFIED_ROW", Severity.WARNING);
    /** The days off at Tết Âm lịch of the year are not known. Argument: mùng 1. */
    public static final FindingCode TET_NOT_DECIDED = new FindingCode("TET_NOT_DECIDED", Severity.WARNING);
    /** It is not known whether the day before or after 2/9 of the year is off. */
    public static final FindingCode ADJACENT_DAY_NOT_DECIDED =
            new FindingCode("ADJACENT_DAY_NOT_DECIDED", Severity.WARNING);
    /** Swaps of the year are not known. */
    public static final FindingCode SWAPS_NOT_DECIDED = new FindingCode("SWAPS_NOT_DECIDED", Severity.WARNING);
    /** It is not known whether the day is off in place of 24/11. Argument: 24/11 of the year. */
    public static final FindingCode CULTURE_DAY_SUBSTITUTE_OPEN =
            new FindingCode("CULTURE_DAY_SUBSTITUTE_OPEN", Severity.WARNING);
    /** No rule on substitute days is known for the year. */
    public static final FindingCode SUBSTITUTES_NOT_KNOWN = new FindingCode("SUBSTITUTES_NOT_KNOWN", Severity.WARNING);
    /** A decided holiday falls on a weekly rest day, and the day that the rule gives for it is not off. Argument: that day. */
    public static final FindingCode SUBSTITUTE_MISSING = new FindingCode("SUBSTITUTE_MISSING", Severity.WARNING);
    /** The rule does not give this substitute day. */
    public static final FindingCode SUBSTITUTE_NOT_BY_RULE =
            new FindingCode("SUBSTITUTE_NOT_BY_RULE", Severity.WARNING);

    private static final String CULTURE_DAY_PARAMETER = "substituteForCultureDay";

    private static final Parameter<Boolean> NO_SUBSTITUTE_FOR_CULTURE_DAY =
            Parameter.reading(CULTURE_DAY_PARAMETER, false, Source.of(Statute.CULTURE_DAY));

    /** Reads the table when somebody asks for it. */
    private static final class Official {
        private static final WorkingCalendar CALENDAR = of(OfficialDays.table(), OfficialDays.HORIZON);
    }

    /** A row, and whose it is. */
    record Entry(CalendarRow row, Optional<LayerId> layer) {
        boolean isOff() {
            return !row.getKind().isWorking();
        }
    }

    /** National rows in force. */
    private final SortedMap<LocalDate, Entry> active;
    /** Rows of localities, which stand beside national ones. */
    private final SortedMap<LocalDate, Entry> local;

    private final SortedMap<LocalDate, Entry> inactive;
    private final LocalDate firstDay;
    private final LocalDate tableEnd;
    private final LocalDate horizon;
    private final List<LayerId> layers;
    private final Parameter<Boolean> substituteForCultureDay;
    private final OpenDecisions open;

    private WorkingCalendar(
            SortedMap<LocalDate, Entry> active,
            SortedMap<LocalDate, Entry> local,
            SortedMap<LocalDate, Entry> inactive,
            LocalDate firstDay,
            LocalDate tableEnd,
            LocalDate horizon,
            List<LayerId> layers,
            Parameter<Boolean> substituteForCultureDay) {
        this.active = active;
        this.local = local;
        this.inactive = inactive;
        this.firstDay = firstDay;
        this.tableEnd = tableEnd;
        this.horizon = horizon;
        this.layers = List.copyOf(layers);
        this.substituteForCultureDay = substituteForCultureDay;
        this.open = new OpenDecisions(this);
        requirePairs(active);
        requirePairs(local);
    }

    /** What ships with the library: decided arrangements from 31 December 2018 to 31 December 2026. */
    public static WorkingCalendar official() {
        return Official.CALENDAR;
    }

    /** A calendar of a table and a horizon that is declared apart from it. */
    static WorkingCalendar of(String table, LocalDate horizon) {
        SortedMap<LocalDate, Entry> active = new TreeMap<>();
        SortedMap<LocalDate, Entry> inactive = new TreeMap<>();
        for (CalendarRow row : OfficialDays.read(table)) {
            if (row.getDay().isAfter(horizon)) {
                throw new IllegalArgumentException(
                        "row must not lie after the horizon " + horizon + ": " + row.inShort());
            }
            (row.isVerified() ? active : inactive).put(row.getDay(), new Entry(row, Optional.empty()));
        }
        return new WorkingCalendar(
                active,
                new TreeMap<>(),
                inactive,
                active.firstKey(),
                horizon,
                horizon,
                List.of(),
                NO_SUBSTITUTE_FOR_CULTURE_DAY);
    }

    /**
     * This calendar and what an application knows beyond it.
     *
     * <p>National and local supplements can come in any order. Where both decide a day, the national decision stands; but a local
     * day off goes before a day that is worked by a national one.
     *
     * @throws IllegalArgumentException if a row contradicts a day that is decided or fixed already, half of a swap is missing,
     *     a day to confirm or reject has no unverified row, a day has two unverified rows, or the horizon goes back or passes days that are still open; the
     *     message names the row or the day
     */
    public WorkingCalendar with(CalendarSupplement supplement) {
        Objects.requireNonNull(supplement, "supplement");
        SortedMap<LocalDate, Entry> nowActive = new TreeMap<>(active);
        SortedMap<LocalDate, Entry> nowLocal = new TreeMap<>(local);
        SortedMap<LocalDate, Entry> nowInactive = new TreeMap<>(inactive);
        LayerId layer = supplement.getId();
        if (layers.contains(layer)) {
            throw new IllegalArgumentException("id must be new to the calendar: " + layer);
        }
        requireBothRejected(supplement.getRejected());
        supplement.getRejected().forEach(day -> takeUnverified(nowInactive, day, "rejected"));
        for (LocalDate day : supplement.getConfirmed()) {
            nowActive.put(day, confirmed(takeUnverified(nowInactive, day, "confirmed"), supplement));
        }
        boolean national = supplement.getScope() == SupplementScope.NATIONAL;
        SortedMap<LocalDate, Entry> decided = national ? nowActive : nowLocal;
        for (CalendarRow row : supplement.getRows()) {
            requireFree(row, decided.get(requireDay(row.getDay())), national);
            if (national && row.isVerified()) {
                supersede(nowInactive, row.getDay());
            }
        }
        for (CalendarRow row : supplement.getRows()) {
            CalendarRow based = CalendarRow.builder()
                    .from(row)
                    .addDocuments(supplement.getDocument())
                    .build();
            Entry before =
                    (row.isVerified() ? decided : nowInactive).put(row.getDay(), new Entry(based, Optional.of(layer)));
            if (before != null) {
                throw new IllegalArgumentException("rows must leave days of other unverified rows alone ("
                        + before.row().inShort() + "): " + row.inShort());
            }
        }
        List<LayerId> nowLayers = new ArrayList<>(layers);
        nowLayers.add(layer);
        WorkingCalendar result = new WorkingCalendar(
                nowActive,
                nowLocal,
                nowInactive,
                firstDay,
                tableEnd,
                supplement.getHorizon().map(this::later).orElse(horizon),
                nowLayers,
                substituteForCultureDay);
        result.open.requireDecidedUpToHorizon();
        return result;
    }

    private static Entry confirmed(Entry unverified, CalendarSupplement by) {
        CalendarRow row = CalendarRow.builder()
                .from(unverified.row())
                .documents(List.of(by.getDocument()))
                .confidence(by.getDocument().confidence())
                .build();
        return new Entry(row, Optional.of(by.getId()));
    }

    private void requireBothRejected(List<LocalDate> rejected) {
        for (LocalDate day : rejected) {
            otherHalf(inactive, day).filter(other -> !rejected.contains(other)).ifPresent(other -> {
                throw new IllegalArgumentException("rejected must hold both days of a swap (" + other + "): " + day);
            });
        }
    }

    /** A decision takes the place of a proposal; the other half of a proposed swap cannot come true alone. */
    private static void supersede(SortedMap<LocalDate, Entry> unverified, LocalDate day) {
        Optional<LocalDate> other = otherHalf(unverified, day);
        unverified.remove(day);
        other.ifPresent(unverified::remove);
    }

    private static Optional<LocalDate> otherHalf(SortedMap<LocalDate, Entry> rows, LocalDate day) {
        Entry half = rows.get(day);
        return half == null
                ? Optional.empty()
                : half.row().getCounterpart().filter(other -> {
                    Entry found = rows.get(other);
                    return found != null && isPair(half.row(), found.row());
                });
    }

    private LocalDate later(LocalDate newHorizon) {
        if (!newHorizon.isAfter(horizon)) {
            throw new IllegalArgumentException("horizon must lie after " + horizon + ": " + newHorizon);
        }
        return requireDay(newHorizon);
    }

    private static Entry takeUnverified(SortedMap<LocalDate, Entry> rows, LocalDate day, String attribute) {
        Entry found = rows.remove(day);
        if (found == null) {
            throw new IllegalArgumentException(attribute + " must be days of unverified rows: " + day);
        }
        return found;
    }

    /** The decided row is one of the same scope: national and local rows stand beside each other. */
    private void requireFree(CalendarRow row, @Nullable Entry decided, boolean national) {
        if (decided != null) {
            throw new IllegalArgumentException("rows must leave decided days alone ("
                    + decided.row().inShort() + " rests on " + decided.row().getDocuments() + "): " + row.inShort());
        }
        StatutoryDay fixed = statutory(row.getDay());
        boolean agrees =
                national ? row.getKind() == DayKind.HOLIDAY : !row.getKind().isWorking();
        if (fixed != null && fixed.kind() != row.getKind() && !agrees) {
            throw new IllegalArgumentException(
                    "rows must leave days alone that a statute fixes (" + fixed.citation() + "): " + row.inShort());
        }
    }

    /**
     * This calendar with another answer to the question whether a substitute day is due when 24/11 falls on a weekend. Unless
     * it is a {@code READING}, the question counts as settled.
     */
    public WorkingCalendar withSubstituteForCultureDay(Parameter<Boolean> answer) {
        Objects.requireNonNull(answer, "answer");
        Parameter.requireNames(List.of(CULTURE_DAY_PARAMETER), List.of(answer));
        return new WorkingCalendar(active, local, inactive, firstDay, tableEnd, horizon, layers, answer);
    }

    /** Unverified rows that could be decided together: both days of a swap, or a row that stands alone. */
    List<List<CalendarRow>> unverifiedTogether() {
        List<List<CalendarRow>> together = new ArrayList<>();
        for (Entry entry : inactive.values()) {
            CalendarRow row = entry.row();
            if (!row.getKind().isSwap()) {
                together.add(List.of(row));
            } else if (row.getKind() == DayKind.SWAP_OFF) {
                Entry other = inactive.get(row.getCounterpart().orElseThrow());
                if (other != null && isPair(row, other.row())) {
                    together.add(List.of(row, other.row()));
                }
            }
        }
        return together;
    }

    private static boolean isPair(CalendarRow one, CalendarRow other) {
        return one.getKind().isSwap()
                && other.getKind().isSwap()
                && one.getKind() != other.getKind()
                && one.getCounterpart().equals(Optional.of(other.getDay()))
                && other.getCounterpart().equals(Optional.of(one.getDay()));
    }

    /** This calendar as if these unverified rows were decided. */
    WorkingCalendar assuming(List<CalendarRow> rows) {
        SortedMap<LocalDate, Entry> nowActive = new TreeMap<>(active);
        SortedMap<LocalDate, Entry> nowInactive = new TreeMap<>(inactive);
        for (CalendarRow row : rows) {
            nowActive.put(row.getDay(), takeUnverified(nowInactive, row.getDay(), "rows"));
        }
        return new WorkingCalendar(
                nowActive, local, nowInactive, firstDay, tableEnd, horizon, layers, substituteForCultureDay);
    }

    private static void requirePairs(SortedMap<LocalDate, Entry> rows) {
        for (Entry entry : rows.values()) {
            CalendarRow row = entry.row();
            if (row.getKind().isSwap()) {
                Entry other = rows.get(row.getCounterpart().orElseThrow());
                if (other == null || !isPair(row, other.row())) {
                    throw new IllegalArgumentException("rows must hold both days of a swap ("
                            + row.getCounterpart().orElseThrow() + "): " + row.inShort());
                }
            }
        }
    }

    /** The first day of the data. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Up to which day all national decisions are known, inclusive. */
    public LocalDate getHorizon() {
        return horizon;
    }

    /** The supplements, in the order in which they were added. */
    public List<LayerId> getLayers() {
        return layers;
    }

    /** Whether a substitute day is due when 24/11 falls on a weekend. */
    public Parameter<Boolean> getSubstituteForCultureDay() {
        return substituteForCultureDay;
    }

    /** National and local rows that are in force, by day; of two on one day the national one first. */
    public List<CalendarRow> getRows() {
        return Stream.concat(active.values().stream(), local.values().stream())
                .map(Entry::row)
                .sorted(Comparator.comparing(CalendarRow::getDay))
                .toList();
    }

    /** Rows that wait to be confirmed, by day. */
    public List<CalendarRow> getUnverifiedRows() {
        return inactive.values().stream().map(Entry::row).toList();
    }

    /** Where the decided substitute days of supplements are not those that the rule gives. */
    public List<Finding> getFindings() {
        return open.substitutesAgainstRule();
    }

    /**
     * What is known of a day.
     *
     * @throws IllegalArgumentException if it lies outside the years of the calendar
     */
    public CalendarDay day(LocalDate day) {
        Entry decided = decided(requireDay(day));
        StatutoryDay fixed = statutory(day);
        CalendarDay.Builder answer =
                CalendarDay.builder().day(day).kind(kindOf(day)).findings(open.on(day));
        if (decided != null) {
            CalendarRow row = decided.row();
            boolean national = decided.equals(active.get(day));
            return answer.name(row.getName())
                    .holiday(national ? Holiday.in(row.getName()) : Optional.empty())
                    .citations(row.getCitations())
                    .documents(row.getDocuments())
                    .confidence(row.getConfidence())
                    .source(row.getSource())
                    .counterpart(row.getCounterpart())
                    .layer(decided.layer())
                    .build();
        }
        if (fixed != null) {
            return answer.name(fixed.name())
                    .holiday(fixed.holiday())
                    .addCitations(fixed.citation())
                    .confidence(fixed.confidence())
                    .build();
        }
        return answer.addCitations(WEEKLY_REST).confidence(Confidence.TEXT).build();
    }

    /**
     * Whether people work on the day, as far as is known.
     *
     * @throws IllegalArgumentException if it lies outside the years of the calendar
     */
    public boolean isWorkingDay(LocalDate day) {
        return kindOf(requireDay(day)).isWorking();
    }

    /** The first working day after a day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDayAfter(day, 1);
    }

    /**
     * The n-th working day after a day, which is itself not counted.
     *
     * @throws IllegalArgumentException if {@code n} is not positive, or the years of the calendar end before
     */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        return walk(day, n, 1);
    }

    /** The n-th working day before a day, which is itself not counted; as {@link #workingDayAfter}. */
    public LocalDate workingDayBefore(LocalDate day, int n) {
        return walk(day, n, -1);
    }

    private LocalDate walk(LocalDate from, int n, int step) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be 1 or more: " + n);
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Number of working days after one day, up to and including another; 0 if that one is not later. */
    public int countWorkingDays(LocalDate after, LocalDate until) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** Number of working days of a period. */
    public int countWorkingDays(ReportingPeriod period) {
        return countWorkingDays(period.getFirstDay().minusDays(1), period.getLastDay());
    }

    DayKind kindOf(LocalDate day) {
        Entry decided = decided(day);
        return decided != null ? decided.row().getKind() : nationalKindOf(day);
    }

    /** The row that is in force on a day: the national one, unless the day is worked by it and off by a local one. */
    private @Nullable Entry decided(LocalDate day) {
        Entry national = active.get(day);
        Entry here = local.get(day);
        if (here == null) {
            return national;
        }
        boolean free = national == null && statutory(day) == null;
        return free || here.isOff() && nationalKindOf(day).isWorking() ? here : national;
    }

    /** What a day is without the rows of localities. */
    DayKind nationalKindOf(LocalDate day) {
        Entry decided = active.get(day);
        if (decided != null) {
            return decided.row().getKind();
        }
        StatutoryDay fixed = statutory(day);
        return fixed != null ? fixed.kind() : DayKind.ofWeek(day);
    }

    /** What a statute fixes of a day outside the shipped table, which holds such days itself. */
    @Nullable
    StatutoryDay statutory(LocalDate day) {
        return isInTable(day)
                ? null
                : StatutoryDay.all(substituteForCultureDay.value()).get(day);
    }

    /** Whether the day is off or worked by the answer to the question about 24/11. */
    boolean dependsOnCultureDay(LocalDate day) {
        return !isInTable(day)
                && !active.containsKey(day)
                && !(local.containsKey(day) && local.get(day).isOff())
                && StatutoryDay.all(true).containsKey(day)
                && !StatutoryDay.all(false).containsKey(day);
    }

    boolean isInTable(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(tableEnd);
    }

    SortedMap<LocalDate, Entry> active() {
        return active;
    }

    SortedMap<LocalDate, Entry> inactive() {
        return inactive;
    }

    LocalDate tableEnd() {
        return tableEnd;
    }

    private static LocalDate requireDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "day must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR + ": " + day);
        }
        return day;
    }

    /** Horizon and supplements. */
    @Override
    public String toString() {
        return "working calendar up to " + horizon + " " + layers;
    }
}
