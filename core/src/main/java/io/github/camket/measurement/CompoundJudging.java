// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several measures in one line put together: met if every one is met, missed as soon as one is, whatever becomes of the
 * others. A measure that does not apply leaves the line.
 *
 * @param measures the results of the measures, in the order of the document
 * @param exceeded when all are exceeded together
 */
record CompoundJudging(List<TargetResult> measures, CompoundExceeded exceeded) {

    /** What keeps a line without outcome, the weightiest first. */
    private static final List<TargetStatus> OPEN = List.of(
            TargetStatus.UNREADABLE,
            TargetStatus.NOT_COMPARABLE,
            TargetStatus.MISSING,
            TargetStatus.SUPPRESSED,
            TargetStatus.DISPUTED);

    TargetStatus status() {
        if (isMissed()) {
            return TargetStatus.JUDGED;
        }
        if (applicable().findAny().isEmpty()) {
            return TargetStatus.NOT_APPLICABLE;
        }
        return Stream.concat(OPEN.stream(), Stream.of(TargetStatus.PROVISIONAL))
                .filter(status -> applicable().anyMatch(measure -> measure.getStatus() == status))
                .findFirst()
                .orElse(TargetStatus.JUDGED);
    }

    /** Present exactly if the status is judged or provisional. */
    Optional<TargetOutcome> outcome() {
        TargetStatus status = status();
        if (status != TargetStatus.JUDGED && status != TargetStatus.PROVISIONAL) {
            return Optional.empty();
        }
        for (TargetOutcome worse : List.of(TargetOutcome.MISSED, TargetOutcome.NOT_YET_MET)) {
            if (outcomes().anyMatch(outcome -> outcome == worse)) {
                return Optional.of(worse);
            }
        }
        boolean above = switch (exceeded) {
            case ANY_EXCEEDED -> outcomes().anyMatch(outcome -> outcome == TargetOutcome.EXCEEDED);
            case ALL_EXCEEDED -> outcomes().allMatch(outcome -> outcome == TargetOutcome.EXCEEDED);
            case NEVER -> false;
        };
        return Optional.of(above ? TargetOutcome.EXCEEDED : TargetOutcome.MET);
    }

    private boolean isMissed() {
        return measures.stream()
                .anyMatch(measure -> measure.getStatus() == TargetStatus.JUDGED
                        && measure.getOutcome().equals(Optional.of(TargetOutcome.MISSED)));
    }

    private Stream<TargetResult> applicable() {
        return measures.stream().filter(measure -> measure.getStatus() != TargetStatus.NOT_APPLICABLE);
    }

    private Stream<TargetOutcome> outcomes() {
        return applicable().flatMap(measure -> measure.getOutcome().stream());
    }
}
