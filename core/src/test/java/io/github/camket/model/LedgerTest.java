// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.task.Task;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ledger knows on a day. */
class LedgerTest {

    private static final Ref TASK = Ref.parse("task:t-1");

    private final Agency agency = Agency.of("c-01")
            .record(
                    "2026-03-01",
                    Agency.aTask("t-1", "c-01", "1", "5", "2026-03-31").build());

    @Test
    void knowsAFactFromTheDayOnWhichItWasRecorded() {
        assertThat(agency.knownOn("2026-02-28").find(TASK)).isEmpty();
        assertThat(agency.knownOn("2026-03-01").find(TASK)).isPresent();
        assertThat(agency.knownOn("2030-01-01").find(TASK)).isPresent();
        assertThat(agency.knownOn("2026-03-01").getKnownOn()).isEqualTo("2026-03-01");
    }

    @Test
    void figuresCutOffEarlierHoldTheSameFactsAndOfThemCountsWhatTookPlaceByThen() {
        Snapshot known = agency.knownOn("2026-03-20");
        Snapshot cutOff = known.coveringUntil(LocalDate.parse("2026-03-10"));
        assertThat(known.getCoversUntil()).isEqualTo(known.getKnownOn());
        assertThat(cutOff.getKnownOn()).isEqualTo("2026-03-20");
        assertThat(cutOff.getCoversUntil()).isEqualTo("2026-03-10");
        assertThat(cutOff.getFacts()).isEqualTo(known.getFacts());
        List<Finding> findings = new ArrayList<>();
        Fact task = cutOff.find(TASK).orElseThrow();
        assertThat(cutOff.isCovered(task, LocalDate.parse("2026-03-10"), findings))
                .isTrue();
        assertThat(findings).isEmpty();
        assertThat(cutOff.isCovered(task, LocalDate.parse("2026-03-11"), findings))
                .isFalse();
        assertThat(cutOff.hasHappened(task, LocalDate.parse("2026-03-11"), findings))
                .isTrue();
        assertThat(cutOff.isCovered(task, LocalDate.parse("2026-03-21"), findings))
                .isFalse();
        assertThat(findings)
                .containsExactly(
                        Snapshot.AFTER_CUT_OFF.about(TASK, "2026-03-11", "2026-03-10"),
                        Snapshot.DATED_LATER.about(TASK, "2026-03-21", "2026-03-20"));
    }

