// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Agency.components;
import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.TaskId;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Article 14.2b, c: no deduction for an objective cause that the competent authority confirmed. */
class ObjectiveCauseTest {

    /** One product, a day late, with one failed assessment. */
    private final Agency agency = Agency.of("c-01")
            .task("t-1", "c-01", "1", "1", "2026-03-20")
            .delivered("r-1", "t-1", "c-01", "2026-03-21", "1")
            .record(
                    "2026-03-22",
                    Agency.anAcceptance("r-1", "2026-03-22").qualityFailures(1).build());

    @Test
    void withoutACauseBothDeductionsStand() {
        assertThat(components(march())).containsExactly("1", "0.75", "0.75");
    }

    @Test
    void aConfirmedCauseOfLatenessExcusesLatenessOnly() {
        agency.record("2026-03-25", confirmed(Concern.TIMELINESS));
        assertThat(components(march())).containsExactly("1", "0.75", "1");
        assertThat(march().getFindings()).noneMatch(finding -> finding.code().equals(Measurer.UNCONFIRMED_CAUSE));
    }

    @Test
    void aConfirmedCauseOfFailuresExcusesFailuresOnly() {
        agency.record("2026-03-25", confirmed(Concern.QUALITY));
        assertThat(components(march())).containsExactly("1", "1", "0.75");
    }

    @Test
    void aCauseThatNobodyConfirmedExcusesNothingAndIsFound() {
        agency.record("2026-03-25", claimed(Concern.TIMELINESS).build());
        assertThat(components(march())).containsExactly("1", "0.75", "0.75");
        assertThat(march().getFindings())
                .contains(Measurer.UNCONFIRMED_CAUSE.about(
                        claimed(Concern.TIMELINESS).build().getRef(), "t-1"));
    }

    @Test
    void aCauseConfirmedLaterExcusesFromThatDayOn() {
        agency.record("2026-03-25", claimed(Concern.TIMELINESS).build());
        agency.add(new LedgerEntry.Correction(
                LocalDate.parse("2026-04-10"), confirmed(Concern.TIMELINESS), "cấp có thẩm quyền xác nhận"));
        assertThat(components(agency.rate("c-01", "2026-03", "2026-04-09"))).containsExactly("1", "0.75", "0.75");
        assertThat(components(agency.rate("c-01", "2026-03", "2026-04-10"))).containsExactly("1", "0.75", "1");
    }

    @Test
    void aConfirmedCauseExcusesEveryDayAndEveryEventUnderEveryModel() {
        agency.record("2026-03-25", confirmed(Concern.TIMELINESS));
        for (LatenessModel model : LatenessModel.values()) {
            Regulation regulation =
                    LocalRules.work(rules -> rules.withLatenessModel(changed(rules.getLatenessModel(), model)));
            assertThat(components(agency.rate(regulation, "c-01", "2026-03")))
                    .as("%s", model)
                    .containsExactly("1", "0.75", "1");
        }
    }

    @Test
    void aConfirmedCauseOfLatenessAlsoExcusesTheLatenessOfUnfinishedWork() {
        Agency unfinished = Agency.of("c-01")
                .task("t-1", "c-01", "1", "1", "2026-03-20")
                .delivered("r-1", "t-1", "c-01", "2026-03-20", "0.8")
                .record("2026-03-25", confirmed(Concern.TIMELINESS));
        Regulation strict = LocalRules.work(
                rules -> rules.withUnfinishedCountsAsLate(changed(rules.getUnfinishedCountsAsLate(), true)));
        assertThat(components(unfinished.rate(strict, "c-01", "2026-03"))).containsExactly("0.8", "0.8", "0.8");
    }

    @Test
    void aConfirmationHasAnAuthorityAndADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> claimed(Concern.QUALITY).confirmedBy("Thủ trưởng").build())
                .withMessageContaining("confirmedBy and confirmedOn must be given together");
    }

    private Rating march() {
        return agency.rate("c-01", "2026-03");
    }

    private static ObjectiveCause.Builder claimed(Concern concern) {
        return ObjectiveCause.builder()
                .id(FactId.of("o-1"))
                .task(TaskId.of("t-1"))
                .concern(concern)
                .description("bão lũ");
    }

    private static ObjectiveCause confirmed(Concern concern) {
        return claimed(concern)
                .confirmedBy("Thủ trưởng")
                .confirmedOn(LocalDate.parse("2026-03-25"))
                .build();
    }
}
