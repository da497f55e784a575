// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.official.LegalGap;
import io.github.camket.official.Regulations;
import io.github.camket.official.SubjectClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which official regulations apply, in words. */
class InForceExplainerTest {

    @Test
    void aYearInWhichTheRulesChangeHasNoneAndTheDay() {
        assertThat(text(Language.VIETNAMESE, SubjectClass.PARTY_PERSON, "2025"))
                .startsWith("Thư viện không có quy định chính thức nào áp dụng")
                .contains("Quy định thay đổi từ ngày 30/08/2025.")
                .contains("do cấp có thẩm quyền quyết định.");
        assertThat(text(Language.ENGLISH, SubjectClass.PARTY_PERSON, "2025"))
                .startsWith("No official regulation that is shipped applies")
                .contains("The rules change on 2025-08-30.")
                .contains("which ones apply is for the competent authority.");
    }

    @Test
    void aPartialRegulationIsNamedWithWhatIsWanting() {
        assertThat(text(Language.ENGLISH, SubjectClass.CIVIL_SERVANT, "2024")).isEqualTo("""
                        Official regulations that apply
                          Decree 90/2020/NĐ-CP (amended by Decree 48/2023/NĐ-CP): civil servants without leadership (nd-90-2020.civil-servants)
                          There is an official regulation, but some of its lines are not available as text.
                        """.stripTrailing());
    }

    @Test
    void workersOnContractsAreToldWhoDecides() {
        assertThat(InForceExplainer.in(Language.VIETNAMESE)
                        .explain(Regulations.inForce(
                                LegalClass.CONTRACT_WORKER, Position.STAFF, ReportingPeriod.year(2026)))
                        .toString())
                .contains("cơ quan quyết định có áp dụng Nghị định 335/2025/NĐ-CP hay không (Điều 28.2).");
    }

    @ParameterizedTest
    @EnumSource(LegalGap.class)
    void everyGapIsOneLineInBothLanguages(LegalGap gap) {
        assertThat(gap.words().vi()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        assertThat(gap.words().en()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    }

    private static String text(Language language, SubjectClass subject, String period) {
        return InForceExplainer.in(language)
                .explain(Regulations.inForce(subject, ReportingPeriod.parse(period)))
                .toString()
                .strip();
    }
}
