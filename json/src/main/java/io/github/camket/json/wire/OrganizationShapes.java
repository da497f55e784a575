// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.PostChange;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Units, cadres, appointments, absences and similar-task groups. */
final class OrganizationShapes {

    static final Shape<OrgUnit> ORG_UNIT = new OrgUnitShape();
    static final Shape<Cadre> CADRE = new CadreShape();
    static final Shape<Appointment> APPOINTMENT = new AppointmentShape();
    static final Shape<Absence> ABSENCE = new AbsenceShape();
    static final Shape<SimilarTaskGroup> SIMILAR_TASK_GROUP = new SimilarTaskGroupShape();

    private OrganizationShapes() {}

    private static final class OrgUnitShape extends Shape<OrgUnit> {
        private final Field<OrgUnit, OrgUnitId> id = required("id", References.UNIT, OrgUnit::getId);
        private final Field<OrgUnit, String> name = required("name", Formats.TEXT, OrgUnit::getName);
        private final Field<OrgUnit, OrgKind> kind = required("kind", Formats.coded(OrgKind::of), OrgUnit::getKind);
        private final Field<OrgUnit, Optional<OrgLevel>> level =
                optional("level", Formats.coded(OrgLevel::of), OrgUnit::getLevel);
        private final Field<OrgUnit, Boolean> employingAgency =
                optional("employingAgency", Formats.FLAG, OrgUnit::isEmployingAgency, false);
        private final Field<OrgUnit, Optional<OrgUnitId>> parent =
                optional("parent", References.UNIT, OrgUnit::getParent);
        private final Field<OrgUnit, Optional<AdministrativeCode>> area =
                optional("area", UnitShapes.CODE, OrgUnit::getArea);
        private final Field<OrgUnit, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, OrgUnit::getValidity, Validity.ALWAYS);
        private final Field<OrgUnit, List<OrgUnitState>> earlier =
                optional("earlier", Formats.list(new StateShape()), OrgUnit::getEarlier, List.of());

        @Override
        OrgUnit make(Values in) {
            return OrgUnit.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .kind(in.get(kind))
                    .level(in.get(level))
                    .employingAgency(in.get(employingAgency))
                    .parent(in.get(parent))
                    .area(in.get(area))
                    .validity(in.get(validity))
                    .earlier(in.get(earlier))
                    .build();
        }
    }

    private static final class StateShape extends Shape<OrgUnitState> {
        private final Field<OrgUnitState, Validity> validity =
                required("validity", UnitShapes.VALIDITY, OrgUnitState::getValidity);
        private final Field<OrgUnitState, String> name = required("name", Formats.TEXT, OrgUnitState::getName);
        private final Field<OrgUnitState, OrgKind> kind =
                required("kind", Formats.coded(OrgKind::of), OrgUnitState::getKind);
        private final Field<OrgUnitState, Optional<OrgLevel>> level =
                optional("level", Formats.coded(OrgLevel::of), OrgUnitState::getLevel);
        private final Field<OrgUnitState, Boolean> employingAgency =
                optional("employingAgency", Formats.FLAG, OrgUnitState::isEmployingAgency, false);
        private final Field<OrgUnitState, Optional<OrgUnitId>> parent =
                optional("parent", References.UNIT, OrgUnitState::getParent);
        private final Field<OrgUnitState, Optional<AdministrativeCode>> area =
                optional("area", UnitShapes.CODE, OrgUnitState::getArea);

        @Override
        OrgUnitState make(Values in) {
            return OrgUnitState.builder()
                    .validity(in.get(validity))
                    .name(in.get(name))
                    .kind(in.get(kind))
                    .level(in.get(level))
                    .employingAgency(in.get(employingAgency))
                    .parent(in.get(parent))
                    .area(in.get(area))
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
        private final Field<Appointment, Optional<LegalClass>> legalClass =
                optional("legalClass", Formats.constant(LegalClass.class), Appointment::getLegalClass);
        private final Field<Appointment, List<Subject>> inCharge =
                optional("inCharge", Formats.list(References.SUBJECT), Appointment::getInCharge, List.of());
        private final Field<Appointment, Boolean> concurrent =
                optional("concurrent", Formats.FLAG, Appointment::isConcurrent, false);
        private final Field<Appointment, List<AdministrativeCode>> localitiesInCharge = optional(
                "localitiesInCharge", Formats.list(UnitShapes.CODE), Appointment::getLocalitiesInCharge, List.of());
        private final Field<Appointment, List<String>> fieldsInCharge =
                optional("fieldsInCharge", Formats.list(Formats.TEXT), Appointment::getFieldsInCharge, List.of());
        private final Field<Appointment, Optional<PostChange>> startReason =
                optional("startReason", Formats.coded(PostChange::of), Appointment::getStartReason);
        private final Field<Appointment, LocalDate> startsOn =
                required("startsOn", Formats.DATE, Appointment::getStartsOn);
        private final Field<Appointment, Optional<LocalDate>> endsBefore =
                optional("endsBefore", Formats.DATE, Appointment::getEndsBefore);
        private final Field<Appointment, Optional<PostChange>> endReason =
                optional("endReason", Formats.coded(PostChange::of), Appointment::getEndReason);

        @Override
        Appointment make(Values in) {
            return Appointment.builder()
                    .id(in.get(id))
                    .cadre(in.get(cadre))
                    .unit(in.get(unit))
                    .position(in.get(position))
                    .legalClass(in.get(legalClass))
                    .inCharge(in.get(inCharge))
                    .concurrent(in.get(concurrent))
                    .localitiesInCharge(in.get(localitiesInCharge))
                    .fieldsInCharge(in.get(fieldsInCharge))
                    .startReason(in.get(startReason))
                    .startsOn(in.get(startsOn))
                    .endsBefore(in.get(endsBefore))
                    .endReason(in.get(endReason))
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

    private static final class SimilarTaskGroupShape extends Shape<SimilarTaskGroup> {
        private final Field<SimilarTaskGroup, FactId> id =
                required("id", References.fact(SimilarTaskGroup.KIND), SimilarTaskGroup::getId);
        private final Field<SimilarTaskGroup, String> name = required("name", Formats.TEXT, SimilarTaskGroup::getName);
        private final Field<SimilarTaskGroup, OrgUnitId> unit =
                required("unit", References.UNIT, SimilarTaskGroup::getUnit);
        private final Field<SimilarTaskGroup, List<CadreId>> members =
                required("members", Formats.list(References.CADRE), SimilarTaskGroup::getMembers);
        private final Field<SimilarTaskGroup, ReportingPeriod> period =
                required("period", Formats.PERIOD, SimilarTaskGroup::getPeriod);
        private final Field<SimilarTaskGroup, String> authorityPost =
                required("authorityPost", Formats.TEXT, SimilarTaskGroup::getAuthorityPost);
        private final Field<SimilarTaskGroup, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, SimilarTaskGroup::getDecidedOn);

        @Override
        SimilarTaskGroup make(Values in) {
            return SimilarTaskGroup.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .unit(in.get(unit))
                    .members(in.get(members))
                    .period(in.get(period))
                    .authorityPost(in.get(authorityPost))
                    .decidedOn(in.get(decidedOn))
                    .build();
        }
    }
}
