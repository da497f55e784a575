// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is decided about a unit and a period as a whole: who of a tie gets a place, and when the figures are closed. */
final class PeriodDecisionShapes {

    static final Shape<PeriodLock> LOCK = new PeriodLockShape();
    static final Shape<PeriodUnlock> UNLOCK = new PeriodUnlockShape();
    static final Shape<TieDecision> TIE_DECISION = new TieDecisionShape();

    private PeriodDecisionShapes() {}

    private static final class PeriodLockShape extends Shape<PeriodLock> {
        private final Field<PeriodLock, FactId> id =
                required("id", References.fact(PeriodLock.KIND), PeriodLock::getId);
        private final Field<PeriodLock, OrgUnitId> unit = required("unit", References.UNIT, PeriodLock::getUnit);
        private final Field<PeriodLock, ReportingPeriod> period =
                required("period", Formats.PERIOD, PeriodLock::getPeriod);
        private final Field<PeriodLock, Optional<String>> reason =
                optional("reason", Formats.TEXT, PeriodLock::getReason);
        private final Field<PeriodLock, String> authorityPost =
                required("authorityPost", Formats.TEXT, PeriodLock::getAuthorityPost);
        private final Field<PeriodLock, LocalDate> lockedOn =
                required("lockedOn", Formats.DATE, PeriodLock::getLockedOn);

        @Override
        PeriodLock make(Values in) {
            return PeriodLock.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .period(in.get(period))
                    .reason(in.get(reason))
                    .authorityPost(in.get(authorityPost))
                    .lockedOn(in.get(lockedOn))
                    .build();
        }
    }

    private static final class PeriodUnlockShape extends Shape<PeriodUnlock> {
        private final Field<PeriodUnlock, FactId> id =
                required("id", References.fact(PeriodUnlock.KIND), PeriodUnlock::getId);
        private final Field<PeriodUnlock, FactId> lock =
                required("lock", References.fact(PeriodLock.KIND), PeriodUnlock::getLock);
        private final Field<PeriodUnlock, String> reason = required("reason", Formats.TEXT, PeriodUnlock::getReason);
        private final Field<PeriodUnlock, String> authorityPost =
                required("authorityPost", Formats.TEXT, PeriodUnlock::getAuthorityPost);
        private final Field<PeriodUnlock, LocalDate> unlockedOn =
                required("unlockedOn", Formats.DATE, PeriodUnlock::getUnlockedOn);

        @Override
        PeriodUnlock make(Values in) {
            return PeriodUnlock.builder()
                    .id(in.get(id))
                    .lock(in.get(lock))
                    .reason(in.get(reason))
                    .authorityPost(in.get(authorityPost))
                    .unlockedOn(in.get(unlockedOn))
                    .build();
        }
    }

    private static final class TieDecisionShape extends Shape<TieDecision> {
        private final Field<TieDecision, FactId> id =
                required("id", References.fact(TieDecision.KIND), TieDecision::getId);
        private final Field<TieDecision, OrgUnitId> unit = required("unit", References.UNIT, TieDecision::getUnit);
        private final Field<TieDecision, SubjectKind> subjects =
                required("subjects", Formats.constant(SubjectKind.class), TieDecision::getSubjects);
        private final Field<TieDecision, ReportingPeriod> period =
                required("period", Formats.PERIOD, TieDecision::getPeriod);
        private final Field<TieDecision, List<Subject>> chosen =
                required("chosen", Formats.list(References.SUBJECT), TieDecision::getChosen);
        private final Field<TieDecision, String> reason = required("reason", Formats.TEXT, TieDecision::getReason);
        private final Field<TieDecision, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, TieDecision::getNumber);
        private final Field<TieDecision, String> authorityPost =
                required("authorityPost", Formats.TEXT, TieDecision::getAuthorityPost);
        private final Field<TieDecision, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, TieDecision::getDecidedOn);

        @Override
        TieDecision make(Values in) {
            return TieDecision.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .subjects(in.get(subjects))
                    .period(in.get(period))
                    .chosen(in.get(chosen))
                    .reason(in.get(reason))
                    .number(in.get(number))
                    .authorityPost(in.get(authorityPost))
                    .decidedOn(in.get(decidedOn))
                    .build();
        }
    }
}
