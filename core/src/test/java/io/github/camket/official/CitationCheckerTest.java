// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Layers;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.decision.PathRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong citations in circulation, each with its correction. */
class CitationCheckerTest {

    @Test
    void petitionsAreInArticle22() {
        PathRules wrong = Decree335Procedure.people()
                .withPetitionLimit(Parameter.text("ratingPetitionLimit", Optional.of(TimeLimit.days(7)), at("24")));
        assertThat(CitationChecker.check(wrong))
                .extracting(Finding::toString)
                .containsExactly("WARNING OTHER_ARTICLE citation:335/2025/NĐ-CP Đ24"
                        + " [335/2025/NĐ-CP Đ24, 335/2025/NĐ-CP Đ22]");
    }

    @Test
    void theTimeOfRatingIsInArticle19() {
        PathRules wrong = Decree335Procedure.people()
                .withDecisionBefore(Parameter.text("decisionBefore", MonthDay.of(12, 15), at("21.1")));
        assertThat(CitationChecker.check(wrong))
                .extracting(Finding::toString)
                .containsExactly("WARNING OTHER_ARTICLE citation:335/2025/NĐ-CP Đ21.1"
                        + " [335/2025/NĐ-CP Đ21.1, 335/2025/NĐ-CP Đ19]");
    }

    @Test
    void article24IsRightForRecords() {
        assertThat(CitationChecker.check(Citation.of("335/2025/NĐ-CP", "24"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "96/QĐ-TW, 96-QĐ/TW",
        "31/QĐ-TW, 31-QĐ/TW",
        "Quyết định số 366-QĐ/TW, Quy định 366-QĐ/TW",
        "Quyết định 66-QĐ/TW, Quy định 66-QĐ/TW",
    })
    void instrumentsOfThePartyHaveTheirForm(String wrong, String right) {
        List<Finding> ofCitation = CitationChecker.check(Citation.of(wrong, "6.3"));
        assertThat(ofCitation).extracting(finding -> finding.arguments()).containsExactly(List.of(wrong, right));
        assertThat(CitationChecker.check(Citation.of(wrong, "6.3")))
                .extracting(Finding::code)
                .containsExactly(CitationChecker.INSTRUMENT_MISNAMED);
        assertThat(words("theo " + wrong)).containsExactly("INSTRUMENT_MISNAMED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kiến nghị theo Điều 24 Nghị định 335/2025/NĐ-CP | OTHER_ARTICLE",
                "đề xuất giải quyết kiến nghị trong 7 ngày làm việc (Nghị định 335/2025/NĐ-CP) | SET_BY_LAW",
                "thời điểm đánh giá theo Điều 21 Nghị định 335/2025/NĐ-CP | OTHER_ARTICLE",
                "Nghị định 335/2025/NĐ-CP ngày 31/12/2025 | OTHER_ISSUE_DAY",
                "Nghị định 335/2025/NĐ-CP thay thế Nghị định 90/2020/NĐ-CP | REPEAL_OVERSTATED",
                "Sổ tay: hệ số 0,6 | MISPRINTED_COEFFICIENT",
            })
    void wordsThatGoRoundAreRecognised(String words, String code) {
        assertThat(words(words)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kiến nghị theo Điều 22 Nghị định 335/2025/NĐ-CP",
                "hồ sơ lưu theo Điều 24 Nghị định 335/2025/NĐ-CP",
                "Nghị định 335/2025/NĐ-CP ngày 21/12/2025",
                "Quy định 366-QĐ/TW, Quy định 96-QĐ/TW",
            })
    void rightWordsAreLeftAlone(String words) {
        assertThat(words(words)).isEmpty();
    }

    @Test
    void anOverlayThatCitesAPlaceThatIsNotKnownIsTold() {
        Overlay overlay = Layers.bare("tinh", LayerTier.PROVINCE, "335/2025/NĐ-CP")
                .addParameters(ParameterName.QUOTA_BASE.local(QuotaBase.GOOD_AND_ABOVE, at("29.1")))
                .build();
        assertThat(CitationChecker.check(overlay))
                .extracting(Finding::toString)
                .containsExactly("WARNING PLACE_NOT_KNOWN citation:335/2025/NĐ-CP Đ29.1 [335/2025/NĐ-CP Đ29.1]");
    }

    private static List<String> words(String words) {
        return CitationChecker.checkWords(Ref.of("note", "1"), words).stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    private static Source at(String article) {
        return Source.of(Citation.of("335/2025/NĐ-CP", article));
    }
}
