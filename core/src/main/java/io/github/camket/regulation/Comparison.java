// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.quantity.Fraction;

/** How a value is held against a bound. */
public enum Comparison {
    /** The bound or more. */
    AT_LEAST {
        @Override
        boolean holds(int sign) {
            return sign >= 0;
        }
    },
    /** More than the bound. */
    ABOVE {
        @Override
        boolean holds(int sign) {
            return sign > 0;
        }
    },
    /** The bound or less. */
    AT_MOST {
        @Override
        boolean holds(int sign) {
            return sign <= 0;
        }
    },
    /** Less than the bound. */
    BELOW {
        @Override
        boolean holds(int sign) {
            return sign < 0;
        }
    },
    /** The bound itself. */
    EXACTLY {
        @Override
        boolean holds(int sign) {
            return sign == 0;
        }
    };

    abstract boolean holds(int sign);

    /** Whether the value, exact, stands so to the bound. */
    public boolean holds(Fraction value, Fraction bound) {
        return holds(value.compareTo(bound));
    }
}
