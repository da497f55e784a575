// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What is known on one day of letters and of what they lead to. */
final class LetterFacts extends KnownFacts {

    private final DirectiveGraph graph;
    private final TaskMonitor tasks;

    LetterFacts(Snapshot known) {
        this(known, TaskMonitor.of(known));
    }

    private LetterFacts(Snapshot known, TaskMonitor tasks) {
        super(known, CascadeMonitor.of(known, tasks));
        this.graph = DirectiveGraph.of(known.getFacts(Directive.class));
        this.tasks = tasks;
    }

    DirectiveGraph graph() {
        return graph;
    }

    /** The directives that begin a cascade: they have items, of which none carries out an item of another directive. */
    List<Directive> letters() {
        return graph.getDirectives().stream()
                .filter(each -> !each.getItems().isEmpty())
                .filter(each -> each.getItems().stream()
                        .allMatch(item -> item.getCarriesOut().isEmpty()))
                .toList();
    }

    /** A letter and the directives of the ledger that it speaks of, itself first. */
    static List<DirectiveId> withReferences(Directive letter) {
        return Stream.concat(
                        Stream.of(letter.getId()),
                        letter.getRelations().stream().flatMap(relation -> relation.target().known().stream()))
                .distinct()
                .toList();
    }

    List<TaskStatus> statuses() {
        return tasks.statuses();
    }

    /** Tasks and turns that wait for parts. */
    List<TaskStatus> waiting() {
        return tasks.statuses().stream()
                .filter(status ->
                        !status.isWithdrawn() && !status.getOpenParts().isEmpty())
                .toList();
    }

    /** What contradicts itself, beside what is said of items and of tasks that wait. */
    List<Finding> findings() {
        return Stream.of(graph.getFindings(), tasks.findings(), cascades().findings())
                .flatMap(List::stream)
                .filter(finding -> !finding.code().equals(TaskMonitor.CLOSED_BEFORE_PARTS))
                .distinct()
                .toList();
    }
}
