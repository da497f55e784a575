// SPDX-License-Identifier: Apache-2.0
/**
 * Levels of a rating as facts and results name them.
 */
@NullMarked
package io.github.camket.model.classification;

import org.jspecify.annotations.NullMarked;
