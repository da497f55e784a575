// SPDX-License-Identifier: Apache-2.0
/**
 * What was ordered: tasks with their conversion coefficient, amount and deadline, and their hand-over.
 */
@NullMarked
package io.github.camket.model.task;

import org.jspecify.annotations.NullMarked;
