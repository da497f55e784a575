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
        return rounded(value, bounds, mode, 1);
    }

    /** As {@link #rounded(Fraction, List, RoundingMode)}, with no fewer decimals than the number beside it is shown with. */
    String rounded(Fraction value, List<Fraction> bounds, RoundingMode mode, String beside) {
        return rounded(value, bounds, mode, decimals(beside));
    }

    private String rounded(Fraction value, List<Fraction> bounds, RoundingMode mode, int fewest) {
        if (value.isWhole()) {
            return exact(value);
        }
        for (int scale = fewest; scale <= MOST_DECIMALS; scale++) {
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
        int decimals = decimals(total);
        return decimals > 1 && !part.isWhole()
                ? local(part.rounded(new Rounding(decimals, RoundingMode.HALF_UP))
                        .toPlainString())
                : rounded(part, bounds);
    }

    /**
     * The parts of a sum with signs between them: with the decimals of the total, or up to two more where it would not be the sum of
     * what is shown, as 8.3 and 2.8 for 8.25 and 2.75.
     *
     * @param total the total as it is shown
     */
    String sum(List<Fraction> parts, String total, Fraction exactTotal, List<Fraction> bounds) {
        int fewest = decimals(total);
        Fraction shownTotal = at(exactTotal, fewest);
        for (int scale = fewest; scale <= fewest + 2; scale++) {
            int decimals = scale;
            List<Fraction> shown =
                    parts.stream().map(part -> at(part, decimals)).toList();
            if (shown.stream().reduce(Fraction.ZERO, Fraction::plus).equals(shownTotal)) {
                return joined(
                        shown.stream().map(part -> shownAt(part, decimals)).toList());
            }
        }
        return joined(parts.stream().map(part -> beside(part, total, bounds)).toList());
    }

    private static Fraction at(Fraction value, int scale) {
        return Fraction.of(value.rounded(new Rounding(scale, RoundingMode.HALF_UP)));
    }

    private String shownAt(Fraction part, int scale) {
        return part.isWhole() ? exact(part) : fixed(part, scale);
    }

    private static String joined(List<String> parts) {
        StringBuilder sum = new StringBuilder();
        for (String part : parts) {
            boolean less = part.startsWith("-") && sum.length() > 0;
            sum.append(sum.length() == 0 ? "" : less ? " − " : " + ").append(less ? part.substring(1) : part);
        }
        return sum.toString();
    }

    /** With how many decimals a number is shown; one for a whole number or a fraction. */
    private int decimals(String shown) {
        int separator = shown.indexOf(language.decimalSeparator());
        return separator < 0 || shown.indexOf('/') >= 0 ? 1 : shown.length() - 1 - separator;
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
