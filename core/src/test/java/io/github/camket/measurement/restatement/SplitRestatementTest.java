// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.INDICATOR;
import static io.github.camket.measurement.restatement.Figures.account;
import static io.github.camket.measurement.restatement.Figures.figure;
import static io.github.camket.measurement.restatement.Figures.ofIndicator;
import static io.github.camket.measurement.restatement.Figures.ofKind;
import static io.github.camket.measurement.restatement.Figures.series;
import static io.github.camket.measurement.restatement.Figures.text;
import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.ids;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The value of a divided unit is passed on only by shares that somebody stated: a becomes x and y, b joins x. */
class SplitRestatementTest {

    private static final String DAY = "2025-07-01";
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final Lineage<OrgUnitId> LINEAGE = Lineage.ofOrganizations(
            units("a (,2025-07-01)", "b (,2025-07-01)", "x [2025-07-01,)", "y [2025-07-01,)"),
            List.of(event("r-1", DAY, ReorganizationKind.SPLIT_MERGE, "a>x", "a>y", "b>x")));
    private static final FigureSeries<OrgUnitId> SERIES = series("2024-12-31", "a 100", "b 7");

    private static final SplitShares THIRDS = ofKind("s-1", "a", DAY, IndicatorKind.COUNT, "x 1/3", "y 2/3");

    @Test
    void withoutSharesNothingIsPassedOn() {
        assertThat(LINEAGE.getFindings()).isEmpty();
        Restatement<OrgUnitId> restated = restate(SERIES);
        assertThat(restated.isRefused()).isFalse();
        assertThat(text(restated, "x")).isEqualTo("7");
        assertThat(text(restated, "y")).isEqualTo("-");
        assertThat(figure(restated, "x").withheld()).containsExactly(ids("a"));
        assertThat(figure(restated, "y").withheld()).containsExactly(ids("a"));
        assertThat(figure(restated, "x").missing()).isEmpty();
        assertThat(figure(restated, "x").isComplete()).isFalse();
        assertKept(restated, Kept.Reason.NO_SHARES);
        assertThat(restated.restated()).isEqualTo(series("2025-12-31", "x MISSING", "y MISSING"));
        assertThat(restated.findings())
                .containsExactly(Restater.VALUE_KEPT.about(Ref.of(OrgUnitId.KIND, "a"), "NO_SHARES", DAY, "a"));
    }

    @Test
    void sharesOfADayOnWhichNothingIsDividedAreNamed() {
        SplitShares lateByADay = ofKind("s-1", "a", "2025-07-02", IndicatorKind.COUNT, "x 1/3", "y 2/3");
        assertThat(restate(SERIES, lateByADay).findings())
                .contains(Restater.SHARES_WITHOUT_DIVISION.about(Ref.of(OrgUnitId.KIND, "a"), "s-1", "2025-07-02"));
        assertThat(restate(SERIES, THIRDS).findings()).isEmpty();
        // Up to a day before the division its shares are not needed, and nothing is wrong with them.
        assertThat(Restater.of(LINEAGE, List.of(THIRDS))
                        .restate(SERIES, LocalDate.of(2025, 6, 30))
                        .findings())
                .isEmpty();
    }

    @Test
    void withSharesEachHeirHasItsExactPart() {
        Restatement<OrgUnitId> restated = restate(SERIES, THIRDS);
        assertThat(text(restated, "x")).isEqualTo("121/3");
        assertThat(text(restated, "y")).isEqualTo("200/3");
        assertThat(figure(restated, "x").isComplete()).isTrue();
        assertThat(figure(restated, "y").contributions()).singleElement().satisfies(part -> {
            assertThat(part.from()).isEqualTo(OrgUnitId.of("a"));
            assertThat(part.share()).isEqualTo(Fraction.of(2, 3));
            assertThat(text(part.value())).isEqualTo("200/3");
        });
        assertThat(account(restated)).containsExactly("107 107 0");
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(restated.kept()).isEmpty();
        assertThat(restated.findings()).isEmpty();
    }

