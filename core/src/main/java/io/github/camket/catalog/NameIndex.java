// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units of a catalogue by the comparison key of their name. */
final class NameIndex {

    private static final List<OrgLevel> DOWNWARDS =
            List.of(OrgLevel.CENTRAL, OrgLevel.PROVINCE, OrgLevel.DISTRICT, OrgLevel.COMMUNE);
    private static final Comparator<CatalogUnits.Entry> ORDER = Comparator.comparingInt(
                    (CatalogUnits.Entry entry) -> rank(entry.unit()))
            .thenComparing(CatalogUnits.Entry::unit, AdministrativeTree.ORDER);

    private final Map<String, List<CatalogUnits.Entry>> byName = new TreeMap<>();

    NameIndex(CatalogUnits units) {
        for (CatalogUnits.Entry entry : units.entries()) {
            byName.computeIfAbsent(NameKey.of(entry.unit().getName()).name(), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static int rank(AdministrativeUnit unit) {
        int place = DOWNWARDS.indexOf(unit.getCode().level());
        return place < 0 ? DOWNWARDS.size() : place;
    }

    /**
     * The units of the name, of all types and days, those of higher levels first. A word that looks like a type can belong
     * to the name: Phường Đúc is the commune Phường Phường Đúc.
     */
    List<CatalogUnits.Entry> find(NameKey key) {
        List<CatalogUnits.Entry> found = new ArrayList<>(byName.getOrDefault(key.name(), List.of()));
        if (!key.whole().equals(key.name())) {
            found.addAll(byName.getOrDefault(key.whole(), List.of()));
        }
        found.sort(ORDER);
        return found;
    }

    /** Whether the unit is one that the key can mean, its type word included. */
    static boolean hasType(NameKey key, AdministrativeUnit unit) {
        return key.types().isEmpty()
                || key.types().contains(unit.getType())
                || NameKey.of(unit.getName()).name().equals(key.whole());
    }
}
