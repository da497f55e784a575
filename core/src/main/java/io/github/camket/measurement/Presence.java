// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether someone worked in a month, as far as the facts reach.
 *
 * @param month the month
 * @param days calendar days of the month up to which the facts reach; 0 if they do not reach it
 * @param daysInService those of them on which a post was held
 * @param daysWorked those of them in service and not on leave
 * @param postHeld whether a post is held on some day of the month, days that the facts do not reach included
 * @param absences kinds of leave taken in the month, in a fixed order
 */
public record Presence(
        ReportingPeriod month,
        int days,
        int daysInService,
        int daysWorked,
        boolean postHeld,
        Set<AbsenceKind> absences) {

    /** The presence of a month whose days ahead, if any, are without a post. */
    public Presence(ReportingPeriod month, int days, int daysInService, int daysWorked, Set<AbsenceKind> absences) {
        this(month, days, daysInService, daysWorked, daysInService > 0, absences);
    }

    /** Copies the kinds of leave. */
    public Presence {
        absences = Collections.unmodifiableSet(new TreeSet<>(absences));
    }

    /** The presence that appointments and absences of one person give. */
    public static Presence of(
            ReportingPeriod month, LocalDate coveredUntil, List<Appointment> appointments, List<Absence> absences) {
        LocalDate last = coveredUntil.isBefore(month.getLastDay()) ? coveredUntil : month.getLastDay();
        Set<AbsenceKind> kinds = new TreeSet<>();
        int days = 0;
        int inService = 0;
        int worked = 0;
        for (LocalDate day = month.getFirstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            days++;
            if (!isCovered(day, appointments)) {
                continue;
            }
            inService++;
            boolean away = false;
            for (Absence absence : absences) {
                if (absence.covers(day)) {
                    away = true;
                    kinds.add(absence.getKind());
                }
            }
            worked += away ? 0 : 1;
        }
        boolean postHeld = inService > 0;
        LocalDate firstAhead = last.isBefore(month.getFirstDay()) ? month.getFirstDay() : last.plusDays(1);
        for (LocalDate day = firstAhead; !postHeld && !day.isAfter(month.getLastDay()); day = day.plusDays(1)) {
            postHeld = isCovered(day, appointments);
        }
        return new Presence(month, days, inService, worked, postHeld, kinds);
    }

    private static boolean isCovered(LocalDate day, List<Appointment> appointments) {
        for (Appointment appointment : appointments) {
            if (appointment.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the month counts as worked: at least one day, and at least {@code minShare} of the days. */
    public boolean isWorked(Fraction minShare) {
        return daysWorked > 0 && Fraction.of(daysWorked, days).compareTo(minShare) >= 0;
    }

    /** Whether leave, rather than not being in service, kept the person from working the month. */
    public boolean isOnLeave() {
        return !absences.isEmpty();
    }
}
