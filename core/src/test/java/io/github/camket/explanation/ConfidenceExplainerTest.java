// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.ConfidenceResult;
import io.github.camket.confidence.Votes;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.official.PartyRegulation96;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Votes of confidence as people read them. */
class ConfidenceExplainerTest {

    private static final ConfidenceCounter PARTY = ConfidenceCounter.of(PartyRegulation96.confidenceVotes());
    private static final ConfidenceVote VOTE =
            Votes.vote("v-1").high(6).normal(4).low(19).invalid(1).returned(30).build();

    @Test
    void aVoteIsToldInVietnamese() {
        assertThat(ConfidenceExplainer.in(Language.VIETNAMESE).explain(PARTY.count(VOTE)))
                .hasToString("""
                Lấy phiếu tín nhiệm ngày 05/12/2026: c-01, Bí thư Đảng ủy xã
                  Nơi thực hiện: Ban Chấp hành Đảng bộ xã
                  Tín nhiệm cao: 6 trên 30 = 20 %
                  Tín nhiệm: 4 trên 30 = 13,33 %
                  Tín nhiệm thấp: 19 trên 30 = 63,33 %
                  Theo tỷ lệ "tín nhiệm thấp": quá một nửa, dưới hai phần ba (trên 50 %) \
                (sử dụng kết quả lấy phiếu tín nhiệm, 96-QĐ/TW; theo văn bản gốc)
                  Chỉ thêm 1 phiếu "tín nhiệm thấp" nữa là sang mức tiếp theo
                  Bớt 4 phiếu "tín nhiệm thấp" thì xuống mức dưới
                  Cấp có thẩm quyền xem xét: đưa ra khỏi quy hoạch chức vụ cao hơn; miễn nhiệm, cho thôi giữ chức vụ; \
                bố trí công tác khác; từ chức; bỏ phiếu tín nhiệm; không có việc gì tự động thực hiện
                  Bộ quy tắc đang dùng chưa có nội dung về số người phải có mặt
                  Quy định áp dụng: Lấy phiếu tín nhiệm trong hệ thống chính trị; 96-QĐ/TW, ngày 02/02/2023 (theo văn bản gốc)
                  Tỷ lệ phiếu tính trên: số phiếu thu về, kể cả phiếu không hợp lệ (khoản 3 Điều 6, 96-QĐ/TW; \
                phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)""");
    }

    @Test
    void aVoteIsToldInEnglish() {
        assertThat(ConfidenceExplainer.in(Language.ENGLISH)
                        .explain(ConfidenceCounter.of(Votes.COUNCIL)
                                .count(Votes.ballot("b-1")
                                        .confidence(18)
                                        .noConfidence(21)
                                        .totalDeputies(40)
                                        .summoned(40)
                                        .present(26)
                                        .build())))
                .hasToString("""
                Decisive vote of confidence on 2026-12-07: c-01, Chủ tịch Ủy ban nhân dân xã
                  Held by: Hội đồng nhân dân xã
                  Confidence: 18 of 40 = 45 %
                  No confidence: 21 of 40 = 52.5 %
                  By the share of "no confidence": tier LOST (above 50 %) (known from secondary sources)
                  1 fewer with "no confidence" would fall to a lower tier
                  Too few were present, so there is nothing to consider
                  26 of 40 summoned were present
                  Too few were present
                  Notes
                    b-1: 26 of 40 summoned were present, too few to vote.
                  Rules applied: Votes in a People's Council (sample); 96/2023/QH15 (known from secondary sources)
                  Not official: no original text confirms these rules
                  Shares of a vote are taken of: all deputies, those who did not vote included (no document says so; \
                this library reads it so, the competent authority may decide otherwise)""");
    }

    @Test
    void whatIsNotSettledIsToldWithTheTiersThatRemain() {
        assertThat(told(VOTE.withReturned(Optional.empty()).withInvalid(Optional.empty())))
                .contains(
                        "The tier is not settled; still possible: one half at most; more than one half, below two thirds (above 50 %)")
                .contains("High confidence: 6 ballots")
                .doesNotContain("To be considered");
        assertThat(told(VOTE.withLow(Optional.empty()))).contains("Low confidence: no figure");
        assertThat(told(VOTE.withReturned(29))).contains("contradict each other, the tier is not settled");
        assertThat(told(Votes.vote("v-1").low(0).returned(0).build()))
                .contains("There is no ballot of which to take a share");
    }

    /** 333 of 500 is 66.6 %, 33,333,333 of 50,000,000 would show as 66.67 % although it is below two thirds. */
    @Test
    void aShareIsNeverShownOnTheOtherSideOfABound() {
        assertThat(told(Votes.vote("v-1").low(33_333_333).returned(50_000_000).build()))
                .contains("33,333,333 of 50,000,000 = 66.666666 %")
                .contains("below two thirds");
        assertThat(told(Votes.vote("v-1").low(2).returned(3).build())).contains("2 of 3 = ≈ 66.67 %");
        assertThat(told(Votes.vote("v-1").low(15).returned(30).build())).contains("15 of 30 = 50 %");
        assertThat(told(Votes.vote("v-1").low(25_000_001).returned(50_000_000).build()))
                .contains("25,000,001 of 50,000,000 = 50.000002 %");
    }

    private static String told(ConfidenceVote vote) {
        ConfidenceResult result = PARTY.count(vote);
        return ConfidenceExplainer.in(Language.ENGLISH).explain(result).toString();
    }
}
