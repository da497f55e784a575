// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static io.github.camket.official.Decree90.LINES;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.RatingScale;
import java.util.ArrayList;
import java.util.List;

/** The levels of Decree 90/2020/NĐ-CP: articles 4 to 15, as far as they are available as text. */
final class Decree90Levels {

    static final Condition QUOTA = new Condition.Absent(
            new Label("vượt tỷ lệ được xếp loại hoàn thành xuất sắc", "over the share that may be rated excellent"),
            Confidence.SECONDARY,
            Decree90.at("2.6"));

    private static final Fraction MET = Fraction.of(1, 2);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction FIFTH = Fraction.of(1, 5);
    private static final Fraction SEVEN_TENTHS = Fraction.of(7, 10);

    private Decree90Levels() {}

    static List<Measure> unitMeasures(String article) {
        return List.of(
                LINES.share(
                        Decree90.UNIT_COMPLETED,
                        "Tỷ lệ chỉ tiêu của đơn vị, lĩnh vực phụ trách đã hoàn thành",
                        "Share of the targets of the unit or field in charge completed",
                        article),
                LINES.share(
                        Decree90.UNIT_COMPLETED_WELL,
                        "Tỷ lệ chỉ tiêu của đơn vị hoàn thành đúng tiến độ, bảo đảm chất lượng",
                        "Share of the targets of the unit completed on time and with quality",
                        article),
                LINES.exceedingShare(
                        Decree90.UNIT_BEYOND,
                        "Tỷ lệ chỉ tiêu của đơn vị hoàn thành vượt mức",
                        "Share of the targets of the unit exceeded",
                        article),
                LINES.share(
                        Decree90.UNITS_COMPLETED,
                        "Tỷ lệ đơn vị trực thuộc hoàn thành nhiệm vụ trở lên",
                        "Share of the units directly managed rated completed or better",
                        article),
                LINES.share(
                        Decree90.UNITS_GOOD,
                        "Tỷ lệ đơn vị trực thuộc hoàn thành tốt nhiệm vụ trở lên",
                        "Share of the units directly managed rated good or better",
                        article));
    }

    static RatingScale publicEmployees() {
        return LINES.scale(
                List.of("12.1", "13.1", "14.1", "15"),
                List.of(
                        List.of(
                                doneWell("12.1"),
                                LINES.all(Decree90.OWN_COMPLETED, "12.1"),
                                LINES.atLeast(Decree90.OWN_BEYOND, HALF, "12.1")),
                        List.of(
                                LINES.all(Decree90.GENERAL_FIRST_FOUR, "13.1"),
                                LINES.all(Decree90.OWN_COMPLETED_WELL, "13.1")),
                        List.of(
                                met("14.1"),
                                LINES.all(Decree90.OWN_COMPLETED, "14.1"),
                                LINES.atMost(Decree90.OWN_FAILING, FIFTH, "14.1")),
                        List.of(notCompleted("15"))));
    }

    static RatingScale publicEmployeeManagers() {
        List<Condition> excellent = new ArrayList<>(List.of(doneWell("12.2")));
        excellent.addAll(unitExcellent("12.2", "12.2"));
        return LINES.scale(
                List.of("12.2", "13.2", "14.2", "15"),
                List.of(
                        excellent,
                        List.of(
                                met("13.2"),
                                LINES.all(Decree90.OWN_COMPLETED_WELL, "13.2b"),
                                LINES.all(Decree90.UNIT_COMPLETED, "13.2c"),
                                LINES.atLeast(Decree90.UNIT_COMPLETED_WELL, Fraction.of(4, 5), "13.2c"),
                                LINES.ifAny(Decree90.UNITS_COMPLETED, Comparison.EXACTLY, Fraction.ONE, "13.2d"),
                                LINES.ifAny(Decree90.UNITS_GOOD, Comparison.AT_LEAST, SEVEN_TENTHS, "13.2d")),
                        List.of(
                                met("14.2"),
                                LINES.all(Decree90.OWN_COMPLETED, "14.2b"),
                                LINES.atMost(Decree90.OWN_FAILING, FIFTH, "14.2b"),
                                LINES.above(Decree90.UNIT_COMPLETED, SEVEN_TENTHS, "14.2c"),
                                LINES.ifAny(Decree90.UNITS_COMPLETED, Comparison.AT_LEAST, SEVEN_TENTHS, "14.2d")),
                        List.of(notCompleted("15"))));
    }

