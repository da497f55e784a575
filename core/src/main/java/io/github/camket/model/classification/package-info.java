// SPDX-License-Identifier: Apache-2.0
/**
 * Levels and scores that were decided, as facts; they enter later ratings. And what happens on the way: opinions before a
 * decision, notices and petitions after it, ties that people decide, and the lock of a period.
 */
@NullMarked
package io.github.camket.model.classification;

import org.jspecify.annotations.NullMarked;
