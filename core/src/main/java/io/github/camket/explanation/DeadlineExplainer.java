// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.working.AlternativeEnd;
import io.github.camket.calendar.working.CalendarDay;
import io.github.camket.calendar.working.CountFrom;
import io.github.camket.calendar.working.CountedDay;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.CountingRules;
import io.github.camket.calendar.working.Holiday;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.Citation;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells until when something is due and why: each day that was counted or passed over with what it rests on, and what can still
 * change the end.
 */
public final class DeadlineExplainer {

    private final UnitWording wording;
    private final Language language;

    private DeadlineExplainer(Language language) {
        this.language = language;
        this.wording = UnitWording.in(language);
    }

    /** Explains in a language. */
    public static DeadlineExplainer in(Language language) {
        return new DeadlineExplainer(language);
    }

    /** A day with its weekday. */
    public String date(LocalDate day) {
        return wording.weekday(day);
    }

    /** Length of a period. */
    public String limit(TimeLimit limit) {
        String unit = limit instanceof TimeLimit.WorkingDays
                ? "workingDays"
                : limit instanceof TimeLimit.Days ? "days" : "months";
        return wording.text("limit." + unit, wording.count(limit.count()));
    }

    /** What a calendar knows of one day. */
    public Explanation explain(CalendarDay day) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("deadline.skipped", date(day.getDay()), whatItIs(day))));
        addNotes("deadline.open", day.getFindings(), lines);
        return Explanation.of(language, lines);
    }

    /** The explanation of a deadline. */
    public Explanation explain(CountedDeadline due) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        due.isProvisional() ? "deadline.provisional" : "deadline.title",
                        limit(due.getLimit()),
                        date(due.getReceivedOn()),
                        date(due.getLastDay()))));
        lines.add(new Line(1, wording.text("deadline.closes", wording.date(due.getLastDay()))));
        if (!due.getDeemedReceivedOn().equals(due.getReceivedOn())) {
            lines.add(new Line(1, wording.text("deadline.deemed", date(due.getDeemedReceivedOn()))));
        }
        addDays(due, lines);
        addNotes("deadline.open", due.getFindings(), lines);
        if (!due.getAlternatives().isEmpty()) {
            lines.add(new Line(1, wording.text("deadline.alternatives")));
            due.getAlternatives().forEach(other -> lines.add(new Line(2, alternative(other, due))));
        }
        lines.add(new Line(1, wording.text("deadline.rules")));
        due.getRules().forEach(rule -> lines.add(new Line(2, rule(rule))));
        lines.add(new Line(1, wording.text("parameters.title")));
        due.getParameters().forEach(parameter -> lines.add(new Line(2, parameter(parameter, due.getLimit()))));
        lines.add(new Line(1, calendar(due)));
        return Explanation.of(language, lines);
    }

    /** In working days every day; otherwise, where each day counts, only how the end was found. */
    private void addDays(CountedDeadline due, List<Line> lines) {
        lines.add(new Line(1, wording.text("deadline.days")));
        List<CountedDay> days = due.getDays();
        boolean each = due.getLimit() instanceof TimeLimit.WorkingDays;
        if (!each && !days.isEmpty()) {
            lines.add(new Line(
                    2,
                    wording.text("deadline.everyDay", date(days.get(0).day().getDay()), date(due.getCountedUntil()))));
        }
        for (CountedDay day : days) {
            if (each || !day.day().getDay().isBefore(due.getCountedUntil())) {
                lines.add(new Line(2, line(day)));
            }
        }
    }

    private String line(CountedDay day) {
        String date = date(day.day().getDay());
        String what = whatItIs(day.day());
        if (day.isCounted()) {
            return wording.text(
                    "deadline.counted", date, what, wording.count(day.number().getAsInt()));
        }
        return wording.text(day.day().isWorking() ? "deadline.movedTo" : "deadline.passedOver", date, what);
    }

    /** Kind and name of a day, and what that rests on. */
    private String whatItIs(CalendarDay day) {
        String named = day.getName()
                .map(name -> wording.calendarDay(day.getKind(), name + gloss(day), day.getCounterpart()))
                .orElseGet(() -> wording.text("dayKind." + day.getKind().name()));
        List<String> bases = new ArrayList<>();
        day.getCitations().forEach(citation -> bases.add(wording.citation(citation)));
        day.getDocuments().forEach(document -> bases.add(wording.document(document)));
        bases.add(wording.confidence(day.getConfidence()));
        String full = wording.text("deadline.basis", named, String.join("; ", bases));
        return day.isProvisional() ? wording.text("deadline.dayProvisional", full) : full;
    }

    /** Names are Vietnamese; readers of another language learn which holiday is meant. */
    private String gloss(CalendarDay day) {
        return language == Language.VIETNAMESE
                ? ""
                : day.getHoliday()
                        .map(Holiday::getLabel)
                        .map(label -> wording.text("deadline.gloss", label.en()))
                        .orElse("");
    }

    private String alternative(AlternativeEnd other, CountedDeadline due) {
        String because = otherwise(other.because());
        boolean same = other.lastDay().equals(due.getLastDay());
        return wording.text(
                same ? "deadline.alternative.same" : "deadline.alternative", because, date(other.lastDay()));
    }

    /** The open questions of an alternative; both days of one swap are one question. */
    private String otherwise(List<Finding> because) {
        Set<String> told = new LinkedHashSet<>();
        for (Finding finding : because) {
            LocalDate day = LocalDate.parse(finding.subject().id());
            told.add(counterpart(finding)
                    .map(other -> wording.text(
                            "deadline.otherwise.swap",
                            wording.date(day.isBefore(other) ? day : other),
                            wording.date(day.isBefore(other) ? other : day)))
                    .orElseGet(() -> wording.text("deadline.otherwise.day", wording.date(day))));
        }
        return told.stream()
                .reduce((first, second) -> wording.text("deadline.otherwise.and", first, second))
                .orElseThrow();
    }

    private static Optional<LocalDate> counterpart(Finding finding) {
        return finding.code().equals(WorkingCalendar.UNVERIFIED_ROW)
                ? finding.arguments().stream().skip(2).findFirst().map(LocalDate::parse)
                : Optional.empty();
    }

    private String rule(Citation rule) {
        return wording.text("deadline.rule", wording.text("rule." + key(rule)), wording.citation(rule));
    }

    private static String key(Citation rule) {
        if (rule.equals(CountingRules.STATED_DAY)) {
            return "statedDay";
        }
        if (rule.equals(CountingRules.FIRST_DAY)) {
            return "firstDay";
        }
        if (rule.equals(CountingRules.END_OF_DAYS)) {
            return "endOfDays";
        }
        return rule.equals(CountingRules.END_OF_MONTHS) ? "endOfMonths" : "endOnDayOff";
    }

    private String parameter(Parameter<?> parameter, TimeLimit limit) {
        boolean nextWorkingDay = parameter.value() == CountFrom.NEXT_DAY && limit instanceof TimeLimit.WorkingDays;
        return wording.parameter(parameter, nextWorkingDay ? ".workingDays" : "");
    }

    private String calendar(CountedDeadline due) {
        String horizon = wording.date(due.getHorizon());
        if (due.getLayers().isEmpty()) {
            return wording.text("deadline.calendar", horizon);
        }
        String layers = due.getLayers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return wording.text("deadline.calendarWith", horizon, layers);
    }

    private void addNotes(String heading, List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(1, wording.text(heading)));
            findings.forEach(finding -> lines.add(new Line(2, wording.finding(finding))));
        }
    }

    /** What a calendar with an application's own data found, as a sentence. */
    public String finding(Finding finding) {
        return wording.finding(finding);
    }
}
