// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Points;
import java.util.List;

/** The general criteria for civil servants, item by item: article 12.2 and annex I of the decree. */
final class Decree335General {

    private Decree335General() {}

    static Measure measure() {
        return new Measure.Judged(
                Decree335.GENERAL,
                new Label("Tiêu chí chung", "General criteria"),
                Points.of(30),
                List.of(
                        judged(
                                "conduct",
                                "Phẩm chất chính trị, đạo đức, văn hóa công vụ và kỷ luật, kỷ cương",
                                "Political and ethical qualities, public-service culture, discipline",
                                "10",
                                judged(
                                        "conduct.qualities",
                                        "Phẩm chất chính trị, đạo đức, văn hóa thực thi công vụ",
                                        "Political and ethical qualities, culture of service",
                                        "5"),
                                judged("conduct.discipline", "Ý thức kỷ luật, kỷ cương", "Sense of discipline", "5")),
                        judged(
                                "ability",
                                "Năng lực chuyên môn, khả năng đáp ứng, tinh thần trách nhiệm, thái độ phục vụ",
                                "Professional ability, responsiveness, responsibility, attitude of service",
                                "10",
                                judged(
                                        "ability.expertise",
                                        "Năng lực chuyên môn, nghiệp vụ",
                                        "Professional ability",
                                        "2.5"),
                                judged(
                                        "ability.responsiveness",
                                        "Đáp ứng nhiệm vụ thường xuyên, đột xuất",
                                        "Response to regular and ad-hoc tasks",
                                        "2.5"),
                                judged("ability.responsibility", "Tinh thần trách nhiệm", "Responsibility", "2.5"),
                                judged(
                                        "ability.service",
                                        "Thái độ phục vụ và phối hợp",
                                        "Attitude of service and cooperation",
                                        "2.5")),
                        judged(
                                "innovation",
                                "Đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm",
                                "Innovation, daring to think, act and take responsibility",
                                "10",
                                judged(
                                        "innovation.breakthrough",
                                        "Sản phẩm, giải pháp đột phá, sáng tạo",
                                        "Breakthrough products and solutions",
                                        "2.5"),
                                judged(
                                        "innovation.readiness",
                                        "Sẵn sàng nhận nhiệm vụ quan trọng, đột xuất, phức tạp",
                                        "Readiness for important, ad-hoc, complex tasks",
                                        "2.5"),
                                judged(
                                        "innovation.ownership",
                                        "Chủ động nhận trách nhiệm khi có sai sót",
                                        "Taking responsibility for mistakes",
                                        "2.5"),
                                judged(
                                        "innovation.decision",
                                        "Chủ động quyết định trong phạm vi thẩm quyền",
                                        "Deciding within own authority",
                                        "2.5"))),
                Decree335.article("12.2"));
    }

    private static Measure.Judged judged(String id, String vi, String en, String max, Measure.Judged... parts) {
        return new Measure.Judged(
                MeasureId.of(Decree335.GENERAL + "." + id),
                new Label(vi, en),
                Points.of(max),
                List.of(parts),
                Decree335.article("12.2"));
    }
}
