// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.trace.Ref;
import java.util.Optional;

/**
 * Under which names a trace tells of work: those of the general shape, or those of the decree, whose explanations are older.
 *
 * @param penalty what a deduction takes off each time
 * @param occurrences the name of what a deduction counts, told as one number; if empty, it is told step by step
 * @param whole the name of what a count is taken out of
 * @param cap the name of the most that a ratio counts as
 */
record TraceNames(Ref penalty, Optional<String> occurrences, String whole, Ref cap) {

    /** The names of the general shape. */
    static TraceNames ofItems(MeasureId measure) {
        return new TraceNames(
                Ref.of("penalty", measure.value()), Optional.empty(), "outOf", Ref.of("ceiling", measure.value()));
    }

    /** Whether a task is told by its amount, whatever that is of, and names its title once only. */
    boolean isOfDecree() {
        return occurrences.isPresent();
    }

    String kindOf(ItemAttribute attribute) {
        return isOfDecree()
                        && (attribute == ItemAttribute.ASSIGNED
                                || attribute == ItemAttribute.COMPLETED
                                || attribute == ItemAttribute.DELIVERED)
                ? "amount"
                : attribute.kind();
    }

    /** Whether the title of the task stands beside the attribute. */
    boolean hasTitle(ItemAttribute attribute) {
        return attribute.isOfTask() && (!isOfDecree() || attribute == ItemAttribute.COEFFICIENT);
    }
}
