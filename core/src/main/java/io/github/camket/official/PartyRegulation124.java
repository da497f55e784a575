// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Total;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Regulation 124-QĐ/TW of 4 October 2023 of the Politburo, article 12, until it was replaced on 30 August 2025: collectives, and of people what
 * is available as text. There are no points here.
 *
 * <p>The quota of one fifth of those rated good, in each group of similar functions, is text. Without points nothing here can tell who is
 * within it: the competent authority says of each collective whether it is over ({@link #OVER_QUOTA}), and until then the level of an
 * excellent one stays open. That corruption which a unit found and remedied itself does not count, and that force majeure excuses missed
 * targets, is for those to weigh who give the numbers; the names of the numbers say so.
 */
public final class PartyRegulation124 {

    /** The lowest grade of all criteria, judged: 0 poor, 1 average, 2 good, 3 excellent; a ratio out of 3. */
    public static final MeasureId ALL_CRITERIA = MeasureId.of("allCriteria");
    /** The lowest grade of the criteria on the results of tasks, in the same steps. */
    public static final MeasureId TASK_CRITERIA = MeasureId.of("taskCriteria");
    /** Number of subordinate units and of leaders that were disciplined. */
    public static final MeasureId DISCIPLINED_BELOW = MeasureId.of("disciplinedBelow");
    /** Number of disciplines of the leadership as a collective. */
    public static final MeasureId LEADERSHIP_DISCIPLINED = MeasureId.of("leadershipDisciplined");
    /** Number of cases of corruption in the unit that were disciplined; not those that it found and remedied itself. */
    public static final MeasureId CORRUPTION_DISCIPLINED = MeasureId.of("corruptionDisciplined");
    /** Share of the subordinate units that were disciplined; not applicable without such units. */
    public static final MeasureId UNITS_DISCIPLINED = MeasureId.of("unitsDisciplined");
    /** Share of the targets of the locality or unit that are completed. */
    public static final MeasureId TARGETS_COMPLETED = MeasureId.of("targetsCompleted");
    /** Number of key targets that were missed; not those missed by force majeure. */
    public static final MeasureId KEY_TARGETS_MISSED = MeasureId.of("keyTargetsMissed");

    /**
     * Whether a collective is over the limit on excellent ones, judged: 1 over, 0 not. There are no points that could rank
     * collectives, so that who is over it is for the competent authority to say.
     */
    public static final MeasureId OVER_QUOTA = MeasureId.of("overQuota");

    static final String INSTRUMENT = "124-QĐ/TW";
    static final LocalDate IN_FORCE = LocalDate.of(2023, 10, 4);
    private static final InstrumentLines LINES = new InstrumentLines(INSTRUMENT);
    private static final String ARTICLE = "12";
    private static final Fraction AVERAGE = Fraction.of(1, 3);
    private static final Fraction GOOD = Fraction.of(2, 3);

    private PartyRegulation124() {}

    /** Collectives of the political system. */
    public static Regulation collectives() {
        return base("collectives", "tập thể", "collectives")
                .applicability(PoliticalSystem.collectives(LINES))
                .measures(MeasureSet.builder()
                        .addMeasures(
                                LINES.grade(
                                        ALL_CRITERIA,
                                        "Mức thấp nhất trong các tiêu chí (3/3 xuất sắc, 2/3 tốt, 1/3 trung bình)",
                                        "Lowest grade of all criteria (3 of 3 excellent, 2 good, 1 average)",
                                        3,
                                        ARTICLE),
                                LINES.grade(
                                        TASK_CRITERIA,
                                        "Mức thấp nhất trong các tiêu chí kết quả nhiệm vụ",
                                        "Lowest grade of the criteria on task results",
                                        3,
                                        ARTICLE),
                                LINES.count(
                                        DISCIPLINED_BELOW,
                                        "Số đơn vị trực thuộc, lãnh đạo bị kỷ luật",
                                        "Subordinate units and leaders disciplined",
                                        ARTICLE),
                                LINES.count(
                                        LEADERSHIP_DISCIPLINED,
                                        "Số lần tập thể lãnh đạo bị kỷ luật",
                                        "Disciplines of the leadership as a collective",
                                        ARTICLE),
                                LINES.count(
                                        CORRUPTION_DISCIPLINED,
                                        "Số vụ tham nhũng ở đơn vị bị xử lý kỷ luật (trừ vụ tự phát hiện và khắc phục)",
                                        "Cases of corruption in the unit that were disciplined (self-detected and remedied excepted)",
                                        ARTICLE),
                                LINES.share(
                                        UNITS_DISCIPLINED,
                                        "Tỷ lệ đơn vị trực thuộc bị kỷ luật",
                                        "Share of subordinate units disciplined",
                                        ARTICLE),
                                PoliticalSystem.targets(LINES, TARGETS_COMPLETED, ARTICLE),
                                PoliticalSystem.keyTargets(LINES, KEY_TARGETS_MISSED, ARTICLE),
                                LINES.grade(
                                        OVER_QUOTA,
                                        "Vượt tỷ lệ 20 % so với số được xếp loại tốt trong nhóm có chức năng tương đồng"
                                                + " (1: vượt; 0: không)",
                                        "Over 20 % of the number rated good in the group with similar functions"
                                                + " (1: over; 0: not)",
                                        1,
                                        ARTICLE))
                        .countingStage(Parameter.reading("countingStage", Stage.AUTHORITY, LINES.at(ARTICLE)))
                        .build())
                .addExclusions(new Exclusion(
                        LINES.all(OVER_QUOTA, ARTICLE), new Effect.AtBest(RatingLevel.GOOD), LINES.at(ARTICLE)))
                .scale(LINES.scale(
                        List.of(ARTICLE, ARTICLE, ARTICLE, ARTICLE),
                        List.of(
                                List.of(
                                        LINES.atLeast(ALL_CRITERIA, GOOD, ARTICLE),
                                        LINES.all(TASK_CRITERIA, ARTICLE),
                                        LINES.ifAny(DISCIPLINED_BELOW, Comparison.EXACTLY, Fraction.ZERO, ARTICLE)),
                                List.of(
                                        LINES.atLeast(ALL_CRITERIA, AVERAGE, ARTICLE),
                                        LINES.atLeast(TASK_CRITERIA, GOOD, ARTICLE)),
                                List.of(LINES.atLeast(ALL_CRITERIA, AVERAGE, ARTICLE)),
                                List.of(new Condition.AnyOf(
                                        List.of(
                                                LINES.below(ALL_CRITERIA, AVERAGE, ARTICLE),
                                                LINES.atLeast(CORRUPTION_DISCIPLINED, Fraction.ONE, ARTICLE),
                                                halfOfTargets(),
                                                LINES.atLeast(LEADERSHIP_DISCIPLINED, Fraction.ONE, ARTICLE),
                                                new Condition.Compare(
                                                        UNITS_DISCIPLINED,
                                                        Comparison.ABOVE,
                                                        Fraction.of(1, 5),
                                                        Condition.Outcome.FAILS,
                                                        LINES.at(ARTICLE)),
                                                concluded(
                                                        ConclusionKind.INTERNAL_DISUNITY, ConclusionKind.DEGRADATION)),
                                        LINES.at(ARTICLE))))))
                .build();
    }

    /** People: the lowest level; the conditions of the others are absent. */
    public static Regulation people() {
        return base("people", "cá nhân", "people")
                .applicability(PoliticalSystem.people(LINES))
                .measures(MeasureSet.builder()
                        .addMeasures(
                                PoliticalSystem.targets(LINES, TARGETS_COMPLETED, ARTICLE),
                                PoliticalSystem.keyTargets(LINES, KEY_TARGETS_MISSED, ARTICLE))
                        .countingStage(Parameter.reading("countingStage", Stage.AUTHORITY, LINES.at(ARTICLE)))
                        .build())
                .periodRules(LINES.year(
                        Parameter.reading("minMonthsWorked", 0, LINES.at(ARTICLE)), Basis.READING, LINES.at(ARTICLE)))
                .scale(LINES.scale(
                        List.of(ARTICLE, ARTICLE, ARTICLE, ARTICLE),
                        List.of(
                                List.of(PoliticalSystem.wholeLevel(LINES, Confidence.UNVERIFIED, ARTICLE)),
                                List.of(PoliticalSystem.wholeLevel(LINES, Confidence.UNVERIFIED, ARTICLE)),
                                List.of(PoliticalSystem.wholeLevel(LINES, Confidence.UNVERIFIED, ARTICLE)),
                                List.of(halfOfTargets()))))
                .addExclusions(
                        lowest(new Condition.Disciplined(
                                EnumSet.allOf(DisciplineGround.class),
                                LINES.at(ARTICLE),
                                Optional.empty(),
                                Optional.empty())),
                        lowest(concluded(ConclusionKind.DEGRADATION)))
                .build();
    }

    private static Regulation.Builder base(String id, String vi, String en) {
        Regulation.Builder builder = Regulation.builder();
        builder.id(RegulationId.of("qd-124-2023." + id))
                .title(new Label("Quy định 124-QĐ/TW: " + vi, "Regulation 124-QĐ/TW: " + en))
                .instrument(INSTRUMENT)
                .official(true)
                .effectiveFrom(IN_FORCE)
                .effectiveTo(PartyRegulation366.IN_FORCE)
                .total(Total.sum(LINES.at(ARTICLE)));
        return builder;
    }

    private static Condition halfOfTargets() {
        return new Condition.All(
                List.of(
                        LINES.below(TARGETS_COMPLETED, Fraction.of(1, 2), ARTICLE),
                        LINES.atLeast(KEY_TARGETS_MISSED, Fraction.ONE, ARTICLE)),
                LINES.at(ARTICLE));
    }

    private static Condition concluded(ConclusionKind first, ConclusionKind... others) {
        return new Condition.Concluded(EnumSet.of(first, others), Condition.About.SELF, 1, LINES.at(ARTICLE));
    }

    private static Exclusion lowest(Condition when) {
        return new Exclusion(when, new Effect.Forced(RatingLevel.NOT_COMPLETED), when.source());
    }
}
