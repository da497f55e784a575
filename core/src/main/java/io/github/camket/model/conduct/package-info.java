// SPDX-License-Identifier: Apache-2.0
/**
 * Discipline and conclusions on conduct: the facts that exclusions look at.
 */
@NullMarked
package io.github.camket.model.conduct;

import org.jspecify.annotations.NullMarked;
