// SPDX-License-Identifier: Apache-2.0
/**
 * The path after the proposal: what was put forward, decided, made known, petitioned and replaced, each with its day, and what
 * became of the time limits. It tells; it decides nothing.
 */
@NullMarked
package io.github.camket.decision;

import org.jspecify.annotations.NullMarked;
