// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts the names that are most like a wrong one first where a list is so long that its end would be cut off. */
final class Nearest {

    private static final int SHORT_ENOUGH = 400;

    private Nearest() {}

    /** The names, in their order unless they are many. */
    static List<String> first(String wrong, Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        if (names.toString().length() > SHORT_ENOUGH) {
            sorted.sort(Comparator.comparingInt(name -> edits(wrong, name)));
        }
        return sorted;
    }

    /** How many letters must be put in, left out or exchanged to make one of the other (Levenshtein). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
