// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/** How a value must stand to the bound of a target. */
public enum Operator {
    /** {@code >=}: từ … trở lên, tối thiểu, ít nhất, and đạt where more is better. */
    AT_LEAST,
    /** {@code >}, strictly: trên. */
    ABOVE,
    /** {@code <=}: không quá, and đạt where less is better. */
    AT_MOST,
    /** {@code <}, strictly: dưới. */
    BELOW,
    /** {@code =}: exactly this much. */
    EQUAL
}
