// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What indicators, targets and readings look like in a ledger, and what becomes of the four ways to have no number. */
class IndicatorDocumentTest {

    private static final String FOUR = LedgerTexts.ofFacts("""
            {'type':'ORG_UNIT','id':'u-1','name':'Tỉnh','kind':'AUTHORITY'}
            {'type':'ORG_UNIT','id':'u-2','name':'Huyện','kind':'AUTHORITY'}
            {'type':'DIRECTIVE','id':'v','documentType':'NGHI_QUYET','issuer':'u-1','title':'Giao','items':[{'id':'1','words':'Mục'}]}
            """.strip()
            + facts("a", "{'type':'AMOUNT','amount':'0'}")
            + facts("b", "{'type':'NONE','reason':'MISSING'}")
            + facts("c", "{'type':'NONE','reason':'NOT_APPLICABLE'}")
            + facts("d", "{'type':'NONE','reason':'SUPPRESSED'}"));

    private static String facts(String id, String value) {
        return """

                {'type':'INDICATOR','id':'i-%1$s','name':'Vi phạm','kind':'COUNT','unitOfMeasure':'vụ'}
                {'type':'TARGET','id':'t-%1$s','indicator':'i-%1$s','assigner':'u-1','assignee':'u-2','directive':'v','item':'1','period':'2021','dueOn':'2021-12-31','words':'không quá 0','requirement':{'type':'BOUND','operator':'AT_MOST','value':'0'}}
                {'type':'INDICATOR_READING','id':'r-%1$s','indicator':'i-%1$s','unit':'u-2','period':'2021','asOf':'2021-12-31','value':%2$s,'status':'FINAL','source':'Báo cáo'}""".formatted(id, value);
    }

    /** Trap T4: zero, missing, not applicable and suppressed, from the text to the review. */
    @ParameterizedTest
    @EnumSource(Readers.class)
    void zeroAndTheThreeWaysToHaveNoValueStayFour(Readers reader) {
        Ledger ledger = reader.ledger(CamketJson.writeLedger(reader.ledger(FOUR)));
        assertThat(values(ledger))
                .containsExactly(
                        new ReadingValue.Amount(Fraction.ZERO),
                        new ReadingValue.None(NoValue.MISSING),
                        new ReadingValue.None(NoValue.NOT_APPLICABLE),
                        new ReadingValue.None(NoValue.SUPPRESSED));
        List<TargetResult> results =
                TargetJudge.of(ledger.knownOn(LocalDate.of(2026, 3, 1))).judgeAll();
        assertThat(results)
                .extracting(TargetResult::getStatus)
                .containsExactly(
                        TargetStatus.JUDGED,
                        TargetStatus.MISSING,
                        TargetStatus.NOT_APPLICABLE,
                        TargetStatus.SUPPRESSED);
        assertThat(results)
                .extracting(TargetResult::getOutcome)
                .containsExactly(Optional.of(TargetOutcome.MET), Optional.empty(), Optional.empty(), Optional.empty());
        String review = CamketJson.writeReview(CommitmentReviewer.review(ledger.knownOn(LocalDate.of(2026, 3, 1))));
        assertThat(review.split("\"measured\": \"0\"", -1))
                .as("only the zero has a number")
                .hasSize(2);
        assertThat(review)
                .contains("\"reason\": \"NOT_APPLICABLE\"", "\"reason\": \"SUPPRESSED\"")
                .doesNotContain("null");
    }

    private static List<ReadingValue> values(Ledger ledger) {
        return facts(ledger, IndicatorReading.class)
                .map(IndicatorReading::getValue)
                .toList();
    }

    /** Trap T14: exchange formats have plain decimals, whatever the machine is set to. */
    @Test
    void aDecimalPointIsADecimalPoint() {
        String ledger = FOUR.replace("\"amount\":\"0\"", "\"amount\":\"89.995\"");
        assertThat(values(CamketJson.readLedger(ledger))).contains(new ReadingValue.Amount(Fraction.of(89_995, 1000)));
    }

    @Test
    void whatTheKindSaysAnywayIsLeftOut() {
        String told = FOUR.replace(
                "\"id\":\"i-a\",",
                "\"id\":\"i-a\",\"direction\":\"MORE_IS_BETTER\",\"overTime\":\"SUM\",\"acrossUnits\":\"SUM\",\"per\":\"1\","
                        + "\"growthMean\":\"COMPOUND\",\"measures\":[],\"scale\":[],");
        assertThat(told).isNotEqualTo(FOUR);
        Ledger ledger = CamketJson.readLedger(told);
        assertThat(ledger.getEntries()).isEqualTo(CamketJson.readLedger(FOUR).getEntries());
        assertThat(CamketJson.writeLedger(ledger))
                .doesNotContain("direction\"", "overTime", "acrossUnits", "\"per\"", "growthMean", "measures", "scale");
    }

    @Test
    void theSharedLedgerHasEverythingThereIs() {
        Ledger ledger = CamketJson.readLedger(Golden.LEDGER.text());
        assertThat(facts(ledger, Indicator.class).map(Indicator::getKind)).contains(IndicatorKind.values());
        assertThat(facts(ledger, Target.class)
                        .flatMap(target -> target.getRequirement().stream())
                        .<Class<?>>map(Object::getClass))
                .contains(formsOf(Requirement.class));
        assertThat(facts(ledger, IndicatorReading.class)
                        .<Class<?>>map(reading -> reading.getValue().getClass()))
                .contains(formsOf(ReadingValue.class));
        assertThat(facts(ledger, IndicatorReading.class).map(IndicatorReading::getStatus))
                .contains(ReadingStatus.values());
        assertThat(values(ledger))
                .contains(
                        Stream.of(NoValue.values()).map(ReadingValue.None::new).toArray(ReadingValue[]::new));
        assertThat(facts(ledger, Target.class))
                .anyMatch(target -> target.getTolerance().isPresent());
        assertThat(facts(ledger, Target.class))
                .anyMatch(target -> target.getBaseline().isPresent());
        assertThat(facts(ledger, IndicatorReading.class))
                .anyMatch(reading -> reading.getDocument().isPresent());
    }

    private static Class<?>[] formsOf(Class<?> algebra) {
        return algebra.getPermittedSubclasses();
    }

    private static <T extends Fact> Stream<T> facts(Ledger ledger, Class<T> type) {
        return ledger.getEntries().stream()
                .filter(LedgerEntry.Recorded.class::isInstance)
                .map(entry -> ((LedgerEntry.Recorded) entry).fact())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
