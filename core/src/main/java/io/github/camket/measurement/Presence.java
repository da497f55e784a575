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
 * @param absences kinds of leave taken in the month, in a fixed order
 */
public record Presence(ReportingPeriod month, int days, int daysInService, int daysWorked, Set<AbsenceKind> absences) {

    /** Copies the kinds of leave. */
    public Presence {
        absences = Collections.unmodifiableSet(new TreeSet<>(absences));
    }

    /** The presence that appointments and absences of one person give. */
    public static Presence of(
            ReportingPeriod month, LocalDate coveredUntil, List<Appointment> appointments, List<Absence> absences) {
        LocalDate last = month.coveredUntil(coveredUntil);
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
        return new Presence(month, days, inService, worked, kinds);
    }

    /**
     * Share of the days of a whole month on which a post is held and the person is either at work or on a leave of these
     * kinds; days that the facts do not reach count as they are planned. 0 to 1.
     */
    public static Fraction serviceShare(
            ReportingPeriod month, List<Appointment> appointments, List<Absence> absences, List<AbsenceKind> leave) {
        int days = 0;
        int served = 0;
        for (LocalDate day = month.getFirstDay(); !day.isAfter(month.getLastDay()); day = day.plusDays(1)) {
            days++;
            LocalDate today = day;
            boolean away =
                    absences.stream().anyMatch(absence -> absence.covers(today) && !leave.contains(absence.getKind()));
            served += isCovered(day, appointments) && !away ? 1 : 0;
        }
        return Fraction.of(served, days);
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
