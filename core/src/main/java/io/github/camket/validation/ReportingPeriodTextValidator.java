// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks {@link ReportingPeriodText}; created by the validator of the application. */
public final class ReportingPeriodTextValidator extends TextValidator<ReportingPeriodText> {

    /** Creates one for any place. */
    public ReportingPeriodTextValidator() {
        super(ReportingPeriodText.class);
    }

    @Override
    public void initialize(ReportingPeriodText constraint) {
        SortedSet<PeriodType> types = new TreeSet<>(List.of(constraint.types()));
        read(constraint.allowBlank(), text -> refuse(text, types));
    }

    private static Optional<Reason> refuse(String text, SortedSet<PeriodType> types) {
        try {
            PeriodType type = ReportingPeriod.parse(text).getType();
            return types.isEmpty() || types.contains(type) ? Optional.empty() : Optional.of(allowed(types));
        } catch (IllegalArgumentException e) {
            return Optional.of(types.isEmpty() ? Reason.of(ReportingPeriodText.class) : allowed(types));
        }
    }

    /** Names the types one by one, in the language of the reader. */
    private static Reason allowed(SortedSet<PeriodType> types) {
        Reason reason = Reason.of(ReportingPeriodText.class, "allowed");
        for (PeriodType type : types) {
            reason = reason.then(type.equals(types.first()) ? " " : "; ")
                    .then(Reason.of(ReportingPeriodText.class, type.name()));
        }
        return reason;
    }
}
