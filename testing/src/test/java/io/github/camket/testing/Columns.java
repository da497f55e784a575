// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.ConservationAccount;
import io.github.camket.measurement.restatement.FigureValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a value adds up: an amount and nothing, or a part and a whole. */
record Columns(Exact first, Exact second) {

    static final Columns NOTHING = new Columns(Exact.ZERO, Exact.ZERO);

    static Columns of(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            return new Columns(Exact.of(total.amount()), Exact.ZERO);
        }
        return value instanceof FigureValue.Share share
                ? new Columns(
                        Exact.of(share.ratio().getPart()),
                        Exact.of(share.ratio().getWhole()))
                : NOTHING;
    }

    static Columns sum(Stream<FigureValue> values) {
        return values.map(Columns::of).reduce(NOTHING, Columns::plus);
    }

    /** The columns of one side of an account: reported, passed on or kept. */
    static Columns of(Collection<ConservationAccount.Column> account, int side) {
        List<Exact> sums = Stream.concat(
                        account.stream()
                                .map(column -> Exact.of(
                                        side == 0 ? column.reported() : side == 1 ? column.passedOn() : column.kept())),
                        IntStream.range(account.size(), 2).mapToObj(i -> Exact.ZERO))
                .toList();
        return new Columns(sums.get(0), sums.get(1));
    }

    Columns plus(Columns other) {
        return new Columns(first.plus(other.first), second.plus(other.second));
    }

    Columns times(Exact share) {
        return new Columns(first.times(share), second.times(share));
    }
}
