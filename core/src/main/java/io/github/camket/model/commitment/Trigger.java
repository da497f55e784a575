// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/**
 * When a consequence that was foreseen is to be considered. Only what is settled counts, never estimates or progress, nor a
 * task or promise that is overdue and may still come.
 */
public enum Trigger {
    /**
     * Every target that the commitment names counts in it and is met or exceeded, and every task and promise in words of its
     * items is done, late or not; there is at least one. Items that nothing judges stand in the way of none.
     */
    ALL_TARGETS_MET,
    /**
     * At least one target of the commitment is missed, or it is settled of an item without targets that it is not fulfilled: the
     * receiving side agreed to a report that the promise was not kept by its day.
     */
    ANY_TARGET_MISSED
}
