// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/** Administrative units, their codes, and the days on which something holds. */
final class UnitShapes {

    /** As {@code commune:00004}, where only an administrative unit can stand. */
    static final Format<AdministrativeCode> CODE = Formats.coded(AdministrativeCode::parse);

    static final Shape<Validity> VALIDITY = new ValidityShape();
    static final Shape<AdministrativeUnit> UNIT = new UnitShape();

    private UnitShapes() {}

    /** Days with a bound; a validity without one is left out by whoever has it. */
    private static final class ValidityShape extends Shape<Validity> {
        private final Field<Validity, Optional<LocalDate>> from = optional("from", Formats.DATE, Validity::getFrom);
        private final Field<Validity, Optional<LocalDate>> to = optional("to", Formats.DATE, Validity::getTo);

        @Override
        Validity make(Values in) {
            if (in.get(from).isEmpty() && in.get(to).isEmpty()) {
                throw new IllegalArgumentException("validity must have from or to, or be left out");
            }
            return Validity.of(in.get(from), in.get(to));
        }
    }

    private static final class UnitShape extends Shape<AdministrativeUnit> {
        private final Field<AdministrativeUnit, AdministrativeCode> code =
                required("code", CODE, AdministrativeUnit::getCode);
        private final Field<AdministrativeUnit, String> name =
                required("name", Formats.TEXT, AdministrativeUnit::getName);
        private final Field<AdministrativeUnit, UnitType> type =
                required("type", Formats.coded(UnitType::of), AdministrativeUnit::getType);
        private final Field<AdministrativeUnit, Optional<AdministrativeCode>> parent =
                optional("parent", CODE, AdministrativeUnit::getParent);
        private final Field<AdministrativeUnit, Validity> validity =
                optional("validity", VALIDITY, AdministrativeUnit::getValidity, Validity.ALWAYS);

        @Override
        AdministrativeUnit make(Values in) {
            return AdministrativeUnit.builder()
                    .code(in.get(code))
                    .name(in.get(name))
                    .type(in.get(type))
                    .parent(in.get(parent))
                    .validity(in.get(validity))
                    .build();
        }
    }
}
