// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.none;
import static io.github.camket.Province.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.Province;
import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentSymbols;
import io.github.camket.document.DocumentType;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.measurement.commitment.PromiseJudge;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ItemChange;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages have words for whatever a review of commitments can say. */
class CommitmentWordingTest {

    private static final CommitmentWording VIETNAMESE = CommitmentWording.in(Language.VIETNAMESE);
    private static final CommitmentWording ENGLISH = CommitmentWording.in(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasWords(Language language) throws IllegalAccessException {
        Messages messages = Messages.in(language);
        List<String> keys = new ArrayList<>();
        constantsOf(
                        FindingCode.class,
                        TargetJudge.class,
                        CommitmentReviewer.class,
                        PromiseJudge.class,
                        CommitmentHistory.class)
                .forEach(code -> keys.add("finding." + code.code()));
        constantsOf(DocumentType.class, DocumentType.class).forEach(type -> keys.add("directive." + type));
        constantsOf(Consequence.class, Consequence.class).forEach(code -> keys.add("consequence." + code));
        Stream.of(TargetOutcome.values()).forEach(outcome -> keys.add("outcome." + outcome));
        Stream.of(ItemState.values()).forEach(state -> keys.add("itemState." + state));
        Stream.of(ItemChange.Kind.values()).forEach(kind -> keys.add("commitment.change." + kind));
        Stream.of(ReplyOutcome.values()).forEach(outcome -> keys.add("commitment.reply." + outcome));
        Stream.of(ReplyOutcome.values()).forEach(outcome -> keys.add("promise.reply." + outcome));
        Stream.of(TargetStatus.values()).forEach(status -> keys.add("target." + status));
        Stream.of(IndicatorKind.values()).forEach(kind -> keys.add("kind." + kind));
        Stream.of(ReadingStatus.values()).forEach(status -> keys.add("reading." + status));
        Stream.of(ChargeRole.values()).forEach(role -> keys.add("role." + role));
        Stream.of(Trigger.values()).forEach(trigger -> keys.add("commitment.because." + trigger));
        assertThat(keys)
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(messages.find(key)).as(key).isPresent());
    }

    @Test
    void anIncompleteNumberSaysSo() {
        DocumentNumber number = DocumentNumber.parse("117");
        assertThat(VIETNAMESE.number(number)).startsWith("số 117 (").contains("chưa đầy đủ");
        assertThat(VIETNAMESE.number(number.inYear(2021))).startsWith("số 117 năm 2021 (");
        assertThat(ENGLISH.number(number.inYear(2021)))
                .startsWith("no. 117 of 2021 (")
                .contains("incomplete");
        assertThat(ENGLISH.number(DocumentNumber.incomplete("1192/NQ-UBTVQH")))
                .isEqualTo("no. 1192/NQ-UBTVQH (as cited: incomplete number)");
    }

    @Test
    void everyFormOfANumberReadsWell() {
        assertThat(VIETNAMESE.number(DocumentNumber.parse("522-CV/HU"))).isEqualTo("số 522-CV/HU");
        assertThat(VIETNAMESE.number(DocumentNumber.parse("-NQ/ĐU"))).isEqualTo("dự thảo chưa có số, ký hiệu -NQ/ĐU");
        assertThat(VIETNAMESE.number(DocumentNumber.historic("36 TC/LB")))
                .isEqualTo("số 36 TC/LB (ký hiệu theo quy định thời đó)");
        assertThat(VIETNAMESE.number(DocumentNumber.absent())).isEqualTo("không số");
        assertThat(ENGLISH.number(DocumentNumber.absent())).isEqualTo("without a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/11/2021|Không có ngày \"31/11/2021\": tháng 11/2021 chỉ có 30 ngày|There is no day \"31/11/2021\": month 11 of 2021 has only 30 days",
                "01/13/2021|Không có ngày \"01/13/2021\" trong lịch|There is no day \"01/13/2021\" in the calendar"
            })
    void anImpossibleDayIsRefusedWithItsText(String text, String vietnamese, String english) {
        ImpossibleDayException impossible =
                catchThrowableOfType(ImpossibleDayException.class, () -> DayText.parse(text));
        assertThat(VIETNAMESE.refusal(impossible)).isEqualTo(vietnamese);
        assertThat(ENGLISH.refusal(impossible)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "588.9/620|Không đạt – 94,98 % (588,9/620)",
                "760/800|Đạt – 95 % (760/800)",
                "760.01/800|Vượt – 95,001 % (760,01/800)"
            })
    void noShareIsShownOnTheOtherSideOfItsBound(String ratio, String words) {
        Province province = Province.of()
                .target("a", IndicatorKind.CUMULATIVE_RATIO, atLeast("0.95"))
                .reading("r", "a", Province.DUE, share(ratio))
                .add(aCommitment("a").build());
        assertThat(explained(province, Language.VIETNAMESE, Province.DUE)).contains(words);
    }

