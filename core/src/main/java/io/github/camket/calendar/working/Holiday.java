// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Label;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public holidays that a statute names. */
public enum Holiday {
    /** 1 January. */
    NEW_YEAR("Tết Dương lịch", "New Year"),
    /** Five days around mùng 1; which ones is decided each year. */
    TET("Tết Âm lịch", "Lunar New Year"),
    /** The tenth day of the third lunar month. */
    HUNG_KINGS("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"),
    /** 30 April. */
    VICTORY_DAY("Ngày Chiến thắng", "Victory Day"),
    /** 1 May. */
    LABOUR_DAY("Ngày Quốc tế lao động", "International Labour Day"),
    /** 2 September, from 2021 on with one adjacent day that is decided each year. */
    NATIONAL_DAY("Quốc khánh", "National Day"),
    /** 24 November, from 2026 on. */
    CULTURE_DAY("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day");

    private static final Pattern NAME =
            Pattern.compile("(?:Nghỉ bù |Nghỉ hoán đổi dịp )?(?<holiday>.+?)(?: \\d{4})?(?: \\([^()]*\\))?");

    private final Label label;

    Holiday(String vi, String en) {
        this.label = new Label(vi, en);
    }

    /** Name in both languages. */
    public Label getLabel() {
        return label;
    }

    /**
     * The holiday that a name of the form of the shipped table speaks of, such as {@code Nghỉ bù Ngày Chiến thắng} or
     * {@code Tết Âm lịch (mùng 1)}; not one that such a name only recalls, as in {@code Ngày Chiến thắng Điện Biên Phủ}.
     */
    public static Optional<Holiday> in(String name) {
        Matcher parts = NAME.matcher(name);
        return !parts.matches()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(holiday -> holiday.label.vi().equals(parts.group("holiday")))
                        .findFirst();
    }

    /** The day of it that a statute itself fixes. */
    LocalDate fixedDay(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case TET -> LunarHolidays.tet(year);
            case HUNG_KINGS -> LunarHolidays.hungKings(year);
            case VICTORY_DAY -> LocalDate.of(year, 4, 30);
            case LABOUR_DAY -> LocalDate.of(year, 5, 1);
            case NATIONAL_DAY -> LocalDate.of(year, 9, 2);
            case CULTURE_DAY -> LocalDate.of(year, 11, 24);
        };
    }
}
