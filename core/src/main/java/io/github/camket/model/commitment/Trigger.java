// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/** When a consequence that was foreseen is to be considered. Only final results count, never estimates or progress. */
public enum Trigger {
    /** Every target that the commitment names counts in it and is met or exceeded; there is at least one. */
    ALL_TARGETS_MET,
    /** At least one target of the commitment is missed. */
    ANY_TARGET_MISSED
}
