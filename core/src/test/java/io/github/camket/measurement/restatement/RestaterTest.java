// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.account;
import static io.github.camket.measurement.restatement.Figures.figure;
import static io.github.camket.measurement.restatement.Figures.series;
import static io.github.camket.measurement.restatement.Figures.text;
import static io.github.camket.model.reorganization.Events.event;
import static io.github.camket.model.reorganization.Events.ids;
import static io.github.camket.model.reorganization.Events.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Additive values are summed, ratios by their parts, nothing is lost; a and b are merged to a on 1 July 2025. */
class RestaterTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final List<OrgUnit> UNITS = units("a", "b (,2025-07-01)", "c");
    private static final Reorganization MERGE = event("r-1", "2025-07-01", ReorganizationKind.MERGE, "a>a", "b>a");

    @Test
    void fortyAndSixtyAreAHundred() {
        FigureSeries<OrgUnitId> reported = series("2024-12-31", "a 40", "b 60", "c 7");
        Restatement<OrgUnitId> restated = restate(reported, AFTER, MERGE);
        assertThat(text(restated, "a")).isEqualTo("100");
        assertThat(text(restated, "c")).isEqualTo("7");
        assertThat(restated.find(OrgUnitId.of("b"))).isEmpty();
        assertThat(figure(restated, "a").isComplete()).isTrue();
        assertThat(figure(restated, "a").contributions())
                .extracting(Contribution::from)
                .containsExactly(ids("a", "b"));
        assertThat(figure(restated, "a").contributions())
                .extracting(Contribution::share)
                .containsOnly(Fraction.ONE);
        assertThat(account(restated)).containsExactly("107 107 0");
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(restated.kept()).isEmpty();
        assertThat(restated.findings()).isEmpty();
        assertThat(restated.asReported()).isSameAs(reported);
        assertThat(restated.mapDay()).isEqualTo(AFTER);
        assertThat(restated.restated()).isEqualTo(series("2025-12-31", "a 100", "c 7"));
    }

    @Test
    void partsAreAddedToPartsAndWholesToWholes() {
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a 9:13", "b 4:9"), AFTER, MERGE);
        assertThat(text(restated, "a")).isEqualTo("13:22");
        assertThat(account(restated)).containsExactly("13 13 0", "22 22 0");
        assertThat(restated.account().isConserved()).isTrue();
    }

    @Test
    void percentagesOfUnitsOfDifferentSizeAreNotAveraged() {
        assertThat(text(restate(series("2024-12-31", "a 90:100", "b 5:10"), AFTER, MERGE), "a"))
                .isEqualTo("95:110");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 60", "2025-07-01, 100"})
    void theDayItselfBelongsToTheNewMap(LocalDate mapDay, String value) {
        Restatement<OrgUnitId> restated = restate(series("2025-06-30", "a 60", "b 40"), mapDay, MERGE);
        assertThat(text(restated, "a")).isEqualTo(value);
        assertThat(restated.find(OrgUnitId.of("b")).isPresent()).isEqualTo(value.equals("60"));
        assertThat(account(restated)).containsExactly("100 100 0");
    }

    @Test
    void onTheMapOfItsOwnDayASeriesIsAsReported() {
        FigureSeries<OrgUnitId> reported = series("2025-06-30", "a 60", "b SUPPRESSED", "c NOT_APPLICABLE");
        Restatement<OrgUnitId> restated = restate(reported, reported.mapDay(), MERGE);
        assertThat(restated.restated()).isEqualTo(reported);
        assertThat(account(restated)).containsExactly("60 60 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCHANGED", "RENAME", "RETYPE", "MOVE"})
    void everythingPassesWhereAUnitOnlyChangesItsAttributes(ReorganizationKind kind) {
        Reorganization change = event("r-1", "2025-07-01", kind, "a>a");
        for (String value : List.of("40", "0", "9:13", "89.6%", "rank 2", "score 81.5")) {
            Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a " + value), AFTER, change);
            assertThat(restated.isRefused()).isFalse();
            assertThat(text(restated, "a")).isEqualTo(value);
            assertThat(figure(restated, "a").isComplete()).isTrue();
            assertThat(restated.account().isConserved()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rank 1, rank 2, RANKS_DO_NOT_TRANSFER",
        "score 90, score 81.5, SCORES_DO_NOT_TRANSFER",
        "89.6%, 50%, BARE_PERCENTAGE_NOT_POOLED"
    })
    void whatBelongsToOneUnitAloneIsRefusedWithTheReason(String one, String other, String reason) {
        Restatement<OrgUnitId> refused = restate(series("2024-12-31", "a " + one, "b " + other), AFTER, MERGE);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.refusal()).get().satisfies(finding -> {
            assertThat(finding.code().code()).isEqualTo(reason);
            assertThat(finding.subject().kind()).isEqualTo(OrgUnitId.KIND);
            assertThat(finding.arguments()).containsExactly("r-1", "2025-07-01");
        });
        assertThat(refused.figures()).isEmpty();
        assertThat(refused.account().columns()).isEmpty();
        assertThat(refused.asReported().figures()).hasSize(2);
        assertThat(refused.findings()).contains(refused.refusal().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MERGE            | b | b>a a>a",
                "SPLIT            | b | b>d b>e",
                "PARTIAL_TRANSFER | a | a>a a>c c>c",
                "DISSOLUTION      | b | b>"
            })
    void aRankIsRefusedAsSoonAsItsUnitIsJoinedDividedOrDissolved(ReorganizationKind kind, String unit, String shape) {
        Reorganization event = event("r-1", "2025-07-01", kind, shape.split(" "));
        assertThat(restate(series("2024-12-31", unit + " rank 1"), AFTER, event).refusal())
                .contains(Restater.RANKS_DO_NOT_TRANSFER.about(Ref.of(OrgUnitId.KIND, unit), "r-1", "2025-07-01"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "MISSING, false", "SUPPRESSED, false", "NOT_APPLICABLE, true"})
    void zeroMissingNotApplicableAndSuppressedAreFourThings(String other, boolean complete) {
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a 40", "b " + other), AFTER, MERGE);
        assertThat(text(restated, "a")).isEqualTo("40");
        assertThat(figure(restated, "a").isComplete()).isEqualTo(complete);
        assertThat(figure(restated, "a").contributions()).hasSize(other.equals("0") ? 2 : 1);
        assertThat(text(restated.restated().find(OrgUnitId.of("a")).orElseThrow()))
                .isEqualTo(complete ? "40" : other);
        assertThat(account(restated)).containsExactly("40 40 0");
    }

    @Test
    void aUnitThatReportedNothingIsMissing() {
        Restatement<OrgUnitId> restated = restate(series("2024-12-31", "a 0"), AFTER, MERGE);
        assertThat(text(restated, "a")).isEqualTo("0");
        assertThat(figure(restated, "a").isComplete()).isFalse();
        assertThat(figure(restated, "a").missing()).containsExactly(ids("b"));
        assertThat(text(restated.restated().find(OrgUnitId.of("a")).orElseThrow()))
                .isEqualTo("MISSING");
    }

    @Test
    void zeroAndZeroAreZeroAndNothingAndNothingAreNotApplicable() {
        assertThat(text(restate(series("2024-12-31", "a 0", "b 0"), AFTER, MERGE), "a"))
                .isEqualTo("0");
        Restatement<OrgUnitId> none =
                restate(series("2024-12-31", "a NOT_APPLICABLE", "b NOT_APPLICABLE"), AFTER, MERGE);
        assertThat(text(none, "a")).isEqualTo("NOT_APPLICABLE");
        assertThat(figure(none, "a").isComplete()).isTrue();
        assertThat(none.account().isConserved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MISSING", "SUPPRESSED", "NOT_APPLICABLE", "0"})
    void whatAUnitHasInsteadOfAValueStaysWhatItIs(String value) {
        FigureSeries<OrgUnitId> reported = series("2024-12-31", "c " + value);
        assertThat(restate(reported, AFTER, MERGE).restated()).isEqualTo(series("2025-12-31", "c " + value));
    }

    /** b joins a, a is renamed to d, d and c are merged to e. */
    @Test
    void severalStepsAreTakenOneByOne() {
        Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units(
                        "a (,2025-09-01)",
                        "b (,2025-07-01)",
                        "c (,2025-10-01)",
                        "d [2025-09-01,2025-10-01)",
                        "e [2025-10-01,)"),
                List.of(
                        event("r-3", "2025-10-01", ReorganizationKind.MERGE, "c>e", "d>e"),
                        MERGE,
                        event("r-2", "2025-09-01", ReorganizationKind.RENAME, "a>d")));
        assertThat(lineage.getFindings()).isEmpty();
        FigureSeries<OrgUnitId> reported = series("2024-12-31", "a 1", "b 2", "c 4");
        Restater<OrgUnitId> restater = Restater.of(lineage, List.of());
        assertThat(restater.restate(reported, LocalDate.of(2025, 8, 31)).restated())
                .isEqualTo(series("2025-08-31", "a 3", "c 4"));
        assertThat(restater.restate(reported, LocalDate.of(2025, 9, 1)).restated())
                .isEqualTo(series("2025-09-01", "c 4", "d 3"));
        Restatement<OrgUnitId> today = restater.restate(reported, AFTER);
        assertThat(today.restated()).isEqualTo(series("2025-12-31", "e 7"));
        assertThat(figure(today, "e").contributions())
                .extracting(Contribution::from)
                .containsExactly(ids("a", "b", "c"));
        assertThat(account(today)).containsExactly("7 7 0");
    }

    @Test
    void theValueOfADissolvedUnitStaysWithIt() {
        Restatement<OrgUnitId> restated = restate(
                series("2024-12-31", "b 60", "c 7"),
                AFTER,
                event("r-1", "2025-07-01", ReorganizationKind.DISSOLUTION, "b>"));
        assertThat(restated.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(OrgUnitId.of("b"));
            assertThat(kept.at()).isEqualTo(OrgUnitId.of("b"));
            assertThat(kept.on()).isEqualTo(LocalDate.of(2025, 7, 1));
            assertThat(kept.share()).isEqualTo(Fraction.ONE);
            assertThat(text(kept.value())).isEqualTo("60");
            assertThat(kept.reason()).isEqualTo(Kept.Reason.NO_HEIR);
        });
        assertThat(account(restated)).containsExactly("67 7 60");
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(restated.findings())
                .containsExactly(Restater.VALUE_KEPT.about(Ref.of(OrgUnitId.KIND, "b"), "NO_HEIR", "2025-07-01", "b"));
    }

    @Test
    void aUnitThatIsNotOnTheMapOfTheSeriesIsNamed() {
        Restatement<OrgUnitId> restated = restate(series("2025-12-31", "a 40", "b 60"), AFTER, MERGE);
        assertThat(restated.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(OrgUnitId.of("b"));
            assertThat(kept.reason()).isEqualTo(Kept.Reason.NOT_ON_THE_MAP);
        });
        assertThat(account(restated)).containsExactly("100 40 60");
        assertThat(restated.findings()).extracting(Finding::code).contains(Restater.UNIT_NOT_ON_MAP);
    }

    @Test
    void backwardsNobodyCanTellWhatWasWhose() {
        Restatement<OrgUnitId> before =
                restate(series("2025-12-31", "a 100", "c 7"), LocalDate.of(2024, 12, 31), MERGE);
        assertThat(text(before, "a")).isEqualTo("-");
        assertThat(text(before, "b")).isEqualTo("-");
        assertThat(figure(before, "a").withheld()).containsExactly(ids("a"));
        assertThat(figure(before, "b").withheld()).containsExactly(ids("a"));
        assertThat(text(before, "c")).isEqualTo("7");
        assertThat(before.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(Kept.Reason.JOINED);
            assertThat(kept.from()).isEqualTo(OrgUnitId.of("a"));
        });
        assertThat(account(before)).containsExactly("107 7 100");
        assertThat(before.restated()).isEqualTo(series("2024-12-31", "a MISSING", "b MISSING", "c 7"));
    }

    @Test
    void backwardsTheHeirsOfADividedUnitAreAddedUp() {
        Lineage<OrgUnitId> lineage = Lineage.ofOrganizations(
                units("a", "d [2025-07-01,)"),
                List.of(event("r-1", "2025-07-01", ReorganizationKind.SPLIT, "a>a", "a>d")));
        LocalDate day = LocalDate.of(2024, 12, 31);
        Restater<OrgUnitId> restater = Restater.of(lineage, List.of());
        Restatement<OrgUnitId> before = restater.restate(series("2025-12-31", "a 30", "d 12"), day);
        assertThat(before.restated()).isEqualTo(series("2024-12-31", "a 42"));
        assertThat(account(before)).containsExactly("42 42 0");
        Restatement<OrgUnitId> part = restater.restate(series("2025-12-31", "a 30"), day);
        assertThat(figure(part, "a").missing()).containsExactly(ids("d"));
        assertThat(figure(part, "a").isComplete()).isFalse();
    }

    @Test
    void theOrderOfTheFiguresDoesNotMatter() {
        assertThat(series("2024-12-31", "b 60", "a 40")).isEqualTo(series("2024-12-31", "a 40", "b 60"));
    }

    @Test
    void aSeriesHasEachUnitOnceAndValuesOfOneShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series("2024-12-31", "a 40", "a 60"))
                .withMessageContaining("a");
        assertThatIllegalArgumentException().isThrownBy(() -> series("2024-12-31", "a 40", "b 9:13"));
        assertThatIllegalArgumentException().isThrownBy(() -> series("2024-12-31", "a rank 1", "b score 90"));
        assertThat(series("2024-12-31", "a 40", "b MISSING").figures()).hasSize(2);
    }

    private static Restatement<OrgUnitId> restate(
            FigureSeries<OrgUnitId> series, LocalDate mapDay, Reorganization... events) {
        return Restater.of(Lineage.ofOrganizations(UNITS, List.of(events)), List.of())
                .restate(series, mapDay);
    }
}
