// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Layers;
import io.github.camket.document.Citation;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every line that is not of the instrument itself is marked where it is cited. */
class LayeredExplanationTest {

    private static final Overlay OWN = Layers.application()
            .withParameters(ParameterName.LATENESS_MODEL.reading(LatenessModel.PER_DAY, Source.NONE));
    private static final Regulation RULES = Decree335.civilServants()
            .with(Layers.province())
            .with(Layers.unit())
            .with(OWN)
            .forPosition(Position.STAFF);

    @Test
    void inVietnamese() {
        List<String> lines = lines(Explainer.vietnamese().explain(rating("26", Ratio.of(49, 100))));
        assertThat(lines)
                .containsSubsequence(
                        "Căn cứ: Nghị định 335/2025/NĐ-CP: công chức",
                        "Bổ sung: Quy định tinh-mau.2026 (cấp tỉnh, 12/2026/QĐ-UBND)",
                        "Bổ sung: Quy định so-noi-vu.2026 (đơn vị, 45/QĐ-SNV)",
                        "Bổ sung: Quy định ung-dung (nội dung riêng của ứng dụng)")
                .contains(
                        "Số lượng (a): xếp mức \"Không hoàn thành nhiệm vụ\" (khoản 2 Điều 5 [quy định riêng: "
                                + "12/2026/QĐ-UBND]). Nếu chỉ theo điểm thì đạt mức \"Hoàn thành tốt nhiệm vụ\".",
                        "không đạt: Tiêu chí chung: 26; yêu cầu: ít nhất 27 (Điều 2 [quy định riêng: 45/QĐ-SNV]); "
                                + "còn thiếu 1 điểm",
                        "Tổng điểm = 26 + 58,1 = 84,1 (khoản 1 Điều 17)",
                        "Nội dung văn bản không quy định rõ, quy định bổ sung hiểu như sau; cấp có thẩm quyền có thể quyết "
                                + "định khác:",
                        "Cách đếm lần chậm: mỗi ngày chậm tính một lần ([nội dung riêng của ứng dụng])",
                        "Theo quy định riêng của địa phương, cơ quan, đơn vị:",
                        "Tỷ lệ ngày làm việc tối thiểu để tháng được tính (ít nhất một ngày): 50 % (khoản "
                                + "2 Điều 4 [quy định riêng: 12/2026/QĐ-UBND])");
    }

    /** A year of months has a total and no quantity of its own: the condition of the province is open, so something is missing. */
    @Test
    void whereAConditionIsOpenItIsNotSaidThatNothingIsMissing() {
        Agency agency = Agency.of("c-01").months("c-01", "2027", "95");
        Regulation province = Decree335.civilServants().with(Layers.province());
        String nothing = "No figure and no judged score is missing.";
        Rating open = agency.rate(province, "c-01", "2027", "2028-01-31");

        assertThat(open.getScore()).contains(Points.of(95));
        assertThat(lines(Explainer.english().explain(open))).doesNotContain(nothing);
        assertThat(lines(Explainer.english()
                        .explain(agency.rate(Decree335.civilServants(), "c-01", "2027", "2028-01-31"))))
                .contains(nothing);
    }

    @Test
    void inEnglish() {
        List<String> lines = lines(Explainer.english().explain(rating("26", Ratio.of(1, 1))));
        assertThat(lines)
                .containsSubsequence(
                        "Rules: Decree 335/2025/NĐ-CP: civil servants",
                        "With: Rules tinh-mau.2026 (province, 12/2026/QĐ-UBND)",
                        "With: Rules so-noi-vu.2026 (unit, 45/QĐ-SNV)",
                        "With: Rules ung-dung (own lines of the application)")
                .contains(
                        "The total is in the range of a higher level whose conditions fail; \"Good\" is the next level down "
                                + "whose conditions hold (article 5, clause 3 [local line: 12/2026/QĐ-UBND]). By points alone the "
                                + "level would be \"Excellent\".",
                        "holds: Quantity (a): 1 of 1 = 100 %; required: at least 100 % (article 5, clause 1 "
                                + "[local line: 12/2026/QĐ-UBND])",
                        "fails: General criteria: 26; required: at least 27 (article 2 [local line: 45/QĐ-SNV]); short "
                                + "by 1 point",
                        "Where the text is silent, the added rules read it as follows; the competent authority may "
                                + "decide otherwise:",
                        "How late occurrences are counted: one for each day late ([own line of the application])");
    }

    @Test
    void findingsMarkTheLineToo() {
        Wording wording = Wording.of(Language.ENGLISH, RULES);
        FindingCode code = new FindingCode("NO_LEVEL_CAP", Severity.WARNING);
        assertThat(wording.finding(code.about(
                        Ref.of("cadre", "c-01"),
                        "u-01",
                        Layers.ofProvince("5.2").withLayer(LayerId.of("tinh-mau.2026")))))
                .endsWith("(article 5, clause 2 [local line: 12/2026/QĐ-UBND]).");
        assertThat(wording.finding(
                        code.about(Ref.of("cadre", "c-01"), "u-01", Source.NONE.withLayer(LayerId.of("ung-dung")))))
                .endsWith("([own line of the application]).");
        assertThat(wording.finding(code.about(Ref.of("cadre", "c-01"), "u-01", Source.NONE)))
                .endsWith("the level of its head was applied.");
    }

    @Test
    void aLayerOfOtherRulesIsNotNamed() {
        Wording decree = Wording.of(Language.ENGLISH, Decree335.staff());
        Source line = Layers.ofProvince("5.2").withLayer(LayerId.of("tinh-mau.2026"));
        FindingCode code = new FindingCode("NO_LEVEL_CAP", Severity.WARNING);
        assertThat(decree.finding(code.about(Ref.of("cadre", "c-01"), "u-01", line)))
                .endsWith("(article 5, clause 2, 12/2026/QĐ-UBND).");
        assertThat(decree.finding(code.about(Ref.of("cadre", "c-01"), "u-01", Source.NONE.withLayer(LayerId.of("x")))))
                .endsWith("the level of its head was applied.");
        Source place = Source.of(Citation.ofPlace("Quy chế", "mục 1 [a]"));
        assertThat(decree.finding(code.about(Ref.of("cadre", "c-01"), "u-01", place)))
                .endsWith("(mục 1 [a], Quy chế).");
    }

    private static Rating rating(String general, Ratio quantity) {
        return Rater.rate(
                RULES,
                Measurements.builder()
                        .put(Decree335.QUANTITY, quantity)
                        .put(Decree335.QUALITY, Ratio.of(1, 1))
                        .put(Decree335.TIMELINESS, Ratio.of(1, 1))
                        .put(Decree335.GENERAL, Points.of(general))
                        .build());
    }

    private static List<String> lines(Explanation explanation) {
        return explanation.toString().lines().map(String::strip).toList();
    }
}
