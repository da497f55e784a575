// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import java.util.Optional;

/** Units, cadres, appointments and absences. */
final class OrganizationShapes {

    static final Shape<OrgUnit> ORG_UNIT = new OrgUnitShape();
    static final Shape<Cadre> CADRE = new CadreShape();
    static final Shape<Appointment> APPOINTMENT = new AppointmentShape();
    static final Shape<Absence> ABSENCE = new AbsenceShape();

    private OrganizationShapes() {}

    private static final class OrgUnitShape extends Shape<OrgUnit> {
        private final Field<OrgUnit, OrgUnitId> id = required("id", References.UNIT, OrgUnit::getId);
        private final Field<OrgUnit, String> name = required("name", Formats.TEXT, OrgUnit::getName);
        private final Field<OrgUnit, OrgKind> kind = required("kind", Formats.coded(OrgKind::of), OrgUnit::getKind);
        private final Field<OrgUnit, Optional<OrgUnitId>> parent =
                optional("parent", References.UNIT, OrgUnit::getParent);

        @Override
        OrgUnit make(Values in) {
            return OrgUnit.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .kind(in.get(kind))
                    .parent(in.get(parent))
                    .build();
        }
    }

    private static final class CadreShape extends Shape<Cadre> {
        private final Field<Cadre, CadreId> id = required("id", References.CADRE, Cadre::getId);
        private final Field<Cadre, LegalClass> legalClass =
                required("legalClass", Formats.constant(LegalClass.class), Cadre::getLegalClass);
        private final Field<Cadre, Optional<String>> name = optional("name", Formats.PERSONAL, Cadre::getName);

        @Override
        Cadre make(Values in) {
            return Cadre.builder()
                    .id(in.get(id))
                    .legalClass(in.get(legalClass))
                    .name(in.get(name))
                    .build();
        }
    }

    private static final class AppointmentShape extends Shape<Appointment> {
        private final Field<Appointment, FactId> id =
                required("id", References.fact(Appointment.KIND), Appointment::getId);
        private final Field<Appointment, CadreId> cadre = required("cadre", References.CADRE, Appointment::getCadre);
        private final Field<Appointment, OrgUnitId> unit = required("unit", References.UNIT, Appointment::getUnit);
        private final Field<Appointment, Position> position =
                required("position", Formats.constant(Position.class), Appointment::getPosition);
        private final Field<Appointment, LocalDate> startsOn =
                required("startsOn", Formats.DATE, Appointment::getStartsOn);
        private final Field<Appointment, Optional<LocalDate>> endsBefore =
                optional("endsBefore", Formats.DATE, Appointment::getEndsBefore);

        @Override
        Appointment make(Values in) {
            return Appointment.builder()
                    .id(in.get(id))
                    .cadre(in.get(cadre))
                    .unit(in.get(unit))
                    .position(in.get(position))
                    .startsOn(in.get(startsOn))
                    .endsBefore(in.get(endsBefore))
                    .build();
        }
    }

    private static final class AbsenceShape extends Shape<Absence> {
        private final Field<Absence, FactId> id = required("id", References.fact(Absence.KIND), Absence::getId);
        private final Field<Absence, CadreId> cadre = required("cadre", References.CADRE, Absence::getCadre);
        private final Field<Absence, AbsenceKind> kind =
                required("kind", Formats.constant(AbsenceKind.class), Absence::getKind);
        private final Field<Absence, LocalDate> startsOn = required("startsOn", Formats.DATE, Absence::getStartsOn);
        private final Field<Absence, LocalDate> endsBefore =
                required("endsBefore", Formats.DATE, Absence::getEndsBefore);

        @Override
        Absence make(Values in) {
            return Absence.builder()
                    .id(in.get(id))
                    .cadre(in.get(cadre))
                    .kind(in.get(kind))
                    .startsOn(in.get(startsOn))
                    .endsBefore(in.get(endsBefore))
                    .build();
        }
    }
}
