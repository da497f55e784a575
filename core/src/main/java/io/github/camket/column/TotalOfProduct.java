// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The products of two registers, row by row, added for each person: a {@link Total} that needs no register of the products before. */
record TotalOfProduct(Level rows, int left, int right) implements Op {

    @Override
    public Level level() {
        return Level.WHOLE;
    }

    @Override
    public int[] operands() {
        return new int[] {left, right};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        int count = sheet.count(rows);
        long bound = Sizes.product(Sizes.product(sheet.bound(left), sheet.bound(right)), count);
        if (!sheet.set(to, Sizes.product(sheet.denominator(left), sheet.denominator(right)), bound)) {
            return false;
        }
        long[] a = sheet.cells(left);
        long[] b = sheet.cells(right);
        long[] cells = sheet.target(to);
        Rows all = sheet.rows();
        int row = 0;
        for (int person = 0; person < all.people(); person++) {
            int end = all.first(rows, person + 1);
            long sum = 0;
            for (; row < end; row++) {
                sum += a[row] * b[row];
            }
            cells[person] = sum;
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        Interval[] a = sheet.column(left);
        Interval[] b = sheet.column(right);
        Interval sum = Interval.ZERO;
        for (int row = 0; row < a.length; row++) {
            sum = sum.plus(a[row].times(b[row]));
        }
        return new Interval[] {sum};
    }
}
