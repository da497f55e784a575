// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.measurement.Formulas.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurer;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A number that people report is told in its own unit: visits are not points. */
class ReportedExplanationTest {

    private static final MeasureId VISITS = MeasureId.of("visits");
    private static final MeasureId CONTENT = MeasureId.of("content");
    private static final MeasureId IDEAS = MeasureId.of("ideas");

    @Test
    void inEnglish() {
        assertThat(explained(
                        Explainer.english(),
                        score(VISITS, "12", Stage.AUTHORITY),
                        score(VISITS, "14", Stage.SELF),
                        score(CONTENT, "87.5", Stage.AUTHORITY),
                        score(IDEAS, "4.5", Stage.AUTHORITY)))
                .containsSubsequence(
                        "Visits: 12, stated by the competent authority: Chủ tịch (mục 1, Quy chế mẫu)",
                        "stated by the person (Chủ tịch): 14; for information, not counted",
                        "Content citizens: 87.5 %, stated by the competent authority: Chủ tịch (mục 1, Quy chế mẫu)",
                        "Ideas: 4.5 points, stated by the competent authority: Chủ tịch (mục 1, Quy chế mẫu)")
                .doesNotContain("12 points", "14 points", "87.5 points");
    }

    @Test
    void inVietnamese() {
        assertThat(explained(
                        Explainer.vietnamese(),
                        score(VISITS, "12", Stage.AUTHORITY),
                        score(VISITS, "14", Stage.SELF),
                        score(CONTENT, "87.5", Stage.AUTHORITY),
                        score(IDEAS, "4.5", Stage.AUTHORITY)))
                .containsSubsequence(
                        "Lượt tiếp dân: 12, cấp có thẩm quyền xác định: Chủ tịch (mục 1, Quy chế mẫu)",
                        "cá nhân nêu (Chủ tịch): 14; chỉ để tham khảo, không dùng để tính",
                        "Người dân hài lòng: 87,5 %, cấp có thẩm quyền xác định: Chủ tịch (mục 1, Quy chế mẫu)",
                        "Sáng kiến: 4,5 điểm, cấp có thẩm quyền xác định: Chủ tịch (mục 1, Quy chế mẫu)")
                .doesNotContain("12 điểm", "14 điểm", "87,5 điểm");
    }

    @Test
    void whatIsNotKnownYetIsBoundedInItsUnit() {
        assertThat(explained(Explainer.english()))
                .containsSubsequence(
                        "Visits: not known yet, 0 or more",
                        "Content citizens: not known yet, between 0 % and 100 %",
                        "Ideas: not known yet, between 0 points and 5 points");
        assertThat(explained(Explainer.vietnamese()))
                .containsSubsequence(
                        "Lượt tiếp dân: chưa xác định, từ 0 trở lên",
                        "Người dân hài lòng: chưa xác định, trong khoảng từ 0 % đến 100 %",
                        "Sáng kiến: chưa xác định, trong khoảng từ 0 điểm đến 5 điểm");
    }

    private static String explained(Explainer explainer, JudgedScore... scores) {
        Regulation regulation = regulation();
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        TraceSink sink = TraceSink.keeping();
        return explainer
                .explain(Rater.of(plan)
                        .rate(
                                Subject.unnamed(),
                                plan.evaluate(
                                        Measurer.measure(regulation.getMeasures(), List.of(), List.of(scores), sink),
                                        sink),
                                Conduct.NONE))
                .toString();
    }

    private static JudgedScore score(MeasureId measure, String points, Stage stage) {
        return JudgedScore.builder()
                .id(FactId.of(measure + "-" + stage))
                .subject(Subject.of(CadreId.of("c-1")))
                .period(ReportingPeriod.parse("2026-01"))
                .criterion(measure.value())
                .stage(stage)
                .points(Points.of(points))
                .scorerPost("Chủ tịch")
                .judgedOn(LocalDate.parse("2026-01-31"))
                .build();
    }

    private static Regulation regulation() {
        Regulation decree = Decree335.staff();
        return decree.withOfficial(false)
                .withMeasures(decree.getMeasures()
                        .withMeasures(
                                reported(VISITS, "Lượt tiếp dân", "Visits", MeasureUnit.COUNT, Optional.empty()),
                                reported(
                                        CONTENT,
                                        "Người dân hài lòng",
                                        "Content citizens",
                                        MeasureUnit.RATIO,
                                        Optional.of(Fraction.ONE)),
                                reported(IDEAS, "Sáng kiến", "Ideas", MeasureUnit.POINTS, Optional.of(Fraction.of(5)))))
                .withCriteria(
                        criterion(
                                "first",
                                25,
                                new Scoring.PerOccurrence(
                                        new Scoring.Value(VISITS, SOURCE),
                                        Points.of(2),
                                        Optional.of(Points.of(25)),
                                        SOURCE)),
                        criterion(
                                "second",
                                70,
                                new Scoring.Proportional(Points.of(70), new Scoring.Value(CONTENT, SOURCE), SOURCE)),
                        criterion("third", 5, new Scoring.Value(IDEAS, SOURCE)));
    }

    private static Measure reported(MeasureId id, String vi, String en, MeasureUnit unit, Optional<Fraction> most) {
        return new Measure.Reported(id, new Label(vi, en), unit, most, SOURCE);
    }

    private static Criterion criterion(String id, int max, Scoring scoring) {
        return new Criterion(CriterionId.of(id), new Label(id, id), Points.of(max), scoring, SOURCE);
    }
}
