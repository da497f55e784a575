// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of an explanation, read as a whole against texts that people have reviewed. */
class ExplainerTest {

    private static final List<WorkItem> HANDBOOK = List.of(
            item("b-1", "Soạn văn bản tham gia ý kiến", "1.0", "5", "4", 0, 4),
            item("b-2", "Trả lời kiến nghị của người dân, doanh nghiệp", "2.7", "3", "3", 1, 2),
            item("b-3", "Báo cáo tổng hợp công tác chuyên môn", "3.7", "1", "0.8", 2, 0));

    @Test
    void theHandbookPersonInVietnamese() throws IOException {
        GoldenText.hold(
                Explainer.vietnamese().explain(handbook(Decree335.staffByHandbook())) + "\n", "handbook_vi.txt");
    }

    @Test
    void theHandbookPersonInEnglishWithEveryDelivery() throws IOException {
        GoldenText.hold(
                Explainer.english().inFull().explain(handbook(Decree335.staffByHandbook())) + "\n",
                "handbook_full_en.txt");
    }

    @Test
    void everyCitationOfTheTraceReachesTheText() {
        Regulation decree = Decree335.staff();
        String text = Explainer.english().explain(handbook(decree)).toString();

        assertThat(text)
                .contains(
                        "article 14, clause 2, point a",
                        "article 14, clause 2, point b",
                        "article 14, clause 2, point c")
                .contains(
                        "article 16, clause 1", "article 17, clause 1", "article 12, clause 2", "article 20, clause 2");
    }

    @Test
    void aRatingWithoutReasonsIsExplainedWithoutSteps() {
        EvaluationPlan plan = EvaluationPlan.compile(Decree335.staff());
        Measurements measured = measured(Decree335.staff(), TraceSink.none());
        Rating rating = Rater.of(plan).rate(Subject.unnamed(), plan.evaluate(measured, TraceSink.none()), Conduct.NONE);

        assertThat(Explainer.english().explain(rating).toString())
                .contains("Total 83.7 points")
                .doesNotContain("Quantity (a)");
    }

    @Test
    void ownSumsWithAMissingMeasureAreExplained() {
        Rating rating = Rater.rate(
                Decree335.staff(),
                Measurements.builder().put(Decree335.QUANTITY, Ratio.of(1, 2)).build());

        assertThat(Explainer.english().explain(rating).toString())
                .contains("No figure or judged score for \"General criteria\", no period stated.")
                .contains("Depending on the missing part, the level lies between \"Not completed\" and \"Excellent\".");
    }

    @Test
    void anEndOfTheRangeThatLiesInAHoleHasNoLevel() {
        Regulation decree = Decree335.staff();
        List<LevelBand> bands = decree.getScale().bands();
        Regulation holed =
                decree.withScale(new RatingScale(bands.subList(0, 3))).withExclusions(List.of());
        Rating rating = Rater.rate(
                holed,
                Measurements.builder().put(Decree335.QUANTITY, Ratio.of(1, 1)).build());

        assertThat(Explainer.english().explain(rating).toString())
                .contains("the level is \"Excellent\" at best; it is also possible that no level applies.");
    }

    @Test
    void findingsOfTheApplicationAreShownByTheirCode() {
        Finding own = new FindingCode("OUR_OWN_CHECK", Severity.INFO).about(Ref.of("task", "t-1"), "x");

        assertThat(Wording.of(Language.VIETNAMESE, Decree335.staff()).finding(own))
                .isEqualTo("INFO OUR_OWN_CHECK task:t-1 [x]");
    }

    @Test
    void theWordsDoNotDependOnTheLocaleOfTheMachine() {
        Rating rating = handbook(Decree335.staff());
        String expected = Explainer.vietnamese().explain(rating).toString();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Explainer.vietnamese().explain(rating).toString()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Rating handbook(Regulation regulation) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        TraceSink sink = TraceSink.keeping();
        return Rater.of(plan).rate(Subject.unnamed(), plan.evaluate(measured(regulation, sink), sink), Conduct.NONE);
    }

    private static Measurements measured(Regulation regulation, TraceSink sink) {
        Measurements.Builder all = Measurements.builder().put(Decree335.GENERAL, Points.of(30));
        for (Measurement measurement : Measurer.measure(regulation.getMeasures(), HANDBOOK, List.of(), sink)
                .getAll()) {
            if (!measurement.getMeasure().equals(Decree335.GENERAL)) {
                all.put(measurement);
            }
        }
        return all.build();
    }

    private static WorkItem item(
            String id,
            String title,
            String coefficient,
            String assigned,
            String completed,
            int failures,
            int daysLate) {
        WorkItem untitled = WorkItem.of(
                id,
                Fraction.parse(coefficient),
                Fraction.parse(assigned),
                Fraction.parse(completed),
                failures,
                Math.min(1, daysLate),
                daysLate);
        return untitled.withTitle(title);
    }
}
