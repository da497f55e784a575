// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static io.github.camket.official.Decree335.article;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.Validity;
import io.github.camket.consequence.Concerned;
import io.github.camket.consequence.ConsequenceLine;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.consequence.ConsequenceRulesId;
import io.github.camket.consequence.NotRatedPeriod;
import io.github.camket.consequence.Premise;
import io.github.camket.consequence.ResultUse;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What results are used for: article 23 of the decree. */
final class Decree335Uses {

    static final ConsequenceRules RULES = ConsequenceRules.builder()
            .id(ConsequenceRulesId.of("nd335.use-of-results"))
            .title(new Label("Sử dụng kết quả đánh giá, xếp loại", "Use of the results of evaluation and rating"))
            .document(new LegalBasis(
                    Optional.of(DocumentNumber.parse(Decree335.INSTRUMENT)),
                    Optional.of(LocalDate.of(2025, 12, 21)),
                    Optional.empty(),
                    Confidence.TEXT))
            .validity(Validity.from(Decree335.IN_FORCE))
            .addLines(new ConsequenceLine(
                    "year.not-completed",
                    new Label(
                            "Công chức không hoàn thành nhiệm vụ trong năm",
                            "Civil servant rated as not having completed the tasks of the year"),
                    Concerned.people().ofClasses(EnumSet.of(LegalClass.CIVIL_SERVANT)),
                    new Premise.LevelInPeriod(PeriodType.YEAR, List.of(RatingLevel.NOT_COMPLETED)),
                    List.of(Consequence.LOWER_POST, Consequence.TERMINATION),
                    article("23.3đ"),
                    Confidence.TEXT))
            .addUses(
                    use(
                            PeriodType.QUARTER,
                            "khắc phục hạn chế của tổ chức và cá nhân, đề xuất cải tiến; thu nhập tăng thêm, quỹ thưởng (nếu có)",
                            "remedies for problems of organizations and people, improvements; additional income and bonuses, if any",
                            "23"),
                    use(
                            PeriodType.HALF_YEAR,
                            "kỷ luật thực hiện, xem lại phân công, thay đổi vị trí việc làm; thu nhập tăng thêm",
                            "discipline of execution, review of assignments, change of job position; additional income",
                            "23"),
                    use(
                            PeriodType.YEAR,
                            "xếp loại đảng viên, khắc phục hạn chế, bố trí, đào tạo, quy hoạch, bổ nhiệm, miễn nhiệm, "
                                    + "luân chuyển, thi đua, kỷ luật; thu nhập tăng thêm",
                            "rating of Party members, remedies, assignment, training, planning, appointment, relief, rotation, "
                                    + "emulation, discipline; additional income",
                            "23.3"),
                    use(
                            PeriodType.YEAR,
                            "xem xét bố trí vào vị trí cao hơn",
                            "consideration for a higher post",
                            "23.3d"))
            .addNotRated(RatingLevel.of("NOT_RATED"))
            .notRatedPeriod(
                    Parameter.reading(ConsequenceRules.NOT_RATED_PERIOD, NotRatedPeriod.BREAKS_RUN, article("23")))
            .build();

    private Decree335Uses() {}

    private static ResultUse use(PeriodType period, String vi, String en, String article) {
        return new ResultUse(period, new Label(vi, en), article(article), Confidence.TEXT);
    }
}
