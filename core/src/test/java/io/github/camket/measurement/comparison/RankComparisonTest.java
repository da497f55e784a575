// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two ranks can be held against each other. */
class RankComparisonTest {

    private static final Ref PROVINCE = Ref.of("administrativeUnit", "province:79");
    private static final ComparisonBasis OF_2024 = ComparisonBasis.builder()
            .regulation(Ref.of("index", "par"))
            .period(ReportingPeriod.parse("2024"))
            .mapDay(LocalDate.of(2024, 12, 31))
            .edition("PAR INDEX 2024")
            .build();
    private static final ComparisonBasis OF_2025 = OF_2024.withPeriod(ReportingPeriod.parse("2025"))
            .withMapDay(LocalDate.of(2025, 12, 31))
            .withEdition("PAR INDEX 2025");

    @Test
    void aPlaceAmong63IsNoneAmong34() {
        RankComparison comparison =
                RankComparison.between(PROVINCE, new Rank(20, 63, OF_2024), new Rank(15, 34, OF_2025));
        assertThat(comparison.isComparable()).isFalse();
        assertThat(comparison.placesGained()).isEmpty();
        assertThat(comparison.refusals())
                .containsExactly(
                        RankComparison.FIELD_SIZES_DIFFER.about(PROVINCE, 63, "PAR INDEX 2024", 34, "PAR INDEX 2025"));
    }

    @ParameterizedTest
    @CsvSource({"20,15,5", "15,20,-5", "7,7,0"})
    void betweenEditionsOfOneFieldAPlaceIsGainedOrLost(int earlier, int later, int gained) {
        RankComparison comparison =
                RankComparison.between(PROVINCE, new Rank(earlier, 63, OF_2024), new Rank(later, 63, OF_2025));
        assertThat(comparison.isComparable()).isTrue();
        assertThat(comparison.placesGained()).contains(gained);
    }

    @Test
    void anotherRegulationOrAnotherGroupIsAnotherRanking() {
        RankComparison regulation = RankComparison.between(
                PROVINCE, new Rank(1, 5, OF_2024), new Rank(1, 5, OF_2025.withRegulation(Ref.of("index", "pci"))));
        assertThat(regulation.refusals())
                .containsExactly(
                        RankComparison.RANKS_BY_DIFFERENT_REGULATIONS.about(PROVINCE, "index:par", "index:pci"));
        RankComparison group = RankComparison.between(
                PROVINCE,
                new Rank(1, 5, OF_2024),
                new Rank(
                        1,
                        6,
                        OF_2025.withPeerGroup(Ref.of("peerGroup", "vùng 1")).withRegulation(Ref.of("index", "x"))));
        assertThat(group.refusals())
                .extracting(Finding::code)
                .containsExactly(
                        RankComparison.FIELD_SIZES_DIFFER,
                        RankComparison.RANKS_BY_DIFFERENT_REGULATIONS,
                        RankComparison.RANKS_IN_DIFFERENT_GROUPS);
    }

    @ParameterizedTest
    @CsvSource({"0,63", "64,63", "1,0"})
    void aPlaceLiesInItsField(int place, int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(place, size, OF_2024))
                .withMessage("place must be 1 to " + size + ": " + place);
    }
}
