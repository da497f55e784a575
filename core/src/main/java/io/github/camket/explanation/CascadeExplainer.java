// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.Duty;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.cascade.ItemRollUp;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what became of items down through the levels, and with what a briefing opens. */
public final class CascadeExplainer {

    private final UnitWording wording;
    private final TaskExplainer tasks;
    private final PetitionExplainer petitions;
    private final SortedMap<OrgUnitId, String> names;

    private CascadeExplainer(Language language, Map<OrgUnitId, String> names) {
        this.wording = UnitWording.in(language);
        this.tasks = TaskExplainer.in(language);
        this.petitions = PetitionExplainer.in(language);
        this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /**
     * Explains in a language.
     *
     * @param names names of units; those that are not in it are told by their identifiers
     */
    public static CascadeExplainer in(Language language, Map<OrgUnitId, String> names) {
        return new CascadeExplainer(language, names);
    }

    /** An item with every item below it, how many tasks stand how, and what keeps it open. */
    public Explanation explain(CascadeRollUp rollUp) {
        List<Line> lines = new ArrayList<>();
        rollUp.getItems().forEach(item -> add(item, item.getItem().depth(), lines));
        rollUp.getFindings().forEach(finding -> lines.add(new Line(0, finding(finding))));
        return Explanation.of(wording.language(), lines);
    }

    /** An item with every item below it, and below each the tasks that come from it with their parts. */
    private void addWithTasks(CascadeRollUp rollUp, int depth, List<Line> lines) {
        Map<ItemRef, List<TaskStatus>> parts = parts(rollUp);
        for (ItemRollUp item : rollUp.getItems()) {
            int at = depth + item.getItem().depth();
            add(item, at, lines);
            item.getOwn().forEach(status -> lines.add(new Line(at + 1, tasks.line(status))));
            parts.getOrDefault(item.getItem().ref(), List.of())
                    .forEach(status -> lines.add(new Line(at + 2, tasks.line(status))));
        }
    }

    /** The counted tasks that no item has itself, being parts of one that it has: each once, with the lowest item. */
    private static Map<ItemRef, List<TaskStatus>> parts(CascadeRollUp rollUp) {
        Set<Duty.Id> told = new TreeSet<>();
        rollUp.getItems().forEach(item -> item.getOwn().forEach(status -> told.add(status.getId())));
        List<ItemRollUp> bottomUp = new ArrayList<>(rollUp.getItems());
        Collections.reverse(bottomUp);
        Map<ItemRef, List<TaskStatus>> parts = new TreeMap<>();
        for (ItemRollUp item : bottomUp) {
            parts.put(
                    item.getItem().ref(),
                    item.getCounted().stream()
                            .filter(status -> told.add(status.getId()))
                            .toList());
        }
        return parts;
    }

    /** What became of the conclusion, down to every item that carries it out, and of the petitions of the briefing before. */
    public Explanation explain(FollowUp followUp) {
        List<Line> lines = new ArrayList<>();
        String day = wording.date(followUp.getBriefing().getHeldOn());
        lines.add(new Line(
                0,
                followUp.getPrevious()
                        .map(Briefing::getHeldOn)
                        .map(before -> wording.text("followUp.title", day, wording.date(before)))
                        .orElseGet(() -> wording.text("followUp.first", day))));
        if (followUp.getConclusion().isPresent()) {
            lines.add(new Line(1, wording.text("followUp.items", counts(followUp.getCounts()))));
        }
        followUp.getItems().forEach(item -> addWithTasks(item, 2, lines));
        if (!followUp.getPetitions().isEmpty()) {
            lines.add(new Line(1, wording.text("followUp.petitions")));
            followUp.getPetitions()
                    .forEach(petition -> petitions.explain(petition).lines().stream()
                            .map(line -> new Line(line.depth() + 2, line.text()))
                            .forEach(lines::add));
        }
        followUp.getFindings().forEach(finding -> lines.add(new Line(1, finding(finding))));
        return Explanation.of(wording.language(), lines);
    }

    private void add(ItemRollUp rollUp, int depth, List<Line> lines) {
        lines.add(new Line(
                depth,
                wording.text(
                        "cascade.item",
                        rollUp.getItem().ref().item().value(),
                        rollUp.getItem().ref().directive().value(),
                        name(rollUp.getItem().unit()),
                        rollUp.getItem().item().getWords())));
        if (!rollUp.getItem().inForce()) {
            lines.add(new Line(depth + 1, wording.text("cascade.notInForce")));
        }
        lines.add(new Line(
                depth + 1,
                rollUp.isClosable()
                        ? wording.text("cascade.closable", counts(rollUp.getCounts()))
                        : counts(rollUp.getCounts())));
        if (rollUp.getCountsByUnit().size() > 1) {
            rollUp.getCountsByUnit()
                    .forEach((unit, counts) ->
                            lines.add(new Line(depth + 2, wording.text("cascade.unit", name(unit), counts(counts)))));
        }
        if (!rollUp.getClosedTooEarly().isEmpty()) {
            String closed = TaskExplainer.joined(rollUp.getClosedTooEarly());
            lines.add(new Line(depth + 1, wording.text("cascade.closedTooEarly", closed)));
        }
    }

    /** Counts in one line, such as {@code 3 nhiệm vụ: 1 hoàn thành đúng hạn; 2 chưa hoàn thành, quá hạn}. */
    public String counts(TaskCounts counts) {
        List<String> cells = new ArrayList<>();
        cell("doneOnTime", counts.doneOnTime(), cells);
        cell("doneLate", counts.doneLate(), cells);
        cell("doneWithoutDeadline", counts.doneWithoutDeadline(), cells);
        cell("openInTime", counts.openInTime(), cells);
        cell("openOverdue", counts.openOverdue(), cells);
        cell("openWithoutDeadline", counts.openWithoutDeadline(), cells);
        cell("openUndecided", counts.openUndecided(), cells);
        cell("withdrawn", counts.withdrawn(), cells);
        return cells.isEmpty()
                ? wording.text("cascade.noTask")
                : wording.text("cascade.counts", wording.count(counts.all()), String.join("; ", cells));
    }

    private void cell(String key, long number, List<String> cells) {
        if (number > 0) {
            cells.add(wording.text("cascade." + key, wording.count(number)));
        }
    }

    private String name(OrgUnitId unit) {
        return names.getOrDefault(unit, unit.value());
    }

    /** A finding as a sentence. */
    public String finding(Finding finding) {
        return wording.finding(finding);
    }
}
