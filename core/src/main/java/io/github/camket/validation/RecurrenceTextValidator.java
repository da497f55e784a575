// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.Recurrence;

/** Checks {@link RecurrenceText}; created by the validator of the application. */
public final class RecurrenceTextValidator extends TextValidator<RecurrenceText> {

    /** Creates one for any place. */
    public RecurrenceTextValidator() {
        super(RecurrenceText.class);
    }

    @Override
    public void initialize(RecurrenceText constraint) {
        read(constraint.allowBlank(), Reading.by(Recurrence::parse, Reason.of(RecurrenceText.class)));
    }
}
