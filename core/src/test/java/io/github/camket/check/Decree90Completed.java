// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.official.Decree90;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.SuppliedLine;
import java.time.LocalDate;
import java.util.List;

/**
 * Decree 90 for public employees, completed by an application: the lines that have no text are its own, and not official. What "not
 * completed" takes is what is reported of it: more than half of one's own criteria fail, or less than half of the targets of the unit
 * are completed.
 */
final class Decree90Completed {

    static final MeasureId OVER_QUOTA = MeasureId.of("overQuota");

    /** What a share is a part of: assumptions of whoever checks. */
    static final List<Relation> RELATIONS = List.of(
            new Relation(Decree90.OWN_COMPLETED_WELL, Relation.Kind.NOT_ABOVE, Decree90.OWN_COMPLETED),
            new Relation(Decree90.OWN_COMPLETED_WELL, Relation.Kind.TOGETHER_AT_MOST_ONE, Decree90.OWN_FAILING),
            new Relation(Decree90.UNIT_COMPLETED_WELL, Relation.Kind.NOT_ABOVE, Decree90.UNIT_COMPLETED),
            new Relation(Decree90.UNIT_BEYOND, Relation.Kind.NOT_ABOVE, Decree90.UNIT_COMPLETED),
            new Relation(Decree90.UNITS_GOOD, Relation.Kind.NOT_ABOVE, Decree90.UNITS_COMPLETED));

    private static final Source OWN = Source.NONE;
    private static final Fraction HALF = Fraction.of(1, 2);

    private Decree90Completed() {}

    static Regulation employees() {
        return Decree90.publicEmployees()
                .with(overlay(
                        "nd-90-2020.public-employees.app", Decree90.publicEmployees(), above(Decree90.OWN_FAILING)));
    }

    static Regulation managers() {
        Regulation base = Decree90.publicEmployeeManagers();
        Condition unit = new Condition.Compare(Decree90.UNIT_COMPLETED, Comparison.BELOW, HALF, Outcome.OPEN, OWN);
        return base.with(overlay(
                "nd-90-2020.public-employee-managers.app",
                base,
                new Condition.AnyOf(List.of(above(Decree90.OWN_FAILING), unit), OWN)));
    }

    private static Overlay overlay(String id, Regulation base, Condition notCompleted) {
        Condition overQuota = new Condition.Compare(OVER_QUOTA, Comparison.EXACTLY, Fraction.ONE, Outcome.OPEN, OWN);
        return Overlay.builder()
                .id(LayerId.of(id))
                .title(new Label("Các dòng do ứng dụng bổ sung", "Lines of the application"))
                .tier(LayerTier.APPLICATION)
                .base(LayerId.of(base.getId().value()))
                .effectiveFrom(LocalDate.of(2023, 9, 15))
                .addMeasures(new Measure.Graded(
                        OVER_QUOTA,
                        new Label("Vượt tỷ lệ xếp loại xuất sắc (1: có; 0: không)", "Over the quota (1: yes; 0: no)"),
                        Points.of(1),
                        List.of(Points.ZERO, Points.of(1)),
                        OWN))
                .addLines(
                        SuppliedLine.of(Citation.of("90/2020/NĐ-CP", "15"), notCompleted),
                        SuppliedLine.of(Citation.of("90/2020/NĐ-CP", "2.6"), overQuota))
                .build();
    }

    private static Condition above(MeasureId measure) {
        return new Condition.Compare(measure, Comparison.ABOVE, HALF, Outcome.OPEN, OWN);
    }
}
