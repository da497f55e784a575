// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.working.CalendarRow;
import io.github.camket.calendar.working.CalendarSupplement;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DayKind;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.SupplementScope;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented days of 2027, of the kind that applications add. */
public final class SmallCalendar {

    private SmallCalendar() {}

    /** Tết, the day beside 2/9, a swap, a proposal that is approved and one that is turned down: every member. */
    public static CalendarSupplement year() {
        LegalBasis letter = new LegalBasis(
                Optional.of(DocumentNumber.parse("0001/VPCP-KGVX").inYear(2026)),
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(new Label("về nghỉ lễ, tết năm 2027 (mẫu)", "on days off in 2027 (sample)")),
                Confidence.TEXT);
        return CalendarSupplement.builder()
                .id(LayerId.of("nam-2027"))
                .scope(SupplementScope.NATIONAL)
                .document(letter)
                .horizon(LocalDate.of(2027, 12, 31))
                .addRows(
                        tet("2027-02-04", "28 tháng Chạp")
                                .addDocuments(LegalBasis.of("0002/TB-BNV", Confidence.SECONDARY))
                                .source("mau.example – Thông báo mẫu")
                                .build(),
                        tet("2027-02-05", "29 tháng Chạp").build(),
                        tet("2027-02-06", "mùng 1").build(),
                        tet("2027-02-07", "mùng 2").build(),
                        tet("2027-02-08", "mùng 3").build(),
                        row("2027-02-09", DayKind.SUBSTITUTE, "Nghỉ bù Tết Âm lịch (mùng 1)")
                                .build(),
                        row("2027-02-10", DayKind.SUBSTITUTE, "Nghỉ bù Tết Âm lịch (mùng 2)")
                                .build(),
                        row("2027-08-28", DayKind.SWAP_WORKING, "Làm bù cho ngày 2027-09-03")
                                .counterpart(LocalDate.of(2027, 9, 3))
                                .build(),
                        row("2027-09-01", DayKind.HOLIDAY, "Quốc khánh (ngày liền kề trước)")
                                .build(),
                        row("2027-09-03", DayKind.SWAP_OFF, "Nghỉ hoán đổi dịp Quốc khánh")
                                .counterpart(LocalDate.of(2027, 8, 28))
                                .build(),
                        row("2027-12-31", DayKind.HOLIDAY, "Ngày mẫu")
                                .confidence(Confidence.UNVERIFIED)
                                .build())
                .addConfirmed(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28))
                .build();
    }

    /** The proposal of 2026, turned down. */
    public static CalendarSupplement refusal() {
        return CalendarSupplement.builder()
                .id(LayerId.of("bac-2026"))
                .scope(SupplementScope.NATIONAL)
                .document(LegalBasis.of("0003/VPCP-KGVX", Confidence.TEXT))
                .rejected(List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28)))
                .build();
    }

    /** A period that begins before a proposal, meets a swap that is added, and ends behind the horizon. */
    public static CountedDeadline deadline() {
        CalendarSupplement swap = CalendarSupplement.builder()
                .id(LayerId.of("hoan-doi-2026"))
                .scope(SupplementScope.NATIONAL)
                .document(LegalBasis.of("0004/VPCP-KGVX", Confidence.SECONDARY))
                .addRows(
                        row("2026-12-26", DayKind.SWAP_WORKING, "Làm bù cho ngày 2026-12-31")
                                .counterpart(LocalDate.of(2026, 12, 31))
                                .build(),
                        row("2026-12-31", DayKind.SWAP_OFF, "Nghỉ hoán đổi dịp Tết Dương lịch")
                                .counterpart(LocalDate.of(2026, 12, 26))
                                .build())
                .build();
        return DeadlineCounter.of(WorkingCalendar.official().with(swap))
                .count(LocalDate.of(2026, 11, 20), TimeLimit.workingDays(30));
    }

    private static CalendarRow.Builder tet(String day, String lunar) {
        return row(day, DayKind.HOLIDAY, "Tết Âm lịch (" + lunar + ")")
                .addCitations(Citation.of("45/2019/QH14", "112.1b"));
    }

    private static CalendarRow.Builder row(String day, DayKind kind, String name) {
        return CalendarRow.builder()
                .day(LocalDate.parse(day))
                .kind(kind)
                .name(name)
                .confidence(Confidence.TEXT);
    }
}
