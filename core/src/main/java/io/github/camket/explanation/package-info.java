// SPDX-License-Identifier: Apache-2.0
/**
 * Results in words: the same computation as a text that a member of staff can follow, in Vietnamese or English.
 *
 * <p>Nothing is computed here. Numbers are taken from results and traces, and only rounded for display, never across a
 * bound between levels.
 */
@NullMarked
package io.github.camket.explanation;

import org.jspecify.annotations.NullMarked;
