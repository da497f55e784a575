// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a unit in a form: its digits, and whether a unit has it on the day. */
class AdministrativeCodeTextTest {

    private static final class Units {
        @AdministrativeCodeText
        private String any;

        @AdministrativeCodeText(on = "01/07/2025")
        private String anyOnTheDay;

        @AdministrativeCodeText(level = "COMMUNE")
        private String commune;

        @AdministrativeCodeText(level = "COMMUNE", on = "30/06/2025")
        private String communeBefore;

        @AdministrativeCodeText(level = "COMMUNE", on = "01/07/2025")
        private String communeSince;

        @AdministrativeCodeText(level = "DISTRICT")
        private String district;

        @AdministrativeCodeText(level = "PROVINCE")
        private String province;

        @AdministrativeCodeText(level = "HAMLET")
        private String hamlet;

        @AdministrativeCodeText(level = "commune")
        private String misspelt;

        @AdministrativeCodeText(on = "28/02/2025")
        private String tooEarly;
    }

    @ParameterizedTest
    @CsvSource({
        "any, commune:00004",
        "any, hamlet:7",
        "any, commune:99999",
        "anyOnTheDay, province:52",
        "commune, 00004",
        "commune, 99999",
        "communeBefore, 00040",
        "communeSince, 00004",
        "district, 001",
        "province, 01",
        "hamlet, 7"
    })
    void codesOfTheFormAndOfTheDayAreValid(String field, String code) {
        assertThat(Form.english(Units.class, field, code)).isEmpty();
        assertThat(Form.english(Units.class, field, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any | 00004 | Hãy ghi cấp và mã đơn vị hành chính, ví dụ commune:00004",
                "any | commune:4 | Hãy ghi cấp và mã đơn vị hành chính, ví dụ commune:00004",
                "commune | 4 | Mã đơn vị hành chính cấp xã gồm 5 chữ số, kể cả các số 0 ở đầu",
                "commune | commune:00004 | Mã đơn vị hành chính cấp xã gồm 5 chữ số, kể cả các số 0 ở đầu",
                "commune | ٠٠٠٠٤ | Mã đơn vị hành chính cấp xã gồm 5 chữ số, kể cả các số 0 ở đầu",
                "district | 00004 | Mã đơn vị hành chính cấp huyện gồm 3 chữ số, kể cả các số 0 ở đầu",
                "province | 1 | Mã đơn vị hành chính cấp tỉnh gồm 2 chữ số, kể cả các số 0 ở đầu",
                "hamlet | VII | Mã chỉ gồm chữ số"
            })
    void otherFormsAreRefusedWithWhatTheLevelAsksFor(String field, String code, String message) {
        assertThat(Form.vietnamese(Units.class, field, code)).containsExactly(message);
    }

    /** Phường Đồng Xuân, divided on 1 July 2025. */
    @Test
    void aCodeOfAnotherDayIsRefusedWithTheDay() {
        assertThat(Form.english(Units.class, "communeSince", "00040"))
                .containsExactly(
                        "On 01/07/2025 no administrative unit has this code: it is closed already, or not there yet");
        assertThat(Form.vietnamese(Units.class, "anyOnTheDay", "district:001"))
                .containsExactly(
                        "Ngày 01/07/2025 không có đơn vị hành chính nào mang mã này: đơn vị đã kết thúc hoạt động"
                                + " hoặc chưa được thành lập");
    }

    @Test
    void aCodeThatNoListHasIsToldAsUnknown() {
        assertThat(Form.vietnamese(Units.class, "communeSince", "99999"))
                .containsExactly("Không có đơn vị hành chính nào mang mã này trong danh mục chính thức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"misspelt", "tooEarly"})
    void aConstraintThatCannotHoldIsRefusedAtOnce(String field) {
        assertThatThrownBy(() -> Form.english(Units.class, field, "commune:00004"))
                .rootCause()
                .message()
                .matches("level must be UPPER_CASE: commune|on must lie within the lists .*: 28/02/2025");
    }
}
