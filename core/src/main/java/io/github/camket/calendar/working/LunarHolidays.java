// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.shipped.ShippedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays that move with the moon, by the Vietnamese calendar: mùng 1 of Tết Âm lịch and Giỗ Tổ Hùng Vương (10/3
 * lunar).
 *
 * <p>The Vietnamese calendar goes by the meridian of UTC+7. One for UTC+8 gives other days in some years: Tết of 2030 is 2
 * February here and 3 February there.
 *
 * <p>The days come from a shipped table for {@value #FIRST_YEAR} to {@value #LAST_YEAR}, computed from the times of the new
 * moons and of the sun's positions. A test compares each of them with an independent library.
 */
public final class LunarHolidays {

    /** First year of the table. */
    public static final int FIRST_YEAR = 1985;

    /** Last year of the table. */
    public static final int LAST_YEAR = 2100;

    private static final int COLUMNS = 4;

    /** The lunar days of one year. */
    private record LunarYear(LocalDate tet, int lastMonthDays, LocalDate hungKings) {}

    /** Reads the table when somebody asks for it. */
    private static final class Table {
        private static final SortedMap<Integer, LunarYear> YEARS = load();

        private static SortedMap<Integer, LunarYear> load() {
            TreeMap<Integer, LunarYear> years = new TreeMap<>();
            for (List<String> cells : ShippedTable.rows(LunarHolidays.class, "lunar-days.csv", COLUMNS)) {
                years.put(
                        Integer.valueOf(cells.get(0)),
                        new LunarYear(
                                LocalDate.parse(cells.get(1)),
                                Integer.parseInt(cells.get(2)),
                                LocalDate.parse(cells.get(3))));
            }
            return years;
        }
    }

    private LunarHolidays() {}

    /**
     * Mùng 1 of Tết Âm lịch, the first day of the lunar year that begins in this year.
     *
     * @throws IllegalArgumentException if the table does not have the year
     */
    public static LocalDate tet(int year) {
        return of(year).tet();
    }

    /**
     * Number of days of the lunar month that ends before Tết of this year: 29 or 30. The last day of the old year is 29 or 30
     * tháng Chạp.
     *
     * @throws IllegalArgumentException if the table does not have the year
     */
    public static int lastMonthDays(int year) {
        return of(year).lastMonthDays();
    }

    /**
     * Giỗ Tổ Hùng Vương, the tenth day of the third lunar month.
     *
     * @throws IllegalArgumentException if the table does not have the year
     */
    public static LocalDate hungKings(int year) {
        return of(year).hungKings();
    }

    private static LunarYear of(int year) {
        LunarYear found = Table.YEARS.get(year);
        if (found == null) {
            throw new IllegalArgumentException("year must be " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
        return found;
    }
}
