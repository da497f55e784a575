// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The work of a unit due in one period, told twice: by its tasks, and by the people who have them. The totals of a unit come
 * from the tasks; adding up people would count handed-over work twice (Decree 335/2025, article 18.1d).
 *
 * <p>A task that passes from one person to another stays in the assigned total of the first and stands outside the assigned
 * total of the second: two personal entries, one task. The account shows both sides and that they agree.
 *
 * @param unit the unit
 * @param period the period in which the tasks are due
 * @param entries every task of the unit due in the period, by identifier
 * @param findings hand-overs without effect, and what people should know of deadlines
 */
public record WorkAccount(OrgUnitId unit, ReportingPeriod period, List<Entry> entries, List<Finding> findings) {

    /** How a task stands with one person. */
    public enum Standing {
        /** In the assigned total: planned for the person, and still there after it was handed over. */
        BASE,
        /** Outside the assigned total: taken over from somebody else. */
        TAKEN_OVER,
        /** Outside the assigned total: assigned in addition. */
        ADDITIONAL
    }

    /**
     * One task with one person.
     *
     * @param cadre the person
     * @param standing how it stands
     */
    public record Line(CadreId cadre, Standing standing) {}

    /**
     * One task.
     *
     * @param task the task
     * @param turn due day by the rule that names the turn; empty for a task that is not repeated
     * @param size its amount in standard products
     * @param lines everyone who has or had it, the assignee first; nobody for a task of the unit as a whole
     * @param holder who has it in the end; empty for a task of the unit as a whole
     */
    public record Entry(
            TaskId task, Optional<LocalDate> turn, Fraction size, List<Line> lines, Optional<CadreId> holder) {
        /** Copies the lines. */
        public Entry {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(holder, "holder");
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one person has, in standard products.
     *
     * @param base in the assigned total
     * @param takenOver taken over from somebody else, outside the assigned total
     * @param additional assigned in addition, outside the assigned total
     * @param handedOver of the base, what somebody else has in the end
     */
    public record Personal(Fraction base, Fraction takenOver, Fraction additional, Fraction handedOver) {
        private static final Personal NOTHING =
                new Personal(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

        private Personal with(Standing standing, Fraction size, boolean given) {
            return new Personal(
                    standing == Standing.BASE ? base.plus(size) : base,
                    standing == Standing.TAKEN_OVER ? takenOver.plus(size) : takenOver,
                    standing == Standing.ADDITIONAL ? additional.plus(size) : additional,
                    given ? handedOver.plus(size) : handedOver);
        }
    }

    /** Copies the lists. */
    public WorkAccount {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** The account of a unit, without the units below it, where new deadlines that were asked for in time cure lateness. */
    public static WorkAccount of(Snapshot known, OrgUnitId unit, ReportingPeriod period) {
        return of(known, unit, period, LateGrant.CURES_IF_ASKED_IN_TIME);
    }

    /** The account of a unit, without the units below it, by a reading of new deadlines that were granted late. */
    public static WorkAccount of(Snapshot known, OrgUnitId unit, ReportingPeriod period, LateGrant reading) {
        List<Finding> findings = new ArrayList<>();
        Map<TaskId, List<HandOver>> handOvers =
                known.getCoveredFacts(HandOver.class, HandOver::getTask, HandOver::getHandedOverOn, findings);
        LocalDate last = period.coveredUntil(known.getCoversUntil());
        List<Entry> entries = new ArrayList<>();
        for (DueTask due : new DueTasks(known, findings).by(reading)) {
            Task task = due.task();
            if (task.getUnit().equals(unit)
                    && period.contains(due.lastDay())
                    && !due.lastDay().isAfter(last)) {
                Custody custody = new Custody(task, handOvers.getOrDefault(task.getId(), List.of()), findings);
                List<CadreId> holders = custody.holders();
                Optional<CadreId> holder =
                        holders.isEmpty() ? Optional.empty() : Optional.of(holders.get(holders.size() - 1));
                entries.add(new Entry(task.getId(), due.id().turn(), task.size(), lines(task, custody), holder));
            }
        }
        return new WorkAccount(
                unit, period, entries, findings.stream().sorted().distinct().toList());
    }

    private static List<Line> lines(Task task, Custody custody) {
        List<Line> lines = new ArrayList<>();
        for (CadreId holder : custody.holders()) {
            boolean again = lines.stream().anyMatch(line -> line.cadre().equals(holder));
            if (!again) {
                Standing first = task.getOrigin() == TaskOrigin.AD_HOC ? Standing.ADDITIONAL : Standing.BASE;
                lines.add(new Line(holder, lines.isEmpty() ? first : Standing.TAKEN_OVER));
            }
        }
        return lines;
    }

    /** All work of the unit: each task once. */
    public Fraction unitTotal() {
        return sum(entries);
    }

    /** The work of the unit as a whole, which no person has. */
    public Fraction ofNobody() {
        return sum(entries.stream().filter(entry -> entry.lines().isEmpty()).toList());
    }

    private static Fraction sum(List<Entry> entries) {
        return entries.stream().map(Entry::size).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What each person has, by identifier. */
    public Map<CadreId, Personal> people() {
        Map<CadreId, Personal> people = new TreeMap<>();
        for (Entry entry : entries) {
            for (int i = 0; i < entry.lines().size(); i++) {
                Line line = entry.lines().get(i);
                boolean given =
                        line.standing() == Standing.BASE && !entry.holder().equals(Optional.of(line.cadre()));
                people.put(
                        line.cadre(),
                        Optional.ofNullable(people.get(line.cadre()))
                                .orElse(Personal.NOTHING)
                                .with(line.standing(), entry.size(), given));
            }
        }
        return Collections.unmodifiableMap(people);
    }

    /**
     * What adding up people counts beyond the tasks: everything taken over, a second time. Bases and additional work of all
     * people and the work of nobody are the total of the unit exactly.
     */
    public Fraction countedTwice() {
        return people().values().stream().map(Personal::takenOver).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whether both sides agree: the tasks, and the people without what they took over. */
    public boolean isConserved() {
        Fraction personal = people().values().stream()
                .map(person -> person.base().plus(person.additional()))
                .reduce(Fraction.ZERO, Fraction::plus);
        return unitTotal().equals(personal.plus(ofNobody()));
    }
}
