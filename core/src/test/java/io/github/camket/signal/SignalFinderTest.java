// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feature 12: figures about one group that are worth a look. Five people and a month, unless a test says otherwise. */
class SignalFinderTest {

    private static final String[] FIVE = {"c-1", "c-2", "c-3", "c-4", "c-5"};
    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-03");
    private static final Ref UNIT = Agency.UNIT.toRef();

    private final Agency agency = Agency.of(FIVE);

    @Test
    void scoresAtTheirMaximumAreCountedByPostAndStage() {
        score("c-1", "general", "30", Stage.AUTHORITY, "Trưởng phòng");
        score("c-2", "general", "30", Stage.AUTHORITY, "Trưởng phòng");
        score("c-3", "general", "29.5", Stage.AUTHORITY, "Trưởng phòng");
        score("c-4", "general", "28", Stage.AUTHORITY, "Trưởng phòng");
        score("c-5", "general", "28", Stage.AUTHORITY, "Trưởng phòng");
        score("c-1", "general", "30", Stage.AUTHORITY, "Phó trưởng phòng");
        List<Signal> found = find().of(SignalKind.SCORES_AT_MAXIMUM);
        assertThat(found).hasSize(2);
        Signal deputy = found.get(0);
        assertThat(deputy.getStatus()).isEqualTo(SignalStatus.GROUP_TOO_SMALL);
        assertThat(deputy.getShare()).isEmpty();
        assertThat(deputy.getFacts()).isEmpty();
        Signal head = found.get(1);
        assertThat(head.getAbout()).isEqualTo(Ref.of(Signal.POST, "Trưởng phòng"));
        assertThat(head.getStage()).contains(Stage.AUTHORITY);
        assertThat(head.getShare()).contains(Ratio.of(2, 5));
        assertThat(head.getFacts()).hasSize(2);
        assertThat(head.getComparedWith())
                .containsExactly(new ComparedValue(ComparedWith.ALL_AT_STAGE, Fraction.of(3, 6)));
    }

    @Test
    void aTotalBesideItsPartsIsNotCountedTwice() {
        for (String cadre : FIVE) {
            score(cadre, "general", "30", Stage.SELF, "Chuyên viên");
            score(cadre, "general.conduct", "10", Stage.SELF, "Chuyên viên");
        }
        List<Signal> found = find().of(SignalKind.SCORES_AT_MAXIMUM);
        assertThat(found).extracting(Signal::getShare).containsExactly(Optional.of(Ratio.of(5, 5)));
        assertThat(found.get(0).getFacts())
                .allSatisfy(fact -> assertThat(fact.id()).contains("conduct"));
    }

    @Test
    void aScoreOutsideItsRangeIsFoundAndInNoFigure() {
        for (String cadre : FIVE) {
            score(cadre, "general", "28", Stage.AUTHORITY, "Trưởng phòng");
        }
        score("c-1", "general", "31", Stage.AUTHORITY, "Trưởng phòng khác");
        SignalReport report = find();
        assertThat(report.getFindings()).extracting(Finding::code).contains(SignalFinder.SCORE_NOT_COUNTED);
        assertThat(report.of(SignalKind.SCORES_AT_MAXIMUM)).hasSize(1);
    }

    @Test
    void ratiosOfExactlyAHundredPercentAreCountedByMeasure() {
        work("1", "1", "0.9", "1", "0.999");
        List<Signal> found = find().of(SignalKind.RATIOS_AT_FULL);
        assertThat(found)
                .extracting(
                        signal -> signal.getAbout() + " " + signal.getShare().orElseThrow())
                .containsExactly("measure:quality 3/5", "measure:quantity 3/5", "measure:timeliness 3/5");
        assertThat(found.get(1).getFacts())
                .containsExactly(Ref.parse("cadre:c-1"), Ref.parse("cadre:c-2"), Ref.parse("cadre:c-4"));
    }

