// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What an item is in a count. */
public enum ItemPer {
    /** Each task, once. */
    TASK,
    /** Each delivery; those of one task are added before a cap of the task applies. */
    DELIVERY
}
