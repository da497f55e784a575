// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.counterfactual.Counterfactual;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.Duty;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Margin;
import io.github.camket.rating.RatingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What single facts, and pairs of them, would change the level of someone, and how far it is to another one. */
class WhatIfTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final Subject ONE = Subject.of(CadreId.of("c-01"));
    private static final Subject OTHER = Subject.of(CadreId.of("c-02"));

    /** Five with "Good" all year, so that there is one place at 20 %. */
    private final Agency agency = Agency.of("c-01", "c-02", "g-1", "g-2", "g-3", "g-4", "g-5");

    WhatIfTest() {
        for (int i = 1; i <= 5; i++) {
            agency.months("g-" + i, "2026", "80");
        }
    }

    @Test
    void oneLatenessConfirmedAsObjectiveGivesTheHigherLevel() {
        agency.months("c-01", "2026-H1", "90").months("c-01", "2026-Q3", "90");
        agency.month("c-01", "2026-10", "90").month("c-01", "2026-11", "90");
        late("2026-12");
        Counterfactuals found = whatIf().search(ONE);
        assertThat(found.getPresent()).hasToString("GOOD");
        assertThat(found.getSingles())
                .filteredOn(one -> one.outcome().level().equals(Optional.of(RatingLevel.EXCELLENT)))
                .extracting(one -> one.changes().get(0))
                .contains(
                        new FactChange.CauseConfirmed(duty("2026-12"), Concern.TIMELINESS),
                        new FactChange.DeliveredInTime(FactId.of("r-c-01-2026-12"), LocalDate.of(2026, 12, 31)))
                .doesNotContain(new FactChange.CauseConfirmed(duty("2026-11"), Concern.TIMELINESS));
    }

    @Test
    void twoOfThemDoTogetherWhatNeitherDoesAlone() {
        agency.months("c-01", "2026-H1", "90").months("c-01", "2026-Q3", "90").month("c-01", "2026-10", "90");
        late("2026-11");
        late("2026-12");
        Counterfactuals found = whatIf().search(ONE);
        FactChange november = new FactChange.CauseConfirmed(duty("2026-11"), Concern.TIMELINESS);
        FactChange december = new FactChange.CauseConfirmed(duty("2026-12"), Concern.TIMELINESS);
        assertThat(found.getSingles()).extracting(Counterfactual::changes).doesNotContain(List.of(november));
        assertThat(found.getPairs())
                .filteredOn(one -> one.changes().equals(List.of(november, december)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.outcome()).hasToString("EXCELLENT");
                    assertThat(pair.isUpwards()).isTrue();
                    assertThat(pair.isCliff()).isFalse();
                });
    }

    @Test
    void aFactThatMovesTheLevelByMoreThanOneStepIsACliff() {
        agency.months("c-01", "2026", "80");
        Counterfactuals found = whatIf().search(ONE);
        assertThat(found.getCliffs()).isNotEmpty().allSatisfy(cliff -> {
            assertThat(cliff.outcome()).hasToString("NOT_COMPLETED");
            assertThat(cliff.steps()).hasValue(-2);
        });
    }

    @Test
    void aTaskThatSomeoneElseHoldsTooMovesThePlaceOfBoth() {
        contenders();
        Counterfactuals found = whatIf().search(ONE);
        assertThat(found.getPresent()).hasToString("EXCELLENT");
        assertThat(found.getSingles())
                .filteredOn(one -> one.changes()
                        .equals(List.of(new FactChange.CauseConfirmed(
                                new Duty.Id(TaskId.of("t-shared"), Optional.empty()), Concern.TIMELINESS))))
                .singleElement()
                .satisfies(one -> assertThat(one.outcome().status()).isEqualTo(RatingStatus.UNDECIDED));
    }

    @Test
    void theMarginToAPlaceOfTheQuotaIsTheScoreOfWhoHasIt() {
        agency.months("c-01", "2026", "92").months("c-02", "2026", "91");
        Margin margin = whatIf().margin(OTHER).orElseThrow();
        assertThat(margin.next()).contains(new Margin.Step(Optional.of(RatingLevel.EXCELLENT), Points.of("1"), true));
        assertThat(margin.gap()).contains(new Margin.Step(Optional.empty(), Points.of("1"), false));
        assertThat(margin.lower()).contains(new Margin.Step(Optional.of(RatingLevel.COMPLETED), Points.of("21"), true));
        assertThat(whatIf().margin(ONE).orElseThrow().lower())
                .contains(new Margin.Step(Optional.empty(), Points.of("1"), false));
    }

    @Test
    void theMarginOfAHeadStopsAtTheLevelOfTheUnit() {
        Commune commune = Commune.of().unit("u-02", Agency.UNIT.value()).head("u-02", "h-1");
        commune.staff("u-02", "s-1").months("s-1", "2026", "80");
        commune.leads("h-1", "2026", "95").unitAt("u-02", RatingLevel.COMPLETED);
        WhatIf whatIf = Assessor.of(Decree335.civilServants()).whatIf(commune.known(), YEAR);
        Margin margin = whatIf.margin(Subject.of(CadreId.of("h-1"))).orElseThrow();
        assertThat(margin.next()).isEmpty();
        assertThat(margin.range()).contains(new Margin.Step(Optional.of(RatingLevel.EXCELLENT), Points.ZERO, false));
    }

    @Test
    void withoutPairsNothingIsSaidAboutThem() {
        agency.months("c-01", "2026", "80");
        Counterfactuals found = whatIf().search(ONE, 10, List.of());
        assertThat(found.isPairsComplete()).isFalse();
        assertThat(found.getPairsConsidered()).isZero();
        assertThat(found.getPairs()).isEmpty();
        assertThat(found.getSingles()).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whatIf().search(ONE, -1, List.of()))
                .withMessage("most must not be negative: -1");
    }

    @Test
    void anApplicationCanAskAboutChangesOfItsOwn() {
        agency.months("c-01", "2026", "89.9");
        FactChange better = new FactChange.FactReplaced(
                Agency.aScore("s-c-01-2026-05", "c-01", "general", "2026-05", "21.1", Stage.AUTHORITY));
        WhatIf whatIf = whatIf();
        Counterfactuals found = whatIf.search(ONE, 0, List.of(better));
        assertThat(found.getConsidered()).last().isEqualTo(better);
        assertThat(found.getSingles())
                .last()
                .satisfies(one -> assertThat(one.outcome()).hasToString("EXCELLENT"));
        assertThat(whatIf.outcome(ONE, List.of(better))).hasToString("EXCELLENT");
        assertThat(whatIf.assess(List.of(better)).rating(CadreId.of("c-01")).getScore())
                .contains(Points.of("90"));
    }

    @Test
    void whoIsOutsideTheRulesHasNothingToConsider() {
        Commune commune = Commune.of().person("e-1", LegalClass.ELECTED_OFFICIAL);
        WhatIf whatIf = Assessor.of(Decree335.civilServants(), Decree335.organizations())
                .whatIf(commune.known(), YEAR);
        Subject outside = Subject.of(CadreId.of("e-1"));
        assertThat(whatIf.changesOf(outside)).isEmpty();
        assertThat(whatIf.search(outside).getSingles()).isEmpty();
        assertThat(whatIf.margin(outside)).isEmpty();
    }

    @Test
    void whoIsNotRatedHereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whatIf().search(Subject.of(CadreId.of("c-99"))))
                .withMessage("subject must be rated here: c-99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whatIf().margin(Subject.of(OrgUnitId.of("u-01"))))
                .withMessage("subject must be rated here: u-01");
    }

    private WhatIf whatIf() {
        return Assessor.of(Decree335.civilServants()).whatIf(agency.knownOn(Agency.AFTERWARDS), YEAR);
    }

    private static Duty.Id duty(String month) {
        return new Duty.Id(TaskId.of("t-c-01-" + month), Optional.empty());
    }

    /** A month of 90 points but for one delivery that comes a day late. */
    private void late(String month) {
        LocalDate last = ReportingPeriod.parse(month).getLastDay();
        String task = "t-c-01-" + month;
        agency.task(task, "c-01", "1", "1", last.toString())
                .delivered("r-c-01-" + month, task, "c-01", last.plusDays(1).toString(), "1")
                .general("c-01", month, "20");
    }

    /**
     * Two contend for one place, the first ahead by the late delivery of a task that the second took over from the first in
     * December.
     */
    private void contenders() {
        for (String cadre : List.of("c-01", "c-02")) {
            agency.months(cadre, "2026-H1", "95").months(cadre, "2026-Q3", "95");
            agency.month(cadre, "2026-10", "95").month(cadre, "2026-11", "95").general(cadre, "2026-12", "25");
        }
        agency.task("t-own", "c-01", "1", "1", "2026-12-20").delivered("r-own", "t-own", "c-01", "2026-12-20", "1");
        agency.task("t-shared", "c-01", "1", "1", "2026-12-20")
                .record(
                        "2026-12-10",
                        HandOver.builder()
                                .id(FactId.of("ho-1"))
                                .task(TaskId.of("t-shared"))
                                .giver(CadreId.of("c-01"))
                                .receiver(CadreId.of("c-02"))
                                .handedOverOn(LocalDate.of(2026, 12, 10))
                                .build())
                .delivered("r-shared", "t-shared", "c-02", "2026-12-21", "1");
        agency.task("t-undone", "c-02", "1", "2", "2026-12-20");
    }
}
