// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.cascade.ItemRollUp;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        return new Explanation(lines);
    }

    /** What became of the conclusion and the petitions of the briefing before. */
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
        for (CascadeRollUp item : followUp.getItems()) {
            add(item.getTop(), 2, lines);
            item.getTop().getOwn().forEach(status -> lines.add(new Line(3, tasks.line(status))));
        }
        if (!followUp.getPetitions().isEmpty()) {
            lines.add(new Line(1, wording.text("followUp.petitions")));
            followUp.getPetitions()
                    .forEach(petition -> petitions.explain(petition).lines().stream()
                            .map(line -> new Line(line.depth() + 2, line.text()))
                            .forEach(lines::add));
        }
        followUp.getFindings().forEach(finding -> lines.add(new Line(1, finding(finding))));
        return new Explanation(lines);
    }

    private void add(ItemRollUp rollUp, int depth, List<Line> lines) {
        lines.add(new Line(
                depth,
                wording.text(
                        "cascade.item",
                        rollUp.getItem().ref().toString(),
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
            String closed =
                    rollUp.getClosedTooEarly().stream().map(TaskId::value).collect(Collectors.joining(", "));
            lines.add(new Line(depth + 1, wording.text("cascade.closedTooEarly", closed)));
        }
    }

    /** Counts in one line, such as {@code 3 việc: 1 hoàn thành đúng hạn, 2 quá hạn}. */
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
                : wording.text(
                        counts.all() == 1 ? "cascade.counts.1" : "cascade.counts",
                        String.valueOf(counts.all()),
                        String.join(", ", cells));
    }

    private void cell(String key, long number, List<String> cells) {
        if (number > 0) {
            cells.add(wording.text("cascade." + key, String.valueOf(number)));
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
