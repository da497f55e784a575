// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.ClarityProfileId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the reference, line by line. */
class ClarityProfilesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            six-clear.government | TEXT | 2179/QĐ-TTg | rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền | PERSON, TASK, TIME, RESPONSIBILITY, PRODUCT, AUTHORITY
            six-clear.party | SECONDARY | - | rõ người, rõ việc, rõ trách nhiệm, rõ thẩm quyền, rõ thời gian, rõ kết quả | PERSON, TASK, RESPONSIBILITY, AUTHORITY, TIME, PRODUCT
            six-clear.progress | SECONDARY | - | rõ người, rõ việc, rõ tiến độ, rõ kết quả, rõ trách nhiệm, rõ thẩm quyền | PERSON, TASK, TIME, PRODUCT, RESPONSIBILITY, AUTHORITY
            six-clear.inspection | SECONDARY | - | rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm, rõ kiểm tra | PERSON, TASK, TIME, PRODUCT, RESPONSIBILITY, INSPECTION
            five-clear | UNVERIFIED | - | rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả (hoặc sản phẩm) | PERSON, TASK, TIME, RESPONSIBILITY, PRODUCT
            five-clear.office | SECONDARY | - | rõ việc, rõ người chủ trì, rõ người phối hợp, rõ hạn chót, rõ sản phẩm | TASK, PERSON, COORDINATION, TIME, PRODUCT
            three-clear | SECONDARY | - | rõ người, rõ việc, rõ thời gian (hoặc tiến độ) | PERSON, TASK, TIME
            """)
    void everyProfileHasItsPointsInOrderAndItsConfidence(
            String id, Confidence confidence, String number, String words, String items) {
        ClarityProfile profile = ClarityProfiles.find(ClarityProfileId.of(id)).orElseThrow();
        assertThat(profile.getSource().confidence()).isEqualTo(confidence);
        assertThat(profile.getSource().number().map(String::valueOf).orElse("-"))
                .isEqualTo(number);
        assertThat(profile.getPoints().stream().map(point -> point.words().vi()).collect(Collectors.joining(", ")))
                .isEqualTo(words);
        assertThat(profile.getPoints().stream()
                        .map(point -> point.what().name())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(items);
    }

    @Test
    void allAreListedOnce() {
        assertThat(ClarityProfiles.all())
                .hasSize(7)
                .extracting(ClarityProfile::getId)
                .doesNotHaveDuplicates();
        assertThat(ClarityProfiles.find(ClarityProfileId.of("seven-clear"))).isEmpty();
    }

    @Test
    void onlyTheDecisionIsOfficialAndNothingWasBeforeIt() {
        assertThat(ClarityProfiles.official()).containsExactly(ClarityProfiles.SIX_CLEAR_GOVERNMENT);
        assertThat(ClarityProfiles.inForce(LocalDate.of(2025, 10, 5))).isEmpty();
        assertThat(ClarityProfiles.inForce(LocalDate.of(2025, 10, 6)))
                .containsExactly(ClarityProfiles.SIX_CLEAR_GOVERNMENT);
    }

    @Test
    void daysThatNobodyKnowsStayEmpty() {
        assertThat(ClarityProfiles.all())
                .filteredOn(profile -> !profile.equals(ClarityProfiles.SIX_CLEAR_GOVERNMENT))
                .hasSize(6)
                .allSatisfy(profile -> {
                    assertThat(profile.getValidity()).isEqualTo(Validity.ALWAYS);
                    assertThat(profile.getSource().issuedOn()).isEmpty();
                });
    }
}
