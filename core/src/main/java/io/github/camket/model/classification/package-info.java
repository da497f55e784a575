// SPDX-License-Identifier: Apache-2.0
/**
 * Levels and scores that were decided, as facts; they enter later ratings.
 */
@NullMarked
package io.github.camket.model.classification;

import org.jspecify.annotations.NullMarked;
