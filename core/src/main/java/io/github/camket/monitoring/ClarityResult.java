// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.directive.Assigned;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;

/**
 * What was not said of one task or one item of a directive. Nothing is refused or scored for it.
 *
 * @param about the task or the item
 * @param given what was said of it
 * @param missing the points of the profile that nobody said, in the order of the profile
 */
public record ClarityResult(Ref about, Assigned given, List<ClarityPoint> missing) {

    /** Copies the points. */
    public ClarityResult {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(given, "given");
        missing = List.copyOf(missing);
    }

    /** Whether every point of the profile was said. */
    public boolean isClear() {
        return missing.isEmpty();
    }
}
