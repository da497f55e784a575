// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Results are ranked where they can be compared, and nowhere else. */
class RankerTest {

    private static final ComparisonBasis BASIS = ComparisonBasis.builder()
            .regulation(Ref.of("regulation", "scheme"))
            .period(ReportingPeriod.parse("2025"))
            .mapDay(LocalDate.of(2025, 7, 1))
            .peerGroupInWords("xã miền núi")
            .edition("2025")
            .build();

    private static Ref unit(String id) {
        return Ref.of("orgUnit", id);
    }

    private static ComparedResult result(String id, String value) {
        return result(id, value, BASIS);
    }

    private static ComparedResult result(String id, String value, ComparisonBasis basis) {
        return ComparedResult.of(unit(id), Fraction.parse(value), basis);
    }

    private static RankTable rank(RankDirection direction, ComparedResult... results) {
        return Ranker.of(direction).rank(List.of(results));
    }

    private static List<String> rows(RankTable table) {
        return table.getRows().stream()
                .map(row -> row.rank() + " " + row.subject().id() + " " + row.value())
                .toList();
    }

    @Test
    void moreIsBetterOrLess() {
        assertThat(rows(rank(RankDirection.MORE_IS_BETTER, result("a", "80"), result("b", "90.5"))))
                .containsExactly("1/2 b 90.5", "2/2 a 80");
        assertThat(rows(rank(RankDirection.LESS_IS_BETTER, result("a", "80"), result("b", "90.5"))))
                .containsExactly("1/2 a 80", "2/2 b 90.5");
    }

    @Test
    void tiesShareThePlaceAndAreListedAndThePlacesAfterThemAreLeftOut() {
        RankTable table = rank(
                RankDirection.MORE_IS_BETTER,
                result("d", "70"),
                result("c", "90.0"),
                result("b", "90"),
                result("a", "95"),
                result("e", "70"),
                result("f", "60"));
        assertThat(rows(table)).containsExactly("1/6 a 95", "2/6 b 90", "2/6 c 90", "4/6 d 70", "4/6 e 70", "6/6 f 60");
        assertThat(table.getTies())
                .containsExactly(
                        new TiedPlace(2, List.of(unit("b"), unit("c"))),
                        new TiedPlace(4, List.of(unit("d"), unit("e"))));
        assertThat(table.getFieldSize()).isEqualTo(6);
        assertThat(table.find(unit("c")).orElseThrow().rank().place()).isEqualTo(2);
        assertThat(table.find(unit("x"))).isEmpty();
    }

    @Test
    void valuesThatDifferByTheLeastAreNotTied() {
        RankTable table = rank(RankDirection.MORE_IS_BETTER, result("a", "89.9999"), result("b", "89.99995"));
        assertThat(table.getTies()).isEmpty();
        assertThat(rows(table)).containsExactly("1/2 b 89.99995", "2/2 a 89.9999");
    }

