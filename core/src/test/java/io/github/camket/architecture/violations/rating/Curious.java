// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.rating;

import io.github.camket.signal.SignalReport;

/** Breaks the rule on purpose: something that rates looks at figures about a group. */
public final class Curious {

    private Curious() {}

    public static boolean isToBeLowered(SignalReport report) {
        return report.getSignals().isEmpty();
    }
}
