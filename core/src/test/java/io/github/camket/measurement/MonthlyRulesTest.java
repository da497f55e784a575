// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Agency.components;
import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.regulation.Regulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters of work that show only in a ledger. */
class MonthlyRulesTest {

    private final Agency agency = Agency.of("c-01");

    @ParameterizedTest
    @CsvSource({"COUNTS_IN_DUE_PERIOD, 1, 0.75", "NOT_AFTER_PERIOD_END, 0.75, 0.5625"})
    void workDeliveredAfterItsMonthCountsThereOrNowhere(LateCompletion rule, String quantity, String timeliness) {
        Regulation regulation =
                LocalRules.gathering(rules -> rules.withLateCompletion(changed(rules.getLateCompletion(), rule)));
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").delivered("r-1", "t-1", "c-01", "2026-04-02", "1");
        agency.task("t-2", "c-01", "3", "1", "2026-03-20").delivered("r-2", "t-2", "c-01", "2026-03-31", "1");
        assertThat(components(agency.rate(regulation, "c-01", "2026-03")))
                .containsExactly(quantity, quantity, timeliness);
        assertThat(components(agency.rate(regulation, "c-01", "2026-04"))).containsExactly("-", "-", "-");
    }

    @ParameterizedTest
    @CsvSource({"DELIVERED, 1", "ACCEPTED, 0.75"})
    void workIsCompletedOnDeliveryOrOnAcceptance(CompletedMeans rule, String quantity) {
        Regulation regulation =
                LocalRules.gathering(rules -> rules.withCompletedMeans(changed(rules.getCompletedMeans(), rule)));
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").delivered("r-1", "t-1", "c-01", "2026-03-20", "1");
        agency.task("t-2", "c-01", "3", "1", "2026-03-20").delivered("r-2", "t-2", "c-01", "2026-03-20", "1");
        agency.record("2026-04-03", Agency.anAcceptance("r-2", "2026-04-03").build());
        assertThat(components(agency.rate(regulation, "c-01", "2026-03")))
                .containsExactly(quantity, quantity, quantity);
        assertThat(components(agency.rate(regulation, "c-01", "2026-03", "2026-04-02")))
                .as("before the acceptance is known")
                .containsOnly(rule == CompletedMeans.DELIVERED ? "1" : "0");
    }

    @ParameterizedTest
    @CsvSource({"ADDS_TO_COMPLETED, 1.5", "NOT_COUNTED, 0.5"})
    void extraWorkAddsToTheCompletedWorkOrDoesNotCount(ExtraWork rule, String quantity) {
        Regulation regulation = LocalRules.gathering(rules -> rules.withExtraWork(changed(rules.getExtraWork(), rule)));
        agency.task("t-1", "c-01", "1", "2", "2026-03-20").delivered("r-1", "t-1", "c-01", "2026-03-20", "1");
        agency.adHoc("t-2", "c-01", "1", "2", "2026-03-20").delivered("r-2", "t-2", "c-01", "2026-03-20", "2");
        assertThat(components(agency.rate(regulation, "c-01", "2026-03")))
                .containsExactly(quantity, quantity, quantity);
    }

    @ParameterizedTest
    @CsvSource({"PER_PRODUCT, 0.75", "PER_EVENT, 0.5", "PER_DAY, 0.25"})
    void latenessIsCountedByTheAcceptorOrByTheDates(LatenessModel model, String timeliness) {
        Regulation regulation =
                LocalRules.work(rules -> rules.withLatenessModel(changed(rules.getLatenessModel(), model)));
        agency.task("t-1", "c-01", "1", "1", "2026-03-20").delivered("r-1", "t-1", "c-01", "2026-03-23", "1");
        agency.record(
                "2026-03-24",
                Agency.anAcceptance("r-1", "2026-03-24").lateOccurrences(2).build());
        assertThat(components(agency.rate(regulation, "c-01", "2026-03"))).containsExactly("1", "1", timeliness);
    }
}
