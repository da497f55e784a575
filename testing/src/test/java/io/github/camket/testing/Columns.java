// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.ConservationAccount;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What of a value adds up, as many columns as any value has: those that a value does not have are nothing. */
record Columns(List<Exact> columns) {

    private static final int MOST = 8;

    static final Columns NOTHING = padded(List.of());

    static Columns of(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            return padded(List.of(Exact.of(total.amount())));
        }
        if (value instanceof FigureValue.Share share) {
            return padded(parts(share.ratio()));
        }
        if (value instanceof FigureValue.Change change) {
            return padded(List.of(Exact.of(change.current()), Exact.of(change.base())));
        }
        if (value instanceof FigureValue.ShareChange change) {
            return padded(Stream.concat(parts(change.current()).stream(), parts(change.base()).stream())
                    .toList());
        }
        return value instanceof FigureValue.Levels levels
                ? padded(levels.levels().stream().map(Exact::of).toList())
                : NOTHING;
    }

    private static List<Exact> parts(Ratio ratio) {
        return Stream.of(ratio.getPart(), ratio.getWhole()).map(Exact::of).toList();
    }

    private static Columns padded(List<Exact> some) {
        List<Exact> all = new ArrayList<>(some);
        while (all.size() < MOST) {
            all.add(Exact.ZERO);
        }
        return new Columns(List.copyOf(all));
    }

    static Columns sum(Stream<FigureValue> values) {
        return values.map(Columns::of).reduce(NOTHING, Columns::plus);
    }

    /** The columns of one side of an account: reported, passed on or kept. */
    static Columns of(Collection<ConservationAccount.Column> account, int side) {
        return padded(
                account.stream().map(column -> Exact.of(side(column, side))).toList());
    }

    private static Fraction side(ConservationAccount.Column column, int side) {
        return side == 0 ? column.reported() : side == 1 ? column.passedOn() : column.kept();
    }

    Columns plus(Columns other) {
        List<Exact> sums = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            sums.add(columns.get(i).plus(other.columns.get(i)));
        }
        return new Columns(List.copyOf(sums));
    }

    Columns times(Exact share) {
        return new Columns(columns.stream().map(column -> column.times(share)).toList());
    }
}
