// SPDX-License-Identifier: Apache-2.0
/**
 * Neutral figures about one group and one period that are worth a look: how many scores stand at their maximum, how far scores
 * lie apart, how much work is declared, how it is cut into tasks, and when things were delivered and recorded. No instrument asks for
 * them and none says what is too much; every reading is a named parameter. A figure accuses nobody and changes no rating: what
 * rates knows nothing of this package.
 */
@NullMarked
package io.github.camket.signal;

import org.jspecify.annotations.NullMarked;
