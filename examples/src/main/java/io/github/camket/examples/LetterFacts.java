// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.Duty;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.trace.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is known on one day, looked at by the library. */
final class LetterFacts {

    private final Snapshot known;
    private final DirectiveGraph graph;
    private final TaskMonitor tasks;
    private final CascadeMonitor cascades;
    private final Map<OrgUnitId, String> names = new TreeMap<>();

    LetterFacts(Snapshot known) {
        this.known = known;
        this.graph = DirectiveGraph.of(known.getFacts(Directive.class));
        this.tasks = TaskMonitor.of(known);
        this.cascades = CascadeMonitor.of(known, tasks);
        known.getFacts(OrgUnit.class).forEach(unit -> names.put(unit.getId(), unit.getName()));
    }

    Snapshot known() {
        return known;
    }

    DirectiveGraph graph() {
        return graph;
    }

    OrgTree tree() {
        return OrgTree.of(known.getFacts(OrgUnit.class), known.getKnownOn());
    }

    Map<OrgUnitId, String> names() {
        return names;
    }

    String name(OrgUnitId unit) {
        return names.get(unit);
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

    /** What became of each item of a letter, in the order of the document. */
    List<CascadeRollUp> rollUps(Directive letter) {
        return letter.getItems().stream()
                .map(item -> cascades.rollUp(new ItemRef(letter.getId(), item.getId())))
                .toList();
    }

    /** The counted tasks of several items, each once however many items share it. */
    static Collection<TaskStatus> counted(List<CascadeRollUp> items) {
        Map<Duty.Id, TaskStatus> counted = new TreeMap<>();
        items.forEach(item -> item.getTop().getCounted().forEach(status -> counted.put(status.getId(), status)));
        return counted.values();
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
        return Stream.of(graph.getFindings(), tasks.findings(), cascades.findings())
                .flatMap(List::stream)
                .filter(finding -> !finding.code().equals(TaskMonitor.CLOSED_BEFORE_PARTS))
                .distinct()
                .toList();
    }
}
