// SPDX-License-Identifier: Apache-2.0
/**
 * What was ordered: tasks with their conversion coefficient, amount and schedule; what became of their phases and deadlines;
 * their hand-over; and the profiles (n rõ) that say what has to be clear about them.
 */
@NullMarked
package io.github.camket.model.task;

import org.jspecify.annotations.NullMarked;
