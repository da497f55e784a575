// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.TableRow;
import io.github.camket.trace.Operation;
import java.util.ArrayList;
import java.util.List;

/** Points looked up in a table of bands: the first row that holds. */
final class Table extends Term {

    private final Term of;
    private final List<TableRow> rows;
    private final Exact[] bounds;
    private final Exact[] points;
    private final Fraction otherwise;

    Table(Place place, Term of, List<TableRow> rows, Fraction otherwise) {
        super(place);
        this.of = of;
        this.rows = rows;
        this.otherwise = otherwise;
        this.bounds = rows.stream().map(row -> Exact.of(row.bound())).toArray(Exact[]::new);
        this.points = new Exact[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            points[i] = Exact.of(rows.get(i).points().toFraction());
        }
        points[rows.size()] = Exact.of(otherwise);
    }

    @Override
    void compute(Run run, Register into) {
        int mark = run.sink.mark();
        Register value = of.compute(run);
        if (value.isNothing()) {
            into.setNothing();
        } else if (value.isKnown()) {
            into.setKnown(points[rowOf(value.least)]);
            trace(run, mark, into);
        } else {
            lookUp(new Span(value), into);
        }
    }

    private int rowOf(Exact value) {
        int row = 0;
        while (row < bounds.length && !rows.get(row).comparison().holds(value.compareTo(bounds[row]))) {
            row++;
        }
        return row;
    }

    /** The least and the most points of all rows that a value of the span can reach. */
    private void lookUp(Span span, Register into) {
        into.setOpen();
        into.least.setInfinite(1);
        into.most().setInfinite(-1);
        for (int row = 0; row < points.length && !span.isEmpty(); row++) {
            boolean reached = row == bounds.length || span.meets(rows.get(row).comparison(), bounds[row]);
            if (reached) {
                into.least.atMost(points[row]);
                into.most().atLeast(points[row]);
            }
            if (row < bounds.length) {
                span.leave(rows.get(row).comparison(), bounds[row]);
            }
        }
    }

    /** Places of the rows that no value reaches which the run leaves open. */
    List<Integer> unreached(Run run) {
        Span span = new Span(of.compute(run));
        List<Integer> unreached = new ArrayList<>();
        for (int row = 0; row < bounds.length; row++) {
            if (span.isEmpty() || !span.meets(rows.get(row).comparison(), bounds[row])) {
                unreached.add(row);
            }
            span.leave(rows.get(row).comparison(), bounds[row]);
        }
        return unreached;
    }

    private void trace(Run run, int mark, Register into) {
        for (TableRow row : rows) {
            set(run, "comparison", Fraction.of(row.comparison().ordinal()));
            set(run, "bound", row.bound());
            set(run, "points", row.points().toFraction());
        }
        set(run, "otherwise", otherwise);
        combine(run, mark, Operation.LOOKED_UP, into);
    }

    /** The values that no row has taken yet: an interval whose ends can be left out, without single values. */
    private static final class Span {

        private final Exact least = new Exact();
        private final Exact most = new Exact();
        private boolean withoutLeast;
        private boolean withoutMost;
        private final List<Exact> taken = new ArrayList<>();

        Span(Register value) {
            least.set(value.least);
            most.set(value.most());
        }

        boolean isEmpty() {
            int order = least.compareTo(most);
            return order > 0 || (order == 0 && !least.isInfinite() && (withoutLeast || withoutMost));
        }

        boolean meets(Comparison comparison, Exact bound) {
            int toLeast = least.compareTo(bound);
            int toMost = most.compareTo(bound);
            return switch (comparison) {
                case AT_LEAST -> toMost > 0 || (toMost == 0 && !withoutMost);
                case ABOVE -> toMost > 0;
                case AT_MOST -> toLeast < 0 || (toLeast == 0 && !withoutLeast);
                case BELOW -> toLeast < 0;
                case EXACTLY ->
                    (toLeast < 0 || (toLeast == 0 && !withoutLeast))
                            && (toMost > 0 || (toMost == 0 && !withoutMost))
                            && !isTaken(bound);
            };
        }

        private boolean isTaken(Exact value) {
            return taken.stream().anyMatch(one -> one.compareTo(value) == 0);
        }

        /** Takes away what the comparison holds for. */
        void leave(Comparison comparison, Exact bound) {
            switch (comparison) {
                case AT_LEAST -> cutMost(bound, true);
                case ABOVE -> cutMost(bound, false);
                case AT_MOST -> cutLeast(bound, true);
                case BELOW -> cutLeast(bound, false);
                case EXACTLY -> {
                    taken.add(bound);
                    withoutLeast |= least.compareTo(bound) == 0;
                    withoutMost |= most.compareTo(bound) == 0;
                }
            }
        }

        private void cutMost(Exact bound, boolean without) {
            int order = most.compareTo(bound);
            if (order > 0) {
                most.set(bound);
                withoutMost = without || isTaken(bound);
            } else if (order == 0) {
                withoutMost |= without;
            }
        }

        private void cutLeast(Exact bound, boolean without) {
            int order = least.compareTo(bound);
            if (order < 0) {
                least.set(bound);
                withoutLeast = without || isTaken(bound);
            } else if (order == 0) {
                withoutLeast |= without;
            }
        }
    }
}
