// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.directive.PetitionOutcome;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.monitoring.petition.PetitionReviewer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of petitions, as people read it. */
class PetitionExplainerTest {

    private static final FactId BRIEFING = FactId.of("gb-5");

    private final Province province = Province.of()
            .add(Briefing.builder()
                    .id(BRIEFING)
                    .heldOn(day("2023-05-31"))
                    .chair(OrgUnitId.of("p"))
                    .build())
            .add(petition("kn-1"))
            .add(petition("kn-2"))
            .add(petition("kn-3").withReplyLimit(Optional.empty()).withReceivedOn(Optional.empty()))
            .add(reply("t-1", "2023-06-05", PetitionOutcome.FORWARDED)
                    .forwardedTo(OrgUnitId.of(Province.OTHER_DISTRICT))
                    .build())
            .add(reply("t-2", "2023-06-13", PetitionOutcome.ACCEPTED)
                    .number(DocumentNumber.parse("1234/UBND-TH"))
                    .addLeadsTo(ItemRef.of("v-1", "1"))
                    .build());

    @Test
    void aReviewIsToldInVietnamese() {
        assertThat(PetitionExplainer.in(Language.VIETNAMESE).explain(review())).hasToString("""
                Kiến nghị tính đến ngày 30/06/2023: 3
                  đã trả lời quá hạn: 1
                  chưa trả lời, quá hạn: 1
                  không có hạn trả lời: 1
                Kiến nghị kn-1 của Đảng bộ d-1 gửi Đảng bộ p: Bổ sung vốn
                  Gửi ngày 31/05/2023, nhận ngày 01/06/2023
                  Nêu tại giao ban gb-5
                  Hạn trả lời: 7 ngày làm việc (theo Quy chế phối hợp), chậm nhất ngày 12/06/2023 (thứ Hai)
                  05/06/2023, Chánh Văn phòng: chuyển đến Đảng bộ d-2. Như công văn
                  13/06/2023, Chánh Văn phòng, số 1234/UBND-TH: chấp thuận. Như công văn
                    Thực hiện tại: mục 1 của văn bản v-1
                  Đã trả lời quá hạn 1 ngày làm việc
                Kiến nghị kn-2 của Đảng bộ d-1 gửi Đảng bộ p: Bổ sung vốn
                  Gửi ngày 31/05/2023, nhận ngày 01/06/2023
                  Nêu tại giao ban gb-5
                  Hạn trả lời: 7 ngày làm việc (theo Quy chế phối hợp), chậm nhất ngày 12/06/2023 (thứ Hai)
                  Chưa trả lời, quá hạn 14 ngày làm việc
                Kiến nghị kn-3 của Đảng bộ d-1 gửi Đảng bộ p: Bổ sung vốn
                  Gửi ngày 31/05/2023
                  Nêu tại giao ban gb-5
                  Không có hạn trả lời; chưa trả lời
                Lựa chọn và cách hiểu đã áp dụng
                  Hạn trả lời khi chuyển đơn vị khác: tiếp tục tính (không có văn bản quy định rõ; phần mềm hiểu như vậy, \
                cấp có thẩm quyền có thể quyết định khác)""");
    }

    @Test
    void aPetitionIsToldInEnglish() {
        assertThat(PetitionExplainer.in(Language.ENGLISH)
                        .explain(review().getResults().get(0)))
                .hasToString("""
                        Petition kn-1 of Đảng bộ d-1 to Đảng bộ p: Bổ sung vốn
                          Sent on 2023-05-31, received on 2023-06-01
                          Raised at briefing gb-5
                          To be answered within 7 working days (under Quy chế phối hợp), by Monday 2023-06-12
                          2023-06-05, Chánh Văn phòng: forwarded to Đảng bộ d-2. Như công văn
                          2023-06-13, Chánh Văn phòng, no. 1234/UBND-TH: accepted. Như công văn
                            Carried out by item 1 of document v-1
                          Answered late by 1 working day""");
    }

    private PetitionReview review() {
        return PetitionReviewer.of(WorkingCalendar.official()).review(province.knownOn("2023-06-30"));
    }

    private static Petition petition(String id) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .sender(OrgUnitId.of(Province.DISTRICT))
                .addressee(OrgUnitId.of("p"))
                .subject("Bổ sung vốn")
                .sentOn(day("2023-05-31"))
                .receivedOn(day("2023-06-01"))
                .briefing(BRIEFING)
                .replyLimit(TimeLimit.workingDays(7))
                .limitBasis("Quy chế phối hợp")
                .build();
    }

    private static PetitionReply.Builder reply(String id, String day, PetitionOutcome outcome) {
        return PetitionReply.builder()
                .id(FactId.of(id))
                .petition(PetitionId.of("kn-1"))
                .repliedOn(day(day))
                .byPost("Chánh Văn phòng")
                .outcome(outcome)
                .words("Như công văn");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