    @Test
    void bothPartsOfARatioAreDivided() {
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a 9:12", "b 4:9"), THIRDS);
        assertThat(text(restated, "x")).isEqualTo("7:13");
        assertThat(text(restated, "y")).isEqualTo("6:8");
        assertThat(account(restated)).containsExactly("13 13 0", "21 21 0");
    }

    @Test
    void sharesForTheIndicatorGoBeforeThoseForItsKind() {
        SplitShares halves = ofIndicator("s-2", "a", DAY, INDICATOR, "x 1/2", "y 1/2");
        Restatement<OrgUnitId> restated = restate(SERIES, THIRDS, halves);
        assertThat(text(restated, "x")).isEqualTo("57");
        assertThat(text(restated, "y")).isEqualTo("50");
        assertThat(account(restated)).containsExactly("107 107 0");
    }

    @Test
    void sharesForAnotherIndicatorKindUnitOrDayAreNone() {
        for (SplitShares other : List.of(
                ofIndicator("s-2", "a", DAY, IndicatorId.of("i-2"), "x 1/2", "y 1/2"),
                ofKind("s-2", "a", DAY, IndicatorKind.CUMULATIVE_RATIO, "x 1/2", "y 1/2"),
                ofKind("s-2", "b", DAY, IndicatorKind.COUNT, "x 1/2", "y 1/2"),
                ofKind("s-2", "a", "2025-08-01", IndicatorKind.COUNT, "x 1/2", "y 1/2"))) {
            assertKept(restate(SERIES, other), Kept.Reason.NO_SHARES);
        }
    }

    @Test
    void sharesNameExactlyTheHeirs() {
        for (SplitShares unfit : List.of(
                ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1"),
                ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1/2", "z 1/2"),
                ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1/2", "y 1/2", "z 0"))) {
            assertKept(restate(SERIES, unfit), Kept.Reason.SHARES_DO_NOT_FIT);
        }
    }

    @Test
    void sharesThatContradictEachOtherPassNothing() {
        SplitShares halves = ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1/2", "y 1/2");
        assertKept(restate(SERIES, THIRDS, halves), Kept.Reason.SHARES_CONTRADICT);
        assertKept(restate(SERIES, halves, THIRDS), Kept.Reason.SHARES_CONTRADICT);
    }

    @Test
    void sharesThatSayTheSameTwiceDoNotContradict() {
        SplitShares again = ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "y 2/3", "x 1/3");
        assertThat(text(restate(SERIES, THIRDS, again), "y")).isEqualTo("200/3");
    }

    @Test
    void anHeirWithoutAShareGetsNothingAndLacksNothing() {
        SplitShares all = ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 0", "y 1");
        Restatement<OrgUnitId> restated = restate(SERIES, all);
        assertThat(text(restated, "x")).isEqualTo("7");
        assertThat(text(restated, "y")).isEqualTo("100");
        assertThat(figure(restated, "x").isComplete()).isTrue();
        assertThat(account(restated)).containsExactly("107 107 0");
        assertThat(restated.kept()).isEmpty();
    }

    @Test
    void noShareOfAnAmountIsZeroAndNotMissing() {
        SplitShares all = ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1", "y 0");
        Restatement<OrgUnitId> restated = restate(SERIES, all);
        assertThat(text(restated, "y")).isEqualTo("0");
        assertThat(figure(restated, "y").isComplete()).isTrue();
        assertThat(restated.restated()).isEqualTo(series("2025-12-31", "x 107", "y 0"));
    }

    @Test
    void noShareOfARatioIsNoRatio() {
        SplitShares all = ofKind("s-2", "a", DAY, IndicatorKind.COUNT, "x 1", "y 0");
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a 9:12", "b 4:9"), all);
        assertThat(text(restated, "x")).isEqualTo("13:21");
        assertThat(restated.find(OrgUnitId.of("y"))
                        .flatMap(RestatedFigure::value)
                        .map(Figures::text))
                .isNotEqualTo(Optional.of("0:0"));
        assertThat(account(restated)).containsExactly("13 13 0", "21 21 0");
    }

