// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.counterfactual.FactChange;

/** Codes of the changes of facts that can be asked about. */
enum FactChangeKind {
    CAUSE_CONFIRMED,
    REST_DELIVERED,
    DELIVERY_ACCEPTED,
    DELIVERED_IN_TIME,
    DELIVERED_LATER,
    FAILURE_MORE,
    FAILURE_FEWER,
    FOUND_BEYOND,
    NOT_FOUND_BEYOND,
    POINTS_JUDGED,
    SHORTCOMING_REMEDIED,
    SHORTCOMING_NOT_REMEDIED,
    FACT_WITHDRAWN,
    FACT_ADDED,
    FACT_REPLACED;

    static FactChangeKind of(FactChange change) {
        if (change instanceof FactChange.CauseConfirmed) {
            return CAUSE_CONFIRMED;
        } else if (change instanceof FactChange.RestDelivered) {
            return REST_DELIVERED;
        } else if (change instanceof FactChange.DeliveryAccepted) {
            return DELIVERY_ACCEPTED;
        } else if (change instanceof FactChange.DeliveredInTime) {
            return DELIVERED_IN_TIME;
        } else if (change instanceof FactChange.DeliveredLater) {
            return DELIVERED_LATER;
        } else if (change instanceof FactChange.FailureCounted counted) {
            return counted.more() ? FAILURE_MORE : FAILURE_FEWER;
        } else if (change instanceof FactChange.BeyondRequirement beyond) {
            return beyond.found() ? FOUND_BEYOND : NOT_FOUND_BEYOND;
        } else if (change instanceof FactChange.PointsJudged) {
            return POINTS_JUDGED;
        } else if (change instanceof FactChange.ShortcomingRemedied remedied) {
            return remedied.on().isPresent() ? SHORTCOMING_REMEDIED : SHORTCOMING_NOT_REMEDIED;
        } else if (change instanceof FactChange.FactWithdrawn) {
            return FACT_WITHDRAWN;
        }
        return change instanceof FactChange.FactAdded ? FACT_ADDED : FACT_REPLACED;
    }
}
