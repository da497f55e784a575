// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.WhatIf;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.Duty;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What would change a level, in words. */
class CounterfactualExplanationTest {

    private static final Subject ONE = Subject.of(CadreId.of("c-01"));
    private static final Duty.Id TASK = new Duty.Id(TaskId.of("t-1"), Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final WhatIf whatIf = Assessor.of(Decree335.staff())
            .whatIf(
                    Agency.of("c-01").months("c-01", "2026", "69").knownOn(Agency.AFTERWARDS),
                    ReportingPeriod.year(2026));

    @Test
    void theLevelTheDistancesAndTheBoundAreTold() {
        int considered = whatIf.changesOf(ONE).size();
        String text = CounterfactualExplainer.in(Language.ENGLISH, Decree335.staff())
                .explain(whatIf.search(ONE, 0, List.of()), whatIf.margin(ONE))
                .toString();
        assertThat(text)
                .startsWith("""
                        What would change the level: c-01, 2026
                          Facts recorded up to and including 2027-01-31
                          As the facts are: "Completed"
                          The level "Good" needs 1 more point.
                          At most 19 points can be lost without falling to the level "Not completed".
                        Single facts (%d considered)
                          "Good": 30 points are given in the judged score s-c-01-2026-01
                        """.formatted(considered))
                .contains("Pairs were not considered: there are too many of them.")
                .endsWith("Nothing here changes a rating.");
    }

    /** The number shown is on the safe side, and the exact one stands beside it: at 5/3 there would be a tie. */
    @Test
    void aPlaceBehindOthersIsToldByTheExactDistance() {
        Agency agency = Agency.of("c-01", "c-02", "g-1", "g-2", "g-3", "g-4", "g-5");
        for (int i = 1; i <= 5; i++) {
            agency.months("g-" + i, "2026", "80");
        }
        agency.months("c-01", "2026", "90").months("c-02", "2026", "275/3");
        WhatIf group = Assessor.of(Decree335.civilServants())
                .whatIf(agency.knownOn(Agency.AFTERWARDS), ReportingPeriod.year(2026));
        assertThat(CounterfactualExplainer.in(Language.ENGLISH, Decree335.civilServants())
                        .explain(group.search(ONE, 0, List.of()), group.margin(ONE))
                        .toString())
                .contains("""
                          As the facts are: "Good"
                          The level "Excellent" needs more than 1.7 further points (exactly: more than 5/3).
                          With exactly 5/3 more points there would be no certain level: the competent authority would have to decide.
                          At most 20 points can be lost without falling to the level "Completed".
                        """);
    }

    @Test
    void whatIsBeyondTheNumberShownIsCounted() {
        List<FactChange> more = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "2026-%02d".formatted(month))
                .<FactChange>map(month -> new FactChange.FactReplaced(
                        Agency.aScore("s-c-01-" + month, "c-01", "general", month, "29", Stage.AUTHORITY)))
                .toList();
        Counterfactuals found = whatIf.search(ONE, 0, more);
        int singles = found.getSingles().size();
        CounterfactualExplainer explainer = CounterfactualExplainer.in(Language.VIETNAMESE, Decree335.staff());
        String few = explainer.explain(found, Optional.empty()).toString();
        String all = explainer.inFull().explain(found, Optional.empty()).toString();
        assertThat(singles).isGreaterThan(20);
        assertThat(few).contains("và " + (singles - 20) + " trường hợp khác").contains("Chưa xét các cặp dữ kiện");
        assertThat(all).doesNotContain("trường hợp khác");
        assertThat(all.lines().filter(line -> line.contains(": nếu ") || line.contains("bậc một lúc")))
                .hasSize(singles);
    }

