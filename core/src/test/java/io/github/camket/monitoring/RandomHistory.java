// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Source;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What may happen to one task within a few weeks, written down some days later, now and then corrected. */
final class RandomHistory {

    /** The first day on which anything happens. */
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** A day after everything. */
    static final LocalDate LAST = FIRST.plusDays(45);

    private static final List<String> TIMES = List.of("08:00", "16:59:59", "17:00", "23:59:59.999");
    private static final List<String> AMOUNTS = List.of("1/2", "1", "3/2");
    private static final int DAYS = 24;

    private final Random random;
    private final Task task;
    private final List<LedgerEntry> entries = new ArrayList<>();

    RandomHistory(Random random) {
        this.random = random;
        task = Task.builder()
                .id(TaskId.of("t-1"))
                .title("Việc")
                .unit(Monitored.UNIT)
                .amount(Fraction.parse(any(AMOUNTS)))
                .schedule(schedule())
                .build();
        entries.add(new LedgerEntry.Recorded(FIRST.minusDays(1), Monitored.DISTRICT));
        entries.add(new LedgerEntry.Recorded(FIRST.minusDays(1), task));
        several(4, this::delivery);
        several(4, this::phase);
        several(3, this::deadlineChange);
        several(1, this::withdrawal);
    }

    Task task() {
        return task;
    }

    /** The ledger of it; the order of its entries is arbitrary. */
    Ledger ledger() {
        List<LedgerEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        return Ledger.of(shuffled);
    }

    /** The facts in the versions that were written down by a day, inclusive. */
    Collection<Fact> knownOn(LocalDate day) {
        Map<Ref, Fact> known = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .sorted((one, other) -> one.recordedOn().compareTo(other.recordedOn()))
                .forEach(entry -> {
                    if (entry instanceof LedgerEntry.Recorded recorded) {
                        known.put(entry.ref(), recorded.fact());
                    } else if (entry instanceof LedgerEntry.Correction correction) {
                        known.put(entry.ref(), correction.fact());
                    } else {
                        known.remove(entry.ref());
                    }
                });
        return known.values();
    }

    MonitoringRules rules() {
        return MonitoringRules.builder()
                .completedMeans(local("completedMeans", any(List.of(CompletedMeans.values()))))
                .lateGrant(local("lateGrant", any(List.of(LateGrant.values()))))
                .dueSoonDays(local("dueSoonDays", random.nextInt(5)))
                .build();
    }

