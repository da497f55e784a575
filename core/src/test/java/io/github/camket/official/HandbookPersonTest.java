// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the ministry handbook, in November 2026, from own work items and from a ledger. */
class HandbookPersonTest {

    private static final List<WorkItem> WORK = List.of(
            row("1", "1.0", "5", "4", 0, 4), row("2", "2.7", "3", "3", 1, 2), row("3", "3.7", "1", "0.8", 2, 0));

    @Test
    void theHandbookCountsEachDayOfLateness() {
        Measurements measured = measure(Decree335.staffByHandbook());
        assertThat(value(measured, 0)).isEqualTo(Ratio.of(Fraction.parse("15.06"), Fraction.parse("16.8")));
        assertThat(value(measured, 0).toFraction()).isEqualTo(Fraction.of(251, 280));
        assertThat(value(measured, 1).toFraction()).isEqualTo(Fraction.of(2311, 3360));
        assertThat(value(measured, 2).toFraction()).isEqualTo(Fraction.of(701, 1680));
        assertThat(percent(measured)).containsExactly("89.6", "68.8", "41.7");
        Rating rating = rate(Decree335.staffByHandbook());
        assertThat(rating.getScore()).contains(Points.of("11045/144"));
        assertThat(rating.getScore().orElseThrow().toFraction().rounded(Rounding.halfUp(1)))
                .isEqualTo(new BigDecimal("76.7"));
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void theDecreeCountsOneOccurrenceForEachLateDelivery() {
        // c = (4 x 3/4 + 8.1 x 3/4 + 2.96) / 16.8 = 12.035 / 16.8 = 2407/3360; (3012 + 2311 + 2407) / 3360 = 773/336;
        // 30 + 70/3 x 773/336 = 30 + 3865/72 = 6025/72 = 83.68...
        Measurements measured = measure(Decree335.staff());
        assertThat(value(measured, 0).toFraction()).isEqualTo(Fraction.of(251, 280));
        assertThat(value(measured, 1).toFraction()).isEqualTo(Fraction.of(2311, 3360));
        assertThat(value(measured, 2).toFraction()).isEqualTo(Fraction.of(2407, 3360));
        Rating rating = rate(Decree335.staff());
        assertThat(rating.getScore()).contains(Points.of("6025/72"));
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
    }

    @Test
    void theLedgerOfThePersonGivesTheSameUnderBoth() {
        Agency agency = Agency.of("c-01").general("c-01", "2026-11", "30");
        add(agency, "1", "1.0", "5", "2026-11-15", "4", "2026-11-19", 0);
        add(agency, "2", "2.7", "3", "2026-11-10", "3", "2026-11-12", 1);
        add(agency, "3", "3.7", "1", "2026-11-19", "0.8", "2026-11-19", 2);
        Rating handbook = agency.rate(Decree335.staffByHandbook(), "c-01", "2026-11");
        assertThat(Agency.components(handbook)).containsExactly("251/280", "2311/3360", "701/1680");
        assertThat(handbook).hasToString("c-01 GOOD 11045/144");
        assertThat(agency.rate(Decree335.staff(), "c-01", "2026-11")).hasToString("c-01 GOOD 6025/72");
    }

    @Test
    void theHandbookIsGuidanceAndDiffersInTheLatenessModelOnly() {
        Regulation handbook = Decree335.staffByHandbook();
        assertThat(handbook.isOfficial()).isFalse();
        assertThat(Decree335.staff().isOfficial()).isTrue();
        assertThat(handbook.getId()).isNotEqualTo(Decree335.staff().getId());
        assertThat(handbook.parameters())
                .filteredOn(parameter -> !Decree335.staff().parameters().contains(parameter))
                .hasToString("[latenessModel = PER_DAY (GUIDANCE, "
                        + "Bộ Nội vụ, Sổ tay hướng dẫn đánh giá công chức (2026) @ Chương VI.2)]");
    }

    private static void add(
            Agency agency,
            String number,
            String coefficient,
            String assigned,
            String due,
            String completed,
            String deliveredOn,
            int failures) {
        String task = "t-" + number;
        String report = "r-" + number;
        agency.task(task, "c-01", coefficient, assigned, due)
                .delivered(report, task, "c-01", deliveredOn, completed)
                .record(
                        deliveredOn,
                        Agency.anAcceptance(report, deliveredOn)
                                .qualityFailures(failures)
                                .build());
    }

    private static WorkItem row(
            String name, String coefficient, String assigned, String completed, int failures, int days) {
        return WorkItem.of(
                name,
                Fraction.parse(coefficient),
                Fraction.parse(assigned),
                Fraction.parse(completed),
                failures,
                Math.min(1, days),
                days);
    }

    private static Measurements measure(Regulation regulation) {
        return Measurer.measure(regulation.getMeasures(), WORK, List.of(), TraceSink.none());
    }

    private static Rating rate(Regulation regulation) {
        Measurements measured = measure(regulation);
        return Rater.rate(
                regulation,
                Measurements.builder()
                        .put(Decree335.QUANTITY, (Ratio) value(measured, 0))
                        .put(Decree335.QUALITY, (Ratio) value(measured, 1))
                        .put(Decree335.TIMELINESS, (Ratio) value(measured, 2))
                        .put(Decree335.GENERAL, Points.of("30"))
                        .build());
    }

    private static Quantity value(Measurements measured, int component) {
        return measured.find(List.of(Decree335.QUANTITY, Decree335.QUALITY, Decree335.TIMELINESS)
                        .get(component))
                .orElseThrow()
                .getValue()
                .orElseThrow();
    }

    private static List<String> percent(Measurements measured) {
        return List.of(0, 1, 2).stream()
                .map(component -> value(measured, component)
                        .toFraction()
                        .times(100)
                        .rounded(Rounding.halfUp(1))
                        .toPlainString())
                .toList();
    }
}
