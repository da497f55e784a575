// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old unit, by code or name, and what is printed about it. */
class WhereIsItNowTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, where-is-it-now_vi.txt", "en, where-is-it-now_en.txt"})
    void withoutArgumentsItShowsAFewUnitsInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @Test
    void aDistrictIsFollowedThroughItsCommunes() {
        assertThat(run("002").out())
                .contains("Quận Hoàn Kiếm (002), Thành phố Hà Nội, vào ngày 30/06/2025")
                .contains("Quận Hoàn Kiếm (002): kết thúc, không có đơn vị kế thừa trực tiếp")
                .contains("Phường Đồng Xuân (00040): chia, tách và nhập, một phần vào Phường Ba Đình (00004)")
                .contains("căn cứ: 72/2025/QH15, Luật Tổ chức chính quyền địa phương: không còn cấp huyện");
    }

    @Test
    void severalUnitsOfOneNameAreAllFollowed() {
        assertThat(run("--lang", "en", "Kỳ Anh").out())
                .contains("Kỳ Anh: 2 units, as of 2025-06-30")
                .contains("Huyện Kỳ Anh (447), Tỉnh Hà Tĩnh, as of 2025-06-30")
                .contains("Thị xã Kỳ Anh (449), Tỉnh Hà Tĩnh, as of 2025-06-30");
    }

    @Test
    void manyUnitsOfOneNameAreListed() {
        assertThat(run("Phường 1").out())
                .contains("Phường 1: 33 đơn vị, vào ngày 30/06/2025")
                .contains("Hơn 4 đơn vị cùng tên: hãy tra theo mã.")
                .doesNotContain("căn cứ");
    }

    @Test
    void backwardsItTellsWhatAUnitCameFrom() {
        assertThat(run("--on", "01/07/2025", "--as-of", "30/06/2025", "--lang", "en", "00004")
                        .out())
                .contains("As of 2025-06-30: 10 units", "Phường Trúc Bạch (00004): merged into Phường Ba Đình (00004)");
    }

    @Test
    void aDayBeforeTheCatalogueIsNotAnswered() {
        assertThat(run("--on", "31/12/2024", "46").out())
                .contains("đơn vị cấp tỉnh mã 46: ngày 31/12/2024 trước khi danh mục bắt đầu")
                .contains("Thành phố Huế (46), không rõ thời hạn")
                .doesNotContain("căn cứ");
    }

    @Test
    void theSupplementOfAFileIsUsedAndWhatIsWrongInItIsTold() throws IOException {
        Path file = directory.resolve("units.json");
        String sample = Run.shipped("eleven-communes.json");
        Files.writeString(file, sample);
        assertThat(run("--supplement", file.toString(), "99102@30/11/2024").out())
                .contains("Xã Mẫu Hai (99102): nhập vào Xã Mẫu Đông (99101)")
                .contains("Xã Mẫu Đông (99101): nhập vào Xã Mẫu Sơn (99101)")
                .doesNotContain("Dữ liệu bổ sung:");
        // One of the eleven now goes on after the day on which it was merged.
        Files.writeString(
                file, sample.replaceFirst("(\"commune:99102\"[^}]*\"to\": )\"2024-12-01\"", "$1\"2024-12-31\""));
        assertThat(run("--supplement", file.toString(), "--lang", "en", "99102@30/11/2024")
                        .out())
                .contains(
                        "Data of your own: commune 99102: by reorganization mau-2024 it ends on 2024-12-01, but it still exists"
                                + " on that day.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--on|31/11/2025|00040|--on: Không có ngày \"31/11/2025\": tháng 11/2025 chỉ có 30 ngày",
                "--as-of|gestern|00040|--as-of: ",
                "--lang|de|00040|--lang must be vi or en: de",
                "--supplement|missing.json|00040|--supplement must be a file that exists: missing.json",
                "--on|30/06/2025|1|code of the level COMMUNE must be 5 digits, leading zeros included: 1",
                "--on|30/06/2025|commune:1|administrative code must look like commune:00004"
            })
    void badInputIsRefusedInOneLine(String option, String value, String unit, String refusal) {
        Run run = run(option, value, unit);
        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.err()).startsWith("where-is-it-now: " + refusal).hasLineCount(1);
    }

    @Test
    void whatIsInNoListIsSaidToBeUnknown() {
        assertThat(run("Sơn Mẫu").out()).contains("Sơn Mẫu: không có trong danh mục nào");
        assertThat(run("--lang", "en", "99999").out()).contains("commune 99999: in no list");
    }

    private static Run run(String... arguments) {
        return Run.of(WhereIsItNow::new, arguments);
    }
}
