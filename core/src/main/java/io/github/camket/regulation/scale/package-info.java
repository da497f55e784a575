// SPDX-License-Identifier: Apache-2.0
/**
 * Levels in the terms of their day. A scale is dated by its instrument, and each rating is read in the scale of its own period. What
 * a level of one scale means in another one is never worked out here: somebody declares it, in a crosswalk with an owner, and the
 * crosswalk says what is lost. A converted level stands beside the original one and never takes its place.
 */
@NullMarked
package io.github.camket.regulation.scale;

import org.jspecify.annotations.NullMarked;
