// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How much work each person declared in each month, beside the median of the group and, if one was stated, the capacity. */
final class LoadSignals {

    private final SignalSheet sheet;
    private final WorkingCalendar calendar;

    LoadSignals(SignalSheet sheet, WorkingCalendar calendar) {
        this.sheet = sheet;
        this.calendar = calendar;
    }

    void find(Snapshot known) {
        Map<TaskId, Task> tasks = new TreeMap<>();
        known.getFacts(Task.class).forEach(task -> tasks.put(task.getId(), task));
        Map<CadreId, List<TaskReport>> reports = new TreeMap<>();
        for (TaskReport report : known.getFacts(TaskReport.class)) {
            report.getBy()
                    .filter(sheet.group().members()::contains)
                    .ifPresent(by -> reports.computeIfAbsent(by, key -> new ArrayList<>())
                            .add(report));
        }
        Map<CadreId, List<Appointment>> posts = known.getFacts(Appointment.class, Appointment::getCadre);
        Map<CadreId, List<Absence>> absences = known.getFacts(Absence.class, Absence::getCadre);
        LocalDate last = sheet.group().lastDay();
        if (sheet.rules().getCapacityPerDay().isPresent() && last.isAfter(calendar.getHorizon())) {
            sheet.findings()
                    .add(SignalFinder.CAPACITY_PROVISIONAL.about(sheet.group().about(), last, calendar.getHorizon()));
        }
        for (ReportingPeriod month : sheet.group().period().getMonths()) {
            if (month.getFirstDay().isAfter(last)) {
                continue;
            }
            Map<CadreId, List<TaskReport>> ofMonth = new TreeMap<>();
            reports.forEach((person, all) -> {
                List<TaskReport> here = all.stream()
                        .filter(one -> month.contains(one.getDeliveredOn())
                                && !one.getDeliveredOn().isAfter(last))
                        .toList();
                if (!here.isEmpty()) {
                    ofMonth.put(person, here);
                }
            });
            Map<CadreId, Fraction> loads = new TreeMap<>();
            ofMonth.forEach((person, here) -> loads.put(
                    person,
                    here.stream()
                            .map(one -> one.getAmount()
                                    .times(Objects.requireNonNull(tasks.get(one.getTask()), "task")
                                            .coefficient()))
                            .reduce(Fraction.ZERO, Fraction::plus)));
            if (sheet.isEnough(
                    loads.size(),
                    SignalSheet.of(SignalKind.DECLARED_LOAD, sheet.group().about())
                            .month(month))) {
                Fraction median = SignalSheet.median(loads.values());
                loads.forEach((person, load) -> show(
                        person,
                        month,
                        load,
                        median,
                        Objects.requireNonNull(ofMonth.get(person), "deliveries"),
                        loads.size(),
                        capacity(
                                month,
                                last,
                                posts.getOrDefault(person, List.of()),
                                absences.getOrDefault(person, List.of()))));
            }
        }
    }

    private void show(
            CadreId person,
            ReportingPeriod month,
            Fraction load,
            Fraction median,
            List<TaskReport> reports,
            int people,
            Optional<Fraction> capacity) {
        Signal.Builder signal = sheet.shown(SignalKind.DECLARED_LOAD, person.toRef(), people)
                .month(month)
                .value(load)
                .comparedWith(ComparedWith.MEDIAN, median)
                .addAllFacts(reports.stream().map(TaskReport::getRef).sorted().toList());
        capacity.ifPresent(most -> signal.comparedWith(ComparedWith.CAPACITY, most));
        Optional<Ratio> share = capacity.filter(most -> most.signum() > 0).map(most -> Ratio.of(load, most));
        signal.share(share);
        if (share.isEmpty()) {
            // A threshold is a share of the capacity; without one there is nothing to hold against it.
            signal.threshold(Optional.empty());
        }
        sheet.add(signal);
    }

    /** Working days of the month on which a post was held and no leave taken, times the capacity of a day. */
    private Optional<Fraction> capacity(
            ReportingPeriod month, LocalDate last, List<Appointment> posts, List<Absence> absences) {
        return sheet.rules().getCapacityPerDay().map(perDay -> {
            int worked = 0;
            LocalDate until = month.coveredUntil(last);
            for (LocalDate day = month.getFirstDay(); !day.isAfter(until); day = day.plusDays(1)) {
                LocalDate today = day;
                boolean there = posts.stream().anyMatch(post -> post.covers(today))
                        && absences.stream().noneMatch(absence -> absence.covers(today));
                worked += there && calendar.isWorkingDay(day) ? 1 : 0;
            }
            return perDay.value().times(worked);
        });
    }
}
