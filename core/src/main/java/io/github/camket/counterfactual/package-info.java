// SPDX-License-Identifier: Apache-2.0
/**
 * What if a fact were otherwise: which single facts, and which pairs of facts, would change a level. Nothing here changes a
 * rating; it answers the question of someone who weighs a petition, and of whoever has to settle it.
 */
@NullMarked
package io.github.camket.counterfactual;

import org.jspecify.annotations.NullMarked;
