// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.Agency;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ledger that contradicts itself is refused, with everything that is wrong in one answer. */
class LedgerProblemsTest {

    private static final Fact TASK =
            Agency.aTask("t-1", "c-01", "1", "5", "2026-03-31").build();

    @Test
    void namesDuplicatesUnresolvedReferencesAndMisplacedCorrectionsAllAtOnce() {
        List<LedgerEntry> entries = with(
                recorded("2026-03-01", TASK),
                recorded("2026-03-02", TASK),
                recorded("2026-03-01", Agency.aReport("r-1", "t-9", "c-08", "2026-03-01", "1")),
                recorded("2026-03-01", Agency.anAcceptance("r-7", "2026-03-05").build()),
                new LedgerEntry.Correction(
                        day("2026-03-01"),
                        Agency.aTask("t-5", "c-01", "1", "1", "2026-03-31").build(),
                        "sửa"),
                new LedgerEntry.Withdrawal(day("2026-03-01"), Ref.parse("absence:v-1"), "ghi nhầm"));
        assertThat(problems(entries))
                .containsExactly(
                        Ledger.NOTHING_TO_CORRECT.about(Ref.parse("absence:v-1"), "2026-03-01"),
                        Ledger.UNRESOLVED_REFERENCE.about(
                                Ref.parse("acceptance:a-r-7"), "taskReport:r-7", "2026-03-01"),
                        Ledger.DUPLICATE_ID.about(Ref.parse("task:t-1")),
                        Ledger.NOTHING_TO_CORRECT.about(Ref.parse("task:t-5"), "2026-03-01"),
                        Ledger.UNRESOLVED_REFERENCE.about(Ref.parse("taskReport:r-1"), "cadre:c-08", "2026-03-01"),
                        Ledger.UNRESOLVED_REFERENCE.about(Ref.parse("taskReport:r-1"), "task:t-9", "2026-03-01"));
    }

    @Test
    void namesTheSameProblemsInTheSameOrderWhateverTheOrderOfTheEntries() {
        List<LedgerEntry> entries = with(
                recorded("2026-03-01", TASK),
                recorded("2026-03-01", TASK),
                recorded("2026-03-01", Agency.aReport("r-1", "t-9", "c-08", "2026-03-01", "1")),
                new LedgerEntry.Withdrawal(day("2026-03-01"), Ref.parse("absence:v-1"), "ghi nhầm"));
        List<Finding> expected = problems(entries);
        assertThat(expected).hasSize(4);
        Collections.reverse(entries);
        assertThat(problems(entries)).isEqualTo(expected);
        Collections.rotate(entries, 3);
        assertThat(problems(entries)).isEqualTo(expected);
    }

    @Test
    void namesTheBadReferenceOfADuplicateWhicheverOfTheTwoComesFirst() {
        Fact elsewhere = Agency.aTask("t-1", "c-01", "1", "5", "2026-03-31")
                .unit(OrgUnitId.of("u-99"))
                .build();
        List<LedgerEntry> entries = with(recorded("2026-03-01", TASK), recorded("2026-03-01", elsewhere));
        List<Finding> forwards = problems(entries);
        Collections.reverse(entries);
        assertThat(problems(entries)).isEqualTo(forwards);
        assertThat(forwards)
                .contains(Ledger.UNRESOLVED_REFERENCE.about(Ref.parse("task:t-1"), "orgUnit:u-99", "2026-03-01"));
    }

    @Test
    void aFactMayNotSpeakOfOneThatIsRecordedLater() {
        List<LedgerEntry> entries = with(
                recorded("2026-03-05", TASK),
                recorded("2026-03-01", Agency.aReport("r-1", "t-1", "c-01", "2026-03-01", "1")));
        assertThat(problems(entries))
                .containsExactly(
                        Ledger.UNRESOLVED_REFERENCE.about(Ref.parse("taskReport:r-1"), "task:t-1", "2026-03-01"));
    }

    @Test
    void aFactMayNotBeWithdrawnFromUnderAnother() {
        List<LedgerEntry> entries = with(
                recorded("2026-03-01", TASK),
                recorded("2026-03-02", Agency.aReport("r-1", "t-1", "c-01", "2026-03-02", "1")),
                new LedgerEntry.Withdrawal(day("2026-03-10"), Ref.parse("task:t-1"), "ghi nhầm"));
        assertThat(problems(entries))
                .containsExactly(
                        Ledger.UNRESOLVED_REFERENCE.about(Ref.parse("taskReport:r-1"), "task:t-1", "2026-03-02"));
        entries.add(new LedgerEntry.Withdrawal(day("2026-03-10"), Ref.parse("taskReport:r-1"), "ghi nhầm"));
        assertThat(Ledger.of(entries).knownOn(day("2026-03-10")).find(Ref.parse("taskReport:r-1")))
                .isEmpty();
    }

    @Test
    void twoChangesOfOneFactOnOneDayHaveNoOrder() {
        List<LedgerEntry> entries =
                with(recorded("2026-03-01", TASK), new LedgerEntry.Correction(day("2026-03-01"), TASK, "sửa"));
        assertThat(problems(entries))
                .containsExactly(Ledger.SAME_DAY_CHANGE.about(Ref.parse("task:t-1"), "2026-03-01"));
    }

    @Test
    void aWithdrawnFactCannotBeCorrectedOrRecordedAgain() {
        List<LedgerEntry> entries = with(
                recorded("2026-03-01", TASK),
                new LedgerEntry.Withdrawal(day("2026-03-05"), Ref.parse("task:t-1"), "ghi nhầm"),
                new LedgerEntry.Correction(day("2026-03-06"), TASK, "sửa"));
        assertThat(problems(entries))
                .containsExactly(Ledger.NOTHING_TO_CORRECT.about(Ref.parse("task:t-1"), "2026-03-06"));
        entries.set(entries.size() - 1, recorded("2026-03-06", TASK));
        assertThat(problems(entries)).containsExactly(Ledger.DUPLICATE_ID.about(Ref.parse("task:t-1")));
    }

    @Test
    void anAppendThatIsWrongInSeveralWaysIsToldAllOfThem() {
        Ledger ledger = Ledger.of(with(recorded("2026-03-01", TASK)));
        LedgerException refused = catchThrowableOfType(
                LedgerException.class,
                () -> ledger.append(List.of(
                        recorded(
                                "2026-02-01",
                                Agency.aTask("t-2", "c-01", "1", "1", "2026-03-31")
                                        .build()),
                        recorded("2026-03-01", Agency.aReport("r-1", "t-9", "c-01", "2026-03-01", "1")))));
        assertThat(refused.getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactlyInAnyOrder("PAST_CHANGED", "UNRESOLVED_REFERENCE");
    }

    private static List<Finding> problems(List<LedgerEntry> entries) {
        LedgerException refused = catchThrowableOfType(LedgerException.class, () -> Ledger.of(entries));
        refused.getFindings()
                .forEach(finding -> assertThat(refused)
                        .hasMessageContaining(finding.code().code())
                        .hasMessageContaining(finding.subject().toString()));
        return refused.getFindings();
    }

    private static List<LedgerEntry> with(LedgerEntry... more) {
        List<LedgerEntry> entries = new ArrayList<>(Agency.of("c-01").entries());
        entries.addAll(Arrays.asList(more));
        return entries;
    }

    private static LedgerEntry recorded(String day, Fact fact) {
        return new LedgerEntry.Recorded(day(day), fact);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
