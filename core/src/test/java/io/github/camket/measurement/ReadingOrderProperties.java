// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.none;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any readings of one indicator, few days and few values, so that they often replace and contradict each other. */
class ReadingOrderProperties {

    @Property
    void theOrderInWhichReadingsAreEnteredDoesNotMatter(
            @ForAll("readings") List<IndicatorReading> readings,
            @ForAll("kinds") IndicatorKind kind,
            @ForAll Random random) {
        Province province = Province.of().target("t", kind, asked(kind));
        readings.forEach(province::add);
        List<LedgerEntry> shuffled = new ArrayList<>(province.entries());
        Collections.shuffle(shuffled, random);
        assertThat(judge(shuffled)).isEqualTo(judge(province.entries()));
    }

    @Property
    void anOutcomeIsThereExactlyWhenTheStatusSaysSo(
            @ForAll("readings") List<IndicatorReading> readings, @ForAll("kinds") IndicatorKind kind) {
        Province province = Province.of().target("t", kind, asked(kind));
        readings.forEach(province::add);
        TargetResult result = judge(province.entries());
        boolean decided = result.getStatus() == TargetStatus.JUDGED || result.getStatus() == TargetStatus.PROVISIONAL;
        assertThat(result.getOutcome().isPresent()).isEqualTo(decided);
        assertThat(result.getOutcome().isEmpty() || result.getReading().isPresent())
                .isTrue();
        assertThat(result.getReplaced().isEmpty() || decided).isTrue();
        assertThat(result.getPossible()).as("nothing is in doubt").isEmpty();
    }

    @Property
    void whereAllReadingsFoundTheSameItDecides(
            @ForAll("readings") List<IndicatorReading> readings, @ForAll("kinds") IndicatorKind kind) {
        Province province = Province.of().target("t", kind, asked(kind));
        readings.forEach(reading -> province.add(reading.withValue(amount("3"))));
        TargetResult result = judge(province.entries());
        assertThat(result.getStatus()).isNotEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getReplaced())
                .allSatisfy(replaced -> assertThat(replaced.outcome()).isEqualTo(result.getOutcome()));
    }

    private static Requirement asked(IndicatorKind kind) {
        return switch (kind) {
            case ZERO_TOLERANCE -> new Requirement.NoCase();
            case FLOW -> new Requirement.Relative(Operator.AT_LEAST, Earlier.PERIOD_BEFORE);
            default -> atLeast("2");
        };
    }

    private static TargetResult judge(List<LedgerEntry> entries) {
        return TargetJudge.of(Ledger.of(entries).knownOn(LocalDate.parse(Province.AFTERWARDS)))
                .judgeAll()
                .get(0);
    }

    @Provide
    Arbitrary<IndicatorKind> kinds() {
        return Arbitraries.of(IndicatorKind.COUNT, IndicatorKind.ZERO_TOLERANCE, IndicatorKind.FLOW);
    }

    @Provide
    Arbitrary<List<IndicatorReading>> readings() {
        Arbitrary<ReadingValue> values = Arbitraries.oneOf(
                Arbitraries.of("0", "1", "2", "3").map(Province::amount),
                Arbitraries.of("0", "1", "2", "3").map(Province::amount),
                Arbitraries.of(NoValue.class).map(reason -> none(reason)));
        return Combinators.combine(
                        Arbitraries.of("2021-06-30", "2021-11-30", Province.DUE, "2022-01-10"),
                        Arbitraries.of(ReadingStatus.class),
                        values,
                        Arbitraries.of(2020, 2021, 2021))
                .as((asOf, status, value, year) -> aReading("?", "t", asOf, value)
                        .period(ReportingPeriod.year(year))
                        .status(status)
                        .build())
                .list()
                .ofMaxSize(6)
                .map(ReadingOrderProperties::numbered)
                .withoutEdgeCases();
    }

    private static List<IndicatorReading> numbered(List<IndicatorReading> readings) {
        List<IndicatorReading> numbered = new ArrayList<>();
        for (IndicatorReading reading : readings) {
            numbered.add(reading.withId(FactId.of("r-" + numbered.size())));
        }
        return numbered;
    }
}
