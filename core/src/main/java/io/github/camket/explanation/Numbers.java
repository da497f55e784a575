// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes exact numbers for people: rounded for display, but never onto the other side of a bound, with the separators of the
 * language. Only amounts come here: identifiers, numbers of documents and years are never grouped.
 */
final class Numbers {

    private static final int MOST_DECIMALS = 18;
    private static final int GROUP = 3;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /**
     * One decimal, half up; more where one would show the number on the other side of a bound, or on the bound itself
     * although it is not there. Whole numbers without decimals. A number that no 18 decimals can show is written exactly.
     */
    String rounded(Fraction value, List<Fraction> bounds) {
        return rounded(value, bounds, RoundingMode.HALF_UP);
    }

    /** As {@link #rounded(Fraction, List)}, rounded in the given direction. */
    String rounded(Fraction value, List<Fraction> bounds, RoundingMode mode) {
        if (value.isWhole()) {
            return exact(value);
        }
        for (int scale = 1; scale <= MOST_DECIMALS; scale++) {
            BigDecimal shown = value.rounded(new Rounding(scale, mode));
            Fraction asShown = Fraction.of(shown);
            if (bounds.stream().allMatch(bound -> value.compareTo(bound) == asShown.compareTo(bound))) {
                return local(shown.toPlainString());
            }
        }
        return exact(value);
    }

    /** A part of a total: as {@link #rounded(Fraction, List)}, but with no fewer decimals than the total is shown with. */
    String beside(Fraction part, String total, List<Fraction> bounds) {
        int decimals = total.length() - 1 - total.indexOf(language.decimalSeparator());
        boolean more = total.indexOf(language.decimalSeparator()) >= 0 && total.indexOf('/') < 0 && decimals > 1;
        return more && !part.isWhole()
                ? local(part.rounded(new Rounding(decimals, RoundingMode.HALF_UP))
                        .toPlainString())
                : rounded(part, bounds);
    }

    /** Percent with one decimal; a share below 1 never shows as 100 %, one above 0 never as 0 %. */
    String percent(Fraction share) {
        return rounded(share.times(HUNDRED), List.of(Fraction.ZERO, HUNDRED)) + " %";
    }

    /**
     * A published figure: two decimals, half up, without zeros at the end; more decimals where two would show it on the other
     * side of a bound, or on the bound itself although it is not there. On a bound that no decimals can show, such as 4/9, it is
     * marked as rounded.
     */
    String figure(Fraction value, List<Fraction> bounds) {
        List<Fraction> others =
                bounds.stream().filter(bound -> !bound.equals(value)).toList();
        return others.size() < bounds.size() && !isDecimal(value)
                ? "≈ " + exact(shown(value, others))
                : exact(shown(value, bounds));
    }

    /** The number that {@link #figure} writes, except on a bound that no decimals can show. */
    Fraction shown(Fraction value, List<Fraction> bounds) {
        for (int scale = 2; scale <= MOST_DECIMALS; scale++) {
            Fraction shown = Fraction.of(value.rounded(new Rounding(scale, RoundingMode.HALF_UP)));
            if (bounds.stream().allMatch(bound -> value.compareTo(bound) == shown.compareTo(bound))) {
                return shown;
            }
        }
        return value;
    }

    private static boolean isDecimal(Fraction value) {
        return value.toString().indexOf('/') < 0;
    }

    /** A number that has at most so many decimals, with all of them: 98.6 with two is 98.60. */
    String fixed(Fraction value, int scale) {
        return local(
                value.rounded(new Rounding(scale, RoundingMode.UNNECESSARY)).toPlainString());
    }

    /** All decimals, or {@code n/d}. */
    String exact(Fraction value) {
        return local(value.toString());
    }

    /** A whole number of things. */
    String count(long number) {
        return local(Long.toString(number));
    }

    /** Digits in groups of three before the decimals, and the separators of the language; a fraction on both sides. */
    private String local(String plain) {
        StringBuilder local = new StringBuilder();
        boolean decimals = false;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (Character.isDigit(sign)) {
                int left = decimals ? 0 : digitsFrom(plain, i);
                boolean first = i == 0 || !Character.isDigit(plain.charAt(i - 1));
                if (!first && left > 0 && left % GROUP == 0) {
                    local.append(language.groupSeparator());
                }
            } else {
                decimals = sign == '.';
            }
            local.append(sign == '.' ? language.decimalSeparator() : sign);
        }
        return local.toString();
    }

    private static int digitsFrom(String plain, int start) {
        int end = start;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
