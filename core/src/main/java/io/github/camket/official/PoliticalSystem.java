// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Confidence;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the Party regulations govern, in parallel to those of the State, and lines that they have in common. */
final class PoliticalSystem {

    private PoliticalSystem() {}

    /** Kinds of organizations of the political system that are known here by name; for others an application puts its own scope. */
    static Applicability.Organizations collectives(InstrumentLines lines) {
        List<Applicability.Scope> scopes = Stream.of(
                        OrgKind.PARTY_ORGANIZATION,
                        OrgKind.PEOPLES_COMMITTEE,
                        OrgKind.MINISTRY_DEPARTMENT,
                        OrgKind.DEPARTMENT,
                        OrgKind.SUB_DEPARTMENT,
                        OrgKind.OFFICE,
                        OrgKind.INSPECTORATE,
                        OrgKind.DIVISION,
                        OrgKind.BOARD,
                        OrgKind.TEAM,
                        OrgKind.REGIONAL_OFFICE,
                        OrgKind.ADMINISTRATIVE_ORGANIZATION,
                        OrgKind.FATHERLAND_FRONT,
                        OrgKind.SOCIO_POLITICAL_ORGANIZATION)
                .map(kind -> new Applicability.Scope(kind, Optional.empty()))
                .toList();
        return new Applicability.Organizations(scopes, lines.atPlace("đối tượng áp dụng"));
    }

    static Applicability.People people(InstrumentLines lines) {
        return people(lines, EnumSet.allOf(Position.class));
    }

    static Applicability.People people(InstrumentLines lines, Set<Position> positions) {
        return new Applicability.People(
                EnumSet.allOf(LegalClass.class),
                lines.atPlace("đối tượng áp dụng"),
                positions,
                lines.atPlace("đối tượng áp dụng"));
    }

    static Measure targets(InstrumentLines lines, MeasureId id, String article) {
        return lines.share(
                id,
                "Tỷ lệ chỉ tiêu của địa phương, đơn vị đã hoàn thành",
                "Share of the targets of the locality or unit completed",
                article);
    }

    static Measure keyTargets(InstrumentLines lines, MeasureId id, String article) {
        return lines.count(
                id,
                "Số chỉ tiêu chủ yếu không đạt (trừ bất khả kháng)",
                "Key targets missed (force majeure excepted)",
                article);
    }

    static Condition wholeLevel(InstrumentLines lines, Confidence known, String article) {
        return lines.absent(known, article, "mọi điều kiện của mức", "all conditions of the level");
    }
}