    @Test
    void whoHasNoValueHasNoPlaceAndIsNotLast() {
        ComparedResult none = ComparedResult.without(unit("c"), NoValue.MISSING, BASIS);
        RankTable table = rank(RankDirection.MORE_IS_BETTER, result("a", "0"), none, result("b", "1"));
        assertThat(rows(table)).containsExactly("1/2 b 1", "2/2 a 0");
        assertThat(table.getWithoutValue()).containsExactly(none);
        assertThat(table.getFieldSize()).isEqualTo(2);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        BASIS.withRegulation(Ref.of("regulation", "other")),
                        "RESULTS_OF_DIFFERENT_REGULATIONS",
                        List.of("c", "regulation:scheme", "regulation:other")),
                Arguments.of(
                        BASIS.withPeriod(ReportingPeriod.parse("2024")),
                        "RESULTS_OF_DIFFERENT_PERIODS",
                        List.of("c", "2025", "2024")),
                Arguments.of(
                        BASIS.withMapDay(LocalDate.of(2025, 6, 30)),
                        "RESULTS_ON_DIFFERENT_MAPS",
                        List.of("c", "2025-07-01", "2025-06-30")),
                Arguments.of(
                        BASIS.withPeerGroup(Ref.of("similarTaskGroup", "g-1")),
                        "RESULTS_OF_DIFFERENT_GROUPS",
                        List.of("c", "xã miền núi", "similarTaskGroup:g-1")),
                Arguments.of(
                        BASIS.withEdition(Optional.empty()),
                        "RESULTS_OF_DIFFERENT_EDITIONS",
                        List.of("c", "2025", "-")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("others")
    void whatRestsOnSomethingElseRefusesTheWholeRanking(ComparisonBasis other, String code, List<String> arguments) {
        RankTable table = rank(
                RankDirection.MORE_IS_BETTER,
                result("d", "70", other),
                result("c", "80", other),
                result("a", "90"),
                result("b", "85"));
        assertThat(table.isRefused()).isTrue();
        assertThat(table.getRows()).isEmpty();
        assertThat(table.getBasis()).isEmpty();
        assertThat(table.getFieldSize()).isZero();
        assertThat(table.getRefusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code().code()).isEqualTo(code);
            assertThat(refusal.subject()).isEqualTo(unit("a"));
            assertThat(refusal.arguments()).isEqualTo(arguments);
        });
    }

    @Test
    void everyAspectInWhichTheFirstTwoDifferIsNamed() {
        ComparisonBasis other = ComparisonBasis.builder().build();
        RankTable table = rank(RankDirection.MORE_IS_BETTER, result("a", "1"), result("b", "2", other));
        assertThat(table.getRefusals()).hasSize(ComparisonAspect.values().length);
        assertThat(BASIS.differences(other)).containsExactly(ComparisonAspect.values());
    }

    @Test
    void whoHasNoValueIsHeldAgainstTheOthersToo() {
        ComparedResult none =
                ComparedResult.without(unit("b"), NoValue.SUPPRESSED, BASIS.withPeriod(ReportingPeriod.parse("2024")));
        assertThat(rank(RankDirection.MORE_IS_BETTER, result("a", "1"), none).isRefused())
                .isTrue();
    }

    @Test
    void whatNobodyStatesIsNotComparedAndSaidSo() {
        ComparisonBasis little =
                ComparisonBasis.builder().period(ReportingPeriod.parse("2025")).build();
        RankTable table = rank(RankDirection.MORE_IS_BETTER, result("a", "1", little), result("b", "2", little));
        assertThat(table.isRefused()).isFalse();
        assertThat(table.getBasis().orElseThrow().notStated())
                .containsExactly(
                        ComparisonAspect.REGULATION,
                        ComparisonAspect.MAP_DAY,
                        ComparisonAspect.PEER_GROUP,
                        ComparisonAspect.EDITION);
    }

    @Test
    void wordsThatReadLikeAReferenceAreNotOne() {
        ComparisonBasis words = ComparisonBasis.builder()
                .peerGroupInWords("similarTaskGroup:g-1")
                .build();
        ComparisonBasis fact = ComparisonBasis.builder()
                .peerGroup(Ref.of("similarTaskGroup", "g-1"))
                .build();
        assertThat(words.differences(fact)).containsExactly(ComparisonAspect.PEER_GROUP);
    }

    @Test
    void nothingIsAnEmptyField() {
        RankTable table = rank(RankDirection.MORE_IS_BETTER);
        assertThat(table.isRefused()).isFalse();
        assertThat(table.getFieldSize()).isZero();
        assertThat(table.getBasis()).isEmpty();
        assertThat(table.getTies()).isEmpty();
    }

    @Test
    void theValueRisesWhileTheRankFalls() {
        // As PAR INDEX of a province published in 2022: 1.59 points more, and 7 places down.
        RankedResult before = ofSixtyThree("86.02", "PAR INDEX 2020", 4);
        RankedResult after = ofSixtyThree("87.61", "PAR INDEX 2021", 11);
        assertThat(after.value().minus(before.value())).isEqualTo(Fraction.parse("1.59"));
        RankComparison ranks = RankComparison.between(after.subject(), before.rank(), after.rank());
        assertThat(ranks.isComparable()).isTrue();
        assertThat(ranks.placesGained()).contains(-7);
    }

    private static RankedResult ofSixtyThree(String value, String edition, int better) {
        ComparisonBasis basis = ComparisonBasis.builder().edition(edition).build();
        List<ComparedResult> field = new ArrayList<>(List.of(result("p", value, basis)));
        for (int i = 1; i < 63; i++) {
            field.add(result("o-" + i, i <= better ? "88" : "80", basis));
        }
        return Ranker.of(RankDirection.MORE_IS_BETTER)
                .rank(field)
                .find(unit("p"))
                .orElseThrow();
    }

    @Test
    void aSubjectStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rank(RankDirection.MORE_IS_BETTER, result("a", "1"), result("a", "2")))
                .withMessage("results must be one for each subject: orgUnit:a");
    }

    @Test
    void aResultHasEitherAValueOrAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ComparedResult(unit("a"), Optional.of(Fraction.ONE), Optional.of(NoValue.MISSING), BASIS))
                .withMessageStartingWith("value must be given, or else a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TiedPlace(1, List.of(unit("a"))))
                .withMessageStartingWith("subjects must be two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonBasis.builder().edition(" ").build())
                .withMessage("edition must not be blank:  ");
    }
}
