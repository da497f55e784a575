// SPDX-License-Identifier: Apache-2.0
/**
 * What every fact is: something that happened or was decided, with an identifier, naming other facts by reference.
 */
@NullMarked
package io.github.camket.model.fact;

import org.jspecify.annotations.NullMarked;
