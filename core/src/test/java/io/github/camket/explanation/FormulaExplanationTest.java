// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.measurement.Formulas.DIFFICULTY;
import static io.github.camket.measurement.Formulas.SOURCE;
import static io.github.camket.measurement.Formulas.graded;
import static io.github.camket.measurement.Formulas.number;
import static io.github.camket.measurement.Formulas.perDelivery;
import static io.github.camket.measurement.Formulas.perTask;
import static io.github.camket.measurement.Formulas.ratio;
import static io.github.camket.measurement.Formulas.rounded;
import static io.github.camket.measurement.Formulas.scored;
import static io.github.camket.measurement.Formulas.standard;
import static io.github.camket.measurement.Formulas.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Layers;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.ItemCap;
import io.github.camket.measurement.ItemTest;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scheme that scores each item explains each number of its formula, with its place. */
class FormulaExplanationTest {

    private static final List<WorkItem> WORK = List.of(
            task("t-1", "2.7", "2")
                    .title("Báo cáo chuyên đề")
                    .putFactor(DIFFICULTY, number("1.2"))
                    .addDeliveries(graded("r-1", "2", 2, "0.9"))
                    .build(),
            task("t-2", "1", "1").addDeliveries(graded("r-2", "3", 0, "1")).build(),
            task("t-3", "1", "1").title("Việc chưa làm").build(),
            task("t-4", "1", "3").addDeliveries(graded("r-4", "3", 0, "1")).build());

    @Test
    void inEnglishWithEveryItem() {
        assertThat(explained(Explainer.english().inFull()))
                .containsSubsequence(
                        "Quantity (a): 9.64/11.48 = 84.0 % (article 14, clause 2, point a)",
                        "Báo cáo chuyên đề [t-1]: 5.64 of 6.48",
                        "Delivery r-1: 5.64",
                        "coefficient 2.7 × delivered 2 × (0.3 × 0.8 + 0.7 × quality 0.9) × factor difficulty 1.2 rounded to a"
                                + " multiple of 0.01, halves away from zero: 5.64 (mục 1, Quy chế mẫu)",
                        "working days late 2: 0.8, since it is at most 3 (mục 1, Quy chế mẫu)",
                        "t-2: 1 of 1",
                        "3 counts at most as 1 (mục 1, Quy chế mẫu)",
                        "Việc chưa làm [t-3]: 0 of 1",
                        "t-4: 3 of 3",
                        "Quality (b)");
    }

    @Test
    void inVietnameseWithoutWhatCountsInFull() {
        assertThat(explained(Explainer.vietnamese()))
                .containsSubsequence(
                        "Số lượng (a): 9,64/11,48 = 84,0 % (điểm a khoản 2 Điều 14)",
                        "Báo cáo chuyên đề [t-1]: được tính 5,64 trên 6,48",
                        "Lần giao nộp r-1: 5,64",
                        "số ngày làm việc chậm 2: 0,8, vì không quá 3 (mục 1, Quy chế mẫu)",
                        "Việc chưa làm [t-3]: được tính 0 trên 1")
                .doesNotContain("t-4");
    }

    @Test
    void aFormulaOfALayerIsMarkedInEachOfItsLines() {
        Overlay own = Layers.bare("ung-dung", LayerTier.APPLICATION, null)
                .addParameters(ParameterName.LATENESS_MODEL.reading(LatenessModel.PER_DAY, Source.NONE))
                .build();
        Regulation layered = regulation().with(own);
        List<Measure> measures = layered.getMeasures().getMeasures().stream()
                .map(measure -> measure.mapSources(source -> source.withLayer(own.getId())))
                .toList();
        assertThat(explained(
                        Explainer.english().inFull(),
                        layered.withMeasures(layered.getMeasures().withMeasures(measures))))
                .contains("working days late 2: 0.8, since it is at most 3 (mục 1 [own line of the application])");
    }

    private static String explained(Explainer explainer) {
        return explained(explainer, regulation());
    }

    private static String explained(Explainer explainer, Regulation regulation) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        TraceSink sink = TraceSink.keeping();
        Measurements.Builder all = Measurements.builder().put(Decree335.GENERAL, Points.of(30));
        for (Measurement measurement : Measurer.measure(regulation.getMeasures(), WORK, List.of(), sink)
                .getAll()) {
            if (!measurement.getMeasure().equals(Decree335.GENERAL)) {
                all.put(measurement);
            }
        }
        return explainer
                .explain(Rater.of(plan).rate(Subject.unnamed(), plan.evaluate(all.build(), sink), Conduct.NONE))
                .toString();
    }

    /** The decree, with a quantity that scores each item. */
    private static Regulation regulation() {
        Regulation staff = Decree335.staff();
        Measure scored = ratio(
                perDelivery(rounded(scored(), "0.01", RoundingMode.HALF_UP))
                        .withCapPerTask(new ItemCap(new ItemTest.Always(), standard(), SOURCE)),
                perTask(standard()));
        List<Measure> measures = staff.getMeasures().getMeasures().stream()
                .map(measure -> measure.id().equals(Decree335.QUANTITY)
                        ? new Measure.OfItems(
                                measure.id(),
                                measure.label(),
                                ((Measure.OfItems) scored).counted(),
                                ((Measure.OfItems) scored).outOf(),
                                ((Measure.OfItems) scored).atMost(),
                                measure.source())
                        : measure)
                .toList();
        return staff.withOfficial(false).withMeasures(staff.getMeasures().withMeasures(measures));
    }
}