    @Test
    void dispersionIsExact() {
        // 100, 100, 93, 92, 90: the median is 93, the mean 95.
        scores("100", "100", "93", "92", "90");
        SignalReport report = find();
        assertThat(share(report, SignalKind.DISTINCT_SCORES)).contains(Ratio.of(4, 5));
        assertThat(one(report, SignalKind.SCORE_RANGE).getValue()).contains(Fraction.of(10));
        Signal deviation = one(report, SignalKind.MEAN_ABSOLUTE_DEVIATION);
        assertThat(deviation.getValue()).contains(Fraction.of(4));
        assertThat(deviation.getComparedWith()).containsExactly(new ComparedValue(ComparedWith.MEAN, Fraction.of(95)));
        Signal near = one(report, SignalKind.SCORES_NEAR_MEDIAN);
        assertThat(near.getShare()).contains(Ratio.of(2, 5));
        assertThat(near.getComparedWith()).containsExactly(new ComparedValue(ComparedWith.MEDIAN, Fraction.of(93)));
        assertThat(share(report, SignalKind.EQUAL_SCORES)).contains(Ratio.of(2, 5));
        assertThat(one(report, SignalKind.EQUAL_SCORES).getFacts())
                .containsExactly(Ref.parse("cadre:c-1"), Ref.parse("cadre:c-2"));
    }

