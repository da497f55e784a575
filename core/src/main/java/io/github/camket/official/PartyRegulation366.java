// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Total;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Regulation 366-QĐ/TW of 30 August 2025 of the Politburo, in place of Regulation 124-QĐ/TW: of it, article 11.1 on the highest level.
 *
 * <p><b>Partial.</b> The other levels, the quota and the point tables of the appendices are not available as text. The total score is
 * therefore a number that is given, not computed. In force from the day of issue is our reading; no other day is known.
 */
public final class PartyRegulation366 {

    /** The total score by the appendices, 0 to 100: 30 points of general criteria and 70 of results. */
    public static final MeasureId TOTAL = MeasureId.of("totalScore");
    /** Share of assigned tasks that are completed on time and with quality. */
    public static final MeasureId COMPLETED_WELL = MeasureId.of("completedWell");
    /** Share of assigned tasks that are completed beyond requirement. */
    public static final MeasureId BEYOND = MeasureId.of("beyond");
    /** Number of directly subordinate units and of members of the leadership that were disciplined. */
    public static final MeasureId DISCIPLINED_BELOW = MeasureId.of("disciplinedBelow");
    /** Share of the tasks of the localities and units led that are completed. */
    public static final MeasureId LED_COMPLETED = MeasureId.of("ledCompleted");
    /** Share of these tasks that are completed beyond requirement. */
    public static final MeasureId LED_BEYOND = MeasureId.of("ledBeyond");
    /** Share of the limitations pointed out earlier that are remedied; not applicable if there were none. */
    public static final MeasureId REMEDIED = MeasureId.of("remedied");

    static final String INSTRUMENT = "366-QĐ/TW";
    static final LocalDate IN_FORCE = LocalDate.of(2025, 8, 30);
    private static final InstrumentLines LINES = new InstrumentLines(INSTRUMENT);
    private static final String EXCELLENT = "11.1";
    private static final Set<Position> LEADERS = EnumSet.of(Position.HEAD, Position.DEPUTY);
    private static final Set<Position> OTHERS = EnumSet.of(Position.MEMBER, Position.STAFF);

    private PartyRegulation366() {}

    /** Collectives of the political system. */
    public static Regulation collectives() {
        Measure disciplined = LINES.count(
                DISCIPLINED_BELOW,
                "Số đơn vị trực thuộc trực tiếp, thành viên lãnh đạo bị kỷ luật",
                "Directly subordinate units and members of the leadership disciplined",
                EXCELLENT);
        Condition none = LINES.ifAny(DISCIPLINED_BELOW, Comparison.EXACTLY, Fraction.ZERO, EXCELLENT);
        return base("collectives", "tập thể", "collectives")
                .applicability(PoliticalSystem.collectives(LINES))
                .measures(measures(List.of(disciplined)))
                .scale(scale(List.of(none)))
                .build();
    }

    /** People who do not lead. */
    public static Regulation people() {
        return base("people", "cá nhân không giữ chức vụ lãnh đạo, quản lý", "people without leadership")
                .applicability(PoliticalSystem.people(LINES, OTHERS))
                .measures(measures(List.of()))
                .periodRules(year())
                .scale(scale(List.of()))
                .build();
    }

    /** People who lead. */
    public static Regulation leaders() {
        List<Measure> led = List.of(
                LINES.share(
                        LED_COMPLETED,
                        "Tỷ lệ nhiệm vụ của địa phương, đơn vị lãnh đạo đã hoàn thành",
                        "Share of the tasks of the localities and units led completed",
                        EXCELLENT),
                LINES.exceedingShare(
                        LED_BEYOND,
                        "Tỷ lệ nhiệm vụ của địa phương, đơn vị lãnh đạo hoàn thành vượt mức",
                        "Share of the tasks of the localities and units led completed beyond requirement",
                        EXCELLENT));
        return base("leaders", "cá nhân giữ chức vụ lãnh đạo, quản lý", "people who lead")
                .applicability(PoliticalSystem.people(LINES, LEADERS))
                .measures(measures(led))
                .periodRules(year())
                .scale(scale(List.of(
                        LINES.all(LED_COMPLETED, EXCELLENT), LINES.atLeast(LED_BEYOND, Fraction.of(3, 10), EXCELLENT))))
                .build();
    }

    private static Regulation.Builder base(String id, String vi, String en) {
        Regulation.Builder builder = Regulation.builder();
        builder.id(RegulationId.of("qd-366-2025." + id))
                .title(new Label("Quy định 366-QĐ/TW: " + vi, "Regulation 366-QĐ/TW: " + en))
                .instrument(INSTRUMENT)
                .official(true)
                .effectiveFrom(IN_FORCE)
                .total(Total.sum(LINES.at("11")))
                .addExclusions(new Exclusion(
                        LINES.absent(
                                Confidence.UNVERIFIED,
                                "11",
                                "vượt tỷ lệ được xếp loại hoàn thành xuất sắc",
                                "over the share that may be rated excellent"),
                        new Effect.AtBest(RatingLevel.GOOD),
                        LINES.at("11")));
        return builder;
    }

    private static PeriodRules year() {
        return LINES.year(Parameter.reading("minMonthsWorked", 0, LINES.at("11")), Basis.READING, LINES.at("11"));
    }

    private static MeasureSet measures(List<Measure> more) {
        List<Measure> all = new ArrayList<>(List.of(
                new Measure.Reported(
                        TOTAL,
                        new Label("Tổng điểm", "Total score"),
                        MeasureUnit.POINTS,
                        Optional.of(Fraction.of(100)),
                        LINES.at(EXCELLENT)),
                LINES.share(
                        COMPLETED_WELL,
                        "Tỷ lệ nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng",
                        "Share of assigned tasks completed on time and with quality",
                        EXCELLENT),
                LINES.exceedingShare(
                        BEYOND,
                        "Tỷ lệ nhiệm vụ hoàn thành vượt mức",
                        "Share of assigned tasks completed beyond requirement",
                        EXCELLENT),
                LINES.share(
                        REMEDIED,
                        "Tỷ lệ hạn chế đã được chỉ ra và khắc phục",
                        "Share of limitations pointed out that are remedied",
                        EXCELLENT)));
        all.addAll(more);
        return MeasureSet.builder()
                .addAllMeasures(all)
                .countingStage(Parameter.reading("countingStage", Stage.AUTHORITY, LINES.at("11")))
                .build();
    }

    private static RatingScale scale(List<Condition> more) {
        List<Condition> excellent = new ArrayList<>(List.of(
                LINES.atLeast(TOTAL, Fraction.of(90), EXCELLENT),
                LINES.all(COMPLETED_WELL, EXCELLENT),
                LINES.atLeast(BEYOND, Fraction.of(3, 10), EXCELLENT),
                LINES.ifAny(REMEDIED, Comparison.EXACTLY, Fraction.ONE, EXCELLENT)));
        excellent.addAll(more);
        return LINES.scale(
                List.of(EXCELLENT, "11.2", "11.3", "11.4"),
                List.of(
                        excellent,
                        List.of(PoliticalSystem.wholeLevel(LINES, Confidence.SECONDARY, "11.2")),
                        List.of(PoliticalSystem.wholeLevel(LINES, Confidence.SECONDARY, "11.3")),
                        List.of(PoliticalSystem.wholeLevel(LINES, Confidence.SECONDARY, "11.4"))));
    }
}
