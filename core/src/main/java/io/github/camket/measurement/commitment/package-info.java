// SPDX-License-Identifier: Apache-2.0
/**
 * How far commitments are fulfilled (mức độ thực hiện cam kết) on a day: each item by its targets, its tasks or the promise in
 * words that it makes, the whole by its items, and which of the foreseen consequences are to be considered. Registered difficult
 * tasks are counted here too. Nothing follows by itself.
 */
@NullMarked
package io.github.camket.measurement.commitment;

import org.jspecify.annotations.NullMarked;
