// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.Support;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What should have come by a day and has not: support that was promised, and the remedy of a shortcoming. */
final class Promises {

    private final Snapshot snapshot;
    private final Collection<Finding> findings;

    Promises(Snapshot snapshot, Collection<Finding> findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    void check() {
        for (Support support : snapshot.getFacts(Support.class)) {
            if (isMissing(support, support.getPromisedOn(), support.getPromisedBy(), support.getGivenOn())) {
                findings.add(TaskMonitor.SUPPORT_OVERDUE.about(
                        support.getRef(),
                        support.getPromisedBy().orElseThrow(),
                        support.getGiver(),
                        support.getReceiver()));
            }
        }
        for (Shortcoming shortcoming : snapshot.getFacts(Shortcoming.class)) {
            Optional<LocalDate> begun = Optional.of(shortcoming.getPointedOutOn());
            if (isMissing(shortcoming, begun, shortcoming.getDueOn(), shortcoming.getRemediedOn())) {
                findings.add(TaskMonitor.SHORTCOMING_OVERDUE.about(
                        shortcoming.getRef(), shortcoming.getDueOn().orElseThrow(), shortcoming.getUnit()));
            }
        }
    }

    /** Whether its last day is over without it. */
    private boolean isMissing(Fact fact, Optional<LocalDate> begun, Optional<LocalDate> due, Optional<LocalDate> came) {
        return isCovered(fact, begun)
                && !isCovered(fact, came)
                && due.filter(snapshot.getCoversUntil()::isAfter).isPresent();
    }

    private boolean isCovered(Fact fact, Optional<LocalDate> day) {
        return day.filter(on -> snapshot.isCovered(fact, on, findings)).isPresent();
    }
}
