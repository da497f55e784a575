// SPDX-License-Identifier: Apache-2.0
/**
 * Counts votes of confidence by rules that are data: exact shares, the tier they lie in, and what the competent authority is to
 * consider then. Nothing follows by itself.
 */
@NullMarked
package io.github.camket.confidence;

import org.jspecify.annotations.NullMarked;
