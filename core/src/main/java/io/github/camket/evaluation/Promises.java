// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.PromisedItem;
import io.github.camket.measurement.PromisedItem.Standing;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.measurement.commitment.ReplyState;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What units promised for a period and how it stands. All commitments of a snapshot are judged once, by the default readings.
 *
 * <p>A commitment belongs to the period in which its own lies, or, without one, in which it was signed. One that was refused, and
 * items that nothing judges, ask nothing.
 */
final class Promises {

    private final Map<OrgUnitId, List<Fulfilment>> fulfilments = new TreeMap<>();

    Promises(Snapshot snapshot) {
        for (Fulfilment each : CommitmentReviewer.review(snapshot).getFulfilments()) {
            fulfilments
                    .computeIfAbsent(each.getUnit().getId(), unit -> new ArrayList<>())
                    .add(each);
        }
    }

    List<PromisedItem> of(OrgUnitId unit, ReportingPeriod period) {
        List<PromisedItem> items = new ArrayList<>();
        for (Fulfilment each : fulfilments.getOrDefault(unit, List.of())) {
            if (each.getReplyState() != ReplyState.REFUSED && isFor(each.getCommitment(), period)) {
                each.getItems().stream()
                        .filter(item -> item.getState() != ItemState.NOTHING_TO_JUDGE)
                        .forEach(item -> items.add(promised(each.getCommitment(), item)));
            }
        }
        return items;
    }

    private static boolean isFor(Commitment commitment, ReportingPeriod period) {
        return commitment
                .getPeriod()
                .map(own -> period.contains(own.getFirstDay()) && period.contains(own.getLastDay()))
                .orElseGet(() -> period.contains(commitment.getSignedOn()));
    }

    private static PromisedItem promised(Commitment commitment, ItemFulfilment item) {
        Ref ref = Ref.of(
                "commitmentItem", commitment.getId() + "/" + item.getItem().getId());
        String title = item.getItem()
                .getPromise()
                .map(Promise::words)
                .or(() -> item.getBasisItem().map(DirectiveItem::getWords))
                .orElse("");
        return new PromisedItem(ref, title, item.getItem().getWeight(), standing(item.getState()));
    }

    private static Standing standing(ItemState state) {
        if (state.isFulfilled()) {
            return Standing.FULFILLED;
        }
        return state == ItemState.NOT_FULFILLED ? Standing.NOT_FULFILLED : Standing.OPEN;
    }
}
