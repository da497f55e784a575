// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.TaskExplainer;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.Support;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.Timeliness;
import java.util.List;
import java.util.Optional;

/** The part of a page about what is overdue, and what stood in the way. */
final class OverduePart {

    private final Sheet sheet;
    private final BriefingFacts facts;
    private final CommitmentWording wording;
    private final TaskExplainer tasks;

    OverduePart(Sheet sheet, BriefingFacts facts, Language language) {
        this.sheet = sheet;
        this.facts = facts;
        this.wording = CommitmentWording.in(language);
        this.tasks = TaskExplainer.in(language, facts.words());
    }

    void print(List<TaskStatus> all) {
        List<TaskStatus> overdue = all.stream()
                .filter(status -> status.getTimeliness().equals(Optional.of(Timeliness.OVERDUE)))
                .toList();
        if (overdue.isEmpty()) {
            return;
        }
        sheet.heading("overdue");
        for (TaskStatus status : overdue) {
            sheet.tell(1, tasks.explain(status));
            TaskId task = status.getTask().getId();
            facts.known().getFacts(Obstacle.class).stream()
                    .filter(each -> each.getTasks().contains(task))
                    .forEach(each -> printObstacle(each, status));
            facts.known().getFacts(Support.class).stream()
                    .filter(each -> each.getTask().equals(Optional.of(task)))
                    .forEach(this::printSupport);
        }
    }

    /** One that nobody has removed is already described by the library. */
    private void printObstacle(Obstacle obstacle, TaskStatus status) {
        ObstaclePart part = new ObstaclePart(sheet, facts, wording);
        if (!status.getOpenObstacles().contains(obstacle.getRef())) {
            part.print(2, obstacle);
            return;
        }
        String asked = obstacle.getAsked().map(facts::name).orElse("–");
        sheet.say(2, "obstacle.open", obstacle.getId(), wording.date(obstacle.getRaisedOn()), asked);
        part.printResolutions(3, obstacle);
    }

    private void printSupport(Support support) {
        String until = support.getPromisedBy().map(wording::date).orElse("–");
        String given = support.getGivenOn()
                .map(day -> sheet.words("support.given", wording.date(day)))
                .orElseGet(() -> sheet.words("support.open"));
        sheet.say(2, "support", facts.name(support.getGiver()), support.getDescription(), until, given);
    }
}
