// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Confidence;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented decisions, of the kind that applications will add. */
public final class Decisions2027 {

    private static final LegalBasis DOCUMENT = LegalBasis.of("0001/VPCP-KGVX", Confidence.TEXT);

    private Decisions2027() {}

    /** A row of a national decision. */
    public static CalendarRow row(String day, DayKind kind, String name) {
        return row(day, kind, name, Optional.empty());
    }

    private static CalendarRow row(String day, DayKind kind, String name, Optional<LocalDate> counterpart) {
        return CalendarRow.builder()
                .day(LocalDate.parse(day))
                .kind(kind)
                .name(name)
                .confidence(Confidence.TEXT)
                .counterpart(counterpart)
                .build();
    }

    /** Both days of a swap. */
    public static List<CalendarRow> swap(String off, String worked) {
        return List.of(
                row(off, DayKind.SWAP_OFF, "Nghỉ hoán đổi", Optional.of(LocalDate.parse(worked))),
                row(worked, DayKind.SWAP_WORKING, "Làm bù", Optional.of(LocalDate.parse(off))));
    }

    /** Tết 2027 as 2 + 3, 1/9 beside 2/9, a swap, and the horizon at the end of the year. */
    public static CalendarSupplement year() {
        return CalendarSupplement.builder()
                .id(LayerId.of("qd-2027"))
                .scope(SupplementScope.NATIONAL)
                .document(DOCUMENT)
                .horizon(LocalDate.of(2027, 12, 31))
                .rows(rows())
                .build();
    }

    static List<CalendarRow> rows() {
        List<CalendarRow> rows = new ArrayList<>(List.of(
                row("2027-02-04", DayKind.HOLIDAY, "Tết Âm lịch (28 tháng Chạp)"),
                row("2027-02-05", DayKind.HOLIDAY, "Tết Âm lịch (29 tháng Chạp)"),
                row("2027-02-06", DayKind.HOLIDAY, "Tết Âm lịch (mùng 1)"),
                row("2027-02-07", DayKind.HOLIDAY, "Tết Âm lịch (mùng 2)"),
                row("2027-02-08", DayKind.HOLIDAY, "Tết Âm lịch (mùng 3)"),
                row("2027-02-09", DayKind.SUBSTITUTE, "Nghỉ bù Tết Âm lịch (mùng 1)"),
                row("2027-02-10", DayKind.SUBSTITUTE, "Nghỉ bù Tết Âm lịch (mùng 2)"),
                row("2027-09-01", DayKind.HOLIDAY, "Quốc khánh (ngày liền kề trước)")));
        rows.addAll(swap("2027-09-03", "2027-08-28"));
        return rows;
    }

    /** The proposal of November 2026, approved. */
    public static CalendarSupplement november() {
        return CalendarSupplement.builder()
                .id(LayerId.of("qd-11-2026"))
                .scope(SupplementScope.NATIONAL)
                .document(LegalBasis.of("0002/VPCP-KGVX", Confidence.SECONDARY))
                .confirmed(List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28)))
                .build();
    }

    /** A day off of one province. */
    public static CalendarSupplement flood() {
        return CalendarSupplement.builder()
                .id(LayerId.of("tinh-mau.bao-2026"))
                .scope(SupplementScope.LOCAL)
                .document(LegalBasis.of("15/CĐ-UBND", Confidence.TEXT))
                .addRows(row("2026-10-05", DayKind.HOLIDAY, "Nghỉ phòng, chống bão"))
                .build();
    }
}
