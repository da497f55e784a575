// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of April 2026 in service, on leave and worked. */
class PresenceTest {

    private final Agency agency = Agency.of().person("c-01", "2026-04-06", "2026-04-26");

    @Test
    void withoutLeaveEveryDayInServiceIsWorked() {
        assertDays("2026-04-30", 30, 20, 20);
    }

    @Test
    void daysOnWhichTwoLeavesOverlapAreLostOnce() {
        agency.away("c-01", AbsenceKind.UNPAID, "2026-04-10", "2026-04-15");
        agency.away("c-01", AbsenceKind.SICK, "2026-04-13", "2026-04-17");
        assertDays("2026-04-30", 30, 20, 13, AbsenceKind.SICK, AbsenceKind.UNPAID);
        assertThat(april("2026-04-30").isOnLeave()).isTrue();
    }

    @Test
    void leaveOutsideServiceIsNoLeave() {
        agency.away("c-01", AbsenceKind.OTHER, "2026-03-20", "2026-04-06");
        assertDays("2026-04-30", 30, 20, 20);
    }

    @Test
    void factsThatEndBeforeTheMonthDoesCoverItsFirstDaysOnly() {
        assertDays("2026-04-10", 10, 5, 5);
        assertDays("2026-03-31", 0, 0, 0);
        assertThat(april("2027-01-01")).isEqualTo(april("2026-04-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 0,   false",
        "2026-04-07, 0,   true",
        "2026-04-20, 1/2, false",
        "2026-04-21, 1/2, true",
        "2026-04-21, 0.5000001, false"
    })
    void aMonthIsWorkedByOneDayAtLeastAndByTheShareOfItsDays(String lastDayWorkedBefore, String share, boolean worked) {
        Agency other = Agency.of().person("c-01", "2026-04-06", null);
        other.away("c-01", AbsenceKind.SICK, lastDayWorkedBefore, "2026-05-01");
        assertThat(april(other, "2026-04-30").isWorked(Fraction.parse(share))).isEqualTo(worked);
    }

    private Presence april(String coveredUntil) {
        return april(agency, coveredUntil);
    }

    private static Presence april(Agency agency, String coveredUntil) {
        Snapshot known = agency.knownOn(Agency.AFTERWARDS);
        return Presence.of(
                ReportingPeriod.parse("2026-04"),
                LocalDate.parse(coveredUntil),
                known.getFacts(Appointment.class),
                known.getFacts(Absence.class));
    }

    private void assertDays(String coveredUntil, int days, int inService, int worked, AbsenceKind... kinds) {
        Presence april = april(coveredUntil);
        assertThat(april.days()).isEqualTo(days);
        assertThat(april.daysInService()).isEqualTo(inService);
        assertThat(april.daysWorked()).isEqualTo(worked);
        assertThat(april.absences()).containsExactly(kinds);
    }
}
