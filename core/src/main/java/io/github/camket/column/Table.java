// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps: the result of the first row that holds for a number, and one where none holds. */
public final class Table {

    /**
     * One step.
     *
     * @param comparison how a number must stand to the bound
     * @param bound what it is held against
     * @param result what it then leads to
     */
    public record Row(Comparison comparison, Fraction bound, Fraction result) {}

    private final List<Row> rows;
    private final Fraction otherwise;

    // The same in longs: bounds over one denominator, results over another. The last result is that of no row.
    private final int[] masks;
    private final long[] bounds;
    private final long boundDenominator;
    private final long boundSize;
    private final long[] results;
    private final long resultDenominator;
    private final long resultSize;

    /** A table of these rows, in this order. */
    public Table(List<Row> rows, Fraction otherwise) {
        this.rows = List.copyOf(rows);
        this.otherwise = Objects.requireNonNull(otherwise, "otherwise");
        List<Fraction> all = new ArrayList<>(rows.stream().map(Row::result).toList());
        all.add(otherwise);
        Column boundColumn = Column.of(rows.stream().map(Row::bound).toArray(Fraction[]::new));
        Column resultColumn = Column.of(all.toArray(Fraction[]::new));
        boolean small = boundColumn.isInLongs() && resultColumn.isInLongs();
        masks = rows.stream().mapToInt(row -> Compare.mask(row.comparison())).toArray();
        bounds = boundColumn.numerators();
        boundDenominator = boundColumn.denominator();
        boundSize = boundColumn.bound();
        results = resultColumn.numerators();
        resultDenominator = resultColumn.denominator();
        resultSize = small ? resultColumn.bound() : Sizes.TOO_LARGE;
    }

    boolean inLongs(LongSheet sheet, int of, int to, int count) {
        long denominator = sheet.denominator(of);
        boolean fits = Sizes.product(sheet.bound(of), boundDenominator) >= 0
                && Sizes.product(boundSize, denominator) >= 0
                && sheet.set(to, resultDenominator, resultSize);
        if (!fits) {
            return false;
        }
        long[] from = sheet.cells(of);
        long[] cells = sheet.target(to);
        for (int row = 0; row < count; row++) {
            long value = from[row] * boundDenominator;
            int step = 0;
            while (step < masks.length
                    && Compare.holds(masks[step], Long.compare(value, bounds[step] * denominator)) == 0) {
                step++;
            }
            cells[row] = results[step];
        }
        return true;
    }

    /** The results of every step that some value reaches. */
    Interval results(Interval value) {
        @Nullable Interval reached = null;
        for (Row row : rows) {
            Interval holds = value.holds(row.comparison(), Interval.at(row.bound()));
            if (!holds.equals(Interval.ZERO)) {
                Interval result = Interval.at(row.result());
                reached = reached == null ? result : reached.or(result);
            }
            if (holds.equals(Interval.ONE) && reached != null) {
                return reached;
            }
        }
        Interval last = Interval.at(otherwise);
        return reached == null ? last : reached.or(last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && rows.equals(that.rows) && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, otherwise);
    }
}
