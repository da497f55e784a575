// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.Presence;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Evaluates the people of a snapshot under one plan, month by month. */
public final class Evaluator {

    private final EvaluationPlan plan;
    private final PeriodRules rules;
    private final LocalDate knownOn;
    private final Measurer measurer;
    private final Map<CadreId, List<Appointment>> appointments;
    private final Map<CadreId, List<Absence>> absences;

    private Evaluator(EvaluationPlan plan, Snapshot snapshot) {
        this.plan = plan;
        this.rules = plan.getRegulation().getPeriodRules();
        this.knownOn = snapshot.getKnownOn();
        this.measurer = Measurer.of(snapshot, plan.getRegulation().getMeasures());
        this.appointments = snapshot.getFacts(Appointment.class, Appointment::getCadre);
        this.absences = snapshot.getFacts(Absence.class, Absence::getCadre);
    }

    /** An evaluator over the snapshot; gathers its facts once, for all people and periods. */
    public static Evaluator of(EvaluationPlan plan, Snapshot snapshot) {
        return new Evaluator(plan, snapshot);
    }

    /** Contradictions in the snapshot that concern no single month of a person. */
    public List<Finding> getFindings() {
        return measurer.getFindings();
    }

    /** The posts of a person, by identifier of the appointment. */
    public List<Appointment> getAppointments(CadreId cadre) {
        return appointments.getOrDefault(cadre, List.of());
    }

    /**
     * Evaluates one person in one period.
     *
     * @param sinks gives the sink of each step; {@code TraceSink::none} or {@code TraceSink::keeping}
     */
    public Evaluation evaluate(CadreId cadre, ReportingPeriod period, Supplier<TraceSink> sinks) {
        if (period.getType() == PeriodType.MONTH) {
            return month(cadre, period, sinks.get());
        }
        List<Evaluation> months = new ArrayList<>();
        for (ReportingPeriod month : period.getMonths()) {
            months.add(month(cadre, month, sinks.get()));
        }
        return plan.fold(period, knownOn, months, sinks.get());
    }

    private Evaluation month(CadreId cadre, ReportingPeriod month, TraceSink sink) {
        LocalDate coveredUntil = month.coveredUntil(knownOn);
        Presence presence =
                Presence.of(month, coveredUntil, getAppointments(cadre), absences.getOrDefault(cadre, List.of()));
        Fraction share = Presence.serviceShare(
                month,
                getAppointments(cadre),
                absences.getOrDefault(cadre, List.of()),
                rules.getLeaveTowardsMinimum().value());
        Evaluation.Builder bare = Evaluation.builder()
                .period(month)
                .knownOn(knownOn)
                .presence(presence)
                .serviceShare(share);
        boolean unfinished = coveredUntil.isBefore(month.getLastDay());
        boolean leftOut = unfinished && rules.getUnfinishedMonth().value() == UnfinishedMonth.LEFT_OUT;
        if (presence.days() == 0 || leftOut) {
            return bare.status(EvaluationStatus.NOT_OVER).build();
        }
        Fraction minShare = rules.getMinWorkedDaysShare().value();
        if (!presence.isWorked(minShare)) {
            return bare.status(presence.isOnLeave() ? EvaluationStatus.ON_LEAVE : EvaluationStatus.NOT_IN_SERVICE)
                    .build();
        }
        Measurements measurements = measurer.measure(cadre, month, sink);
        Evaluation.Builder evaluated = plan.evaluate(Optional.of(month), measurements, sink)
                .knownOn(knownOn)
                .presence(presence)
                .serviceShare(share);
        if (!unfinished) {
            return evaluated.build();
        }
        evaluated.finalLeast(Points.ZERO).finalMost(plan.getMaximum());
        Evaluation soFar = evaluated.build();
        return soFar.getStatus() == EvaluationStatus.SCORED
                ? soFar
                : bare.status(EvaluationStatus.NOT_OVER).build();
    }
}
