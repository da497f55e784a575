// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.organization.UnitType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings are folded; letters and tones never are. */
class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Xã Thuận Hoà", "Thành phố Thuỷ Nguyên", "Đặc khu Phú Quốc", "Phường Ô Chợ Dừa", "Xã Ea H'Leo"})
    void theUnicodeFormDoesNotMatter(String name) {
        NameKey key = NameKey.of(name);
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(NameKey.of(Normalizer.normalize(name, form))).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Xã Tân Tiến",
                "Xã Tân Tiến ",
                "Xã  Tân   Tiến",
                "Xã\u00a0Tân\u00a0Tiến",
                "Xã\tTân Tiến\n",
                "Xã\u2009Tân\u3000Tiến",
                "\u00a0Xã Tân Tiến\u00a0"
            })
    void blanksOfAnyKindAreOneBlank(String spelling) {
        assertThat(NameKey.of(spelling)).isEqualTo(NameKey.of("Xã Tân Tiến"));
    }

    @ParameterizedTest
    @CsvSource({
        "xã Bắc Sơn, Xã Bắc Sơn",
        "Thị Trấn Phó Bảng, Thị trấn Phó Bảng",
        "THÀNH PHỐ HUẾ, Thành phố Huế",
        "PHƯỜNG Ô CHỢ DỪA, Phường Ô Chợ Dừa",
        "Xã Ea H'leo, Xã Ea H'Leo",
        "XÃ KRONG, Xã KRong",
        "TỈNH ĐẮK LẮK, Tỉnh Đắk Lắk"
    })
    void letterCaseDoesNotMatter(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà", "hóa, hoá", "hỏa, hoả", "hõa, hoã", "họa, hoạ", "hòe, hoè", "khóe, khoé", "khỏe, khoẻ",
                "ngõe, ngoẽ",
        "lọe, loẹ", "thùy, thuỳ", "thúy, thuý", "thủy, thuỷ", "lũy, luỹ", "thụy, thuỵ", "HÓA, HOÁ", "Thủy, THUỶ",
                "Ủy, Uỷ"
    })
    void thePlaceOfTheToneMarkDoesNotMatter(String one, String other) {
        assertThat(NameKey.of("Xã " + one).name())
                .isEqualTo(NameKey.of("Xã " + other).name());
        assertThat(NameKey.of("Xã Tân " + one + " 2")).isEqualTo(NameKey.of("Xã Tân " + other + " 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà Binh, Hoa Bình",
        "Hoà Bình, Hoa Bình",
        "Hòa Bình, Hóa Bình",
        "Tân Hoà, Tàn Hoa",
        "Thủy, Thụy",
        "Thuỷ, Thuy",
        "Hoà, Hòe",
        "Mùa, Moà"
    })
    void theToneStaysInItsWordAndTheLettersStayTheSame(String one, String other) {
        assertThat(NameKey.of("Xã " + one).name())
                .isNotEqualTo(NameKey.of("Xã " + other).name());
        assertThat(NameKey.of("Xã " + one)).isNotEqualTo(NameKey.of("Xã " + other));
    }

    @ParameterizedTest
    @CsvSource({
        "Đông, Dông",
        "đa, da",
        "Đak, Dak",
        "tăn, tan",
        "tân, tan",
        "tăn, tân",
        "tên, ten",
        "tôn, ton",
        "tơn, ton",
        "tôn, tơn",
        "tưn, tun",
        "Đắk, Đak",
        "Đắk, Đăk",
        "Ia Rvê, Ia Rve",
        "Rơ Kơi, Rờ Kơi",
        "Phó Bảng, Phố Bảng",
        "Lưỡng, Lượng",
        "Xi, Si"
    })
    void lettersAreNeverFolded(String one, String other) {
        assertThat(NameKey.of("Xã " + one).name())
                .isNotEqualTo(NameKey.of("Xã " + other).name());
        assertThat(NameKey.of(Normalizer.normalize("Xã " + one, Normalizer.Form.NFD))
                        .name())
                .isNotEqualTo(NameKey.of(Normalizer.normalize("Xã " + other, Normalizer.Form.NFD))
                        .name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a à á ả ã ạ",
                "ă ằ ắ ẳ ẵ ặ",
                "â ầ ấ ẩ ẫ ậ",
                "e è é ẻ ẽ ẹ",
                "ê ề ế ể ễ ệ",
                "i ì í ỉ ĩ ị",
                "o ò ó ỏ õ ọ",
                "ô ồ ố ổ ỗ ộ",
                "ơ ờ ớ ở ỡ ợ",
                "u ù ú ủ ũ ụ",
                "ư ừ ứ ử ữ ự",
                "y ỳ ý ỷ ỹ ỵ",
                "hoa hoà hoá hoả hoã hoạ",
                "hoa hòa hóa hỏa hõa họa",
                "thuy thùy thúy thủy thũy thụy"
            })
    void noTwoTonesAreTheSameName(String tones) {
        assertThat(Arrays.stream(tones.split(" "))
                        .map(word -> NameKey.of("Xã M" + word).name()))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void theLookAlikeOfDIsFolded() {
        assertThat(NameKey.of("Xã \u00d0ông Sơn")).isEqualTo(NameKey.of("Xã Đông Sơn"));
        assertThat(NameKey.of("Xã \u00d0ông Sơn").name())
                .isNotEqualTo(NameKey.of("Xã Dông Sơn").name());
    }

    @Test
    void dashesAndApostrophesOfAnyKindAreTheSame() {
        assertThat(NameKey.of("Tỉnh Bà Rịa \u2013 Vũng Tàu")).isEqualTo(NameKey.of("Tỉnh Bà Rịa - Vũng Tàu"));
        assertThat(NameKey.of("Xã Ea H\u2019Leo")).isEqualTo(NameKey.of("Xã Ea H'Leo"));
        assertThat(NameKey.of("Xã Ea HLeo").name())
                .isNotEqualTo(NameKey.of("Xã Ea H'Leo").name());
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Gia Lai, TINH, Gia Lai",
        "Quận Ba Đình, QUAN, Ba Đình",
        "Q. Ba Đình, QUAN, Ba Đình",
        "Q.1, QUAN, 1",
        "Huyện Kỳ Anh, HUYEN, Kỳ Anh",
        "H. Kỳ Anh, HUYEN, Kỳ Anh",
        "Thị xã Kỳ Anh, THI_XA, Kỳ Anh",
        "TX. Kỳ Anh, THI_XA, Kỳ Anh",
        "TX Kỳ Anh, THI_XA, Kỳ Anh",
        "Xã Tân Tiến, XA, Tân Tiến",
        "X. Tân Tiến, XA, Tân Tiến",
        "Phường 1, PHUONG, 1",
        "P. Ba Đình, PHUONG, Ba Đình",
        "P.Ba Đình, PHUONG, Ba Đình",
        "Thị trấn Ba Chẽ, THI_TRAN, Ba Chẽ",
        "TT. Ba Chẽ, THI_TRAN, Ba Chẽ",
        "Đặc khu Phú Quốc, DAC_KHU, Phú Quốc"
    })
    void theTypeWordIsKeptApart(String text, String type, String name) {
        NameKey key = NameKey.of(text);
        assertThat(key.types()).containsExactly(UnitType.of(type));
        assertThat(key.name()).isEqualTo(NameKey.of(name).name());
        assertThat(NameKey.of(name).types()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thành phố Huế", "TP. Huế", "TP Huế", "Tp.Huế", "thành  phố Huế"})
    void aCityCanBeOfThreeTypes(String text) {
        assertThat(NameKey.of(text).types())
                .containsExactlyInAnyOrder(
                        UnitType.THANH_PHO_TRUNG_UONG,
                        UnitType.THANH_PHO_THUOC_TINH,
                        UnitType.THANH_PHO_THUOC_THANH_PHO);
        assertThat(NameKey.of(text).name()).isEqualTo(NameKey.of("Huế").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phú Quốc", "Xuân Lộc", "Tĩnh Gia", "Quan Sơn", "Thị", "Hương Khê", "Phong Điền"})
    void aWordThatOnlyResemblesATypeIsPartOfTheName(String name) {
        assertThat(NameKey.of(name).types()).isEmpty();
        assertThat(NameKey.of("Xã " + name).name()).isEqualTo(NameKey.of(name).name());
    }

    @Test
    void aTypeWordCanBelongToTheName() {
        NameKey inFull = NameKey.of("Phường Phường Đúc");
        NameKey asName = NameKey.of("Phường Đúc");
        assertThat(inFull.types()).isEqualTo(List.of(UnitType.PHUONG));
        assertThat(asName.whole()).isEqualTo(inFull.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t\n"})
    void aBlankTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NameKey.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Thuận Hoà", "Phường 1", "TP. Huế", "Tỉnh Bà Rịa – Vũng Tàu"})
    void theKeyOfAKeyIsTheKey(String text) {
        String name = NameKey.of(text).name();
        assertThat(NameKey.of(name).name()).isEqualTo(name);
    }
}
