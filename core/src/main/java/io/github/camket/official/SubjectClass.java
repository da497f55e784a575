// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import java.util.Optional;

/** Who is rated, as far as the choice of an instrument depends on it. One person can be of a class of the State and of one of the Party. */
public enum SubjectClass {
    /** Elected, ratified or appointed official (cán bộ). */
    ELECTED_OFFICIAL,
    /** Civil servant without leadership (công chức). */
    CIVIL_SERVANT,
    /** Civil servant who leads. */
    CIVIL_SERVANT_LEADER,
    /** Public employee who manages nobody (viên chức). */
    PUBLIC_EMPLOYEE,
    /** Public employee who manages. */
    PUBLIC_EMPLOYEE_MANAGER,
    /** Administrative organization. */
    ORGANIZATION,
    /** Collective in the political system, rated under the rules of the Party. */
    PARTY_COLLECTIVE,
    /** Person rated under the rules of the Party, without leadership. */
    PARTY_PERSON,
    /** Person rated under the rules of the Party who leads. */
    PARTY_LEADER;

    /**
     * The class of a person under the rules of the State; empty where no instrument here is about the legal class, for which
     * {@link Regulations#inForce(LegalClass, Position, ReportingPeriod)} gives the reason.
     */
    public static Optional<SubjectClass> of(LegalClass legalClass, Position position) {
        return switch (legalClass) {
            case ELECTED_OFFICIAL -> Optional.of(ELECTED_OFFICIAL);
            case CIVIL_SERVANT -> Optional.of(position.isLeader() ? CIVIL_SERVANT_LEADER : CIVIL_SERVANT);
            case PUBLIC_EMPLOYEE -> Optional.of(position.isLeader() ? PUBLIC_EMPLOYEE_MANAGER : PUBLIC_EMPLOYEE);
            case COMMUNE_STAFF, CONTRACT_WORKER -> Optional.empty();
        };
    }
}
