// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.rating;

import io.github.camket.architecture.violations.quantity.Above;

/** Stands below {@code quantity} and looks up at it, which is allowed. */
public class Below {
    Above above() {
        return new Above();
    }
}
