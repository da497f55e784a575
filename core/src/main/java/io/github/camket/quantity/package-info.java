// SPDX-License-Identifier: Apache-2.0
/**
 * Exact numbers: what is counted, compared and added between a fact and a level.
 *
 * <p>No type here holds a binary floating point number. {@link io.github.camket.quantity.Fraction} is the arithmetic;
 * {@link io.github.camket.quantity.Ratio} keeps the two parts it was made of; {@link io.github.camket.quantity.Points}
 * is a score, {@link io.github.camket.quantity.Amount} a plain count; {@link io.github.camket.quantity.Extent} is a number of
 * which only bounds are known. Every number reads back the text it prints, and equal values print the same text.
 */
@NullMarked
package io.github.camket.quantity;

import org.jspecify.annotations.NullMarked;
