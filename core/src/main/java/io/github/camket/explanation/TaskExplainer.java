// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Schedule;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.PhaseHistory;
import io.github.camket.monitoring.RateBase;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskRate;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.Timeliness;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells how tasks stand, from which phase, deadline and day that follows, and counts them as reports do. */
public final class TaskExplainer {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final UnitWording wording;
    private final TimeWording time;
    private final SortedMap<Ref, String> words;

    private TaskExplainer(Language language, Map<Ref, String> words) {
        this.wording = UnitWording.in(language);
        this.time = TimeWording.in(language);
        this.words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** Explains in a language; units, obstacles and causes are told by their identifiers. */
    public static TaskExplainer in(Language language) {
        return in(language, Map.of());
    }

    /**
     * Explains in a language.
     *
     * @param words names of units, and what obstacles and causes are; those that are not in it are told by their identifiers.
     *     Names of people do not belong in it
     */
    public static TaskExplainer in(Language language, Map<Ref, String> words) {
        return new TaskExplainer(language, words);
    }

    /** Name of a phase. */
    public String phase(TaskPhase phase) {
        return wording.text("phase." + phase.name());
    }

    /** How a task stands against its deadline, in a few words, with the days it is late or has left. */
    public String timeliness(TaskStatus status) {
        Optional<Timeliness> timeliness = status.getTimeliness();
        if (timeliness.isEmpty()) {
            return wording.text("timeliness.WITHDRAWN");
        }
        boolean noDay = timeliness.get() == Timeliness.NO_DEADLINE || timeliness.get() == Timeliness.UNKNOWN_DEADLINE;
        String key = "timeliness." + timeliness.get().name() + (noDay && status.isDone() ? ".done" : "");
        int days = status.getDaysLeft().orElse(status.getDaysLate());
        boolean lastDay = status.getDaysLeft().isPresent() && days == 0;
        return wording.text(key + (lastDay ? ".0" : ""), wording.count(days))
                + (status.isDueSoon() ? wording.text("timeliness.dueSoon") : "");
    }

    /** One line: identifier, title, how it stands. */
    public String line(TaskStatus status) {
        return wording.text(
                "monitor.task", status.getId().toString(), status.getTask().getTitle(), timeliness(status));
    }

    /** By when or how often something is to be done, in the words of this library, with those of the document. */
    public String schedule(Schedule schedule) {
        String said = schedule.words()
                .map(words -> wording.text("monitor.words", words))
                .orElse("");
        if (schedule instanceof Schedule.Due due) {
            return time.deadline(due.deadline()) + said;
        }
        if (schedule instanceof Schedule.Repeated repeated) {
            String rule = time.recurrence(repeated.rule());
            return repeated.until()
                            .map(day -> wording.text("monitor.ruleUntil", rule, wording.date(day)))
                            .orElse(rule)
                    + said;
        }
        String key = schedule instanceof Schedule.Standing ? "monitor.standing" : "monitor.undecided";
        return wording.text(key) + said;
    }

    /** The whole of a status: who has it, the phases, the deadlines, what stands in the way, what is to be known. */
    public Explanation explain(TaskStatus status) {
        List<Line> lines = new ArrayList<>(List.of(new Line(0, line(status))));
        add(lines, "monitor.asOf", wording.date(status.getAsOf()));
        addPeople(status.getTask(), lines);
        addPhases(status, lines);
        addDeadlines(status, lines);
        addRefs("monitor.causes", status.getConfirmedCauses(), lines);
        addRefs("monitor.obstacles", status.getOpenObstacles(), lines);
        if (!status.getOpenParts().isEmpty()) {
            add(lines, "monitor.openParts", joined(status.getOpenParts()));
        }
        addFindings(status.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    /** How a task stands, and in one line below who has it, what is to come of it and by when. */
    public Explanation assignment(TaskStatus status) {
        List<Line> said = new ArrayList<>();
        addPeople(status.getTask(), said);
        String deadline = status.getDeadline()
                .map(this::deadline)
                .orElseGet(() -> schedule(status.getTask().getSchedule()));
        add(said, "monitor.deadline", deadline);
        String all = said.stream().map(Line::text).collect(Collectors.joining(". "));
        return Explanation.of(wording.language(), List.of(new Line(0, line(status)), new Line(1, all)));
    }

    private void addPeople(Task task, List<Line> lines) {
        add(lines, "monitor.lead", name(task.getLead().orElseThrow()));
        if (!task.getCoordinating().isEmpty()) {
            add(
                    lines,
                    "monitor.coordinating",
                    task.getCoordinating().stream().map(this::name).collect(Collectors.joining(", ")));
        }
        task.getLeaderInCharge().ifPresent(post -> add(lines, "monitor.leaderInCharge", post));
        if (!task.getMonitors().isEmpty()) {
            add(lines, "monitor.monitors", String.join(", ", task.getMonitors()));
        }
        task.getProduct().ifPresent(product -> add(lines, "monitor.product", product));
        task.getAuthority().ifPresent(post -> add(lines, "monitor.authority", post));
    }

    private void addPhases(TaskStatus status, List<Line> lines) {
        for (PhaseHistory.Entered entered : status.getPhases()) {
            String named = phase(entered.phase())
                    + entered.originalWord()
                            .map(word -> wording.text("monitor.words", word))
                            .orElse("");
            entered.since().ifPresent(day -> add(lines, "monitor.phase", wording.date(day), named));
        }
        status.getCompleted().ifPresent(completed -> add(lines, "monitor.completed", wording.date(completed.on())));
    }

    private void addDeadlines(TaskStatus status, List<Line> lines) {
        List<DeadlineHistory.Step> steps = status.getDeadlineSteps();
        String first = status.getOriginalDeadline()
                .filter(deadline -> status.getCountedDeadline().isEmpty())
                .map(this::deadline)
                .orElseGet(() -> schedule(status.getTask().getSchedule()));
        add(lines, steps.isEmpty() ? "monitor.deadline" : "monitor.firstDeadline", first);
        status.getCountedDeadline()
                .ifPresent(due -> add(
                        lines,
                        "monitor.defaultTerm",
                        wording.date(due.getReceivedOn()),
                        wording.date(due.getLastDay())));
        for (DeadlineHistory.Step step : steps) {
            DeadlineChange change = step.change();
            String document = change.getDocument()
                    .map(basis -> wording.text("monitor.byDocument", wording.document(basis)))
                    .orElse("");
            add(
                    lines,
                    step.effective() ? "monitor.moved" : "monitor.notMoved",
                    deadline(change.getNewDeadline()),
                    change.getDecidedBy().orElseThrow(),
                    wording.date(change.getDecidedOn().orElseThrow()),
                    document);
        }
        for (DeadlineChange change : status.getChangesNotGranted()) {
            boolean refused = change.getOutcome() == DeadlineChange.Outcome.REFUSED;
            add(
                    lines,
                    refused ? "monitor.refused" : "monitor.asked",
                    deadline(change.getNewDeadline()),
                    change.getDecidedOn()
                            .or(change::getRequestedOn)
                            .map(wording::date)
                            .orElseThrow(),
                    change.getDecidedBy().orElse(""));
        }
        if (status.getDaysLateAgainstOriginal() > status.getDaysLate()) {
            add(lines, "monitor.lateAgainstFirst", wording.count(status.getDaysLateAgainstOriginal()));
        }
    }

    private String deadline(Deadline deadline) {
        return time.deadline(deadline)
                + deadline.getWords()
                        .map(words -> wording.text("monitor.words", words))
                        .orElse("");
    }

    private void addRefs(String key, List<Ref> refs, List<Line> lines) {
        if (!refs.isEmpty()) {
            add(lines, key, refs.stream().map(this::described).collect(Collectors.joining("; ")));
        }
    }

    private String name(Subject subject) {
        return words.getOrDefault(subject.ref(), subject.toString());
    }

    private String described(Ref ref) {
        return words.containsKey(ref) ? wording.text("monitor.described", ref.id(), words.get(ref)) : ref.id();
    }

    /** Identifiers of tasks in one line. */
    static String joined(List<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).collect(Collectors.joining(", "));
    }

    /** What people should know, each as a sentence. */
    private void addFindings(List<Finding> findings, List<Line> lines) {
        findings.forEach(finding -> lines.add(new Line(1, finding(finding))));
    }

    /** A finding as a sentence; phases in it by their names. */
    public String finding(Finding finding) {
        return wording.finding(finding);
    }

    /**
     * The cells and rates of a report, each rate with what it is taken out of.
     *
     * @param rounding how the rates are shown; one that would show 0 % or 100 % where it is not gets more decimals
     */
    public Explanation explain(TaskCounts counts, Rounding rounding) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("monitor.counts", wording.count(counts.all()))));
        cell(lines, 1, "monitor.done", counts.done());
        cell(lines, 2, "monitor.done.onTime", counts.doneOnTime());
        cell(lines, 2, "monitor.done.late", counts.doneLate());
        optionalCell(lines, "monitor.done.withoutDeadline", counts.doneWithoutDeadline());
        cell(lines, 1, "monitor.open", counts.open());
        cell(lines, 2, "monitor.open.inTime", counts.openInTime());
        cell(lines, 2, "monitor.open.overdue", counts.openOverdue());
        optionalCell(lines, "monitor.open.withoutDeadline", counts.openWithoutDeadline());
        optionalCell(lines, "monitor.open.undecided", counts.openUndecided());
        if (counts.withdrawn() > 0) {
            cell(lines, 1, "monitor.withdrawn", counts.withdrawn());
        }
        lines.add(new Line(1, rate("monitor.completionRate", counts.completion(RateBase.DUE_TASKS), rounding)));
        lines.add(new Line(1, rate("monitor.overdueRate", counts.overdue(RateBase.DUE_TASKS), rounding)));
        lines.add(new Line(1, rate("monitor.completionRate", counts.completion(RateBase.ALL_TASKS), rounding)));
        return Explanation.of(wording.language(), lines);
    }

    private void cell(List<Line> lines, int depth, String key, long number) {
        lines.add(new Line(depth, wording.text(key, wording.count(number))));
    }

    private void optionalCell(List<Line> lines, String key, long number) {
        if (number > 0) {
            cell(lines, 2, key, number);
        }
    }

    private String rate(String key, TaskRate rate, Rounding rounding) {
        String base = "rateBase." + rate.base().name();
        if (!rate.isApplicable()) {
            return wording.text(key, wording.text("monitor.notApplicable", wording.text(base, wording.count(0))));
        }
        Ratio ratio = rate.ratio().orElseThrow();
        String whole = wording.exact(ratio.getWhole());
        return wording.text(
                key,
                wording.text(
                        "monitor.rate",
                        percent(rate, rounding),
                        wording.exact(ratio.getPart()),
                        whole,
                        wording.text(base, whole)));
    }

    private String percent(TaskRate rate, Rounding rounding) {
        Fraction share = rate.ratio().orElseThrow().toFraction();
        Fraction shown = rate.percent(rounding).orElseThrow();
        boolean crosses =
                (shown.signum() == 0 && share.signum() != 0) || (shown.equals(HUNDRED) && !share.equals(Fraction.ONE));
        return crosses ? wording.percent(share) : wording.fixed(shown, rounding.scale()) + " %";
    }

    private void add(List<Line> lines, String key, String... arguments) {
        lines.add(new Line(1, wording.text(key, arguments)));
    }
}
