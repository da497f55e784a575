// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Reorganization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The units of a catalogue by code, those of the lists apart from those that an application added. */
final class CatalogUnits {

    /**
     * A unit and where it comes from.
     *
     * @param official whether it is from the lists
     */
    record Entry(AdministrativeUnit unit, boolean official) {

        /** Whether the day lies where the lists say nothing of the unit, since they do not know when it began. */
        boolean isUnknownOn(LocalDate day) {
            return official && unit.getValidity().getFrom().isEmpty() && day.isBefore(OfficialLists.FIRST_DAY);
        }

        boolean isKnownOn(LocalDate day) {
            return unit.getValidity().contains(day) && !isUnknownOn(day);
        }
    }

    private final Map<AdministrativeCode, List<Entry>> byCode;
    private volatile @Nullable Map<AdministrativeCode, List<Entry>> byParent;

    private CatalogUnits(Map<AdministrativeCode, List<Entry>> byCode) {
        this.byCode = byCode;
        byCode.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparing((Entry entry) -> entry.unit().getValidity())
                                .thenComparing(entry -> entry.unit(), AdministrativeTree.ORDER)));
    }

    static CatalogUnits of(Collection<AdministrativeUnit> official) {
        Map<AdministrativeCode, List<Entry>> byCode = new TreeMap<>();
        official.forEach(unit -> add(byCode, new Entry(unit, true)));
        return new CatalogUnits(byCode);
    }

    private static void add(Map<AdministrativeCode, List<Entry>> byCode, Entry entry) {
        List<Entry> own = byCode.computeIfAbsent(entry.unit().getCode(), key -> new ArrayList<>());
        if (!own.contains(entry)) {
            own.add(entry);
        }
    }

    /** These units and those of a supplement; what it reorganizes begins or ends on the day of that. */
    CatalogUnits with(CatalogSupplement supplement) {
        Map<AdministrativeCode, List<Entry>> all = new TreeMap<>();
        byCode.forEach((code, entries) -> all.put(code, new ArrayList<>(entries)));
        for (Reorganization event : supplement.getReorganizations()) {
            event.to().forEach(code -> bound(all, code, entry -> beginning(entry, event, supplement)));
            event.from().forEach(code -> bound(all, code, entry -> ending(entry, event, supplement)));
        }
        supplement.getUnits().forEach(unit -> add(all, new Entry(unit, false)));
        return new CatalogUnits(all);
    }

    private static void bound(Map<AdministrativeCode, List<Entry>> all, UnitId code, UnaryOperator<Entry> change) {
        all.computeIfPresent((AdministrativeCode) code, (key, entries) -> {
            entries.replaceAll(change);
            return entries;
        });
    }

    /** An official unit of unknown start that an earlier reorganization formed begins with it. */
    private static Entry beginning(Entry entry, Reorganization event, CatalogSupplement supplement) {
        AdministrativeUnit unit = entry.unit();
        boolean goesOn = event.from().contains(unit.getCode()) && !describes(supplement, unit, event.getOn(), true);
        boolean open = unit.getValidity()
                .getFrom()
                .filter(from -> !from.isBefore(event.getOn()))
                .isEmpty();
        boolean earlier = event.getOn().isBefore(OfficialLists.FIRST_DAY);
        Optional<Validity> rest = unit.getValidity().startingOn(event.getOn());
        return entry.official() && earlier && open && !goesOn && rest.isPresent()
                ? new Entry(unit.withValidity(rest.get()), true)
                : entry;
    }

    /** An official unit that a later reorganization ends, or describes anew, ends with it. */
    private static Entry ending(Entry entry, Reorganization event, CatalogSupplement supplement) {
        AdministrativeUnit unit = entry.unit();
        boolean goesOn = event.to().contains(unit.getCode()) && !describes(supplement, unit, event.getOn(), false);
        boolean later = !event.getOn().isBefore(OfficialLists.FIRST_DAY);
        Optional<Validity> rest = unit.getValidity().endingBefore(event.getOn());
        return entry.official() && later && !goesOn && rest.isPresent()
                ? new Entry(unit.withValidity(rest.get()), true)
                : entry;
    }

    /** Whether the supplement gives the unit as it was until the day before, or as it is from the day on. */
    private static boolean describes(
            CatalogSupplement supplement, AdministrativeUnit unit, LocalDate on, boolean before) {
        return supplement.getUnits().stream()
                .filter(own -> own.getCode().equals(unit.getCode()))
                .map(AdministrativeUnit::getValidity)
                .anyMatch(validity -> before
                        ? validity.getTo().equals(Optional.of(on))
                        : validity.getFrom().equals(Optional.of(on)));
    }

    /** The units that have the code, in the order of their days. */
    List<Entry> of(AdministrativeCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** All units by code, then day. */
    List<Entry> entries() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** All units by code, then day. */
    List<AdministrativeUnit> all() {
        return entries().stream().map(Entry::unit).toList();
    }

    /** The units of which this one is the parent at some time, by code, then day. */
    List<Entry> below(AdministrativeCode parent) {
        Map<AdministrativeCode, List<Entry>> index = byParent;
        if (index == null) {
            index = new TreeMap<>();
            for (Entry entry : entries()) {
                if (entry.unit().getParent().isPresent()) {
                    index.computeIfAbsent(entry.unit().getParent().get(), key -> new ArrayList<>())
                            .add(entry);
                }
            }
            byParent = index;
        }
        return index.getOrDefault(parent, List.of());
    }

    /** The unit that has the code on the day; of several, which contradict each other, the one that began last. */
    Optional<Entry> find(AdministrativeCode code, LocalDate day) {
        return of(code).stream().filter(entry -> entry.isKnownOn(day)).reduce((earlier, later) -> later);
    }
}
