// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** How tasks are counted for a share. */
public enum TaskShareBase {
    /** Each task counts as one. */
    TASKS,
    /** Each task counts with its amount times its conversion coefficient. */
    CONVERTED,
    /** As whoever gives a share counts it; of shares that are given, not counted here. */
    AS_GIVEN
}
