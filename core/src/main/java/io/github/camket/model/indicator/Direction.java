// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/**
 * Which way the value of an indicator is better. It decides how words without a side are read: "đạt 34,7" and "khoảng 4,5%"
 * are a floor where more is better and a ceiling where less is.
 */
public enum Direction {
    /** The more the better (càng cao càng tốt): income, beds for 10,000 people. */
    MORE_IS_BETTER,
    /** The less the better (càng thấp càng tốt): unemployment, poor households. */
    LESS_IS_BETTER,
    /** Neither: what was asked is wanted, no more and no less, such as a structure of the economy. */
    AS_ASKED;

    /** How a value must stand to one that is to be reached. */
    public Operator getOperator() {
        return switch (this) {
            case MORE_IS_BETTER -> Operator.AT_LEAST;
            case LESS_IS_BETTER -> Operator.AT_MOST;
            case AS_ASKED -> Operator.EQUAL;
        };
    }
}
