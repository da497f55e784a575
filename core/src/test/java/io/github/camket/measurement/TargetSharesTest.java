// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.OTHER_DISTRICT;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.share;
import static io.github.camket.measurement.TargetShares.YEAR;
import static io.github.camket.measurement.TargetShares.all;
import static io.github.camket.measurement.TargetShares.codes;
import static io.github.camket.measurement.TargetShares.limited;
import static io.github.camket.measurement.TargetShares.named;
import static io.github.camket.measurement.TargetShares.of;
import static io.github.camket.measurement.TargetShares.promised;
import static io.github.camket.measurement.TargetShares.set;
import static io.github.camket.measurement.TargetShares.shown;
import static io.github.camket.measurement.TargetShares.uncapped;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of the targets of a unit: which targets, for how much each, and with what reasons. */
class TargetSharesTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();
    private static final Requirement DELIVERED = new Requirement.Delivered();
    private static final Measure.OfTargets PROMISED = promised(ProvinceScheme.share(TargetCredit.MET));

    private final Province province = Province.of();

    // for how much

    @ParameterizedTest
    @CsvSource({"MET, 3/4", "EXCEEDED, 1/4", "PROGRESS, 3.5/4"})
    void eachTargetCountsAsOneByTheCreditThatIsAskedFor(TargetCredit credit, String expected) {
        province.target("a", COUNT, atLeast("12"))
                .reading("r-a", "a", DUE, amount("12"))
                .target("b", COUNT, atLeast("10"))
                .reading("r-b", "b", DUE, amount("15"))
                .target("c", CUMULATIVE_RATIO, atLeast("0.9"))
                .reading("r-c", "c", DUE, share("45/100"))
                .target("z", ZERO_TOLERANCE, NO_CASE)
                .reading("r-z", "z", DUE, amount("0"));
        assertThat(measured(credit)).isEqualTo(expected);
    }

    @Test
    void furtherFromTheTargetThanItsBaselineIsNoShareOfTheWayAndTakesNothingFromOthers() {
        Province worse = Province.of()
                .indicator("a", IndicatorKind.COUNT)
                .add(Province.aTarget("a", Province.atLeast("10"))
                        .baseline(Fraction.of(5))
                        .build())
                .reading("r-a", "a", Province.DUE, Province.amount("3"))
                .target("b", IndicatorKind.COUNT, Province.atLeast("10"))
                .reading("r-b", "b", Province.DUE, Province.amount("10"));
        assertThat(TargetShares.shown(TargetShares.measure(
                        ProvinceScheme.share(TargetCredit.PROGRESS),
                        Province.DISTRICT,
                        ReportingPeriod.year(2021),
                        worse.knownOn(Province.AFTERWARDS))))
                .isEqualTo("1/2");
    }

    @Test
    void whatHasNoShareOfItsBoundCountsWhollyOrNotAtAll() {
        province.target("low", COUNT, bound(Operator.AT_MOST, "10"))
                .reading("r-1", "low", DUE, amount("4"))
                .target("high", COUNT, bound(Operator.BELOW, "10"))
                .reading("r-2", "high", DUE, amount("11"))
                .target("exact", COUNT, bound(Operator.EQUAL, "10"))
                .reading("r-3", "exact", DUE, amount("9"))
                .target("done", PRODUCT, DELIVERED)
                .reading("r-4", "done", DUE, new ReadingValue.Delivery(true));
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("2/4");
    }

    @Test
    void oneFigureCountsForEachOfItsTargets() {
        province.target("own", COUNT, atLeast("70"))
                .add(aTarget("above", atLeast("30"))
                        .indicator(IndicatorId.of("i-own"))
                        .build())
                .reading("r", "own", DUE, amount("95"));
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("2/2");
        Measurement uncapped = measure(uncapped(), AFTERWARDS);
        assertThat(uncapped.getValue().orElseThrow().toFraction())
                .isEqualTo(Fraction.of(95, 70).plus(Fraction.of(95, 30)).dividedBy(2));
    }

    @Test
    void withoutACapOneTargetMakesUpForAnother() {
        province.target("a", COUNT, atLeast("10"))
                .reading("r-a", "a", DUE, amount("15"))
                .target("b", COUNT, atLeast("10"))
                .reading("r-b", "b", DUE, amount("5"));
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("1.5/2");
        assertThat(shown(measure(uncapped(), AFTERWARDS))).isEqualTo("2/2");
    }

    @Test
    void theShareItselfCanBeLimited() {
        province.target("a", COUNT, atLeast("10")).reading("r-a", "a", DUE, amount("15"));
        Measure.OfTargets share = uncapped();
        Measure.OfTargets limited = limited(share, "1.2");
        assertThat(shown(measure(share, AFTERWARDS))).isEqualTo("1.5/1");
        Measurement measured = measure(limited, AFTERWARDS);
        assertThat(shown(measured)).isEqualTo("1.2/1");
        assertThat(measured.getTrace().map(Trace::recompute)).contains(Fraction.parse("1.2"));
    }

    // which targets

    @Test
    void thereIsNothingToMeasureWithoutATargetInThePeriod() {
        province.target("a", COUNT, atLeast("1")).reading("r", "a", DUE, amount("1"));
        assertThat(shown(TargetShares.measure(
                        ProvinceScheme.share(TargetCredit.MET), OTHER_DISTRICT, YEAR, province.knownOn(AFTERWARDS))))
                .isEqualTo("NOT_EVALUABLE");
        assertThat(shown(TargetShares.measure(
                        ProvinceScheme.share(TargetCredit.MET),
                        DISTRICT,
                        ReportingPeriod.year(2022),
                        province.knownOn(AFTERWARDS))))
                .isEqualTo("NOT_EVALUABLE");
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, 2021, true", "2022-01-01, 2021, false", "2022-01-01, 2022, true", "2021-01-01, 2021, true"
    })
    void theDueDayDecidesAboutThePeriodNotThatOfTheFigures(LocalDate due, String period, boolean counts) {
        province.indicator("a", COUNT).add(aTarget("a", atLeast("1")).dueOn(due).build());
        Measurement found = TargetShares.measure(
                ProvinceScheme.share(TargetCredit.MET),
                DISTRICT,
                ReportingPeriod.parse(period),
                province.knownOn(AFTERWARDS));
        assertThat(found.getStatus()).isEqualTo(counts ? MeasurementStatus.MISSING : MeasurementStatus.NOT_EVALUABLE);
    }

    @Test
    void onlyTheNamedIndicatorsCount() {
        province.target("a", COUNT, atLeast("1"))
                .reading("r", "a", DUE, amount("1"))
                .target("b", COUNT, atLeast("1"));
        Measure.OfTargets share = ProvinceScheme.share(TargetCredit.MET);
        assertThat(shown(measure(of(share, "i-a"), AFTERWARDS))).isEqualTo("1/1");
        assertThat(shown(measure(of(share, "i-a", "i-b"), AFTERWARDS))).isEqualTo("0.5 to 1");
        assertThat(shown(measure(of(share, "i-c"), AFTERWARDS))).isEqualTo("NOT_EVALUABLE");
        assertThat(shown(measure(share, AFTERWARDS))).isEqualTo("0.5 to 1");
    }

    @Test
    void onlyWhatTheUnitPromisedCountsWhereThatIsAskedFor() {
        province.target("a", COUNT, atLeast("1"))
                .reading("r-a", "a", DUE, amount("1"))
                .target("b", COUNT, atLeast("2"))
                .reading("r-b", "b", DUE, amount("1"));
        Measure.OfTargets promised = promised(ProvinceScheme.share(TargetCredit.MET));
        assertThat(shown(measure(promised, AFTERWARDS))).isEqualTo("NOT_EVALUABLE");

        province.add(aCommitment("b").by(OrgUnitId.of(OTHER_DISTRICT)).build());
        assertThat(shown(measure(promised, AFTERWARDS))).isEqualTo("NOT_EVALUABLE");

        province.add(aCommitment("a").id(FactId.of("k-2")).build());
        assertThat(shown(measure(promised, AFTERWARDS))).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 1/1, ",
        "2022-01-01, NOT_EVALUABLE, SIGNED_AFTER_PERIOD",
        "2022-02-02, NOT_EVALUABLE, DATED_LATER"
    })
    void aPromiseCountsThatWasSignedByTheLastDayThatTheFactsCover(LocalDate signed, String share, String found) {
        province.target("a", COUNT, atLeast("1"))
                .reading("r-a", "a", DUE, amount("1"))
                .add(aCommitment("a").signedOn(signed).build());
        Measurements all = all(set(PROMISED), DISTRICT, YEAR, province.knownOn(AFTERWARDS));
        assertThat(shown(only(all))).isEqualTo(share);
        assertThat(codes(all)).isEqualTo(Stream.ofNullable(found).toList());
    }

    @Test
    void inAClosedPeriodAPromiseOfALaterDayDoesNotCount() {
        province.target("a", COUNT, atLeast("1"))
                .add(aCommitment("a").signedOn(LocalDate.of(2021, 11, 1)).build());
        Snapshot closed = province.knownOn(AFTERWARDS).coveringUntil(LocalDate.of(2021, 10, 31));
        Measurements all = all(set(PROMISED), DISTRICT, YEAR, closed);
        assertThat(shown(only(all))).isEqualTo("NOT_EVALUABLE");
        assertThat(codes(all)).containsExactly("AFTER_CUT_OFF");
    }

    // with what reasons

    @Test
    void everyTargetStandsInTheTraceWithItsWords() {
        province.target("a", COUNT, atLeast("10"))
                .reading("r-a", "a", DUE, amount("5"))
                .target("b", COUNT, atLeast("1"))
                .reading("r-b", "b", DUE, amount("1"));
        Trace.Computed trace = (Trace.Computed) measure(ProvinceScheme.share(TargetCredit.PROGRESS), AFTERWARDS)
                .getTrace()
                .orElseThrow();
        assertThat(trace.recompute()).isEqualTo(trace.value()).isEqualTo(Fraction.of(3, 4));
        assertThat(trace.source()).isEqualTo(ProvinceScheme.article("3"));
        assertThat(((Trace.Computed) trace.terms().get(0)).terms())
                .containsExactly(
                        new Trace.Given(
                                Ref.of("counted", "a"),
                                Fraction.of(1, 2),
                                Ref.of("target", "a"),
                                "Chỉ tiêu a: như đã giao"),
                        new Trace.Given(
                                Ref.of("counted", "b"),
                                Fraction.ONE,
                                Ref.of("target", "b"),
                                "Chỉ tiêu b: như đã giao"));
    }

    @Test
    void whatWasFoundAboutTheTargetsIsToldOnceHoweverManyMeasuresLookAtThem() {
        province.target("a", COUNT, atLeast("1")).target("b", COUNT, atLeast("1"));
        MeasureSet both = set(of(ProvinceScheme.share(TargetCredit.MET), "i-a"), named(PROMISED, "other"));
        province.add(aCommitment("a").build());
        Measurements all = all(both, DISTRICT, YEAR, province.knownOn(AFTERWARDS));
        assertThat(all.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING NO_READING target:a [i-a, d-1]");
    }

    @Test
    void targetsAreJudgedOnceForAllUnits() {
        Measurer measurer = Measurer.of(province.knownOn(AFTERWARDS));
        assertThat(measurer.targetBook()).isSameAs(measurer.targetBook());
    }

    @Test
    void theyAreNoMeasureOfAPerson() {
        MeasureSet measures = set(ProvinceScheme.share(TargetCredit.MET));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurer.measure(measures, List.of(), List.of(), TraceSink.none()))
                .withMessage("measure must be one of a person: share");
    }

    private String measured(TargetCredit credit) {
        return shown(measure(ProvinceScheme.share(credit), AFTERWARDS));
    }

    private Measurement measure(Measure.OfTargets share, String day) {
        return TargetShares.measure(share, DISTRICT, YEAR, province.knownOn(day));
    }

    private static Measurement only(Measurements all) {
        return all.find(MeasureId.of("share")).orElseThrow();
    }
}
