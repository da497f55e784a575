// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that go round, in the many ways in which people write them, and right sentences that look like them. */
class CirculatingMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 335/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ | OTHER_ISSUE_DAY",
                "Căn cứ NĐ 335 ngày 31/12/2025 | OTHER_ISSUE_DAY",
                "Nghị định 335/2025/NĐ-CP (ban hành ngày 31/12/2025) | OTHER_ISSUE_DAY",
                "Nghị định 335/2025/NĐ-CP của Chính phủ, ban hành ngày 2025-12-31 | OTHER_ISSUE_DAY",
                "Ngày 31/12/2025, Chính phủ ban hành Nghị định số 335/2025/NĐ-CP | OTHER_ISSUE_DAY",
                "Thời gian đánh giá công chức thực hiện theo Điều 21 Nghị định 335/2025/NĐ-CP | OTHER_ARTICLE",
                "thời điểm xếp loại: khoản 2 điều 21 nghị định 335 | OTHER_ARTICLE",
                "Nghị định 335/2025/NĐ-CP thay thế NĐ 90 và NĐ 48 | REPEAL_OVERSTATED",
                "Nghị định 335/2025/NĐ-CP thay thế các Nghị định 90, 48 | REPEAL_OVERSTATED",
                "Nghị định 335/2025/NĐ-CP thay thế Nghị định 48/2023/NĐ-CP | REPEAL_OVERSTATED",
                "NĐ 335 thay thế cho Nghị định số: 90/2020/NĐ-CP | REPEAL_OVERSTATED",
                "NĐ 335/2025 thay thế toàn bộ Nghị định 56/2015/NĐ-CP và Nghị định 90/2020/NĐ-CP | REPEAL_OVERSTATED",
                "Nghị định 90/2020/NĐ-CP đã bị thay thế bởi Nghị định 335/2025/NĐ-CP | REPEAL_OVERSTATED",
                "Nghị định 335/2025/NĐ-CP thay thế Nghị định 90/2020/NĐ-CP về đánh giá, xếp loại chất lượng cán bộ, công chức,"
                        + " viên chức | REPEAL_OVERSTATED",
                "Nghị định 335/2025/NĐ-CP quy định thời gian đánh giá, xếp loại tại Điều 21 | OTHER_ARTICLE",
                "kiến nghị theo điều 24 nghị định 335/2025/NĐ-CP | OTHER_ARTICLE",
                "Kiến nghị về kết quả: Đ24 NĐ 335/2025 | OTHER_ARTICLE",
                "Theo Điều 24 Nghị định 335, công chức có quyền kiến nghị | OTHER_ARTICLE",
                "Nghị định 335 quy định quyền kiến nghị tại Điều 24 | OTHER_ARTICLE",
                "Kiến nghị thực hiện theo Điều 24; căn cứ Nghị định 335/2025/NĐ-CP | OTHER_ARTICLE",
                "quyết định số 366-QĐ/TW | INSTRUMENT_MISNAMED",
                "Quyết định số: 366-QĐ/TW | INSTRUMENT_MISNAMED",
                "QUYẾT ĐỊNH 66-QĐ/TW | INSTRUMENT_MISNAMED",
                "hướng dẫn 43/hd-btctw | INSTRUMENT_MISNAMED",
                "sổ tay của Bộ Nội vụ, Hệ số 0,6 | MISPRINTED_COEFFICIENT",
                "Sổ tay ghi hệ số quy đổi là 0.6 | MISPRINTED_COEFFICIENT",
                "Nghị định 335: kiến nghị được giải quyết trong 07 ngày làm việc, là quy định riêng của tỉnh | SET_BY_LAW",
                "Thời hạn 07 ngày làm việc giải quyết kiến nghị là quy định riêng của tỉnh, không có trong Nghị định 335 | SET_BY_LAW",
                "Nghị định 335: địa phương đề xuất thời hạn giải quyết kiến nghị là 07 (bảy) ngày làm việc | SET_BY_LAW",
            })
    void mistakesAreRecognised(String words, String code) {
        assertThat(codes(words)).containsExactly(code);
        assertThat(codes(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .as("decomposed")
                .containsExactly(code);
        assertThat(codes(words.toUpperCase(Locale.ROOT))).as("upper case").containsExactly(code);
        assertThat(codes(words.replace(" ", "\u00a0"))).as("hard blanks").containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ sơ kiến nghị về kết quả xếp loại được lưu giữ theo Điều 24 Nghị định 335/2025/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP: lưu biên bản, phiếu, kiến nghị theo Điều 24",
                "kiến nghị theo Điều 22, hồ sơ theo Điều 24 Nghị định 335/2025/NĐ-CP",
                "kiến nghị (Điều 22), lưu trữ (Điều 24) của Nghị định 335/2025/NĐ-CP",
                "kiến nghị theo các Điều 22 và 24 Nghị định 335/2025/NĐ-CP",
                "kiến nghị sửa đổi Điều 24 Nghị định 335/2025/NĐ-CP",
                "kiến nghị theo Điều 24 Luật Khiếu nại, không theo Nghị định 335/2025/NĐ-CP",
                "Căn cứ Nghị định 335/2025/NĐ-CP. Kiến nghị theo Điều 24 Quy chế này",
                "Căn cứ Nghị định 335/2025/NĐ-CP và Nghị định 90/2020/NĐ-CP: kiến nghị theo Điều 24",
                "Kiến nghị thực hiện theo Điều 24; căn cứ Luật Khiếu nại và Nghị định 335/2025/NĐ-CP",
                "Kiến nghị theo Điều 24 Nghị định 335/2024/NĐ-CP",
                "Kiến nghị theo Điều 24 Quyết định 335/2025/QĐ-UBND",
                "Kiến nghị theo Điều 241 Nghị định 335/2025/NĐ-CP",
                "kiến nghị theo Điều 24",
                "không phải Điều 24 Nghị định 335/2025/NĐ-CP quy định về kiến nghị",
                "thời điểm theo Điều 19, trình tự theo Điều 21 Nghị định 335/2025/NĐ-CP",
                "thời điểm đánh giá theo Điều 19, trình tự theo Điều 21 Nghị định 335/2025/NĐ-CP",
                "thời điểm, trình tự đánh giá theo Điều 19 và Điều 21 Nghị định 335/2025/NĐ-CP",
                "thời gian họp đánh giá theo trình tự tại Điều 21 Nghị định 335/2025/NĐ-CP",
                "số liệu đến hết ngày 31/12/2025 theo NĐ 335 ngày 21/12/2025",
                "đến hết ngày 31/12/2025 áp dụng Nghị định 90; từ 1/1/2026 áp dụng Nghị định 335/2025/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP ngày 21 tháng 12 năm 2025",
                "Nghị định 335/2025/NĐ-CP không ban hành ngày 31/12/2025",
                "Nghị định 335/2025/NĐ-CP: ngày 31/12/2025 chốt số liệu",
                "Nghị định 335/2025/NĐ-CP không thay thế NĐ 90",
                "Nghị định 335/2025/NĐ-CP không thay thế toàn bộ Nghị định 90/2020/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP thay thế các quy định về công chức của Nghị định 90/2020/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP thay thế Nghị định 90/2020/NĐ-CP đối với công chức",
                "Nghị định 335/2025/NĐ-CP thay thế một phần Nghị định 90/2020/NĐ-CP",
                "Sau Nghị định 335/2025/NĐ-CP, Nghị định 233/2026/NĐ-CP thay thế Nghị định 90/2020/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP; Nghị định này không thay thế Nghị định 90",
                "Nghị định 335/2025/NĐ-CP thay thế Nghị định 90/2019/NĐ-CP",
                "đề xuất xếp loại; kiến nghị 07 ngày làm việc theo Điều 22 Nghị định 335/2025/NĐ-CP",
                "Nghị định 335: giải quyết kiến nghị, đề xuất của công chức trong 07 ngày làm việc",
                "Nghị định 335: thời hạn giải quyết kiến nghị 07 ngày làm việc không phải quy định riêng của tỉnh",
                "Nghị định 335: người đứng đầu đề xuất mức xếp loại, giải quyết kiến nghị trong 07 ngày làm việc",
                "Nghị định 335: đề xuất giải quyết kiến nghị trong 17 ngày làm việc",
                "sổ tay: hệ số 0,65",
                "sổ tay: hệ số 10,6",
                "sổ tay: hệ số 0,8 (không phải 0,6)",
                "sổ tay: sản phẩm 3 điểm có hệ số 3/5 = 0,6",
                "hệ số 0,6 của địa phương",
                "Quy định số 366-QĐ/TW",
                "Quyết định số 366/QĐ-UBND",
                "Quyết định số 1366-QĐ/TW",
                "Quy định 366-QĐ/TW (không phải Quyết định 366-QĐ/TW)",
                "Quyết định số 96/QĐ-TWĐTN",
            })
    void rightWordsAreLeftAlone(String words) {
        assertThat(codes(words)).isEmpty();
        assertThat(codes(Normalizer.normalize(words, Normalizer.Form.NFD))).isEmpty();
    }

    @Test
    void eachMistakeIsToldOnceWithWhatWasWritten() {
        assertThat(CitationChecker.checkWords(
                        Ref.of("note", "1"),
                        "Căn cứ Nghị định 335/2025/NĐ-CP ngày 31/12/2025. Kiến nghị theo Điều 24; kiến nghị: điều 24."
                                + " Theo quyết định số 366-qđ/tw."))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING INSTRUMENT_MISNAMED note:1 [quyết định số 366-qđ/tw, Quy định 366-QĐ/TW]",
                        "WARNING OTHER_ISSUE_DAY note:1 [335/2025/NĐ-CP, 2025-12-31, 2025-12-21]",
                        "WARNING OTHER_ARTICLE note:1 [335/2025/NĐ-CP Đ24, 335/2025/NĐ-CP Đ22]");
    }

    private static List<String> codes(String words) {
        return CitationChecker.checkWords(Ref.of("note", "1"), words).stream()
                .map(finding -> finding.code().code())
                .toList();
    }
}
