// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.quantity;

import io.github.camket.architecture.violations.rating.Below;

/** Stands above {@code rating} and looks down at it, which is forbidden. */
public class Above {
    Below[] below() {
        return new Below[] {new Below()};
    }
}
