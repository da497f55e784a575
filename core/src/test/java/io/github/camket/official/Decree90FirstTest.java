// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decree 90 from 20 August 2020 to 14 September 2023: its levels, and what is not available of that time. */
class Decree90FirstTest {

    static Stream<Regulation> first() {
        return Decree90First.all().stream();
    }

    @ParameterizedTest
    @MethodSource("first")
    void itGovernsTheYearsBeforeTheAmendment(Regulation first) {
        assertThat(first.governs(ReportingPeriod.year(2021))).isTrue();
        assertThat(first.governs(ReportingPeriod.year(2022))).isTrue();
        assertThat(first.governs(ReportingPeriod.year(2020))).isFalse();
        assertThat(first.governs(ReportingPeriod.year(2023))).isFalse();
        assertThat(first.isOfficial()).isTrue();
        assertThat(Regulations.find(first.getId())).contains(first);
    }

    /** The rule of Decree 48 on discipline is not one of that time, and neither is its share of the highest level. */
    @ParameterizedTest
    @MethodSource("first")
    void whatTheAmendmentBroughtIsNotInIt(Regulation first) {
        assertThat(first.getExclusions()).noneMatch(one -> one.when() instanceof Condition.Disciplined);
        assertThat(first.absentLines())
                .extracting(line -> line.line().line().en())
                .contains(
                        "the rule on discipline before the amendment",
                        "over the share that could be rated excellent before the amendment, if there was one")
                .doesNotContain("share of those rated excellent");
        assertThat(first.getTitle().en()).startsWith("Decree 90/2020/NĐ-CP (before its amendment): ");
    }

    @ParameterizedTest
    @MethodSource("first")
    void theLevelsAreThoseOfTheDecree(Regulation first) {
        RegulationId amended = RegulationId.of(
                first.getId().value().substring(0, first.getId().value().length() - ".2020".length()));
        assertThat(first.getScale())
                .isEqualTo(Regulations.find(amended).orElseThrow().getScale());
    }

    /** Three months of absence leave the level completed at best then too; whether someone was disciplined stays open. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void noLevelIsGivenForCertain(int months) {
        Rating rating = Rater.rate(
                Regulations.find(RegulationId.of("nd-90-2020.public-employees.2020"))
                        .orElseThrow(),
                Measurements.builder()
                        .put(Decree90.GENERAL, Ratio.of(2, 2))
                        .put(Decree90.OWN_COMPLETED, Ratio.of(4, 4))
                        .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(4, 4))
                        .put(Decree90.OWN_BEYOND, Ratio.of(4, 4))
                        .put(Decree90.OWN_FAILING, Ratio.of(0, 4))
                        .put(Decree90.MONTHS_ABSENT, Amount.of(months))
                        .build());
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getLevel()).isEmpty();
        assertThat(rating.getBestLevel()).contains(RatingLevel.COMPLETED);
    }
}
