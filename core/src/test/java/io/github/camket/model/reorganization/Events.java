// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Units and reorganizations in short: {@code "a (,2025-07-01)"} is a unit with its days, {@code "a>b"} says that a is
 * succeeded by b, {@code "a>"} that it is dissolved.
 */
public final class Events {

    private Events() {}

    public static List<OrgUnit> units(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.split(" "))
                .map(parts -> Commune.aUnit(parts[0])
                        .validity(Validity.parse(parts.length == 1 ? "(,)" : parts[1]))
                        .build())
                .toList();
    }

    public static Reorganization event(String id, String day, ReorganizationKind kind, String... successions) {
        Reorganization.Builder event = Reorganization.builder()
                .id(FactId.of(id))
                .on(LocalDate.parse(day))
                .kind(kind)
                .legalBasis(LegalBasis.of("1/NQ-HĐND", Confidence.UNVERIFIED));
        for (String succession : successions) {
            String[] units = succession.split(">");
            if (units.length == 1) {
                event.addDissolved(OrgUnitId.of(units[0]));
            } else {
                event.addSuccession(new Succession(OrgUnitId.of(units[0]), OrgUnitId.of(units[1])));
            }
        }
        return event.build();
    }

    public static OrgUnitId[] ids(String... ids) {
        return Arrays.stream(ids).map(OrgUnitId::of).toArray(OrgUnitId[]::new);
    }
}
