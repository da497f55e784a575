// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.organization.OrgKind;
import java.util.List;
import java.util.Objects;

/**
 * The formula of some kinds of organizations.
 *
 * @param kinds the kinds; not empty, each once
 * @param scoring the formula, the same for all of them
 */
public record OrgKindCase(List<OrgKind> kinds, Scoring scoring) {
    /** Copies the kinds. */
    public OrgKindCase {
        Objects.requireNonNull(scoring, "scoring");
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds must not be empty: []");
        }
    }
}
