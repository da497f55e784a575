// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/** How a task came to a person: whether it was part of the work first assigned. */
public enum TaskOrigin {
    /** In the plan: part of the assigned total. */
    PLANNED,
    /** Ad-hoc or new, outside the plan (đột xuất, phát sinh): done in addition to the assigned total. */
    AD_HOC
}
