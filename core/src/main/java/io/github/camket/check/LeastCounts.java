// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers, none of them negative, that keep linear conditions at the least cost: the simplex method over exact fractions.
 * Among equal choices the first one is taken, so that it ends and always finds the same.
 */
final class LeastCounts {

    private final int numbers;
    private final List<Fraction[]> rows = new ArrayList<>();
    /** By row: -1 where the sum may be more than the bound, 1 where it may be less, 0 where it is the bound. */
    private final List<Fraction> rests = new ArrayList<>();

    /** Conditions on so many numbers; none at first. */
    LeastCounts(int numbers) {
        this.numbers = numbers;
    }

    /** The same conditions, to add others to. */
    LeastCounts copy() {
        LeastCounts copy = new LeastCounts(numbers);
        copy.rows.addAll(rows);
        copy.rests.addAll(rests);
        return copy;
    }

    /** The sum of the numbers, each times its factor, is a bound that is not negative. */
    void addExactly(Fraction[] factors, Fraction bound) {
        add(factors, bound, Fraction.ZERO);
    }

    /** The sum of the numbers, each times its factor, is at least a bound that is not negative. */
    void addAtLeast(Fraction[] factors, Fraction bound) {
        add(factors, bound, Fraction.ONE.negated());
    }

    /** The sum of the numbers, each times its factor, is at most a bound that is not negative. */
    void addAtMost(Fraction[] factors, Fraction bound) {
        add(factors, bound, Fraction.ONE);
    }

    private void add(Fraction[] factors, Fraction bound, Fraction rest) {
        Fraction[] row = Arrays.copyOf(factors, numbers + 1);
        row[numbers] = bound;
        rows.add(row);
        rests.add(rest);
    }

    /** The numbers; empty if none keep all conditions. */
    Optional<Fraction[]> solve(Fraction[] costs) {
        Tableau tableau = new Tableau(costs);
        while (tableau.improve()) {
            // Each step lowers the cost or takes the first of several equal choices.
        }
        return tableau.numbers();
    }

    /** The conditions solved for one number each: counts, then rests, then what a condition lacks, then the bound. */
    private final class Tableau {

        private final int height = rows.size();
        private final int lacking = numbers + height;
        private final int bound = lacking + height;
        private final Fraction[][] cells = new Fraction[height][];
        private final int[] solved = new int[height];

        // A lack costs more than any number of counts: it is lowered first, and counts only among equal lacks.
        private final Fraction[] lackCosts = zeros();
        private final Fraction[] ownCosts = zeros();

        Tableau(Fraction[] costs) {
            System.arraycopy(costs, 0, ownCosts, 0, numbers);
            for (int i = 0; i < height; i++) {
                cells[i] = zeros();
                System.arraycopy(rows.get(i), 0, cells[i], 0, numbers);
                cells[i][numbers + i] = rests.get(i);
                cells[i][lacking + i] = Fraction.ONE;
                cells[i][bound] = rows.get(i)[numbers];
                solved[i] = lacking + i;
                lackCosts[lacking + i] = Fraction.ONE;
            }
            for (int i = 0; i < height; i++) {
                subtract(lackCosts, cells[i], Fraction.ONE);
            }
        }

        private Fraction[] zeros() {
            Fraction[] all = new Fraction[bound + 1];
            Arrays.fill(all, Fraction.ZERO);
            return all;
        }

        /** Brings one number in that lowers the cost; whether there was one. */
        boolean improve() {
            for (int column = 0; column < lacking; column++) {
                int order = lackCosts[column].signum();
                if (order < 0 || (order == 0 && ownCosts[column].signum() < 0)) {
                    bringIn(column);
                    return true;
                }
            }
            return false;
        }

        private void bringIn(int column) {
            int chosen = -1;
            Fraction least = Fraction.ZERO;
            for (int i = 0; i < height; i++) {
                if (cells[i][column].signum() > 0) {
                    Fraction most = cells[i][bound].dividedBy(cells[i][column]);
                    int order = chosen < 0 ? -1 : most.compareTo(least);
                    if (order < 0 || (order == 0 && solved[i] < solved[chosen])) {
                        chosen = i;
                        least = most;
                    }
                }
            }
            if (chosen < 0) {
                throw new IllegalStateException("costs must not fall without end: " + column);
            }
            Fraction pivot = cells[chosen][column];
            Fraction[] row = cells[chosen];
            for (int k = 0; k <= bound; k++) {
                row[k] = row[k].dividedBy(pivot);
            }
            for (int i = 0; i < height; i++) {
                if (i != chosen) {
                    subtract(cells[i], row, cells[i][column]);
                }
            }
            subtract(lackCosts, row, lackCosts[column]);
            subtract(ownCosts, row, ownCosts[column]);
            solved[chosen] = column;
        }

        private void subtract(Fraction[] from, Fraction[] row, Fraction times) {
            if (times.signum() == 0) {
                return;
            }
            for (int k = 0; k <= bound; k++) {
                if (row[k].signum() != 0) {
                    from[k] = from[k].minus(row[k].times(times));
                }
            }
        }

        Optional<Fraction[]> numbers() {
            Fraction[] found = new Fraction[numbers];
            Arrays.fill(found, Fraction.ZERO);
            for (int i = 0; i < height; i++) {
                if (solved[i] >= lacking && cells[i][bound].signum() > 0) {
                    return Optional.empty();
                }
                if (solved[i] < numbers) {
                    found[solved[i]] = cells[i][bound];
                }
            }
            return Optional.of(found);
        }
    }
}
