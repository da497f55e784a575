// SPDX-License-Identifier: Apache-2.0
/**
 * What decided ratings, commitments and votes of confidence of several periods lead the competent authority to consider, by rules
 * that are data. Nothing in this library changes a level or a post because of it.
 */
@NullMarked
package io.github.camket.consequence;

import org.jspecify.annotations.NullMarked;
