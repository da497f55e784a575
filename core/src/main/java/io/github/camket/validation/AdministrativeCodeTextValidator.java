// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.calendar.DayText;
import io.github.camket.catalog.AnswerStatus;
import io.github.camket.catalog.Catalog;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.OrgLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks {@link AdministrativeCodeText}; created by the validator of the application. */
public final class AdministrativeCodeTextValidator extends TextValidator<AdministrativeCodeText> {

    /** The levels whose form has words of its own. */
    private static final List<OrgLevel> IN_WORDS = List.of(OrgLevel.PROVINCE, OrgLevel.DISTRICT, OrgLevel.COMMUNE);

    /** Creates one for any place. */
    public AdministrativeCodeTextValidator() {
        super(AdministrativeCodeText.class);
    }

    @Override
    public void initialize(AdministrativeCodeText constraint) {
        Optional<OrgLevel> level = given(constraint.level()).map(OrgLevel::of);
        Optional<LocalDate> day = given(constraint.on()).map(AdministrativeCodeTextValidator::day);
        read(constraint.allowBlank(), text -> refuse(text, level, day));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static LocalDate day(String text) {
        LocalDate day = DayText.parse(text);
        Catalog catalog = Catalog.official();
        if (!catalog.getCoverage().contains(day)) {
            throw new IllegalArgumentException("on must lie within the lists " + catalog.getCoverage() + ": " + text);
        }
        return day;
    }

    private static Optional<Reason> refuse(String text, Optional<OrgLevel> level, Optional<LocalDate> day) {
        AdministrativeCode code;
        try {
            code = level.map(of -> new AdministrativeCode(of, text)).orElseGet(() -> AdministrativeCode.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.of(form(level));
        }
        return day.flatMap(on -> absent(code, on));
    }

    private static Reason form(Optional<OrgLevel> level) {
        return level.map(of -> IN_WORDS.contains(of) ? "form." + of : "form")
                .map(key -> Reason.of(AdministrativeCodeText.class, key))
                .orElseGet(() -> Reason.of(AdministrativeCodeText.class));
    }

    /** The day is one of the lists, so that a code is either unknown or that of another day. */
    private static Optional<Reason> absent(AdministrativeCode code, LocalDate day) {
        AnswerStatus status = Catalog.official().resolve(code, day).getStatus();
        return status == AnswerStatus.FOUND
                ? Optional.empty()
                : Optional.of(Reason.of(AdministrativeCodeText.class, "absent." + status));
    }
}
