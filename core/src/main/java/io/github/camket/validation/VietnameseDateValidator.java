// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import java.time.LocalDate;
import java.util.Optional;

/** Checks {@link VietnameseDate}; created by the validator of the application. */
public final class VietnameseDateValidator extends TextValidator<VietnameseDate> {

    /** Creates one for any place. */
    public VietnameseDateValidator() {
        super(VietnameseDate.class);
    }

    @Override
    public void initialize(VietnameseDate constraint) {
        Optional<LocalDate> from = bound(constraint.from());
        Optional<LocalDate> to = bound(constraint.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to must not be before " + constraint.from() + ": " + constraint.to());
        }
        read(constraint.allowBlank(), text -> refuse(text, from, to));
    }

    private static Optional<LocalDate> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(DayText.parse(text));
    }

    private static Optional<Reason> refuse(String text, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate day;
        try {
            day = DayText.parse(text);
        } catch (ImpossibleDayException e) {
            return Optional.of(Reason.shared("noSuchDay").then(" ").then(e.getText()));
        } catch (IllegalArgumentException e) {
            return Optional.of(Reason.of(VietnameseDate.class));
        }
        if (from.isPresent() && day.isBefore(from.get())) {
            return Optional.of(Reason.of(VietnameseDate.class, "from"));
        }
        return to.filter(day::isAfter).map(last -> Reason.of(VietnameseDate.class, "to"));
    }
}
