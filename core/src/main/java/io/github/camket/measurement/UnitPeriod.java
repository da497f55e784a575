// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;

/**
 * One unit in one period.
 *
 * @param unit the unit
 * @param period the period
 * @param coveredUntil last day of the period up to which the facts reach, inclusive
 */
record UnitPeriod(OrgUnitId unit, ReportingPeriod period, LocalDate coveredUntil) {

    /** Whether the facts reach the end of the period. */
    boolean isOver() {
        return coveredUntil.equals(period.getLastDay());
    }
}
