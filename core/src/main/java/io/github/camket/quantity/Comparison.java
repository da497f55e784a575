// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

/** How a value is held against a bound. */
public enum Comparison {
    /** The bound or more. */
    AT_LEAST(">=") {
        @Override
        public boolean holds(int sign) {
            return sign >= 0;
        }
    },
    /** More than the bound. */
    ABOVE(">") {
        @Override
        public boolean holds(int sign) {
            return sign > 0;
        }
    },
    /** The bound or less. */
    AT_MOST("<=") {
        @Override
        public boolean holds(int sign) {
            return sign <= 0;
        }
    },
    /** Less than the bound. */
    BELOW("<") {
        @Override
        public boolean holds(int sign) {
            return sign < 0;
        }
    },
    /** The bound itself. */
    EXACTLY("=") {
        @Override
        public boolean holds(int sign) {
            return sign == 0;
        }
    };

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The relation as a sign, such as {@code >=}. */
    public String sign() {
        return sign;
    }

    /** Whether a value stands so to a bound that it compares to with this sign. */
    public abstract boolean holds(int sign);

    /** Whether the value, exact, stands so to the bound. */
    public boolean holds(Fraction value, Fraction bound) {
        return holds(value.compareTo(bound));
    }
}
