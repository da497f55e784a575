// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.progress.DoubtfulValue;
import java.util.Optional;

/** A number that every task or every delivery has. */
public enum ItemAttribute {
    /** Products of the task in the assigned total; 0 for work outside it. */
    ASSIGNED(true, "assigned"),
    /** Products of the task delivered, all deliveries together. */
    COMPLETED(true, "completed"),
    /** Size of one product of the task in standard products. */
    COEFFICIENT(true, "coefficient"),
    /** Products of the delivery. */
    DELIVERED(false, "delivered"),
    /** Share of the required quality that the delivery reached, 0 to 1; open from 0 to 1 if nobody graded it. */
    QUALITY(false, "quality"),
    /** How often the content of the delivery failed, without what is excused. */
    QUALITY_FAILURES(false, "qualityFailures"),
    /** Late occurrences of the delivery, without those that are excused. */
    LATE_EVENTS(false, "lateEvents"),
    /** Calendar days between the deadline and the delivery; 0 if on time or excused. */
    DAYS_LATE(false, "daysLate"),
    /**
     * Working days between the deadline and the delivery; 0 if on time or excused. Where nobody counted them: from 0 to the
     * calendar days.
     */
    WORKING_DAYS_LATE(false, "workingDaysLate");

    private final boolean ofTask;
    private final String kind;

    ItemAttribute(boolean ofTask, String kind) {
        this.ofTask = ofTask;
        this.kind = kind;
    }

    /** Whether a task has it; otherwise each of its deliveries has. */
    public boolean isOfTask() {
        return ofTask;
    }

    /** The value of a fact that it depends on, if that is one that can be in doubt. */
    Optional<DoubtfulValue> doubtful() {
        return switch (this) {
            case COMPLETED, DELIVERED -> Optional.of(DoubtfulValue.AMOUNT);
            case QUALITY -> Optional.of(DoubtfulValue.QUALITY_SHARE);
            case QUALITY_FAILURES -> Optional.of(DoubtfulValue.QUALITY_FAILURES);
            case LATE_EVENTS -> Optional.of(DoubtfulValue.LATE_OCCURRENCES);
            case WORKING_DAYS_LATE -> Optional.of(DoubtfulValue.WORKING_DAYS_LATE);
            case ASSIGNED, COEFFICIENT, DAYS_LATE -> Optional.empty();
        };
    }

    /** Kind of the references by which traces name it. */
    String kind() {
        return kind;
    }
}
