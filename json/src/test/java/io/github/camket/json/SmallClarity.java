// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.ClarityProfileId;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.monitoring.ClarityReport;
import java.time.LocalDate;
import java.util.Optional;

/** A profile of a district that looks at everything, and what it finds in the small ledger. */
final class SmallClarity {

    private SmallClarity() {}

    static ClarityProfile profile() {
        return ClarityProfile.builder()
                .id(ClarityProfileId.of("eight-clear.sample"))
                .label(new Label("8 rõ (huyện mẫu)", "8 clear points (sample district)"))
                .validity(Validity.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                .source(new LegalBasis(
                        Optional.of(DocumentNumber.parse("99/KH-MAU")),
                        Optional.of(LocalDate.parse("2025-12-20")),
                        Optional.of(new Label("Kế hoạch của huyện", "Plan of the district")),
                        Confidence.UNVERIFIED))
                .addPoints(
                        ClarityPoint.of(ClarityItem.TASK, "rõ việc", "clear task"),
                        ClarityPoint.of(ClarityItem.PERSON, "rõ người", "clear person"),
                        ClarityPoint.of(ClarityItem.COORDINATION, "rõ người phối hợp", "clear co-operation"),
                        ClarityPoint.of(ClarityItem.TIME, "rõ tiến độ", "clear progress"),
                        ClarityPoint.of(ClarityItem.PRODUCT, "rõ kết quả", "clear result"),
                        ClarityPoint.of(ClarityItem.RESPONSIBILITY, "rõ trách nhiệm", "clear responsibility"),
                        ClarityPoint.of(ClarityItem.AUTHORITY, "rõ thẩm quyền", "clear authority"),
                        ClarityPoint.of(ClarityItem.INSPECTION, "rõ kiểm tra", "clear inspection"))
                .build();
    }

    static ClarityReport report() {
        return ClarityCheck.of(profile()).check(SmallAgency.ledger().knownOn(LocalDate.parse("2026-03-31")));
    }
}
