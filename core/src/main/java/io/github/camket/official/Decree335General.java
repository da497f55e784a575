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
                                        "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ",
                                        "Political qualities, ethical qualities, culture of public service",
                                        "5"),
                                judged(
                                        "conduct.discipline",
                                        "Ý thức kỷ luật, kỷ cương trong thực thi công vụ",
                                        "Sense of discipline and order in public service",
                                        "5")),
                        judged(
                                "ability",
                                "Năng lực chuyên môn, khả năng đáp ứng, tinh thần trách nhiệm, thái độ phục vụ",
                                "Professional ability, responsiveness, responsibility, attitude of service",
                                "10",
                                judged(
                                        "ability.expertise",
                                        "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm",
                                        "Professional ability as the job position requires",
                                        "2.5"),
                                judged(
                                        "ability.responsiveness",
                                        "Khả năng đáp ứng yêu cầu thực thi nhiệm vụ thường xuyên, đột xuất",
                                        "Ability to meet the demands of regular and ad-hoc tasks",
                                        "2.5"),
                                judged(
                                        "ability.responsibility",
                                        "Tinh thần trách nhiệm trong thực thi công vụ",
                                        "Sense of responsibility in public service",
                                        "2.5"),
                                judged(
                                        "ability.service",
                                        "Thái độ phục vụ Nhân dân, doanh nghiệp và khả năng phối hợp với đồng nghiệp",
                                        "Attitude of service to the People and businesses, and ability to cooperate with colleagues",
                                        "2.5")),
                        judged(
                                "innovation",
                                "Đổi mới sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm",
                                "Innovation, daring to think, act and take responsibility",
                                "10",
                                judged(
                                        "innovation.breakthrough",
                                        "Có sản phẩm, giải pháp đột phá, sáng tạo",
                                        "Has breakthrough, creative products and solutions",
                                        "2.5"),
                                judged(
                                        "innovation.readiness",
                                        "Sẵn sàng tham gia nhiệm vụ đặc biệt quan trọng, đột xuất, phức tạp",
                                        "Ready to take part in especially important, ad-hoc, complex tasks",
                                        "2.5"),
                                judged(
                                        "innovation.ownership",
                                        "Có tinh thần chịu trách nhiệm, chủ động nhận trách nhiệm khi có sai sót",
                                        "Sense of responsibility; takes responsibility for mistakes of own accord",
                                        "2.5"),
                                judged(
                                        "innovation.decision",
                                        "Chủ động quyết định trong phạm vi thẩm quyền, không né tránh",
                                        "Decides within own authority, without evasion",
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