    @Test
    void figuresCannotCoverDaysThatAreNotKnownYet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agency.knownOn("2026-03-20").coveringUntil(LocalDate.parse("2026-03-21")))
                .withMessage("day must not be after the day of the snapshot 2026-03-20: 2026-03-21");
    }

    @Test
    void onALaterDayOnWhichNothingMoreIsKnownOnlyTheDayIsAnotherOne() {
        Snapshot known = agency.knownOn("2026-03-20");
        Snapshot later = known.unchangedUntil(LocalDate.parse("2026-03-31"));
        assertThat(later.getKnownOn()).isEqualTo("2026-03-31");
        assertThat(later.getCoversUntil()).isEqualTo("2026-03-31");
        assertThat(later.getFacts()).isEqualTo(known.getFacts());
        Snapshot cutOff = known.coveringUntil(LocalDate.parse("2026-03-10"));
        assertThat(cutOff.unchangedUntil(LocalDate.parse("2026-03-31")).getCoversUntil())
                .isEqualTo("2026-03-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known.unchangedUntil(LocalDate.parse("2026-03-19")))
                .withMessage("day must not be before the day of the snapshot 2026-03-20: 2026-03-19");
    }

    @Test
    void knowsTheOldVersionBeforeACorrectionAndTheNewOneAfterwards() {
        agency.add(correction("2026-03-10", "4")).add(correction("2026-03-20", "3"));
        assertThat(amountOn("2026-03-09")).isEqualTo(Fraction.of(5));
        assertThat(amountOn("2026-03-10")).isEqualTo(Fraction.of(4));
        assertThat(amountOn("2026-03-19")).isEqualTo(Fraction.of(4));
        assertThat(amountOn("2026-03-20")).isEqualTo(Fraction.of(3));
        assertThat(agency.ledger().getEntries()).hasSize(6);
    }

    @Test
    void forgetsAWithdrawnFactOnlyFromThatDayOn() {
        agency.add(withdrawal("2026-03-15", TASK));
        assertThat(agency.knownOn("2026-03-14").find(TASK)).isPresent();
        assertThat(agency.knownOn("2026-03-15").find(TASK)).isEmpty();
    }

    @Test
    void appendingGivesANewLedgerAndLeavesTheOldOne() {
        Ledger before = agency.ledger().withNote("số liệu minh họa");
        Ledger after = before.append(List.of(correction("2026-03-10", "4")));
        assertThat(before.getEntries()).hasSize(4);
        assertThat(after.getEntries()).hasSize(5).startsWith(before.getEntries().toArray(LedgerEntry[]::new));
        assertThat(after.getNote()).isEqualTo("số liệu minh họa");
    }

    @Test
    void appendingOnTheLastDayItselfIsAllowed() {
        Fact more = Agency.aTask("t-2", "c-01", "1", "1", "2026-03-31").build();
        Ledger after = agency.ledger().append(List.of(recorded("2026-03-01", more)));
        assertThat(after.knownOn(LocalDate.parse("2026-03-01")).find(Ref.parse("task:t-2")))
                .isPresent();
    }

    @Test
    void appendingRefusesToChangeThePast() {
        Ledger ledger = agency.ledger();
        Fact late = Agency.aTask("t-2", "c-01", "1", "1", "2026-03-31").build();
        Fact later = Agency.aTask("t-3", "c-01", "1", "1", "2026-03-31").build();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.append(List.of(recorded("2026-02-28", late), recorded("2026-01-15", later))))
                .satisfies(refused -> assertThat(refused.getFindings())
                        .containsExactly(
                                Ledger.PAST_CHANGED.about(Ref.parse("task:t-2"), "2026-02-28", "2026-03-01"),
                                Ledger.PAST_CHANGED.about(Ref.parse("task:t-3"), "2026-01-15", "2026-03-01")))
                .withMessageContainingAll("PAST_CHANGED", "task:t-2", "task:t-3");
    }

    @Test
    void whatIsRecordedLateIsKnownLateButKeepsItsOwnDate() {
        agency.record("2026-04-05", Agency.aReport("r-1", "t-1", "c-01", "2026-03-10", "5"));
        assertThat(agency.knownOn("2026-03-31").find(Ref.parse("taskReport:r-1")))
                .isEmpty();
        assertThat(agency.knownOn("2026-04-05").find(Ref.parse("taskReport:r-1")))
                .isPresent();
    }

    @Test
    void factsComeByKindAndIdentifier() {
        Snapshot known = Agency.of("c-02", "c-01").knownOn("2026-01-01");
        assertThat(known.getFacts())
                .extracting(fact -> fact.getRef().toString())
                .isSorted();
        assertThat(known.getFacts(Cadre.class))
                .extracting(cadre -> cadre.getId().value())
                .containsExactly("c-01", "c-02");
    }

    @Test
    void aCorrectionOrWithdrawalSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerEntry.Withdrawal(LocalDate.parse("2026-03-15"), TASK, " "))
                .withMessageContaining("reason must not be blank");
        Fact task = Agency.aTask("t-1", "c-01", "1", "1", "2026-03-31").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerEntry.Correction(LocalDate.parse("2026-03-15"), task, ""))
                .withMessageContaining("reason must not be blank");
    }

    private Fraction amountOn(String day) {
        return ((Task) agency.knownOn(day).find(TASK).orElseThrow()).getAmount();
    }

    private static LedgerEntry recorded(String day, Fact fact) {
        return new LedgerEntry.Recorded(LocalDate.parse(day), fact);
    }

    private static LedgerEntry correction(String day, String amount) {
        Fact corrected = Agency.aTask("t-1", "c-01", "1", amount, "2026-03-31").build();
        return new LedgerEntry.Correction(LocalDate.parse(day), corrected, "đếm lại");
    }

    private static LedgerEntry withdrawal(String day, Ref ref) {
        return new LedgerEntry.Withdrawal(LocalDate.parse(day), ref, "ghi nhầm");
    }
}