    /** T4: who has no score is not a 0; and one missing score of five is too few for a figure. */
    @Test
    void missingIsNotZeroAndTooFewAreNotShown() {
        scores("100", "100", "93", "92");
        Signal range = one(find(), SignalKind.SCORE_RANGE);
        assertThat(range.getStatus()).isEqualTo(SignalStatus.GROUP_TOO_SMALL);
        assertThat(range.getValue()).isEmpty();
        assertThat(range.getWithoutFacts()).isEmpty();
        Signal lower = one(find(smallest(4)), SignalKind.SCORE_RANGE);
        assertThat(lower.getValue()).contains(Fraction.of(8));
        assertThat(lower.getWithoutFacts()).contains(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutFactsThereIsNoFigureAndNoZero(SignalKind kind) {
        assertThat(find().of(kind)).allSatisfy(signal -> {
            assertThat(signal.getStatus()).isEqualTo(SignalStatus.NO_FACTS);
            assertThat(signal.getShare()).isEmpty();
            assertThat(signal.getValue()).isEmpty();
        });
        assertThat(find().of(kind)).isNotEmpty();
    }

    @Test
    void declaredWorkStandsWithoutJudgementUntilACapacityIsStated() {
        delivered("c-1", "40");
        delivered("c-2", "10");
        delivered("c-3", "11");
        delivered("c-4", "12");
        delivered("c-5", "13");
        Signal load = load(find(), "c-1");
        assertThat(load.getValue()).contains(Fraction.of(40));
        assertThat(load.getShare()).isEmpty();
        assertThat(load.getMonth()).contains(MONTH);
        assertThat(load.getComparedWith()).containsExactly(new ComparedValue(ComparedWith.MEDIAN, Fraction.of(12)));
        SignalRules capacity = SignalRules.builder()
                .capacityPerDay(Fraction.of(3, 2), Source.NONE)
                .threshold(SignalKind.DECLARED_LOAD, Fraction.ONE, Source.NONE)
                .build();
        // 22 working days in March 2026.
        Signal held = load(find(capacity), "c-1");
        assertThat(held.getShare()).contains(Ratio.of(40, 33));
        assertThat(held.getComparedWith()).contains(new ComparedValue(ComparedWith.CAPACITY, Fraction.of(33)));
        assertThat(held.reachesThreshold()).contains(true);
        assertThat(load(find(capacity), "c-2").reachesThreshold()).contains(false);
        SignalRules only = SignalRules.builder()
                .threshold(SignalKind.DECLARED_LOAD, Fraction.ONE, Source.NONE)
                .build();
        assertThat(load(find(only), "c-1").reachesThreshold()).isEmpty();
    }

    @Test
    void daysOfLeaveAreNoCapacity() {
        for (String cadre : FIVE) {
            delivered(cadre, "10");
        }
        agency.away("c-1", AbsenceKind.SICK, "2026-03-02", "2026-03-16");
        SignalRules capacity =
                SignalRules.builder().capacityPerDay(Fraction.ONE, Source.NONE).build();
        assertThat(load(find(capacity), "c-1").getShare()).contains(Ratio.of(10, 12));
        assertThat(load(find(capacity), "c-2").getShare()).contains(Ratio.of(10, 22));
    }

    @Test
    void setsOfAlikeTasksStandBesideThoseOfOthers() {
        for (int i = 0; i < 4; i++) {
            task("a-" + i, "c-1", "Soạn  công văn", "1");
        }
        task("a-9", "c-1", "Báo cáo năm", "1");
        task("b-1", "c-2", "Soạn công văn", "1");
        for (String cadre : List.of("c-3", "c-4", "c-5")) {
            task("d-" + cadre, cadre, "Việc khác", "2");
        }
        Signal split = find().of(SignalKind.ALIKE_TASKS).get(0);
        assertThat(split.getAbout()).isEqualTo(CadreId.of("c-1").toRef());
        assertThat(split.getShare()).contains(Ratio.of(4, 5));
        assertThat(split.getFacts()).hasSize(4);
        assertThat(split.getComparedWith())
                .containsExactly(
                        new ComparedValue(ComparedWith.OTHERS, Fraction.ZERO),
                        new ComparedValue(ComparedWith.MOST_OF_ANOTHER, Fraction.ONE));
        SignalRules five = SignalRules.builder()
                .alikeTasks(Parameter.reading("alikeTasks", 5, Source.NONE))
                .build();
        assertThat(find(five).of(SignalKind.ALIKE_TASKS).get(0).getShare()).contains(Ratio.of(0, 5));
    }

    @Test
    void tasksWithAnotherCoefficientAreNotAlike() {
        for (String cadre : FIVE) {
            task("a-" + cadre, cadre, "Soạn công văn", "1");
        }
        task("b-1", "c-1", "Soạn công văn", "2");
        task("b-2", "c-1", "Soạn công văn", "3");
        assertThat(find().of(SignalKind.ALIKE_TASKS).get(0).getShare()).contains(Ratio.of(0, 3));
    }

    /** Article 18.1c: parts stay within the total. */
    @Test
    void partsAreHeldAgainstTheirWhole() {
        task("whole", "c-1", "Đề án", "10");
        for (String cadre : FIVE) {
            agency.plan(Agency.aTask("part-" + cadre, cadre, "2.5", "1", "2026-03-31")
                    .addPartOf(TaskId.of("whole"))
                    .build());
        }
        Signal parts = one(find(), SignalKind.PARTS_OVER_WHOLE);
        assertThat(parts.getAbout()).isEqualTo(Ref.parse("task:whole"));
        assertThat(parts.getShare()).hasToString("Optional[12.5/10]");
        assertThat(parts.getFacts()).hasSize(5);
    }

    @Test
    void theSizeOfAWholeIsNotGuessed() {
        agency.plan(Task.builder()
                .id(TaskId.of("whole"))
                .title("Đề án")
                .unit(Agency.UNIT)
                .build());
        for (String cadre : FIVE) {
            agency.plan(Agency.aTask("part-" + cadre, cadre, "2.5", "1", "2026-03-31")
                    .addPartOf(TaskId.of("whole"))
                    .build());
        }
        assertThat(one(find(), SignalKind.PARTS_OVER_WHOLE).getStatus()).isEqualTo(SignalStatus.NO_FACTS);
    }

    /** Wish 4: late logging is not late work; deliveries and recordings are two figures. */
    @Test
    void theLastDaysStandBesideTheirEvenShare() {
        for (String cadre : FIVE) {
            task("t-" + cadre, cadre, "Việc " + cadre, "1");
            agency.record("2026-03-31", Agency.aReport("r-" + cadre, "t-" + cadre, cadre, "2026-03-10", "1"));
        }
        agency.record("2026-03-31", Agency.anAcceptance("r-c-1", "2026-03-22").build());
        SignalReport report = find();
        assertThat(share(report, SignalKind.DELIVERIES_BEFORE_CUT_OFF)).contains(Ratio.of(0, 5));
        Signal recorded = one(report, SignalKind.RECORDINGS_BEFORE_CUT_OFF);
        assertThat(recorded.getShare()).contains(Ratio.of(5, 5));
        assertThat(recorded.getComparedWith())
                .containsExactly(new ComparedValue(ComparedWith.EVEN_SHARE, Fraction.of(10, 31)));
        assertThat(one(report, SignalKind.ACCEPTANCES_BEFORE_CUT_OFF).getStatus())
                .isEqualTo(SignalStatus.GROUP_TOO_SMALL);
        // 22 March is the first of the last ten days.
        assertThat(share(find(smallest(1)), SignalKind.ACCEPTANCES_BEFORE_CUT_OFF))
                .contains(Ratio.of(1, 1));
    }

    @Test
    void theDayBeforeTheLastDaysIsNotOneOfThem() {
        for (String cadre : FIVE) {
            task("t-" + cadre, cadre, "Việc " + cadre, "1");
            agency.delivered("r-" + cadre, "t-" + cadre, cadre, cadre.equals("c-1") ? "2026-03-22" : "2026-03-21", "1");
        }
        assertThat(share(find(), SignalKind.DELIVERIES_BEFORE_CUT_OFF)).contains(Ratio.of(1, 5));
    }

    @Test
    void whatComesAfterTheCutOffIsNotBeforeIt() {
        for (String cadre : FIVE) {
            task("t-" + cadre, cadre, "Việc " + cadre, "1");
            agency.record("2026-04-05", Agency.aReport("r-" + cadre, "t-" + cadre, cadre, "2026-03-30", "1"));
        }
        assertThat(one(find(), SignalKind.RECORDINGS_BEFORE_CUT_OFF).getStatus())
                .isEqualTo(SignalStatus.NO_FACTS);
        SignalGroup later = new SignalGroup(UNIT, MONTH, LocalDate.of(2026, 4, 5), members());
        assertThat(share(find(SignalRules.defaults(), later), SignalKind.RECORDINGS_BEFORE_CUT_OFF))
                .contains(Ratio.of(5, 5));
    }

    @Test
    void changesAfterAFirstScoreAreCounted() {
        for (String cadre : FIVE) {
            score(cadre, "general", "28", Stage.AUTHORITY, "Trưởng phòng");
        }
        agency.add(new LedgerEntry.Correction(
                LocalDate.of(2026, 4, 2), aScore("c-1", "general", "30", Stage.AUTHORITY, "Trưởng phòng"), "Sửa"));
        agency.add(new LedgerEntry.Correction(
                LocalDate.of(2026, 4, 2), aScore("c-2", "general", "28.0", Stage.AUTHORITY, "Trưởng phòng"), "Sửa"));
        agency.add(new LedgerEntry.Withdrawal(
                LocalDate.of(2026, 4, 2),
                aScore("c-3", "general", "28", Stage.AUTHORITY, "Trưởng phòng").getRef(),
                "Nhập nhầm"));
        Signal changed = one(find(), SignalKind.CHANGED_SCORES);
        assertThat(changed.getShare()).contains(Ratio.of(2, 5));
        assertThat(changed.getFacts()).hasSize(2);
        // Before the corrections were known, nothing had changed.
        assertThat(one(
                                finder(SignalRules.defaults())
                                        .find(agency.ledger(), LocalDate.of(2026, 4, 1), group(), ratings()),
                                SignalKind.CHANGED_SCORES)
                        .getShare())
                .contains(Ratio.of(0, 5));
    }

    @Test
    void aThresholdMarksTheFigureAndChangesNothing() {
        scores("100", "100", "93", "92", "90");
        SignalRules rules = SignalRules.builder()
                .threshold(SignalKind.EQUAL_SCORES, Fraction.of(2, 5), Source.NONE)
                .threshold(SignalKind.SCORE_RANGE, Fraction.of(11), Source.NONE)
                .build();
        SignalReport report = find(rules);
        assertThat(one(report, SignalKind.EQUAL_SCORES).reachesThreshold()).contains(true);
        assertThat(one(report, SignalKind.SCORE_RANGE).reachesThreshold()).contains(false);
        assertThat(one(report, SignalKind.DISTINCT_SCORES).reachesThreshold()).isEmpty();
        assertThat(one(report, SignalKind.EQUAL_SCORES).getValue())
                .isEqualTo(one(find(), SignalKind.EQUAL_SCORES).getValue());
    }

    @Test
    void aGroupOfFewHasNoFigureAtAll() {
        scores("100", "100", "93", "92", "90");
        SignalGroup few = SignalGroup.of(UNIT, MONTH, members().subList(0, 4));
        assertThat(find(SignalRules.defaults(), few).getSignals())
                .allSatisfy(signal -> assertThat(signal.isShown()).isFalse());
    }

    @Test
    void theOrderOfRatingsAndPeopleDoesNotMatter() {
        scores("100", "100", "93", "92", "90");
        List<Rating> reversed = new ArrayList<>(ratings());
        Collections.reverse(reversed);
        List<CadreId> people = new ArrayList<>(members());
        Collections.reverse(people);
        assertThat(finder(SignalRules.defaults())
                        .find(
                                agency.ledger(),
                                LocalDate.parse(Agency.AFTERWARDS),
                                SignalGroup.of(UNIT, MONTH, people),
                                reversed))
                .isEqualTo(find());
    }

    @Test
    void argumentsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finder(SignalRules.defaults())
                        .find(agency.ledger(), LocalDate.of(2026, 3, 30), group(), List.of()))
                .withMessage("knownOn must not be before 2026-03-31: 2026-03-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalGroup(UNIT, MONTH, LocalDate.of(2026, 2, 28), members()))
                .withMessage("cutOff must not be before 2026-03-01: 2026-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignalGroup.of(UNIT, MONTH, List.of(CadreId.of("c-1"), CadreId.of("c-1"))))
                .withMessageStartingWith("members must be named once each: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignalRules.builder()
                        .capacityPerDay(Fraction.ZERO, Source.NONE)
                        .build())
                .withMessage("capacityPerDay must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> smallest(0))
                .withMessage("smallestGroup must be at least 1: 0");
        List<Rating> year =
                agency.assess(Decree335.staff(), "2026", Agency.AFTERWARDS).getRatings();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finder(SignalRules.defaults())
                        .find(agency.ledger(), LocalDate.parse(Agency.AFTERWARDS), group(), year))
                .withMessageStartingWith("ratings must be for 2026-03: ");
    }

    private void scores(String... totals) {
        for (int i = 0; i < totals.length; i++) {
            agency.month(FIVE[i], "2026-03", totals[i]);
        }
    }

    private void work(String... shares) {
        for (int i = 0; i < shares.length; i++) {
            agency.work(FIVE[i], "2026-03", Fraction.parse(shares[i]));
        }
    }

    private void task(String id, String cadre, String title, String coefficient) {
        agency.plan(Agency.aTask(id, cadre, coefficient, "1", "2026-03-31")
                .title(title)
                .build());
    }

    private void delivered(String cadre, String size) {
        agency.task("t-" + cadre, cadre, size, "1", "2026-03-20")
                .delivered("r-" + cadre, "t-" + cadre, cadre, "2026-03-20", "1");
    }

    private void score(String cadre, String criterion, String points, Stage stage, String post) {
        agency.score(aScore(cadre, criterion, points, stage, post));
    }

    private static JudgedScore aScore(String cadre, String criterion, String points, Stage stage, String post) {
        return Agency.aScore(
                        "s-" + cadre + "-" + criterion + "-" + stage + "-" + post.length(),
                        cadre,
                        criterion,
                        "2026-03",
                        points,
                        stage)
                .withPoints(Points.of(points))
                .withScorerPost(post);
    }

    private static SignalRules smallest(int number) {
        return SignalRules.builder()
                .smallestGroup(Parameter.reading("smallestGroup", number, Source.NONE))
                .build();
    }

    private List<Rating> ratings() {
        return Assessor.of(Decree335.staff())
                .assess(agency.knownOn(Agency.AFTERWARDS), MONTH)
                .getRatings();
    }

    private SignalReport find() {
        return find(SignalRules.defaults());
    }

    private SignalReport find(SignalRules rules) {
        return find(rules, group());
    }

    private SignalReport find(SignalRules rules, SignalGroup group) {
        return finder(rules).find(agency.ledger(), LocalDate.parse(Agency.AFTERWARDS), group, ratings());
    }

    private static SignalFinder finder(SignalRules rules) {
        return SignalFinder.of(rules, Decree335.staff().getMeasures());
    }

    private static SignalGroup group() {
        return SignalGroup.of(UNIT, MONTH, members());
    }

    private static List<CadreId> members() {
        return Stream.of(FIVE).map(CadreId::of).toList();
    }

    private static Signal one(SignalReport report, SignalKind kind) {
        assertThat(report.of(kind)).hasSize(1);
        return report.of(kind).get(0);
    }

    private static Optional<Ratio> share(SignalReport report, SignalKind kind) {
        return one(report, kind).getShare();
    }

    private static Signal load(SignalReport report, String cadre) {
        return report.of(SignalKind.DECLARED_LOAD).stream()
                .filter(signal -> signal.getAbout().equals(CadreId.of(cadre).toRef()))
                .findFirst()
                .orElseThrow();
    }
}
