// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
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
 * Decree 90/2020/NĐ-CP as amended by Decree 48/2023/NĐ-CP: elected officials (articles 4 to 7), civil servants (8 to 11) and public
 * employees (12 to 15). There are no points: the conditions of a level decide.
 *
 * <p><b>Partial.</b> Only what is available as text is here. Everything else stands in its place as a line that is absent, and
 * leaves open what depends on it; see {@link Regulation#absentLines()}. Since the line on the lowest level is absent for everyone, no
 * positive level is proposed for certain: the rating says the best level that the available lines leave and the worst one. Only a
 * discipline, which is available, settles a level.
 *
 * <p>The shares are given: by sums of the application, or by people as judged scores. What exceeding means, and whether tasks are counted or
 * weighed for it, is not defined by the decree: parameters {@code exceededMeaning} and {@code exceededBase}, as whoever gives the
 * share reads it. Whether general criteria are met or done well is a judgement of people.
 *
 * <p>For facts before the amendment took effect there are versions of their own, {@code nd-90-2020.civil-servants.2020} and so on, which
 * {@link Regulations#find} gives: the rule on discipline of that time is not available, and absent in them.
 */
public final class Decree90 {

    /** General criteria of article 3, judged: 0 not met, 1 met ("đáp ứng"), 2 done well ("thực hiện tốt"); a ratio out of 2. */
    public static final MeasureId GENERAL = MeasureId.of("general");
    /** Share of one's own tasks that are completed. */
    public static final MeasureId OWN_COMPLETED = MeasureId.of("ownCompleted");
    /** General criteria of article 3, clauses 1 to 4 alone, judged: 0 not met, 1 met; for article 13.1. */
    public static final MeasureId GENERAL_FIRST_FOUR = MeasureId.of("generalFirstFour");
    /** Share of one's own tasks that are completed on time, with quality, with high effectiveness ("hiệu quả cao"): excellent. */
    public static final MeasureId OWN_COMPLETED_BEST = MeasureId.of("ownCompletedBest");
    /** Share of one's own tasks that are completed on time, with quality, effectively ("hiệu quả"): good. */
    public static final MeasureId OWN_COMPLETED_WELL = MeasureId.of("ownCompletedWell");
    /** Share of one's own tasks that are completed beyond requirement. */
    public static final MeasureId OWN_BEYOND = MeasureId.of("ownBeyond");
    /** Share of one's own tasks that fail quality or progress, or are of low effectiveness. */
    public static final MeasureId OWN_FAILING = MeasureId.of("ownFailing");
    /** Share of the targets of the unit or field in charge that are completed. */
    public static final MeasureId UNIT_COMPLETED = MeasureId.of("unitCompleted");
    /** Share of these targets that are completed on time and with quality. */
    public static final MeasureId UNIT_COMPLETED_WELL = MeasureId.of("unitCompletedWell");
    /** Share of these targets that are exceeded. */
    public static final MeasureId UNIT_BEYOND = MeasureId.of("unitBeyond");
    /** Share of the units under direct management that are rated completed or better; not applicable without such units. */
    public static final MeasureId UNITS_COMPLETED = MeasureId.of("unitsCompleted");
    /** Share of the units under direct management that are rated good or better; not applicable without such units. */
    public static final MeasureId UNITS_GOOD = MeasureId.of("unitsGood");
    /** Months of legal absence in the year, maternity leave not counted. */
    public static final MeasureId MONTHS_ABSENT = MeasureId.of("monthsAbsent");

    static final String INSTRUMENT = "90/2020/NĐ-CP";
    /** First day of the decree in its first form. */
    static final LocalDate IN_FORCE = LocalDate.of(2020, 8, 20);
    /** First day of the decree as amended; known from secondary sources. */
    static final LocalDate AMENDED = LocalDate.of(2023, 9, 15);
    /** First day on which civil servants are under Decree 335 (its article 27.2). */
    static final LocalDate CIVIL_SERVANTS_END = Decree335.IN_FORCE;
    /** First day on which public employees are reported to be under Decree 233; secondary sources alone, so that nothing ends here. */
    static final LocalDate PUBLIC_EMPLOYEES_REPORTED_END = LocalDate.of(2026, 7, 1);

    static final InstrumentLines LINES = new InstrumentLines(INSTRUMENT);
    private static final Set<Position> WITHOUT_LEADERSHIP = EnumSet.of(Position.STAFF, Position.MEMBER);
    private static final Set<Position> LEADERS = EnumSet.of(Position.HEAD, Position.DEPUTY);

    private Decree90() {}

    /** Public employees who manage nobody (articles 12.1, 13.1, 14.1). */
    public static Regulation publicEmployees() {
        return regulation(
                        "public-employees",
                        "viên chức không giữ chức vụ quản lý",
                        "public employees without management",
                        new Applicability.People(
                                Set.of(LegalClass.PUBLIC_EMPLOYEE), at("12"), WITHOUT_LEADERSHIP, at("12.1")),
                        Decree90Levels.publicEmployees())
                .withMeasures(measures("12.1", false, generalFirstFour()));
    }

    /** Public employees who manage (articles 12.2, 13.2, 14.2). */
    public static Regulation publicEmployeeManagers() {
        return regulation(
                        "public-employee-managers",
                        "viên chức quản lý",
                        "public employees who manage",
                        new Applicability.People(Set.of(LegalClass.PUBLIC_EMPLOYEE), at("12"), LEADERS, at("12.2")),
                        Decree90Levels.publicEmployeeManagers())
                .withMeasures(measures("12.2", true));
    }

    /** Civil servants without leadership (article 8.1). */
    public static Regulation civilServants() {
        return regulation(
                        "civil-servants",
                        "công chức không giữ chức vụ lãnh đạo, quản lý",
                        "civil servants without leadership",
                        new Applicability.People(
                                Set.of(LegalClass.CIVIL_SERVANT), at("8"), WITHOUT_LEADERSHIP, at("8.1")),
                        Decree90Levels.civilServants())
                .withMeasures(measures("8.1", false, ownCompletedBest("8.1")))
                .withEffectiveTo(CIVIL_SERVANTS_END);
    }

    /** Civil servants who lead (article 8.2). */
    public static Regulation civilServantLeaders() {
        return regulation(
                        "civil-servant-leaders",
                        "công chức giữ chức vụ lãnh đạo, quản lý",
                        "civil servants who lead",
                        new Applicability.People(Set.of(LegalClass.CIVIL_SERVANT), at("8"), LEADERS, at("8.2")),
                        Decree90Levels.civilServantLeaders())
                .withMeasures(measures("8.2", true, ownCompletedBest("8.2")))
                .withEffectiveTo(CIVIL_SERVANTS_END);
    }

    /** Elected, ratified or appointed officials (article 4). Whether another act abolished their articles is open. */
    public static Regulation electedOfficials() {
        return regulation(
                        "elected-officials",
                        "cán bộ",
                        "elected, ratified or appointed officials (cán bộ)",
                        new Applicability.People(
                                Set.of(LegalClass.ELECTED_OFFICIAL), at("4"), EnumSet.allOf(Position.class), at("4")),
                        Decree90Levels.electedOfficials())
                .withMeasures(measures("4", true, ownCompletedBest("4.2")));
    }

    /** All of them. */
    static List<Regulation> all() {
        return List.of(
                publicEmployees(),
                publicEmployeeManagers(),
                civilServants(),
                civilServantLeaders(),
                electedOfficials());
    }

    private static Regulation regulation(
            String id, String vi, String en, Applicability.People applicability, RatingScale scale) {
        return Regulation.builder()
                .id(RegulationId.of("nd-90-2020." + id))
                .title(new Label(
                        "Nghị định 90/2020/NĐ-CP (sửa đổi bởi Nghị định 48/2023/NĐ-CP): " + vi,
                        "Decree 90/2020/NĐ-CP (amended by Decree 48/2023/NĐ-CP): " + en))
                .instrument(INSTRUMENT)
                .official(true)
                .effectiveFrom(AMENDED)
                .applicability(applicability)
                .measures(measures("3", false))
                .total(Total.sum(at("3")))
                .periodRules(LINES.year(Parameter.text("minMonthsWorked", 6, at("2")), Basis.TEXT, at("2")))
                .scale(scale)
                .addExclusions(disciplined(), longAbsence(), quota())
                .build();
    }

    /**
     * Discipline of any kind in the rating year; each act in one year only (Decree 48). That an act in a former organization counts
     * there is said by Decree 335 alone.
     */
    private static Exclusion disciplined() {
        Condition when = new Condition.Disciplined(
                EnumSet.allOf(DisciplineGround.class), at("2.5a"), Optional.of(at("2.5")), Optional.empty());
        return new Exclusion(when, new Effect.Forced(RatingLevel.NOT_COMPLETED), at("2.5a"));
    }

    /**
     * Three months of absence and less than six: completed at best. Six months exactly are outside this line, and whoever is absent so
     * long has still worked six months: read literally, such a year is rated without a cap.
     */
    private static Exclusion longAbsence() {
        Condition when = new Condition.All(
                List.of(
                        new Condition.Compare(
                                MONTHS_ABSENT, Comparison.AT_LEAST, Fraction.of(3), Outcome.FAILS, at("2")),
                        new Condition.Compare(MONTHS_ABSENT, Comparison.BELOW, Fraction.of(6), Outcome.FAILS, at("2"))),
                at("2"));
        return new Exclusion(when, new Effect.AtBest(RatingLevel.COMPLETED), at("2"));
    }

    /** Who is over the quota is not excellent; the quota itself is absent. */
    private static Exclusion quota() {
        return new Exclusion(Decree90Levels.QUOTA, new Effect.AtBest(RatingLevel.GOOD), at("2.6"));
    }

    private static Measure generalFirstFour() {
        return LINES.grade(
                GENERAL_FIRST_FOUR,
                "Tiêu chí chung tại khoản 1 đến khoản 4 Điều 3 (1: đáp ứng; 0: không đáp ứng)",
                "General criteria of article 3, clauses 1 to 4 (1: met; 0: not met)",
                1,
                "13.1");
    }

    private static Measure ownCompletedBest(String article) {
        return LINES.share(
                OWN_COMPLETED_BEST,
                "Tỷ lệ nhiệm vụ của cá nhân hoàn thành đúng tiến độ, bảo đảm chất lượng, hiệu quả cao",
                "Share of own tasks completed on time, with quality, with high effectiveness",
                article);
    }

    private static MeasureSet measures(String article, boolean leads, Measure... more) {
        List<Measure> all = new ArrayList<>(List.of(
                LINES.grade(
                        GENERAL,
                        "Tiêu chí chung (2/2: thực hiện tốt; 1/2: đáp ứng; 0: không đáp ứng)",
                        "General criteria (2 of 2: done well; 1 of 2: met; 0: not met)",
                        2,
                        "3"),
                LINES.share(
                        OWN_COMPLETED,
                        "Tỷ lệ nhiệm vụ của cá nhân đã hoàn thành",
                        "Share of own tasks completed",
                        article),
                LINES.share(
                        OWN_COMPLETED_WELL,
                        "Tỷ lệ nhiệm vụ của cá nhân hoàn thành đúng tiến độ, bảo đảm chất lượng, hiệu quả",
                        "Share of own tasks completed on time, with quality, effectively",
                        article),
                LINES.exceedingShare(
                        OWN_BEYOND,
                        "Tỷ lệ nhiệm vụ của cá nhân hoàn thành vượt mức",
                        "Share of own tasks completed beyond requirement",
                        article),
                LINES.share(
                        OWN_FAILING,
                        "Tỷ lệ nhiệm vụ của cá nhân chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp",
                        "Share of own tasks that fail quality or progress, or are of low effectiveness",
                        article),
                LINES.count(
                        MONTHS_ABSENT,
                        "Số tháng nghỉ theo quy định trong năm, không tính nghỉ thai sản",
                        "Months of legal absence in the year, maternity leave not counted",
                        "2")));
        all.addAll(List.of(more));
        if (leads) {
            all.addAll(Decree90Levels.unitMeasures(article));
        }
        return MeasureSet.builder()
                .addAllMeasures(all)
                .countingStage(Parameter.reading("countingStage", Stage.AUTHORITY, at("16")))
                .build();
    }

    static Source at(String article) {
        return Source.of(Citation.of(INSTRUMENT, article));
    }
}
