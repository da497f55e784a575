// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

/** When work counts as completed. */
public enum CompletedMeans {
    /** On delivery; the acceptance only judges it. */
    DELIVERED,
    /** Once an acceptance of the delivery is known. */
    ACCEPTED
}