    @Test
    void everyChangeHasItsWords() {
        Conclusion conclusion = Conclusion.builder()
                .id(FactId.of("x"))
                .cadre(CadreId.of("c-01"))
                .kind(ConclusionKind.DEGRADATION)
                .authorityPost("Ban Thường vụ")
                .concludedOn(DAY)
                .build();
        FactId id = FactId.of("f-1");
        List<FactChange> changes = List.of(
                new FactChange.CauseConfirmed(TASK, Concern.TIMELINESS),
                new FactChange.CauseConfirmed(TASK, Concern.QUALITY),
                new FactChange.RestDelivered(TASK, Optional.empty(), DAY),
                new FactChange.DeliveryAccepted(id),
                new FactChange.DeliveredInTime(id, DAY),
                new FactChange.DeliveredLater(id, DAY),
                new FactChange.FailureCounted(id, true),
                new FactChange.FailureCounted(id, false),
                new FactChange.BeyondRequirement(id, true),
                new FactChange.BeyondRequirement(id, false),
                new FactChange.PointsJudged(id, Points.of("4.5")),
                new FactChange.ShortcomingRemedied(id, Optional.of(DAY)),
                new FactChange.ShortcomingRemedied(id, Optional.empty()),
                new FactChange.FactWithdrawn(Ref.of("discipline", "d-1")),
                new FactChange.FactWithdrawn(Ref.of("taskReport", "r-1")),
                new FactChange.FactWithdrawn(Ref.of("absence", "v-1")),
                new FactChange.FactAdded(conclusion),
                new FactChange.FactReplaced(Agency.aScore("s-1", "c-01", "general", "2026-03", "3", Stage.SELF)));
        assertThat(words(Language.ENGLISH, changes))
                .containsExactly(
                        "an objective cause of lateness is confirmed for task t-1",
                        "an objective cause of failed content is confirmed for task t-1",
                        "the rest of task t-1 was delivered on 2026-03-31 and accepted",
                        "delivery f-1 is accepted",
                        "delivery f-1 came in time",
                        "delivery f-1 came a day later",
                        "one failed assessment more in acceptance f-1",
                        "one failed assessment fewer in acceptance f-1",
                        "the result in acceptance f-1 is found beyond what was required",
                        "the result in acceptance f-1 is not found beyond what was required",
                        "4.5 points are given in the judged score f-1",
                        "shortcoming f-1 was remedied by 2026-03-31",
                        "shortcoming f-1 was not remedied",
                        "there is no disciplinary decision d-1",
                        "delivery r-1 did not take place",
                        "there is no absence:v-1",
                        "a conclusion about c-01 comes to light (degradation)",
                        "judgedScore:s-1 reads otherwise");
        assertThat(words(Language.VIETNAMESE, changes))
                .containsExactly(
                        "được xác nhận nguyên nhân khách quan của việc chậm đối với nhiệm vụ t-1",
                        "được xác nhận nguyên nhân khách quan của việc chưa đạt chất lượng đối với nhiệm vụ t-1",
                        "phần còn lại của nhiệm vụ t-1 đã giao nộp ngày 31/03/2026 và được nghiệm thu",
                        "lần giao nộp f-1 được nghiệm thu",
                        "lần giao nộp f-1 là đúng hạn",
                        "lần giao nộp f-1 chậm thêm một ngày",
                        "thêm một lần không đạt chất lượng trong lần nghiệm thu f-1",
                        "bớt một lần không đạt chất lượng trong lần nghiệm thu f-1",
                        "kết quả trong lần nghiệm thu f-1 được công nhận vượt mức yêu cầu",
                        "kết quả trong lần nghiệm thu f-1 không được công nhận vượt mức yêu cầu",
                        "điểm chấm f-1 là 4,5 điểm",
                        "hạn chế, khuyết điểm f-1 đã khắc phục, chậm nhất ngày 31/03/2026",
                        "hạn chế, khuyết điểm f-1 chưa khắc phục",
                        "không có quyết định kỷ luật d-1",
                        "không có lần giao nộp r-1",
                        "không có absence:v-1",
                        "có kết luận về c-01 (suy thoái, \"tự diễn biến\", \"tự chuyển hóa\")",
                        "judgedScore:s-1 có nội dung khác");
    }

    private static List<String> words(Language language, List<FactChange> changes) {
        CounterfactualExplainer explainer = CounterfactualExplainer.in(language, Decree335.staff());
        return changes.stream().map(explainer::change).toList();
    }
}
