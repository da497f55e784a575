// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.ImpossibleDayException;
import java.util.Optional;

/** Checks {@link DeadlineText}; created by the validator of the application. */
public final class DeadlineTextValidator extends TextValidator<DeadlineText> {

    /** Creates one for any place. */
    public DeadlineTextValidator() {
        super(DeadlineText.class);
    }

    @Override
    public void initialize(DeadlineText constraint) {
        read(constraint.allowBlank(), DeadlineTextValidator::refuse);
    }

    private static Optional<Reason> refuse(String text) {
        try {
            Deadline.parse(text);
            return Optional.empty();
        } catch (ImpossibleDayException e) {
            return Optional.of(Reason.shared("noSuchDay").then(" ").then(e.getText()));
        } catch (IllegalArgumentException e) {
            return Optional.of(Reason.of(DeadlineText.class));
        }
    }
}
