// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.trace.Ref;
import java.util.Map;
import java.util.TreeMap;

/** What is known on one day of directives and tasks, with the names by which units and obstacles are told. */
class KnownFacts {

    private final Snapshot known;
    private final CascadeMonitor cascades;

    KnownFacts(Snapshot known, CascadeMonitor cascades) {
        this.known = known;
        this.cascades = cascades;
    }

    final Snapshot known() {
        return known;
    }

    final CascadeMonitor cascades() {
        return cascades;
    }

    final OrgTree tree() {
        return OrgTree.of(known.getFacts(OrgUnit.class), known.getKnownOn());
    }

    final Directive directive(DirectiveId id) {
        return known.find(id.toRef()).map(Directive.class::cast).orElseThrow();
    }

    final String name(OrgUnitId id) {
        return known.find(id.toRef()).map(OrgUnit.class::cast).orElseThrow().getName();
    }

    final Map<OrgUnitId, String> names() {
        Map<OrgUnitId, String> names = new TreeMap<>();
        known.getFacts(OrgUnit.class).forEach(unit -> names.put(unit.getId(), unit.getName()));
        return names;
    }

    /** Names of units, and what obstacles are. */
    final Map<Ref, String> words() {
        Map<Ref, String> words = new TreeMap<>();
        known.getFacts(OrgUnit.class).forEach(unit -> words.put(unit.getRef(), unit.getName()));
        known.getFacts(Obstacle.class).forEach(each -> words.put(each.getRef(), each.getDescription()));
        return words;
    }
}
