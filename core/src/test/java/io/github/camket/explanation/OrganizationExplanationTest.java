// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import org.junit.jupiter.api.Test;

/** The words for organizations: every condition with its value, and what made it fail. */
class OrganizationExplanationTest {

    private final Commune commune = Commune.of();

    @Test
    void conditionsAreListedWithTheirValuesAndArticles() {
        commune.total("u-01", "85").tasks("u-01", "+..l");
        assertThat(en())
                .contains("Result: no level matches")
                .contains(
                        "The total of 85 points is in the range of the level \"Good\", but a condition of that level fails "
                                + "(Share of assigned tasks completed on time and with quality); no other level matches.")
                .contains("For the level \"Good\":\n    fails: Share of assigned tasks completed on time and with "
                        + "quality: 3 of 4 = 75 %; required: 100 % (article 8, clause 2)")
                .contains("fails: Share of tasks completed beyond requirement: 1 of 4 = 25 %; required: at least 30 % "
                        + "(article 8, clause 1, point a)")
                .contains(
                        "holds: Share of assigned tasks completed: 4 of 4 = 100 %; required: 100 % (article 8, clause 3)")
                .contains(
                        "fails: Share of tasks not on schedule: 1 of 4 = 25 %; required: at most 20 % (article 8, clause 3)")
                .contains(
                        "does not apply: Share of tasks of the year's programme completed: 4 of 4 = 100 %; applies if below 70 % "
                                + "(article 8, clause 4, point b)");
    }

    @Test
    void whereConditionsDecideNoPointsArePromised() {
        commune.total("u-01", "85").tasks("u-01", "+..l");
        assertThat(commune.rateUnit("u-01").getMargin().orElseThrow().next()).isEmpty();
        assertThat(en())
                .contains("The score is high enough for the level \"Good\", but its conditions are not fulfilled.")
                .doesNotContain("more points")
                .doesNotContain("points can be lost");
    }

    @Test
    void theSameInVietnamese() {
        commune.total("u-01", "85").tasks("u-01", "+..l");
        assertThat(Explainer.vietnamese().explain(commune.rateUnit("u-01")).toString())
                .contains("Kết quả: không có mức nào phù hợp")
                .contains(
                        "Đối với mức \"Hoàn thành tốt nhiệm vụ\":\n    không đạt: Tỷ lệ nhiệm vụ được giao hoàn thành "
                                + "đúng tiến độ, bảo đảm chất lượng: 3 trên 4 = 75 %; yêu cầu: 100 % (khoản 2 Điều 8)");
    }

    @Test
    void theTaskThatFailsIsNamed() {
        commune.total("u-01", "85").tasks("u-01", "+.o");
        assertThat(en())
                .contains(
                        "fails: Share of assigned tasks completed: 2 of 3 = 66.7 %; required: 100 % (article 8, clause 3); short by 33.3 percentage points\n"
                                + "      does not count: Nhiệm vụ của đơn vị [t-u-01-2]\n");
    }

    @Test
    void theLateTaskIsNamedWhereLatenessIsCounted() {
        commune.total("u-01", "60").tasks("u-01", "..l");
        assertThat(after("not on schedule: 1 of 3 = 33.3 %; required: at most 20 % (article 8, clause 3)"))
                .contains("[t-u-01-2]");
    }

    @Test
    void theUnitBelowThatFailsIsNamed() {
        Commune two = Commune.of("u-02", "u-03").total("u-01", "95").tasks("u-01", "+..");
        two.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.NOT_COMPLETED);
        String text = Explainer.english().explain(two.rateUnit("u-01")).toString();
        assertThat(text.substring(text.indexOf("not completed: 1 of 2 = 50 %"), text.indexOf("For the level \"Good\"")))
                .contains("u-03");
    }

    @Test
    void anOpenConditionSaysThatThereIsNothingToCount() {
        commune.total("u-01", "85");
        assertThat(en())
                .contains("The total is known, but not whether the conditions of the levels hold:")
                .contains("not known: Share of assigned tasks completed on time and with quality: nothing to count; "
                        + "required: 100 % (article 8, clause 2)")
                .contains("holds: Share of shortcomings remedied: nothing to count; required: 100 % "
                        + "(article 8, clause 1, point c)");
    }

    @Test
    void aForcedLevelNamesItsGround() {
        commune.total("u-01", "95").tasks("u-01", "+..").concluded("u-01", ConclusionKind.FACTIONALISM, "2026-05-01");
        assertThat(en())
                .contains("Conclusion of the competent authority in the period [k-u-01-2026-05-01]: level "
                        + "\"Not completed\" (article 8, clause 4, point a). By points alone the level would be "
                        + "\"Excellent\".");
    }

    @Test
    void aProgrammeThatWasNotCarriedOutIsTheGround() {
        commune.total("u-01", "95").tasks("u-01", "+.o");
        assertThat(en())
                .contains("Share of tasks of the year's programme completed: level \"Not completed\" "
                        + "(article 8, clause 4, point b).")
                .contains(
                        "applies: Share of tasks of the year's programme completed: 2 of 3 = 66.7 %; applies if below 70 %");
    }

    private String en() {
        return Explainer.english().explain(commune.rateUnit("u-01")).toString();
    }

    /** The lines after this one up to the next condition. */
    private String after(String line) {
        String rest = en().substring(en().indexOf(line) + line.length());
        return rest.substring(0, rest.indexOf("Cases in which the level"));
    }
}
