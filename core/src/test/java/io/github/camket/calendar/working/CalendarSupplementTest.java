// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static io.github.camket.calendar.working.Decisions2027.row;
import static io.github.camket.calendar.working.Decisions2027.swap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications add to the calendar, and what they cannot. */
class CalendarSupplementTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final LegalBasis DOCUMENT = LegalBasis.of("0001/VPCP-KGVX", Confidence.TEXT);

    @Test
    void aYearIsAddedAsData() {
        WorkingCalendar calendar = CALENDAR.with(Decisions2027.year());

        assertThat(calendar.getHorizon()).isEqualTo("2027-12-31");
        assertThat(calendar.getLayers()).containsExactly(LayerId.of("qd-2027"));
        assertThat(calendar.getFindings()).isEmpty();
        CalendarDay tet = calendar.day(LocalDate.of(2027, 2, 5));
        assertThat(tet.getKind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(tet.getDocuments()).containsExactly(DOCUMENT);
        assertThat(tet.getLayer()).contains(LayerId.of("qd-2027"));
        assertThat(tet.isProvisional()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 8, 28))).isTrue();
        assertThat(calendar.day(LocalDate.of(2027, 2, 11)).isProvisional()).isFalse();

        // What the statute fixes needs no rows.
        assertThat(calendar.day(LocalDate.of(2027, 5, 3)).getKind()).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(calendar.day(LocalDate.of(2027, 5, 3)).isProvisional()).isFalse();
        assertThat(calendar.day(LocalDate.of(2028, 1, 3)).isProvisional()).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 2, 5))).isTrue();
    }

    @Test
    void aProposalIsConfirmedWithADocumentNumber() {
        WorkingCalendar calendar = CALENDAR.with(Decisions2027.november());
        CalendarDay off = calendar.day(LocalDate.of(2026, 11, 23));
        assertThat(off.getKind()).isEqualTo(DayKind.SWAP_OFF);
        assertThat(off.getConfidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(off.getName()).contains("Nghỉ hoán đổi dịp Ngày Văn hóa Việt Nam");
        assertThat(off.getHoliday()).contains(Holiday.CULTURE_DAY);
        assertThat(off.getDocuments()).extracting(Object::toString).containsExactly("0002/VPCP-KGVX");
        assertThat(off.getLayer()).contains(LayerId.of("qd-11-2026"));
        assertThat(off.isProvisional()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(calendar.getUnverifiedRows()).isEmpty();
        assertThat(calendar.getHorizon()).isEqualTo(CALENDAR.getHorizon());
    }

    @Test
    void aProposalIsRejectedWithADocumentNumber() {
        WorkingCalendar calendar = CALENDAR.with(national()
                .addRejected(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28))
                .build());
        assertThat(calendar.day(LocalDate.of(2026, 11, 23)).isProvisional()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void aDecidedRowTakesThePlaceOfAProposal() {
        WorkingCalendar calendar = CALENDAR.with(
                national().addAllRows(swap("2026-11-23", "2026-11-21")).build());
        assertThat(calendar.day(LocalDate.of(2026, 11, 23)).isProvisional()).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 21))).isTrue();
        // The other half of the proposal cannot come true alone.
        assertThat(calendar.day(LocalDate.of(2026, 11, 28)).isProvisional()).isFalse();
        assertThat(calendar.getUnverifiedRows()).isEmpty();
        assertThat(DeadlineCounter.of(calendar)
                        .count(LocalDate.of(2026, 11, 20), TimeLimit.workingDays(6))
                        .getAlternatives())
                .isEmpty();
    }

    @Test
    void localDaysAreALayerWithTheirOwnDecision() {
        CalendarDay day = CALENDAR.with(Decisions2027.flood()).day(LocalDate.of(2026, 10, 5));
        assertThat(day.isWorking()).isFalse();
        assertThat(day.getLayer()).contains(LayerId.of("tinh-mau.bao-2026"));
        assertThat(day.getDocuments()).extracting(Object::toString).containsExactly("15/CĐ-UBND");
        assertThat(day.getHoliday()).isEmpty();
        assertThat(day.isProvisional()).isFalse();
    }

    @Test
    void tetThatIsDecidedBeforeTheSwapsLeavesOnlyTheSwapsOpen() {
        WorkingCalendar calendar = CALENDAR.with(
                national().addAllRows(Decisions2027.rows().subList(0, 7)).build());
        assertThat(calendar.day(LocalDate.of(2027, 2, 11)).getFindings())
                .extracting(Finding::code)
                .containsExactly(WorkingCalendar.PAST_HORIZON, WorkingCalendar.SWAPS_NOT_DECIDED);
    }

    @Test
    void decidedSubstituteDaysAreHeldAgainstTheRule() {
        List<CalendarRow> rows = Decisions2027.rows();
        WorkingCalendar calendar = CALENDAR.with(national()
                .addAllRows(rows.subList(0, 6))
                .addRows(row("2027-02-12", DayKind.SUBSTITUTE, "Nghỉ bù Tết Âm lịch (mùng 2)"))
                .build());
        assertThat(calendar.getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING SUBSTITUTE_MISSING day:2027-02-07 [2027-02-10]",
                        "WARNING SUBSTITUTE_NOT_BY_RULE day:2027-02-12");
    }

    @Test
    void mung1OnAWeekendWaitsForTheDecisionOnTet() {
        CalendarSupplement september = national()
                .addRows(row("2027-09-01", DayKind.HOLIDAY, "Quốc khánh (ngày liền kề trước)"))
                .build();
        assertThat(CALENDAR.with(september).getFindings()).isEmpty();
    }

    @Test
    void aLocalDayOffLeavesTheProposalOpen() {
        CalendarSupplement local = CalendarSupplement.builder()
                .from(Decisions2027.flood())
                .rows(List.of(row("2026-11-23", DayKind.HOLIDAY, "Nghỉ phòng, chống bão")))
                .build();
        WorkingCalendar calendar = CALENDAR.with(local);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(calendar.getUnverifiedRows()).hasSize(2);
        assertThat(DeadlineCounter.of(calendar)
                        .count(LocalDate.of(2026, 11, 20), TimeLimit.workingDays(4))
                        .getAlternatives())
                .extracting(AlternativeEnd::lastDay)
                .containsExactly(LocalDate.of(2026, 11, 28));
    }

    @ParameterizedTest
    @CsvSource({
        // on a decided day; on a day that a statute fixes
        "2026-04-30, HOLIDAY, rows must leave decided days alone",
        "2026-08-31, HOLIDAY, rows must leave decided days alone",
        "2027-05-03, HOLIDAY, ''",
        "2027-09-02, SUBSTITUTE, rows must leave days alone that a statute fixes (45/2019/QH14 Đ112.1đ)",
        "2027-04-30, HOLIDAY, ''",
        "2101-01-03, HOLIDAY, day must lie in the years 2000 to 2100"
    })
    void aRowDoesNotContradictWhatIsKnown(String day, DayKind kind, String refusal) {
        CalendarSupplement supplement =
                national().addRows(row(day, kind, "Ngày mẫu")).build();
        if (refusal.isEmpty()) {
            assertThat(CALENDAR.with(supplement).isWorkingDay(LocalDate.parse(day)))
                    .isFalse();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALENDAR.with(supplement))
                    .withMessageStartingWith(refusal)
                    .withMessageContaining(day);
        }
    }

    @Test
    void aSaturdayThatIsAHolidayIsNotWorked() {
        CalendarSupplement supplement =
                national().addAllRows(swap("2027-04-29", "2027-05-01")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(supplement))
                .withMessage("rows must leave days alone that a statute fixes (45/2019/QH14 Đ112.1d): "
                        + "2027-05-01 SWAP_WORKING");
    }

    @Test
    void halfOfASwapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(national()
                        .addRows(swap("2027-09-03", "2027-08-28").get(1))
                        .build()))
                .withMessage("rows must hold both days of a swap (2027-09-03): 2027-08-28 SWAP_WORKING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(
                        national().addConfirmed(LocalDate.of(2026, 11, 23)).build()))
                .withMessageStartingWith("rows must hold both days of a swap (2026-11-28)");
    }

    @Test
    void onlyUnverifiedRowsAreConfirmedOrRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(
                        national().addConfirmed(LocalDate.of(2026, 11, 24)).build()))
                .withMessage("confirmed must be days of unverified rows: 2026-11-24");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(
                        national().addRejected(LocalDate.of(2026, 11, 25)).build()))
                .withMessage("rejected must be days of unverified rows: 2026-11-25");
    }

    @Test
    void bothDaysOfASwapAreRejectedTogether() {
        for (String day : List.of("2026-11-23", "2026-11-28")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALENDAR.with(
                            national().addRejected(LocalDate.parse(day)).build()))
                    .withMessageStartingWith("rejected must hold both days of a swap (")
                    .withMessageContaining(day);
        }
    }

    @Test
    void oneDayHasOneUnverifiedRow() {
        CalendarSupplement press = unverified(row("2026-11-23", DayKind.HOLIDAY, "Ngày mẫu"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(press))
                .withMessage("rows must leave days of other unverified rows alone (2026-11-23 SWAP_OFF): "
                        + "2026-11-23 HOLIDAY");
    }

    @Test
    void aLocalDayOffIsNotTheHolidayThatItsNameRecalls() {
        CalendarDay day = CALENDAR.with(
                        local(row("2026-05-07", DayKind.HOLIDAY, "Kỷ niệm Ngày Chiến thắng Điện Biên Phủ")))
                .day(LocalDate.of(2026, 5, 7));
        assertThat(day.isWorking()).isFalse();
        assertThat(day.getHoliday()).isEmpty();
        assertThat(CALENDAR.with(local(row("2026-05-07", DayKind.HOLIDAY, "Ngày Chiến thắng")))
                        .day(LocalDate.of(2026, 5, 7))
                        .getHoliday())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tết Âm lịch (mùng 1), TET",
        "Nghỉ bù Ngày Chiến thắng, VICTORY_DAY",
        "Nghỉ hoán đổi dịp Tết Dương lịch 2019, NEW_YEAR",
        "Quốc khánh (ngày liền kề trước), NATIONAL_DAY",
        "Ngày Chiến thắng Điện Biên Phủ, ",
        "Kỷ niệm Quốc khánh, ",
        "Làm bù, "
    })
    void holidaysAreKnownByTheNamesOfTheTable(String name, Holiday holiday) {
        assertThat(Holiday.in(name)).isEqualTo(Optional.ofNullable(holiday));
    }

    @Test
    void aLocalDayOffIsPossibleOnAWorkedSaturday() {
        WorkingCalendar calendar = CALENDAR.with(local(row("2026-08-22", DayKind.HOLIDAY, "Nghỉ tránh bão")));
        CalendarDay day = calendar.day(LocalDate.of(2026, 8, 22));
        assertThat(day.isWorking()).isFalse();
        assertThat(day.getName()).contains("Nghỉ tránh bão");
        assertThat(day.getLayer()).contains(LayerId.of("dia-phuong"));
        assertThat(calendar.day(LocalDate.of(2026, 8, 31)).getKind()).isEqualTo(DayKind.SWAP_OFF);
        assertThat(calendar.countWorkingDays(LocalDate.of(2026, 8, 21), LocalDate.of(2026, 8, 24)))
                .isEqualTo(1);
    }

    @Test
    void nationalAndLocalLayersCanComeInEitherOrder() {
        CalendarSupplement off = local(
                row("2027-02-05", DayKind.HOLIDAY, "Nghỉ tránh rét"),
                row("2027-08-28", DayKind.HOLIDAY, "Nghỉ tránh bão"),
                row("2027-10-04", DayKind.HOLIDAY, "Nghỉ tránh lũ"));
        WorkingCalendar one = CALENDAR.with(off).with(Decisions2027.year());
        WorkingCalendar other = CALENDAR.with(Decisions2027.year()).with(off);
        for (LocalDate day = LocalDate.of(2026, 12, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(one.day(day)).isEqualTo(other.day(day));
        }
        assertThat(one.day(LocalDate.of(2027, 2, 5)).getHoliday()).contains(Holiday.TET);
        assertThat(one.day(LocalDate.of(2027, 2, 5)).getLayer()).contains(LayerId.of("qd-2027"));
        assertThat(one.isWorkingDay(LocalDate.of(2027, 8, 28))).isFalse();
        assertThat(one.isWorkingDay(LocalDate.of(2027, 10, 4))).isFalse();
        assertThat(one.getFindings()).isEmpty();
        assertThat(one.getRows()).isEqualTo(other.getRows());
    }

    @Test
    void localRowsDoNotContradictEachOtherNorMakeAHolidayAWorkingDay() {
        CalendarSupplement flood = Decisions2027.flood();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(flood).with(local(row("2026-10-05", DayKind.HOLIDAY, "Ngày mẫu"))))
                .withMessageStartingWith("rows must leave decided days alone (2026-10-05 HOLIDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(local(swap("2027-04-29", "2027-05-01"))))
                .withMessageStartingWith("rows must leave days alone that a statute fixes");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CALENDAR.with(local(swap("2026-04-23", "2026-02-14").get(1))))
                .withMessageStartingWith("rows must hold both days of a swap");
    }

    @Test
    void theHorizonGoesForwardAndPassesNothingOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(
                        national().horizon(LocalDate.of(2026, 12, 31)).build()))
                .withMessage("horizon must lie after 2026-12-31: 2026-12-31");
        assertThat(CALENDAR.with(national().horizon(LocalDate.of(2027, 2, 1)).build())
                        .getHorizon())
                .isEqualTo("2027-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(
                        national().horizon(LocalDate.of(2027, 2, 2)).build()))
                .withMessage(
                        "horizon must not pass Tết of 2027 (2027-02-06) without its 5 days off as rows: 2027-02-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(national()
                        .addAllRows(Decisions2027.rows().subList(0, 7))
                        .horizon(LocalDate.of(2027, 12, 31))
                        .build()))
                .withMessage("horizon must not pass 2/9 of 2027 without its adjacent day off as a row: 2027-12-31");
    }

    @Test
    void aSupplementIsCompleteInItself() {
        CalendarRow holiday = row("2027-02-05", DayKind.HOLIDAY, "Tết Âm lịch");
        refused(national().addRows(holiday, holiday), "rows must name a day once: 2027-02-05");
        refused(
                national().addConfirmed(LocalDate.of(2026, 11, 23)).addRejected(LocalDate.of(2026, 11, 23)),
                "rejected must name a day once: 2026-11-23");
        refused(
                national().scope(SupplementScope.LOCAL).horizon(LocalDate.of(2027, 1, 1)),
                "scope must be NATIONAL to move the horizon, to confirm or to reject: mau");
        refused(
                national().scope(SupplementScope.LOCAL).addRows(holiday.withConfidence(Confidence.UNVERIFIED)),
                "rows must be known in a LOCAL supplement: 2027-02-05 HOLIDAY");
        refused(
                national()
                        .document(LegalBasis.of("1/TB-X", Confidence.UNVERIFIED))
                        .addRows(holiday),
                "document must be known to activate, confirm or reject days or to move the horizon: 1/TB-X");
        refused(
                national()
                        .document(LegalBasis.inWords(new Label("công văn", "letter"), Confidence.TEXT))
                        .addConfirmed(LocalDate.of(2026, 11, 23)),
                "document must have a number to confirm or reject days: công văn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.with(Decisions2027.year()).with(Decisions2027.year()))
                .withMessage("id must be new to the calendar: qd-2027");
        assertThatNullPointerException().isThrownBy(() -> CALENDAR.with(null)).withMessage("supplement");
    }

    @Test
    void anUnverifiedRowOfASupplementWaitsLikeThoseThatAreShipped() {
        CalendarSupplement press = national()
                .document(LegalBasis.inWords(new Label("báo chí", "the press"), Confidence.UNVERIFIED))
                .addRows(row("2026-12-28", DayKind.HOLIDAY, "Ngày mẫu").withConfidence(Confidence.UNVERIFIED))
                .build();
        WorkingCalendar calendar = CALENDAR.with(press);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(DeadlineCounter.of(calendar)
                        .count(LocalDate.of(2026, 12, 25), TimeLimit.workingDays(1))
                        .getAlternatives())
                .extracting(AlternativeEnd::lastDay)
                .containsExactly(LocalDate.of(2026, 12, 29));
    }

    private static CalendarSupplement local(CalendarRow... rows) {
        return local(List.of(rows));
    }

    private static CalendarSupplement local(List<CalendarRow> rows) {
        return CalendarSupplement.builder()
                .from(Decisions2027.flood())
                .id(LayerId.of("dia-phuong"))
                .rows(rows)
                .build();
    }

    private static CalendarSupplement unverified(CalendarRow row) {
        return national()
                .document(LegalBasis.inWords(new Label("báo chí", "the press"), Confidence.UNVERIFIED))
                .addRows(row.withConfidence(Confidence.UNVERIFIED))
                .build();
    }

    private static CalendarSupplement.Builder national() {
        return CalendarSupplement.builder()
                .id(LayerId.of("mau"))
                .scope(SupplementScope.NATIONAL)
                .document(DOCUMENT);
    }

    private static void refused(CalendarSupplement.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
