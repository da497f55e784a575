// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which instruments govern facts of a day, and what is wanting. */
class InForceTest {

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, 2026-01-01, nd-335-2025, -",
        "CIVIL_SERVANT_LEADER, 2026-06-30, nd-335-2025, -",
        "CIVIL_SERVANT, 2025-12-31, nd-90-2020.civil-servants, PARTIAL",
        "CIVIL_SERVANT_LEADER, 2025-12-31, nd-90-2020.civil-servant-leaders, PARTIAL",
        "CIVIL_SERVANT, 2023-09-15, nd-90-2020.civil-servants, PARTIAL",
        "CIVIL_SERVANT, 2023-09-14, nd-90-2020.civil-servants.2020, BEFORE_AMENDMENT PARTIAL",
        "CIVIL_SERVANT, 2020-08-20, nd-90-2020.civil-servants.2020, BEFORE_AMENDMENT PARTIAL",
        "CIVIL_SERVANT, 2020-08-19, -, BEFORE_DECREE_90",
        "CIVIL_SERVANT, 2015-06-09, -, BEFORE_DECREE_90",
        "CIVIL_SERVANT, 2015-06-08, -, BEFORE_KNOWN_RULES",
        "ELECTED_OFFICIAL, 2025-12-31, nd-90-2020.elected-officials, PARTIAL",
        "ELECTED_OFFICIAL, 2026-01-01, nd-90-2020.elected-officials, ELECTED_OFFICIALS_FROM_2026 PARTIAL",
        "PUBLIC_EMPLOYEE, 2026-06-30, nd-90-2020.public-employees, PARTIAL",
        "PUBLIC_EMPLOYEE, 2026-07-01, nd-90-2020.public-employees, PUBLIC_EMPLOYEES_FROM_JULY_2026 PARTIAL",
        "PUBLIC_EMPLOYEE_MANAGER, 2026-06-30, nd-90-2020.public-employee-managers, PARTIAL",
        "PUBLIC_EMPLOYEE_MANAGER, 2026-07-01, nd-90-2020.public-employee-managers, PUBLIC_EMPLOYEES_FROM_JULY_2026 PARTIAL",
        "ORGANIZATION, 2025-12-31, -, ORGANIZATIONS_BEFORE_2026",
        "ORGANIZATION, 2026-01-01, nd-335-2025.organizations, -",
        "PARTY_COLLECTIVE, 2023-10-03, -, PARTY_BEFORE_124",
        "PARTY_COLLECTIVE, 2018-03-08, -, PARTY_BEFORE_124",
        "PARTY_COLLECTIVE, 2018-03-07, -, BEFORE_KNOWN_RULES",
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

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, 2026, nd-335-2025, -, -",
        "CIVIL_SERVANT, 2024, nd-90-2020.civil-servants, PARTIAL, -",
        "CIVIL_SERVANT, 2025, nd-90-2020.civil-servants, PARTIAL, -",
        "CIVIL_SERVANT, 2023, -, RULES_CHANGED_WITHIN_PERIOD BEFORE_AMENDMENT, 2023-09-15",
        "CIVIL_SERVANT, 2023-Q4, nd-90-2020.civil-servants, PARTIAL, -",
        "CIVIL_SERVANT, 2021, nd-90-2020.civil-servants.2020, BEFORE_AMENDMENT PARTIAL, -",
        "CIVIL_SERVANT, 2020, -, RULES_CHANGED_WITHIN_PERIOD BEFORE_DECREE_90 BEFORE_AMENDMENT, 2020-08-20",
        "CIVIL_SERVANT, 2019, -, BEFORE_DECREE_90, -",
        "CIVIL_SERVANT, 2015, -, BEFORE_KNOWN_RULES BEFORE_DECREE_90, -",
        "PUBLIC_EMPLOYEE, 2026, nd-90-2020.public-employees, PARTIAL PUBLIC_EMPLOYEES_FROM_JULY_2026, -",
        "PUBLIC_EMPLOYEE, 2026-H1, nd-90-2020.public-employees, PARTIAL, -",
        "ELECTED_OFFICIAL, 2025, nd-90-2020.elected-officials, PARTIAL, -",
        "ELECTED_OFFICIAL, 2026, nd-90-2020.elected-officials, ELECTED_OFFICIALS_FROM_2026 PARTIAL, -",
        "ORGANIZATION, 2025, -, ORGANIZATIONS_BEFORE_2026, -",
        "ORGANIZATION, 2026, nd-335-2025.organizations, -, -",
        "PARTY_COLLECTIVE, 2022, -, PARTY_BEFORE_124, -",
        "PARTY_COLLECTIVE, 2023, -, RULES_CHANGED_WITHIN_PERIOD PARTY_BEFORE_124, 2023-10-04",
        "PARTY_PERSON, 2024, qd-124-2023.people, PARTIAL, -",
        "PARTY_PERSON, 2025, -, RULES_CHANGED_WITHIN_PERIOD, 2025-08-30",
        "PARTY_PERSON, 2025-Q3, -, RULES_CHANGED_WITHIN_PERIOD, 2025-08-30",
        "PARTY_LEADER, 2026, qd-366-2025.leaders, PARTIAL, -",
        "PARTY_LEADER, 2020-2025, -, RULES_CHANGED_WITHIN_PERIOD PARTY_BEFORE_124, 2023-10-04 2025-08-30",
    })
    void aPeriodHasTheRulesThatGovernAllOfIt(
            SubjectClass subject, String period, String regulation, String gaps, String changes) {
        ReportingPeriod asked = ReportingPeriod.parse(period);
        InForce found = Regulations.inForce(subject, asked);
        assertThat(found.regulations())
                .extracting(one -> one.getId().value())
                .containsExactly(regulation.equals("-") ? new String[0] : new String[] {regulation});
        assertThat(found.gaps())
                .extracting(LegalGap::name)
                .containsExactly(gaps.equals("-") ? new String[0] : gaps.split(" "));
        assertThat(found.changes())
                .extracting(LocalDate::toString)
                .containsExactly(changes.equals("-") ? new String[0] : changes.split(" "));
    }

    /** What is found can be assessed for the period; where the day of each of its ends has another answer, nothing is found. */
    @ParameterizedTest
    @EnumSource(SubjectClass.class)
    void whatIsFoundForAPeriodGovernsIt(SubjectClass subject) {
        for (int year = 2014; year < 2030; year++) {
            for (ReportingPeriod period : periodsOf(ReportingPeriod.year(year))) {
                InForce found = Regulations.inForce(subject, period);
                assertThat(found.regulations()).as(period.toString()).allMatch(one -> one.governs(period));
                boolean same = Regulations.inForce(subject, period.getFirstDay())
                        .regulations()
                        .equals(Regulations.inForce(subject, period.getLastDay())
                                .regulations());
                assertThat(found.gaps().contains(LegalGap.RULES_CHANGED_WITHIN_PERIOD))
                        .as(period.toString())
                        .isEqualTo(!same)
                        .isEqualTo(!found.changes().isEmpty());
            }
        }
    }

    private static List<ReportingPeriod> periodsOf(ReportingPeriod year) {
        List<ReportingPeriod> all = new ArrayList<>(List.of(year));
        all.addAll(year.split(PeriodType.QUARTER));
        all.addAll(year.getMonths());
        return all;
    }

    @Test
    void aDistrictHasNoWholeYear2025() {
        InForce found =
                Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, ReportingPeriod.year(2025));
        assertThat(found.regulations()).isEmpty();
        assertThat(found.gaps()).containsExactly(LegalGap.RULES_CHANGED_WITHIN_PERIOD, LegalGap.NO_DISTRICTS);
        assertThat(found.changes()).containsExactly(LocalDate.of(2025, 7, 1));
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, ReportingPeriod.year(2024))
                        .regulations())
                .hasSize(1);
    }

    @Test
    void aClassThatNoInstrumentIsAboutHasAReason() {
        ReportingPeriod year = ReportingPeriod.year(2026);
        assertThat(Regulations.inForce(LegalClass.CONTRACT_WORKER, Position.STAFF, year))
                .isEqualTo(new InForce(List.of(), List.of(LegalGap.CONTRACT_WORKERS)));
        assertThat(Regulations.inForce(LegalClass.COMMUNE_STAFF, Position.STAFF, year))
                .isEqualTo(new InForce(List.of(), List.of(LegalGap.COMMUNE_STAFF)));
        assertThat(Regulations.inForce(LegalClass.CIVIL_SERVANT, Position.HEAD, year))
                .isEqualTo(Regulations.inForce(SubjectClass.CIVIL_SERVANT_LEADER, year));
    }

    /** Decree 56 was issued on 9 June 2015: nothing is claimed of an earlier day. */
    @Test
    void theGapsClaimNoMoreThanIsKnown() {
        assertThat(LegalGap.BEFORE_DECREE_90.words().en())
                .contains("issued on 9 June 2015")
                .contains("27 July 2017");
        assertThat(LegalGap.BEFORE_AMENDMENT.words().en()).contains("secondary sources");
        assertThat(LegalGap.PARTY_BEFORE_124.words().en())
                .contains("8 March 2018")
                .contains("21-HD/BTCTW");
    }

    @Test
    void districtsEndWithJune2025() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, last)
                        .regulations())
                .hasSize(1);
        assertThat(Regulations.inForce(SubjectClass.PARTY_COLLECTIVE, OrgLevel.DISTRICT, last.plusDays(1)))
                .isEqualTo(new InForce(List.of(), List.of(LegalGap.NO_DISTRICTS)));
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
