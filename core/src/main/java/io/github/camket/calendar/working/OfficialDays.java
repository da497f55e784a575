// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.calendar.DayText;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.shipped.ShippedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped arrangements: a table of days, and apart from it the day up to which they are known. */
final class OfficialDays {

    /** Up to which day all arrangements are known, inclusive. Declared, not taken from the last row. */
    static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

    private static final int COLUMNS = 6;
    private static final Pattern ARTICLE = Pattern.compile("\\S+ Đ\\d.*");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<number>\\d\\S*)(?: \\((?<day>[\\d/]+)\\))?(?: mục (?<item>\\S+))?");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** What other attributes of a row say: that it is a proposal, and the other day of a swap. */
    private static final Pattern SAID_ELSEWHERE =
            Pattern.compile(", phương án đề xuất| \\(làm bù " + ISO_DAY + "\\)| cho ngày " + ISO_DAY);

    private OfficialDays() {}

    static String table() {
        return ShippedTable.text(OfficialDays.class, "holidays.csv");
    }

    /**
     * Reads rows that are sorted by day.
     *
     * @throws IllegalArgumentException if a row breaks a rule; the message names the row
     */
    static List<CalendarRow> read(String table) {
        List<CalendarRow> rows = new ArrayList<>();
        for (List<String> cells : ShippedTable.rows(table, COLUMNS)) {
            CalendarRow row = row(cells);
            if (!rows.isEmpty() && !rows.get(rows.size() - 1).getDay().isBefore(row.getDay())) {
                throw new IllegalArgumentException("row must lie after the one before it: " + row.inShort());
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private static CalendarRow row(List<String> cells) {
        try {
            DayKind kind = DayKind.valueOf(cells.get(1));
            Confidence confidence = Confidence.valueOf(cells.get(4).toUpperCase(Locale.ROOT));
            CalendarRow.Builder row = CalendarRow.builder()
                    .day(LocalDate.parse(cells.get(0)))
                    .kind(kind)
                    .name(SAID_ELSEWHERE.matcher(cells.get(2)).replaceAll(""))
                    .confidence(confidence)
                    .source(cells.get(5));
            for (String basis : cells.get(3).split("; ")) {
                if (ARTICLE.matcher(basis).matches()) {
                    row.addCitations(Citation.parse(basis));
                } else {
                    row.addDocuments(document(basis, confidence));
                }
            }
            return row.counterpart(kind.isSwap() ? counterpart(cells.get(2)) : Optional.empty())
                    .build();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "row must be valid (" + e.getMessage() + "): " + String.join(",", cells), e);
        }
    }

    /** The name of a swapped day names the other one. */
    private static Optional<LocalDate> counterpart(String name) {
        Matcher day = ISO_DAY.matcher(name);
        return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }

    private static LegalBasis document(String text, Confidence confidence) {
        Matcher parts = DOCUMENT.matcher(text);
        if (!parts.matches()) {
            return LegalBasis.inWords(words(text), confidence);
        }
        return new LegalBasis(
                Optional.of(DocumentNumber.parse(parts.group("number"))),
                Optional.ofNullable(parts.group("day")).map(DayText::parse),
                Optional.ofNullable(parts.group("item")).map(item -> new Label("mục " + item, "item " + item)),
                confidence);
    }

    private static Label words(String text) {
        return switch (text) {
            case "announcement of Bộ Lao động - Thương binh và Xã hội (number unverified)" ->
                new Label(
                        "thông báo của Bộ Lao động - Thương binh và Xã hội",
                        "announcement of Bộ Lao động - Thương binh và Xã hội");
            case "proposal, September 2026" -> new Label("phương án đề xuất tháng 9/2026", text);
            case "no approving document known" -> new Label("chưa có văn bản phê duyệt", text);
            default -> new Label(text, text);
        };
    }
}
