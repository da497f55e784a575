// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows units through a catalogue: by their own heirs, and where they have none by those of the units below. */
final class DescentFinder {

    private final Catalog catalog;
    private final CatalogUnits units;
    private final Map<AdministrativeCode, AdministrativeUnit> found = new TreeMap<>();
    private final Set<LineageStep<AdministrativeCode>> steps = new LinkedHashSet<>();
    private final List<UnitDescent.Ending> dissolved = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();
    /** Units can stand above each other in a circle, which the catalogue finds; each is followed once from each day. */
    private final Set<String> followed = new TreeSet<>();

    DescentFinder(Catalog catalog, CatalogUnits units) {
        this.catalog = catalog;
        this.units = units;
    }

    UnitDescent successors(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        UnitAnswer origin = catalog.resolve(code, on);
        if (asOf.isBefore(on)) {
            throw new IllegalArgumentException("asOf must not be before " + on + ": " + asOf);
        }
        origin.getUnit().ifPresent(unit -> follow(unit.getCode(), on, asOf));
        return result(origin, asOf);
    }

    private void follow(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        if (!followed.add(code + " " + on)) {
            return;
        }
        Descent<AdministrativeCode> own = catalog.lineage().successors(code, on, asOf);
        steps.addAll(own.steps());
        collect(own.units(), asOf);
        for (AdministrativeCode ended : own.ended()) {
            lastDay(ended, on, asOf).ifPresent(last -> followBelow(ended, last, asOf));
        }
    }

    private Optional<LocalDate> lastDay(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        return units.of(code).stream()
                .flatMap(entry -> entry.unit().getValidity().getTo().stream())
                .filter(to -> to.isAfter(on) && !to.isAfter(asOf))
                .filter(to -> !catalog.lineage().exists(code, to))
                .findFirst()
                .map(to -> to.minusDays(1));
    }

    private void followBelow(AdministrativeCode ended, LocalDate last, LocalDate asOf) {
        units.find(ended, last)
                .map(entry ->
                        new UnitDescent.Ending(entry.unit(), catalog.lineage().dissolvedOn(ended, last.plusDays(1))))
                .ifPresent(dissolved::add);
        List<AdministrativeCode> below = units.below(ended).stream()
                .filter(entry -> entry.isKnownOn(last))
                .map(entry -> entry.unit().getCode())
                .distinct()
                .toList();
        if (!below.isEmpty()) {
            findings.add(Catalog.HEIRS_OF_UNITS_BELOW.about(ended.toRef(), last, below.size()));
        }
        below.forEach(unit -> follow(unit, last, asOf));
    }

    UnitDescent predecessors(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        UnitAnswer origin = catalog.resolve(code, on);
        if (asOf.isAfter(on)) {
            throw new IllegalArgumentException("asOf must not be after " + on + ": " + asOf);
        }
        if (origin.getUnit().isPresent()) {
            AdministrativeCode own = origin.getUnit().get().getCode();
            Descent<AdministrativeCode> descent = catalog.lineage().predecessors(own, on, asOf);
            steps.addAll(descent.steps());
            collect(descent.units(), asOf);
            descent.ended().forEach(unit -> findings.add(Catalog.BEGAN_WITHOUT_ORIGIN.about(unit.toRef(), asOf)));
        }
        return result(origin, asOf);
    }

    /** The units as they are on the day; one of which the lists do not know whether it was there then is not given. */
    private void collect(List<AdministrativeCode> codes, LocalDate asOf) {
        for (AdministrativeCode code : codes) {
            Optional<CatalogUnits.Entry> entry = units.find(code, asOf);
            if (entry.isPresent()) {
                found.put(code, entry.get().unit());
            } else {
                boolean before = asOf.isBefore(OfficialLists.FIRST_DAY);
                findings.add(
                        before
                                ? Catalog.ORIGIN_NOT_KNOWN.about(code.toRef(), asOf, OfficialLists.FIRST_DAY)
                                : Catalog.UNIT_NOT_DESCRIBED.about(code.toRef(), asOf));
            }
        }
    }

    private UnitDescent result(UnitAnswer origin, LocalDate asOf) {
        findings.addAll(origin.getFindings());
        return UnitDescent.builder()
                .origin(origin)
                .asOf(asOf)
                .units(found.values())
                .steps(steps)
                .dissolved(dissolved)
                .findings(findings)
                .build();
    }
}
