// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/** What the text in force fixes about public holidays. What it leaves to a yearly decision is not here. */
enum Statute {
    /** Until 30 April 2013. No rule on substitute days is known of it. */
    CODE_1994(Confidence.SECONDARY, 4),
    /** From 1 May 2013 until the end of 2020. */
    CODE_2012(Confidence.SECONDARY, 5),
    /** From 2021 on. */
    CODE_2019(Confidence.TEXT, 5);

    private static final LocalDate FROM_2012 = LocalDate.of(2013, 5, 1);
    private static final LocalDate FROM_2019 = LocalDate.of(2021, 1, 1);
    private static final int FIRST_HUNG_KINGS = 2007;
    private static final int FIRST_CULTURE_DAY = 2026;

    /** The resolution on which 24/11 rests, beside the code. */
    static final Citation CULTURE_DAY = Citation.of("28/2026/QH16", "2.1");

    private final Confidence confidence;
    private final int tetDays;

    Statute(Confidence confidence, int tetDays) {
        this.confidence = confidence;
        this.tetDays = tetDays;
    }

    static Statute on(LocalDate day) {
        if (day.isBefore(FROM_2012)) {
            return CODE_1994;
        }
        return day.isBefore(FROM_2019) ? CODE_2012 : CODE_2019;
    }

    static boolean has(Holiday holiday, int year) {
        return switch (holiday) {
            case HUNG_KINGS -> year >= FIRST_HUNG_KINGS;
            case CULTURE_DAY -> year >= FIRST_CULTURE_DAY;
            default -> true;
        };
    }

    /** Number of days of Tết Âm lịch. */
    int tetDays() {
        return tetDays;
    }

    /** Whether Quốc khánh has a second, adjacent day. */
    boolean hasAdjacentDay() {
        return this == CODE_2019;
    }

    Citation cite(Holiday holiday) {
        if (holiday == Holiday.CULTURE_DAY) {
            return CULTURE_DAY;
        }
        if (this == CODE_1994) {
            return Citation.of("Bộ luật Lao động 1994", "73");
        }
        String point = switch (holiday) {
            case NEW_YEAR -> "a";
            case TET -> "b";
            case VICTORY_DAY -> "c";
            case LABOUR_DAY -> "d";
            case NATIONAL_DAY -> "đ";
            default -> "e";
        };
        return this == CODE_2012
                ? Citation.of("10/2012/QH13", "115.1" + point)
                : Citation.of("45/2019/QH14", "112.1" + point);
    }

    Confidence confidence(Holiday holiday) {
        return holiday == Holiday.CULTURE_DAY ? Confidence.SECONDARY : confidence;
    }

    /** The rule on substitute days, if one is known; known from secondary sources in both codes. */
    Optional<Citation> substitutes() {
        return switch (this) {
            case CODE_1994 -> Optional.empty();
            case CODE_2012 -> Optional.of(Citation.of("10/2012/QH13", "115.3"));
            case CODE_2019 -> Optional.of(Citation.of("45/2019/QH14", "111.3"));
        };
    }
}
