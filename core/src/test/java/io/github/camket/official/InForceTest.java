// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which instruments govern facts of a day, and what is wanting. */
class InForceTest {

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, 2026-01-01, nd-335-2025, -",
        "CIVIL_SERVANT_LEADER, 2026-06-30, nd-335-2025, -",
        "CIVIL_SERVANT, 2025-12-31, nd-90-2020.civil-servants, PARTIAL",
        "CIVIL_SERVANT_LEADER, 2025-12-31, nd-90-2020.civil-servant-leaders, PARTIAL",
        "CIVIL_SERVANT, 2023-09-15, nd-90-2020.civil-servants, PARTIAL",
        "CIVIL_SERVANT, 2023-09-14, -, BEFORE_AMENDMENT",
        "CIVIL_SERVANT, 2020-08-20, -, BEFORE_AMENDMENT",
        "CIVIL_SERVANT, 2020-08-19, -, BEFORE_DECREE_90",
        "ELECTED_OFFICIAL, 2025-12-31, nd-90-2020.elected-officials, PARTIAL",
        "ELECTED_OFFICIAL, 2026-01-01, nd-90-2020.elected-officials, ELECTED_OFFICIALS_FROM_2026 PARTIAL",
        "PUBLIC_EMPLOYEE, 2026-06-30, nd-90-2020.public-employees, PARTIAL",
        "PUBLIC_EMPLOYEE, 2026-07-01, nd-90-2020.public-employees, PUBLIC_EMPLOYEES_FROM_JULY_2026 PARTIAL",
        "PUBLIC_EMPLOYEE_MANAGER, 2026-06-30, nd-90-2020.public-employee-managers, PARTIAL",
        "PUBLIC_EMPLOYEE_MANAGER, 2026-07-01, nd-90-2020.public-employee-managers, PUBLIC_EMPLOYEES_FROM_JULY_2026 PARTIAL",
        "ORGANIZATION, 2025-12-31, -, ORGANIZATIONS_BEFORE_2026",
        "ORGANIZATION, 2026-01-01, nd-335-2025.organizations, -",
        "PARTY_COLLECTIVE, 2023-10-03, -, PARTY_BEFORE_124",
        "PARTY_COLLECTIVE, 2023-10-04, qd-124-2023.collectives, -",
        "PARTY_COLLECTIVE, 2025-08-29, qd-124-2023.collectives, -",
        "PARTY_COLLECTIVE, 2025-08-30, qd-366-2025.collectives, PARTIAL",
        "PARTY_PERSON, 2025-08-29, qd-124-2023.people, PARTIAL",
        "PARTY_PERSON, 2025-08-30, qd-366-2025.people, PARTIAL",
        "PARTY_LEADER, 2025-08-30, qd-366-2025.leaders, PARTIAL",
    })
    void theDayOfTheFactsChoosesTheInstrument(SubjectClass subject, LocalDate day, String regulation, String gaps) {
        InForce found = Regulations.inForce(subject, day);
        assertThat(found.regulations())
                .extracting(one -> one.getId().value())
                .containsExactly(regulation.equals("-") ? new String[0] : new String[] {regulation});
        assertThat(found.gaps())
                .extracting(LegalGap::name)
                .containsExactly(gaps.equals("-") ? new String[0] : gaps.split(" "));
        assertThat(found.isComplete()).isEqualTo(gaps.equals("-"));
        assertThat(found.regulations()).allSatisfy(one -> {
            assertThat(one.isOfficial()).isTrue();
            assertThat(one.getEffectiveFrom()).isBeforeOrEqualTo(day);
            assertThat(one.getEffectiveTo())
                    .satisfies(end ->
                            assertThat(end.map(day::isBefore).orElse(true)).isTrue());
        });
    }

    @Test
    void districtsEndWithJune2025() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, last)
                        .regulations())
                .hasSize(1);
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, last.plusDays(1)))
                .isEqualTo(new InForce(java.util.List.of(), java.util.List.of(LegalGap.NO_DISTRICTS)));
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.COMMUNE, last.plusDays(1))
                        .regulations())
                .hasSize(1);
    }

    @Test
    void theClassFollowsFromLegalClassAndPosition() {
        assertThat(SubjectClass.of(LegalClass.PUBLIC_EMPLOYEE, Position.DEPUTY))
                .contains(SubjectClass.PUBLIC_EMPLOYEE_MANAGER);
        assertThat(SubjectClass.of(LegalClass.CIVIL_SERVANT, Position.MEMBER)).contains(SubjectClass.CIVIL_SERVANT);
        assertThat(SubjectClass.of(LegalClass.CONTRACT_WORKER, Position.STAFF)).isEmpty();
    }
}