    static RatingScale civilServants() {
        return LINES.scale(
                List.of("8.1", "9.1", "10.1", "11.1"),
                List.of(
                        List.of(
                                doneWell("8.1"),
                                LINES.all(Decree90.OWN_COMPLETED_BEST, "8.1"),
                                LINES.atLeast(Decree90.OWN_BEYOND, HALF, "8.1")),
                        List.of(wholeLevel(Confidence.UNVERIFIED, "9.1")),
                        List.of(wholeLevel(Confidence.UNVERIFIED, "10.1")),
                        List.of(notCompleted("11.1"))));
    }

    static RatingScale civilServantLeaders() {
        List<Condition> excellent =
                new ArrayList<>(List.of(doneWell("8.2"), LINES.all(Decree90.OWN_COMPLETED_BEST, "8.2")));
        excellent.addAll(unitExcellent("8.2", "8.2"));
        return LINES.scale(
                List.of("8.2", "9.2", "10.2", "11.2"),
                List.of(
                        excellent,
                        List.of(wholeLevel(Confidence.UNVERIFIED, "9.2")),
                        List.of(wholeLevel(Confidence.UNVERIFIED, "10.2")),
                        List.of(notCompleted("11.2"))));
    }

    static RatingScale electedOfficials() {
        List<Condition> excellent =
                new ArrayList<>(List.of(doneWell("4.1"), LINES.all(Decree90.OWN_COMPLETED_BEST, "4.2")));
        excellent.addAll(unitExcellent("4.3", "4.4"));
        return LINES.scale(
                List.of("4", "5", "6", "7"),
                List.of(
                        excellent,
                        List.of(
                                LINES.absent(Confidence.SECONDARY, "5.1", "tiêu chí chung", "general criteria"),
                                own(Confidence.SECONDARY, "5.2"),
                                unit(Confidence.SECONDARY, "5.3"),
                                units(Confidence.SECONDARY, "5.4")),
                        List.of(
                                own(Confidence.UNVERIFIED, "6.2"),
                                unit(Confidence.UNVERIFIED, "6.3"),
                                units(Confidence.UNVERIFIED, "6.4")),
                        List.of(new Condition.AnyOf(
                                List.of(
                                        LINES.absent(
                                                Confidence.UNVERIFIED,
                                                "7.1",
                                                "kết luận suy thoái",
                                                "conclusion on degradation"),
                                        own(Confidence.UNVERIFIED, "7.2"),
                                        unit(Confidence.UNVERIFIED, "7.3"),
                                        LINES.absent(
                                                Confidence.UNVERIFIED,
                                                "7.4",
                                                "tham nhũng, lãng phí ở đơn vị phụ trách",
                                                "corruption or waste in the unit managed"),
                                        LINES.absent(
                                                Confidence.UNVERIFIED,
                                                "7.5",
                                                "vi phạm bị xử lý kỷ luật",
                                                "violation that was disciplined")),
                                LINES.at("7")))));
    }

    /** All targets, half of them exceeded; all units below completed, seven in ten good. */
    private static List<Condition> unitExcellent(String targets, String units) {
        return List.of(
                LINES.all(Decree90.UNIT_COMPLETED, targets),
                LINES.atLeast(Decree90.UNIT_BEYOND, HALF, targets),
                LINES.ifAny(Decree90.UNITS_COMPLETED, Comparison.EXACTLY, Fraction.ONE, units),
                LINES.ifAny(Decree90.UNITS_GOOD, Comparison.AT_LEAST, SEVEN_TENTHS, units));
    }

    private static Condition doneWell(String article) {
        return LINES.all(Decree90.GENERAL, article);
    }

    private static Condition met(String article) {
        return LINES.atLeast(Decree90.GENERAL, MET, article);
    }

    private static Condition notCompleted(String article) {
        return LINES.absent(
                Confidence.UNVERIFIED,
                article,
                "các trường hợp không hoàn thành nhiệm vụ",
                "the cases of not having completed the tasks");
    }

    private static Condition wholeLevel(Confidence known, String article) {
        return LINES.absent(known, article, "mọi điều kiện của mức", "all conditions of the level");
    }

    private static Condition own(Confidence known, String article) {
        return LINES.absent(known, article, "kết quả của cá nhân", "own results");
    }

    private static Condition unit(Confidence known, String article) {
        return LINES.absent(known, article, "chỉ tiêu của đơn vị, lĩnh vực", "targets of the unit or field");
    }

    private static Condition units(Confidence known, String article) {
        return LINES.absent(known, article, "kết quả của các đơn vị trực thuộc", "results of the units below");
    }
}
