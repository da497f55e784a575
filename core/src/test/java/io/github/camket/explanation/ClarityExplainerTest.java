// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Schedule;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.monitoring.ClarityReport;
import io.github.camket.official.ClarityProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clarity report in words. */
class ClarityExplainerTest {

    private static final OrgUnitId UNIT = OrgUnitId.of("u-hu");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void inVietnameseTheWordsAreThoseOfTheProfile() {
        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.SIX_CLEAR_GOVERNMENT, letter(), task(1, true)))
                .isEqualTo("""
                        Rà soát theo "6 rõ (Chính phủ)", đến hết ngày 31/03/2026
                          Căn cứ: 2179/QĐ-TTg, ngày 06/10/2025 (theo văn bản gốc)
                          Áp dụng: từ 06/10/2025
                          Chỉ xét đã nêu hay chưa, không xét nội dung nêu có tốt hay không; không chấm điểm, không loại mục hay việc nào
                          Coi là rõ người: khi có tổ chức hoặc người chủ trì (không có văn bản quy định rõ; phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)
                          Việc thường xuyên coi là rõ thời gian: không (không có văn bản quy định rõ; phần mềm hiểu như vậy, cấp có thẩm quyền có thể quyết định khác)
                        Công văn số 522-CV/HU [v-1] không rõ ngày: Nhiệm vụ năm 2026
                          Mục 1: Khởi công công trình
                            đã nêu đủ
                          Mục 2: Nêu gương
                            còn thiếu: rõ người, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền
                          1 trên 2 mục rõ (50 %)
                          0 trên 1 việc rõ (0 %)
                        Các việc
                          Việc t-1: Việc 1
                            còn thiếu: rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền
                        Theo đơn vị
                          Huyện Mẫu (u-hu)
                            1 trên 2 mục rõ (50 %)
                            0 trên 1 việc rõ (0 %)
                        Tất cả
                          1 trên 2 mục rõ (50 %)
                          0 trên 1 việc rõ (0 %)""");
    }

    @Test
    void aProfileThatIsNotOfficialSaysSo() {
        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.SIX_CLEAR_PARTY))
                .contains(
                        "  Căn cứ: đảng ủy cấp xã, đợt thi đua thực hiện Nghị quyết 57-NQ/TW, 2025-2026, không rõ số"
                                + " (theo nguồn thứ cấp)\n",
                        "  Không chính thức: chưa có văn bản gốc xác nhận các mục này\n",
                        "  Áp dụng: không rõ thời hạn\n");
        assertThat(explain(Language.ENGLISH, ClarityProfiles.FIVE_CLEAR))
                .contains("(not verified)\n", "  Not official: no primary text confirms these points\n");
        assertThat(explain(Language.ENGLISH, ClarityProfiles.SIX_CLEAR_GOVERNMENT))
                .doesNotContain("Not official");
    }

    @Test
    void nothingToLookAtIsNoShare() {
        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.THREE_CLEAR))
                .endsWith("Tất cả\n  không có mục nào để xét\n  không có việc nào để xét")
                .doesNotContain("%");
        assertThat(explain(Language.ENGLISH, ClarityProfiles.THREE_CLEAR))
                .endsWith("All together\n  no items to look at\n  no tasks to look at");
    }

    @Test
    void aShareBelowTheWholeIsNeverShownAsTheWholeNorOneAboveNothingAsNothing() {
        assertThat(shares(1, 3)).endsWith("1 of 3 tasks clear (33.3 %)");
        assertThat(shares(2999, 3000)).endsWith("2,999 of 3,000 tasks clear (99.97 %)");
        assertThat(shares(1, 3000)).endsWith("1 of 3,000 tasks clear (0.03 %)");
        assertThat(shares(3, 3)).endsWith("3 of 3 tasks clear (100 %)");
        assertThat(shares(0, 3)).endsWith("0 of 3 tasks clear (0 %)");
    }

    @Test
    void aProfileOutsideItsDaysIsStillHeldAgainstAndSaysSo() {
        ClarityReport report = ClarityCheck.of(ClarityProfiles.SIX_CLEAR_GOVERNMENT)
                .check(Ledger.of(List.of()).knownOn(LocalDate.of(2023, 3, 20)));
        assertThat(ClarityExplainer.in(Language.VIETNAMESE).explain(report).toString())
                .contains("  Ngày 20/03/2023 nằm ngoài thời gian áp dụng của bộ tiêu chí\n");
    }

    @Test
    void directivesFromBeforeTheProfileAreNamedAlsoWhenItIsInForceByNow() {
        String told = "  Văn bản ban hành ngoài thời gian áp dụng của bộ tiêu chí, chỉ đối chiếu để tham khảo: v-1\n";
        Directive letter = letter().withIssuedOn(LocalDate.of(2025, 10, 5));

        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.SIX_CLEAR_GOVERNMENT, letter))
                .contains(told)
                .doesNotContain("nằm ngoài");
        assertThat(explain(
                        Language.VIETNAMESE,
                        ClarityProfiles.SIX_CLEAR_GOVERNMENT,
                        letter.withIssuedOn(LocalDate.of(2025, 10, 6))))
                .doesNotContain("tham khảo");
        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.THREE_CLEAR, letter))
                .doesNotContain("tham khảo");
        assertThat(explain(Language.ENGLISH, ClarityProfiles.SIX_CLEAR_GOVERNMENT, letter))
                .contains(
                        "  Issued while the profile was not in force, checked against it for information only: v-1\n");
    }

    @Test
    void whatIsLeftOutIsTold() {
        assertThat(explain(Language.VIETNAMESE, ClarityProfiles.THREE_CLEAR, letter().withIssuedOn(DAY.plusDays(1))))
                .endsWith("Lưu ý\n  v-1: ghi ngày 01/04/2026, sau ngày lấy dữ kiện 31/03/2026; chưa tính.");
    }

    @Test
    void aProfileTellsWhatEachOfItsPointsLooksAt() {
        assertThat(ClarityExplainer.in(Language.VIETNAMESE)
                        .explain(ClarityProfiles.SIX_CLEAR_INSPECTION)
                        .toString())
                .isEqualTo("""
                        Bộ tiêu chí "6 rõ (có kiểm tra)"
                          Căn cứ: cách nêu không rõ thời điểm, không rõ số (theo nguồn thứ cấp)
                          Không chính thức: chưa có văn bản gốc xác nhận các mục này
                          Áp dụng: không rõ thời hạn
                          rõ người: có chủ trì
                          rõ việc: có nội dung công việc
                          rõ thời gian: có thời hạn hoặc định kỳ
                          rõ kết quả: có sản phẩm, kết quả dự kiến
                          rõ trách nhiệm: có lãnh đạo phụ trách
                          rõ kiểm tra: có người theo dõi, đôn đốc, kiểm tra""");
    }

    private static String shares(int clear, int all) {
        Fact[] tasks = new Fact[all];
        for (int i = 0; i < all; i++) {
            tasks[i] = task(i, i < clear).withSources();
        }
        return explain(Language.ENGLISH, ClarityProfiles.THREE_CLEAR, tasks);
    }

    private static String explain(Language language, ClarityProfile profile, Fact... facts) {
        List<LedgerEntry> entries = new ArrayList<>();
        OrgUnit unit = OrgUnit.builder()
                .id(UNIT)
                .name("Huyện Mẫu")
                .kind(OrgKind.of("DISTRICT_PARTY_COMMITTEE"))
                .build();
        entries.add(new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), unit));
        for (Fact fact : facts) {
            entries.add(new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), fact));
        }
        ClarityReport report = ClarityCheck.of(profile).check(Ledger.of(entries).knownOn(DAY));
        return ClarityExplainer.in(language).explain(report).toString();
    }

    private static Task task(int number, boolean dated) {
        Task task = Task.builder()
                .id(TaskId.of("t-" + number))
                .title("Việc " + number)
                .unit(UNIT)
                .addSources(new TaskSource.OfItem(ItemRef.of("v-1", "1")))
                .build();
        return dated ? task.withSchedule(Schedule.until(DAY)) : task;
    }

    private static Directive letter() {
        DirectiveItem clear = DirectiveItem.builder()
                .id(DirectiveItemId.of("1"))
                .words("Khởi công công trình")
                .lead(Subject.of(UNIT))
                .leaderInCharge("Phó Chủ tịch")
                .product("Biên bản khởi công")
                .authority("Chủ tịch")
                .schedule(Schedule.until(DAY))
                .build();
        DirectiveItem silent = DirectiveItem.builder()
                .id(DirectiveItemId.of("2"))
                .words("Nêu gương")
                .build();
        return Directive.builder()
                .id(DirectiveId.of("v-1"))
                .type(DocumentType.CONG_VAN)
                .number(DocumentNumber.parse("522-CV/HU"))
                .issuer(UNIT)
                .title("Nhiệm vụ năm 2026")
                .addItems(clear, silent)
                .build();
    }
}
