// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

/** What a rate of tasks is taken out of. A rate without it says nothing: the same figures give 98.62 % and 73.2 %. */
public enum RateBase {
    /** Tasks with a deadline that are done or overdue (nhiệm vụ đến hạn): what is not due yet is left out. */
    DUE_TASKS,
    /** All tasks that were not withdrawn, also those not due yet and those without a deadline. */
    ALL_TASKS
}
