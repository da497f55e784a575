// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.directive.Directive;
import java.util.Objects;

/**
 * How clear a directive is.
 *
 * @param directive the directive
 * @param shares its items, and the tasks that come from one of them with all of their parts
 */
public record DirectiveClarity(Directive directive, ClarityShares shares) {

    /** Checks that both are given. */
    public DirectiveClarity {
        Objects.requireNonNull(directive, "directive");
        Objects.requireNonNull(shares, "shares");
    }
}