    @Test
    void aReplacedEstimateIsShownBesideTheFinalFigure() {
        Province province = Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("2"))
                .estimate("e", "a", Province.DUE, amount("3"))
                .reading("f", "a", Province.DUE, amount("1"))
                .add(aCommitment("a").build());
        assertThat(explained(province, Language.ENGLISH, Province.DUE))
                .contains(
                        "Not met – 1 vụ, as of 2021-12-31 (final; báo cáo); in place of the estimate 3 vụ, then \"exceeded\"")
                .contains("Rotation to another post (\"luân chuyển\"), because not met: 1 \"như đã giao\"");
    }

    @Test
    void aReasonToCommendSaysHowManyItemsNothingMeasures() {
        Province province = Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("1"))
                .reading("r", "a", Province.DUE, amount("1"));
        Province whole = Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("1"))
                .reading("r", "a", Province.DUE, amount("1"))
                .add(aCommitment("a").build());
        province.add(aCommitment("a")
                .addItems(aPromised("2").build())
                .addItems(aPromised("3").build())
                .build());
        assertThat(explained(province, Language.ENGLISH, Province.DUE))
                .endsWith("(\"khen thưởng\"), because all targets are met or exceeded; "
                        + "items with nothing to judge them by: 2");
        assertThat(explained(province, Language.VIETNAMESE, Province.DUE))
                .endsWith("(\"khen thưởng\"), vì đạt và vượt toàn bộ chỉ tiêu; "
                        + "số nội dung chưa có căn cứ để đánh giá: 2");
        assertThat(explained(whole, Language.ENGLISH, Province.DUE))
                .endsWith("because all targets are met or exceeded");
        assertThat(explained(whole, Language.VIETNAMESE, Province.DUE)).endsWith("vì đạt và vượt toàn bộ chỉ tiêu");
    }

    @Test
    void oneProductWithoutEvidenceReadsAsWellAsSeveral() {
        Province province = Province.of()
                .target("a", IndicatorKind.PRODUCTS_WITH_EVIDENCE, atLeast("1"))
                .reading(
                        "r",
                        "a",
                        Province.DUE,
                        new ReadingValue.Products(List.of(new ReadingValue.Product("Mô hình", Optional.empty()))))
                .add(aCommitment("a").build());
        assertThat(explained(province, Language.ENGLISH, Province.DUE))
                .contains("Reading r: products without evidence (address, concrete content), not counted: 1 of 1.");
    }

    @Test
    void whatIsNotJudgedIsNotShownAsMissed() {
        Province province = Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("2"))
                .target("b", IndicatorKind.COUNT, atLeast("2"))
                .add(aReading("r", "a", "2021-06-30", amount("1")).build())
                .add(aCommitment("a", "b").build());
        assertThat(explained(province, Language.VIETNAMESE, Province.BEFORE))
                .contains("Tạm tính: chưa đạt (chưa đến hạn) – 1 vụ, bằng 50 % mức được giao, tính đến 30/06/2021")
                .contains("Thiếu số liệu (không coi là 0)")
                .contains("Chưa có căn cứ để xem xét các hệ quả nêu trong cam kết")
                .doesNotContain("Đạt và vượt (đã kết luận)")
                .doesNotContain(": không đạt");
    }

    @Test
    void theCountsAddUpToAllTargetsWhateverBecameOfThem() {
        Province province = Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("2"))
                .target("b", IndicatorKind.COUNT, atLeast("2"))
                .target("c", IndicatorKind.COUNT, atLeast("2"))
                .target("d", IndicatorKind.COUNT, atLeast("2"))
                .reading("r-a", "a", Province.DUE, amount("2"))
                .reading("r-b", "b", Province.DUE, none(NoValue.SUPPRESSED))
                .reading("r-c", "c", Province.DUE, none(NoValue.NOT_APPLICABLE))
                .add(aCommitment("a", "b", "c", "d").build());
        assertThat(explained(province, Language.VIETNAMESE, Province.DUE))
                .contains("Chỉ tiêu: 4")
                .contains("Đã kết luận 1: vượt 0, đạt 1, không đạt 0")
                .contains("Chưa kết luận được 2: thiếu số liệu 1, số liệu không được công bố 1")
                .contains("Không áp dụng, không tính: 1")
                .contains("Đạt và vượt (đã kết luận): 1/3 chỉ tiêu");
    }

    @Test
    void typesOfTheTableOfSymbolsHaveWords() {
        DocumentSymbols.standard().getTypes().forEach(symbol -> {
            assertThat(VIETNAMESE.type(symbol.type()))
                    .isNotEqualTo(symbol.type().code());
            assertThat(ENGLISH.type(symbol.type())).isNotEqualTo(symbol.type().code());
        });
        assertThat(VIETNAMESE.type(DocumentType.of("DE_AN"))).isEqualTo("Đề án");
        assertThat(ENGLISH.type(DocumentType.of("DE_AN"))).isEqualTo("Scheme");
    }

    @Test
    void codesOfOthersAreShownAsTheyAre() {
        assertThat(VIETNAMESE.type(DocumentType.of("MAU"))).isEqualTo("MAU");
        assertThat(VIETNAMESE.consequence(Consequence.of("BONUS"))).isEqualTo("BONUS");
        assertThat(VIETNAMESE.finding(new FindingCode("OWN", Severity.INFO).about(Ref.of("target", "t"))))
                .isEqualTo("INFO OWN target:t");
    }

    private static String explained(Province province, Language language, String day) {
        return CommitmentExplainer.in(language)
                .explain(province.review(day).getFulfilments().get(0))
                .toString();
    }

    private static <T> List<T> constantsOf(Class<T> type, Class<?>... owners) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Class<?> owner : owners) {
            for (Field field : owner.getFields()) {
                if (field.getType() == type) {
                    constants.add(type.cast(field.get(null)));
                }
            }
        }
        return constants;
    }
}
