// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.monitoring.RateBase;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskRate;
import io.github.camket.quantity.Ratio;
import java.util.List;

/** Writes counts of tasks with their rates. */
final class CountMembers {

    private final Members out;

    CountMembers(Members out) {
        this.out = out;
    }

    void write(TaskCounts counts) {
        out.count("all", Math.toIntExact(counts.all()));
        out.count("doneOnTime", Math.toIntExact(counts.doneOnTime()));
        out.count("doneLate", Math.toIntExact(counts.doneLate()));
        out.count("doneWithoutDeadline", Math.toIntExact(counts.doneWithoutDeadline()));
        out.count("openInTime", Math.toIntExact(counts.openInTime()));
        out.count("openOverdue", Math.toIntExact(counts.openOverdue()));
        out.count("openWithoutDeadline", Math.toIntExact(counts.openWithoutDeadline()));
        out.count("openUndecided", Math.toIntExact(counts.openUndecided()));
        out.count("withdrawn", Math.toIntExact(counts.withdrawn()));
        out.objects("rates", List.of(RateBase.values()), base -> {
            out.text("base", base);
            rate("completion", counts.completion(base));
            rate("onTime", counts.onTime(base));
            rate("overdue", counts.overdue(base));
        });
    }

    /** A rate as its parts; without them where it is not applicable. */
    private void rate(String name, TaskRate rate) {
        out.text(name, rate.ratio().map(Ratio::toString).orElse("NOT_APPLICABLE"));
    }
}
