// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.task.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Changes with the months that they touch. */
final class Found {

    private Found() {}

    /** Of conduct, or of an organization: no month alone is touched. */
    static FoundChange everywhere(FactChange change) {
        return new FoundChange(change, new TreeSet<>(), Optional.empty());
    }

    static FoundChange of(TaskId task, ReportingPeriod month, FactChange change) {
        return new FoundChange(change, new TreeSet<>(List.of(month)), Optional.of(task));
    }

    static FoundChange in(ReportingPeriod month, FactChange change) {
        return new FoundChange(change, new TreeSet<>(List.of(month)), Optional.empty());
    }
}
