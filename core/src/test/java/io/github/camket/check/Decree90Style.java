// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Levels in the style of Decree 90/2020, with lines of a user in place of those that are not known: a share of own criteria that
 * fail, and the share of the unit's targets that is completed. Points only stand for the order of the levels.
 */
final class Decree90Style {

    static final MeasureId FAILING = MeasureId.of("failing");
    static final MeasureId UNIT = MeasureId.of("unit");

    private static final Source USER = Source.of(Citation.ofPlace("Quy chế mẫu theo Nghị định 90", "mục 1"));

    private Decree90Style() {}

    static Regulation regulation() {
        Scoring table = new Scoring.Steps(
                new Scoring.Value(FAILING, USER),
                List.of(
                        new TableRow(Comparison.AT_MOST, Fraction.ZERO, Points.of(3)),
                        new TableRow(Comparison.AT_MOST, Fraction.of(1, 5), Points.of(2)),
                        new TableRow(Comparison.AT_MOST, Fraction.of(1, 2), Points.of(1))),
                Points.ZERO,
                USER);
        return Regulation.builder()
                .id(RegulationId.of("kieu-nd-90"))
                .title(label("Quy chế theo kiểu Nghị định 90", "Rules in the style of Decree 90"))
                .instrument("Quy chế mẫu")
                .official(false)
                .effectiveFrom(LocalDate.of(2020, 8, 20))
                .applicability(Decree335.staff().getApplicability())
                .measures(MeasureSet.builder()
                        .addMeasures(
                                share(FAILING, "Tỷ lệ tiêu chí không bảo đảm", "Share of criteria that fail"),
                                share(UNIT, "Tỷ lệ hoàn thành của đơn vị", "Completion of the unit"))
                        .countingStage(Decree335.staff().getMeasures().getCountingStage())
                        .build())
                .addCriteria(new Criterion(
                        CriterionId.of("results"), label("Kết quả", "Results"), Points.of(3), table, USER))
                .total(Total.sum(USER))
                .periodRules(Decree335.staff().getPeriodRules())
                .scale(new RatingScale(
                        List.of(
                                band(
                                        RatingLevel.GOOD,
                                        Optional.of(3),
                                        Optional.empty(),
                                        unit(Comparison.EXACTLY, 1, 1)),
                                band(
                                        RatingLevel.COMPLETED,
                                        Optional.of(2),
                                        Optional.of(3),
                                        unit(Comparison.ABOVE, 7, 10)),
                                band(
                                        RatingLevel.NOT_COMPLETED,
                                        Optional.empty(),
                                        Optional.of(1),
                                        compare(FAILING, Comparison.ABOVE, 1, 2))),
                        Optional.of(Parameter.text("unclassifiedPolicy", UnclassifiedPolicy.FALL_DOWN, USER))))
                .addExclusions(
                        notCompleted(compare(FAILING, Comparison.ABOVE, 1, 2)),
                        notCompleted(unit(Comparison.BELOW, 1, 2)))
                .build();
    }

    private static LevelBand band(
            RatingLevel level, Optional<Integer> atLeast, Optional<Integer> below, Condition... conditions) {
        return new LevelBand(
                level,
                label(level.code(), level.code()),
                atLeast.map(Points::of),
                below.map(Points::of),
                USER,
                List.of(conditions));
    }

    private static Exclusion notCompleted(Condition when) {
        return new Exclusion(when, new Effect.Forced(RatingLevel.NOT_COMPLETED), USER);
    }

    private static Condition unit(Comparison comparison, int part, int whole) {
        return compare(UNIT, comparison, part, whole);
    }

    private static Condition compare(MeasureId measure, Comparison comparison, int part, int whole) {
        return new Condition.Compare(measure, comparison, Fraction.of(part, whole), Outcome.OPEN, USER);
    }

    private static Measure share(MeasureId id, String vi, String en) {
        return new Measure.Reported(id, label(vi, en), MeasureUnit.RATIO, Optional.of(Fraction.ONE), USER);
    }

    private static Label label(String vi, String en) {
        return new Label(vi, en);
    }
}
