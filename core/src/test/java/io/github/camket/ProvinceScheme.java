// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.UnitEvaluator;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetRules;
import io.github.camket.measurement.TargetSelection;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules by which a province rates its districts: 50 points for targets met, 40 for the progress of what was promised, 10 for
 * a year without cases; the highest level only where a quarter of the targets is exceeded. A sample, not law.
 */
public final class ProvinceScheme {

    /** Share of the targets that are met or exceeded. */
    public static final MeasureId MET = MeasureId.of("targetsMet");
    /** Share of the targets that are exceeded. */
    public static final MeasureId EXCEEDED = MeasureId.of("targetsExceeded");
    /** Progress of the targets that were promised. */
    public static final MeasureId PROGRESS = MeasureId.of("promisedProgress");
    /** The number of cases, of indicator {@code i-z}. */
    public static final MeasureId CASES = MeasureId.of("cases");

    private static final String INSTRUMENT = "15/2021/QĐ-UBND";

    private ProvinceScheme() {}

    /** A place in the document of the province. */
    public static Source article(String article) {
        return Source.of(Citation.of(INSTRUMENT, article));
    }

    /** A share of targets under the readings of the library, of all targets and without a limit. */
    public static Measure.OfTargets share(TargetCredit credit) {
        return share(
                MeasureId.of("share"), new Label("Tỷ lệ chỉ tiêu", "Share of targets"), credit, TargetSelection.ALL);
    }

    private static Measure.OfTargets share(MeasureId id, Label label, TargetCredit credit, TargetSelection selection) {
        return new Measure.OfTargets(
                id, label, credit, Set.of(), selection, Optional.empty(), TargetRules.defaults(), article("3"));
    }

    /** The rules. */
    public static Regulation regulation() {
        return Regulation.builder()
                .id(RegulationId.of("tinh-mau-2021"))
                .title(new Label("Quy định của tỉnh về đánh giá cấp huyện", "Rules of the province for its districts"))
                .instrument(INSTRUMENT)
                .official(false)
                .effectiveFrom(LocalDate.of(2021, 1, 1))
                .applicability(new Applicability.Organizations(
                        List.of(new Applicability.Scope(OrgKind.of("PARTY_ORGANIZATION"), Optional.empty())),
                        article("2")))
                .measures(measures())
                .addCriteria(
                        proportional("targets", "Chỉ tiêu", "Targets", 50, MET, "5.1"),
                        proportional("progress", "Tiến độ cam kết", "Progress of commitments", 40, PROGRESS, "5.2"),
                        order())
                .total(Total.sum(article("5")))
                .scale(new RatingScale(
                        List.of(
                                band(RatingLevel.EXCELLENT, "Xuất sắc", "Excellent", 90, Optional.empty(), exceeded()),
                                band(RatingLevel.GOOD, "Tốt", "Good", 70, Optional.of(90)),
                                band(RatingLevel.COMPLETED, "Hoàn thành", "Completed", 50, Optional.of(70)),
                                new LevelBand(
                                        RatingLevel.NOT_COMPLETED,
                                        new Label("Không hoàn thành", "Not completed"),
                                        Optional.empty(),
                                        Optional.of(Points.of(50)),
                                        article("6"))),
                        Optional.of(new Parameter<>(
                                "unclassifiedPolicy", UnclassifiedPolicy.FALL_DOWN, Basis.LOCAL, article("6")))))
                .build();
    }

    private static MeasureSet measures() {
        return MeasureSet.builder()
                .addMeasures(
                        share(
                                MET,
                                new Label("Tỷ lệ chỉ tiêu đạt và vượt", "Share of targets met"),
                                TargetCredit.MET,
                                TargetSelection.ALL),
                        share(
                                EXCEEDED,
                                new Label("Tỷ lệ chỉ tiêu vượt", "Share of targets exceeded"),
                                TargetCredit.EXCEEDED,
                                TargetSelection.ALL),
                        share(
                                PROGRESS,
                                new Label("Mức thực hiện chỉ tiêu đã cam kết", "Progress of promised targets"),
                                TargetCredit.PROGRESS,
                                TargetSelection.PROMISED),
                        new Measure.OfIndicator(
                                CASES,
                                new Label("Số vụ việc", "Number of cases"),
                                IndicatorId.of("i-z"),
                                MeasureUnit.COUNT,
                                article("4")))
                .countingStage(new Parameter<>("countingStage", Stage.AUTHORITY, Basis.LOCAL, article("4")))
                .build();
    }

    private static Criterion proportional(
            String id, String vi, String en, int full, MeasureId measure, String article) {
        return new Criterion(
                CriterionId.of(id),
                new Label(vi, en),
                Points.of(full),
                new Scoring.Proportional(
                        Points.of(full), new Scoring.Value(measure, article(article)), article(article)),
                article(article));
    }

    private static Criterion order() {
        List<TableRow> rows = List.of(
                new TableRow(Comparison.AT_MOST, Fraction.ZERO, Points.of(10)),
                new TableRow(Comparison.AT_MOST, Fraction.of(2), Points.of(5)));
        return new Criterion(
                CriterionId.of("order"),
                new Label("An ninh trật tự", "Public order"),
                Points.of(10),
                new Scoring.Steps(new Scoring.Value(CASES, article("5.3")), rows, Points.ZERO, article("5.3")),
                article("5.3"));
    }

    private static Condition exceeded() {
        return new Condition.Compare(
                EXCEEDED, Comparison.AT_LEAST, Fraction.of(1, 4), Condition.Outcome.FAILS, article("6.1"));
    }

    private static LevelBand band(
            RatingLevel level, String vi, String en, int atLeast, Optional<Integer> below, Condition... conditions) {
        return new LevelBand(
                level,
                new Label(vi, en),
                Optional.of(Points.of(atLeast)),
                below.map(Points::of),
                article("6"),
                List.of(conditions));
    }

    /** The rating of a unit for 2021, with its reasons, on what is known on the day. */
    public static Rating rate(Regulation regulation, Province province, String unit, String day) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        Snapshot known = province.knownOn(day);
        UnitEvaluator evaluator = UnitEvaluator.of(plan, known, Measurer.of(known), TraceSink::keeping);
        OrgUnitId id = OrgUnitId.of(unit);
        return Rater.of(plan)
                .rate(Subject.of(id), evaluator.evaluate(id, ReportingPeriod.year(2021), List.of()), Conduct.NONE);
    }
}
