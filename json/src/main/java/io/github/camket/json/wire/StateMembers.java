// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.commitment.ItemState;
import java.util.function.ToIntFunction;

/** Writes how many items of commitments stand how, every state with its count. */
final class StateMembers {

    private StateMembers() {}

    static void write(ToIntFunction<ItemState> count, Members out) {
        out.count("fulfilled", count.applyAsInt(ItemState.FULFILLED));
        out.count("fulfilledLate", count.applyAsInt(ItemState.FULFILLED_LATE));
        out.count("inProgress", count.applyAsInt(ItemState.IN_PROGRESS));
        out.count("open", count.applyAsInt(ItemState.OPEN));
        out.count("overdue", count.applyAsInt(ItemState.OVERDUE));
        out.count("notFulfilled", count.applyAsInt(ItemState.NOT_FULFILLED));
        out.count("nothingToJudge", count.applyAsInt(ItemState.NOTHING_TO_JUDGE));
    }
}
