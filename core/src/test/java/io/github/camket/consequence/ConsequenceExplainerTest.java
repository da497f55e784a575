// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import static io.github.camket.model.classification.RatingLevel.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.confidence.Votes;
import io.github.camket.explanation.ConsequenceExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is to be considered, as people read it. */
class ConsequenceExplainerTest {

    private static final Dossier DOSSIER = new Dossier()
            .rated("2026-Q3", NOT_COMPLETED, "2026-10-10")
            .rated("2026-Q4", NOT_COMPLETED, "2027-01-10")
            .rated("2026", NOT_COMPLETED, "2026-12-14")
            .committed()
            .broken("1")
            .broken("2");

    @Test
    void aReviewIsToldInEnglish() {
        assertThat(ConsequenceExplainer.in(Language.ENGLISH)
                        .explain(review(ConsequenceReviewer.of(SampleConsequences.RULES, Votes.COUNCIL))))
                .hasToString("""
                To be considered by the results of c-01, 2026
                  Facts recorded up to and including 2027-01-31
                  Rules applied: Sample rules; a sample document, number not known (not verified)
                  Not official: no original text confirms these rules
                Holds: to be considered by the competent authority; nothing follows by itself
                  two-quarters (known from secondary sources)
                    To consider: replacement; rotation to another post
                    true: level "Not completed" in 2 consecutive periods (quarter), up to the one under review
                    Because of: pr-2026-Q4/2027-01-10, pr-2026-Q3/2026-10-10
                Open
                  two-years (known from secondary sources)
                    not known: level "Not completed" in 2 consecutive periods (year), up to the one under review
                    Known: pr-2026/2026-12-14
                    Missing: the rating of 2025 is not published
                  often-excellent (known from secondary sources)
                    not known: level "Excellent" in at least 2 of the last 4 periods (quarter)
                    Known: pr-2026-Q4/2027-01-10, pr-2026-Q3/2026-10-10
                    Missing: the rating of Q2 2026 is not published; the rating of Q1 2026 is not published
                Does not hold
                  kept-promises (known from secondary sources)
                    not true: share of promised items fulfilled in the year: at least 2/3
                    Because of: k-1
                  low-vote (known from secondary sources)
                    not true: the last vote of confidence with three marks in the year lies in TIER_2 (rules sample.council)
                Choices and readings used
                  A period without rating among consecutive ones: breaks them (no document says so; this library reads it so, \
                the competent authority may decide otherwise)
                  When no vote of confidence is known: none was held (no document says so; this library reads it so, \
                the competent authority may decide otherwise)""");
    }

    @Test
    void theDecreeIsToldInVietnamese() {
        assertThat(ConsequenceExplainer.in(Language.VIETNAMESE)
                        .explain(review(ConsequenceReviewer.of(Decree335.useOfResults()))))
                .hasToString("""
                Việc cần xem xét theo kết quả của c-01, năm 2026
                  Dữ kiện được ghi nhận đến hết ngày 31/01/2027
                  Quy định áp dụng: Sử dụng kết quả đánh giá, xếp loại; 335/2025/NĐ-CP, ngày 21/12/2025 (theo văn bản gốc)
                Đáp ứng: cấp có thẩm quyền xem xét, không có việc gì tự động thực hiện
                  Công chức không hoàn thành nhiệm vụ trong năm (điểm đ khoản 3 Điều 23, 335/2025/NĐ-CP; theo văn bản gốc)
                    Xem xét: bố trí vị trí, công tác thấp hơn; thôi việc
                    đúng: xếp mức "Không hoàn thành nhiệm vụ" trong năm được xem xét
                    Căn cứ: pr-2026/2026-12-14
                Kết quả của kỳ này còn được dùng để
                  xếp loại đảng viên, khắc phục hạn chế, bố trí, đào tạo, quy hoạch, bổ nhiệm, miễn nhiệm, luân chuyển, thi đua, \
                kỷ luật; thu nhập tăng thêm (khoản 3 Điều 23, 335/2025/NĐ-CP; theo văn bản gốc)
                  xem xét bố trí vào vị trí cao hơn (điểm d khoản 3 Điều 23, 335/2025/NĐ-CP; theo văn bản gốc)
                Lựa chọn và cách hiểu đã áp dụng
                  Kỳ không xếp loại nằm giữa các kỳ liên tiếp: làm gián đoạn (Điều 23, 335/2025/NĐ-CP; phần mềm hiểu \
                như vậy, cấp có thẩm quyền có thể quyết định khác)
                  Khi không ghi nhận lần lấy phiếu, bỏ phiếu tín nhiệm nào: coi là không có (không có văn bản quy định rõ; \
                phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)""");
    }

    private static ConsequenceReview review(ConsequenceReviewer reviewer) {
        return reviewer.review(
                DOSSIER.ledger().knownOn(LocalDate.of(2027, 1, 31)), Dossier.SUBJECT, ReportingPeriod.parse("2026"));
    }
}