    @Test
    void aTransferredPartNeedsSharesToo() {
        Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units("a", "b"), List.of(event("r-1", DAY, ReorganizationKind.PARTIAL_TRANSFER, "a>a", "a>b", "b>b")));
        Restatement<OrgUnitId> without = Restater.of(lineage, List.of()).restate(SERIES, AFTER);
        assertThat(text(without, "a")).isEqualTo("-");
        assertThat(text(without, "b")).isEqualTo("7");
        assertThat(figure(without, "b").isComplete()).isFalse();
        assertThat(account(without)).containsExactly("107 7 100");
        SplitShares shares = ofKind("s-1", "a", DAY, IndicatorKind.COUNT, "a 3/4", "b 1/4");
        Restatement<OrgUnitId> with = Restater.of(lineage, List.of(shares)).restate(SERIES, AFTER);
        assertThat(with.restated()).isEqualTo(series("2025-12-31", "a 75", "b 32"));
        assertThat(account(with)).containsExactly("107 107 0");
    }

    /** x, with a third of a, is divided again; the second division keeps what nobody stated shares for. */
    @Test
    void sharesOfSharesAreMultiplied() {
        Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units("a (,2025-07-01)", "x [2025-07-01,)", "y [2025-07-01,)", "z [2025-10-01,)"),
                List.of(
                        event("r-1", DAY, ReorganizationKind.SPLIT, "a>x", "a>y"),
                        event("r-2", "2025-10-01", ReorganizationKind.SPLIT, "x>x", "x>z")));
        FigureSeries<OrgUnitId> reported = series("2024-12-31", "a 90");
        SplitShares second = ofKind("s-2", "x", "2025-10-01", IndicatorKind.COUNT, "x 1/2", "z 1/2");
        Restatement<OrgUnitId> both =
                Restater.of(lineage, List.of(THIRDS, second)).restate(reported, AFTER);
        assertThat(both.restated()).isEqualTo(series("2025-12-31", "x 15", "y 60", "z 15"));
        assertThat(figure(both, "z").contributions())
                .singleElement()
                .satisfies(part -> assertThat(part.share()).isEqualTo(Fraction.of(1, 6)));
        assertThat(account(both)).containsExactly("90 90 0");

        Restatement<OrgUnitId> first = Restater.of(lineage, List.of(THIRDS)).restate(reported, AFTER);
        assertThat(text(first, "y")).isEqualTo("60");
        assertThat(first.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(OrgUnitId.of("a"));
            assertThat(kept.at()).isEqualTo(OrgUnitId.of("x"));
            assertThat(kept.on()).isEqualTo(LocalDate.of(2025, 10, 1));
            assertThat(kept.share()).isEqualTo(Fraction.of(1, 3));
            assertThat(text(kept.value())).isEqualTo("30");
        });
        assertThat(account(first)).containsExactly("90 60 30");
    }

    @Test
    void theHistoryOfADividedUnitThatHasNoValueIsJustMissing() {
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a MISSING", "b 7"), THIRDS);
        assertThat(text(restated, "x")).isEqualTo("7");
        assertThat(figure(restated, "x").missing()).containsExactly(ids("a"));
        assertThat(figure(restated, "y").missing()).containsExactly(ids("a"));
        assertThat(restated.kept()).isEmpty();
        assertThat(account(restated)).containsExactly("7 7 0");
    }

    /** Everything of a stays with a; what b had arrives. */
    private static void assertKept(Restatement<OrgUnitId> restated, Kept.Reason reason) {
        assertThat(restated.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(OrgUnitId.of("a"));
            assertThat(kept.at()).isEqualTo(OrgUnitId.of("a"));
            assertThat(kept.on()).isEqualTo(LocalDate.parse(DAY));
            assertThat(kept.share()).isEqualTo(Fraction.ONE);
            assertThat(text(kept.value())).isEqualTo("100");
            assertThat(kept.reason()).isEqualTo(reason);
        });
        assertThat(account(restated)).containsExactly("107 7 100");
        assertThat(restated.account().isConserved()).isTrue();
    }

    private static Restatement<OrgUnitId> restate(FigureSeries<OrgUnitId> series, SplitShares... shares) {
        return Restater.of(LINEAGE, List.of(shares)).restate(series, AFTER);
    }
}