    /** The turns up to a day and the next one; the empty one for a task that is not repeated. */
    List<Optional<LocalDate>> turns(LocalDate day) {
        if (!(task.getSchedule() instanceof Schedule.Repeated)) {
            return List.of(Optional.empty());
        }
        List<Optional<LocalDate>> turns = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            turns.add(Optional.of(turn(number)));
            if (turn(number).isAfter(day)) {
                break;
            }
        }
        return turns;
    }

    /** Fridays, of which the rule gives three. */
    private static LocalDate turn(int number) {
        return LocalDate.of(2026, 3, 6).plusWeeks(number);
    }

    private Schedule schedule() {
        return switch (random.nextInt(6)) {
            case 0 -> new Schedule.Standing(Optional.empty());
            case 1 -> Schedule.NOTHING_SAID;
            case 2, 3 ->
                new Schedule.Repeated(
                        Recurrence.parse("every week on FRIDAY from 2026-03-02"),
                        Optional.of(turn(2)),
                        closing(),
                        Optional.empty());
            default -> new Schedule.Due(deadline());
        };
    }

    private Optional<LocalDate> turn() {
        return task.getSchedule() instanceof Schedule.Repeated
                ? Optional.of(turn(random.nextInt(3)))
                : Optional.empty();
    }

    private Deadline deadline() {
        LocalDate day = FIRST.plusDays(2 + random.nextInt(DAYS));
        return (random.nextInt(3) == 0 ? Deadline.before(day) : Deadline.until(day)).withClosing(closing());
    }

    private ClosingTime closing() {
        return random.nextInt(3) == 0 ? ClosingTime.at(17, 0) : ClosingTime.END_OF_DAY;
    }

    private void delivery() {
        LocalDate on = day();
        FactId id = id("r");
        LocalDate recordedOn = record(
                TaskReport.builder()
                        .id(id)
                        .task(task.getId())
                        .turn(turn())
                        .deliveredOn(on)
                        .deliveredAt(time())
                        .amount(Fraction.parse(any(AMOUNTS)))
                        .build(),
                on);
        if (random.nextBoolean()) {
            LocalDate decidedOn = on.plusDays(random.nextInt(5));
            record(
                    Acceptance.builder()
                            .id(id("a"))
                            .report(id)
                            .decidedOn(decidedOn)
                            .build(),
                    decidedOn.isAfter(recordedOn) ? decidedOn : recordedOn);
        }
    }

    private void phase() {
        LocalDate on = day();
        TaskPhase phase = any(List.of(TaskPhase.values()));
        PhaseChange.Builder change = PhaseChange.builder()
                .id(id("pc"))
                .task(task.getId())
                .turn(turn())
                .phase(phase)
                .on(on)
                .at(time())
                .reason("Lý do");
        if (phase == TaskPhase.DONE && random.nextBoolean()) {
            change.completedOn(on.minusDays(random.nextInt(4)));
        }
        record(change.build(), on);
    }

    /** Asked for and then decided, in one entry or in two; or decided without being asked for. */
    private void deadlineChange() {
        LocalDate asked = day();
        LocalDate decided = asked.plusDays(random.nextInt(6));
        FactId id = id("dc");
        Optional<LocalDate> turn = turn();
        Deadline deadline = deadline();
        Supplier<DeadlineChange.Builder> request = () ->
                DeadlineChange.builder().id(id).task(task.getId()).turn(turn).newDeadline(deadline);
        DeadlineChange decision = request.get()
                .requestedOn(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(asked))
                .outcome(random.nextInt(3) == 0 ? DeadlineChange.Outcome.REFUSED : DeadlineChange.Outcome.GRANTED)
                .decidedOn(decided)
                .decidedBy("Chủ tịch")
                .build();
        if (decision.getRequestedOn().isEmpty() || random.nextBoolean()) {
            record(decision, decided);
            return;
        }
        DeadlineChange question = request.get()
                .requestedOn(asked)
                .outcome(DeadlineChange.Outcome.ASKED)
                .build();
        LocalDate recordedOn = record(question, asked);
        LocalDate after = recordedOn.isBefore(decided) ? decided : recordedOn.plusDays(1);
        entries.add(new LedgerEntry.Correction(after, decision, "đã quyết định"));
    }

    /** A phase that was recorded by mistake. */
    private void withdrawal() {
        entries.stream()
                .filter(entry -> entry.ref().kind().equals(PhaseChange.KIND))
                .findFirst()
                .ifPresent(entry -> entries.add(
                        new LedgerEntry.Withdrawal(entry.recordedOn().plusDays(3), entry.ref(), "nhập nhầm")));
    }

    private LocalDate record(Fact fact, LocalDate notBefore) {
        LocalDate recordedOn = random.nextBoolean() ? notBefore : notBefore.plusDays(random.nextInt(8));
        entries.add(new LedgerEntry.Recorded(recordedOn, fact));
        return recordedOn;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Optional<LocalTime> time() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.parse(any(TIMES)));
    }

    private FactId id(String prefix) {
        return FactId.of(prefix + "-" + random.nextInt(10) + entries.size());
    }

    private void several(int most, Runnable each) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            each.run();
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Parameter<T> local(String name, T value) {
        return new Parameter<>(name, value, Basis.LOCAL, Source.NONE);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry).append('\n'));
        return text.toString();
    }
}
