// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.check.CheckReport;
import io.github.camket.check.RegulationCheck;
import io.github.camket.official.Decree335;

/** What a check finds in the decree. */
public final class SmallCheck {

    private SmallCheck() {}

    /** The levels of organizations: holes, levels lost by a better result, small groups. */
    public static CheckReport report() {
        return RegulationCheck.of(Decree335.organizations());
    }
}
