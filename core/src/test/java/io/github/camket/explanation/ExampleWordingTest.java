// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.check.CounterExample;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Regulation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a drafter reads of the facts of an example. */
class ExampleWordingTest {

    @Test
    void oneLateTaskOfTwentyIsToldInBothLanguages() {
        CounterExample example = unit(Ratio.of(20, 20), Ratio.of(19, 20), Ratio.of(1, 20));

        assertThat(words(Language.VIETNAMESE, Decree335.organizations(), example))
                .isEqualTo(
                        "Dữ kiện, năm 2026: Được chấm Tiêu chí chung: 30; Tiêu chí kết quả thực hiện nhiệm vụ: 55. 20 nhiệm vụ:"
                                + " 19 hoàn thành đúng hạn, bảo đảm chất lượng; 1 hoàn thành chậm, bảo đảm chất lượng. 2 hạn chế,"
                                + " khuyết điểm: 1 đã khắc phục; 1 chưa khắc phục. 1 đơn vị trực thuộc trực tiếp xếp mức"
                                + " \"Hoàn thành tốt nhiệm vụ\".");
        assertThat(words(Language.ENGLISH, Decree335.organizations(), example))
                .isEqualTo("Facts, 2026: Points given: General criteria: 30; Result criteria: 55. Tasks, 20 in all:"
                        + " 19 completed on time, with quality; 1 completed late, with quality. Shortcomings, 2 in all:"
                        + " 1 remedied; 1 not remedied. Units directly below: 1 rated \"Good\".");
    }

    @Test
    void whereNoFactsWereFoundItIsSaid() {
        CounterExample example = unit(Ratio.of(4, 5), Ratio.of(1, 2), Ratio.of(1, 10));

        assertThat(words(Language.VIETNAMESE, Decree335.organizations(), example))
                .isEqualTo("Chưa lập được dữ kiện cho đúng các số liệu này; ví dụ chỉ dừng ở các số liệu.");
        assertThat(words(Language.ENGLISH, Decree335.organizations(), example))
                .isEqualTo("No facts were found that give exactly these figures; the example stands at the figures.");
    }

    @Test
    void whatAPersonDidOftenOrNotAtAllIsToldAsSuch() {
        Measurements measured = Measurements.builder()
                .put(Decree335.GENERAL, Points.of(30))
                .put(Decree335.QUANTITY, Ratio.of(1, 3))
                .put(Decree335.QUALITY, Ratio.of(1, 6))
                .put(Decree335.TIMELINESS, Ratio.of(0, 3))
                .build();
        CounterExample example = new CounterExample(
                Optional.of(Position.STAFF),
                Optional.empty(),
                measured,
                Optional.empty(),
                Optional.of(RatingLevel.NOT_COMPLETED));

        assertThat(words(Language.ENGLISH, Decree335.staff(), example))
                .isEqualTo(
                        "Facts, January 2026: Points given: General criteria: 30. Tasks, 3 in all: 1 completed, counted"
                                + " as late 4 times, 2 times without quality; 2 not completed.");
    }

    private static String words(Language language, Regulation regulation, CounterExample example) {
        return new ExampleWording(Wording.of(language, regulation), regulation).words(example);
    }

    private static CounterExample unit(Ratio completed, Ratio well, Ratio late) {
        Measurements measured = Measurements.builder()
                .put(Decree335.UNIT_GENERAL, Points.of(30))
                .put(Decree335.UNIT_RESULTS, Points.of(55))
                .put(Decree335.TASKS_COMPLETED, completed)
                .put(Decree335.TASKS_COMPLETED_WELL, well)
                .put(Decree335.TASKS_BEYOND_REQUIREMENT, Ratio.of(0, 20))
                .put(Decree335.TASKS_LATE, late)
                .put(Decree335.PLAN_COMPLETED, completed)
                .put(Decree335.UNITS_NOT_COMPLETED, Ratio.of(0, 1))
                .put(Decree335.SHORTCOMINGS_REMEDIED, Ratio.of(1, 2))
                .build();
        return new CounterExample(
                Optional.empty(), Optional.of(OrgKind.DEPARTMENT), measured, Optional.empty(), Optional.empty());
    }
}
