// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.rating.Rating;
import org.junit.jupiter.api.Test;

/** The words for the components of leaders. */
class LeaderExplanationTest {

    private static final String MARCH = "2026-03";

    private final Commune commune = Commune.of()
            .head("u-01", "c-01")
            .months("c-01", MARCH, "100")
            .judged("c-01", "organizing", MARCH, "50")
            .judged("c-01", "cohesion", MARCH, "100")
            .staff("u-01", "c-02", "c-03")
            .months("c-02", MARCH, "80");

    @Test
    void componentDNamesWhoIsBelow() {
        commune.months("c-03", MARCH, "49.99");
        assertThat(en(head()))
                .contains("mean of the ratios 83.3 % × 70 = 58.3 points (article 16, clause 2)")
                .contains("Unit result (d): 50 %; people managed who have fewer than 50 points: 1 of 2 "
                        + "(article 15, clause 3, point a)\n        c-03: 49.99 points\n")
                .doesNotContain("c-02");
        assertThat(vi(head()))
                .contains("Kết quả hoạt động của đơn vị (d): 50 %; số người thuộc quyền quản lý dưới 50 điểm: 1/2 "
                        + "(điểm a khoản 3 Điều 15)\n        c-03: 49,99 điểm\n");
    }

    @Test
    void componentDSaysThatAllReachTheBound() {
        commune.months("c-03", MARCH, "50");
        assertThat(en(head()))
                .contains("Unit result (d): 100 %; people managed who have 50 points or more: 2 of 2 "
                        + "(article 15, clause 3, point a)");
        assertThat(vi(head()))
                .contains("Kết quả hoạt động của đơn vị (d): 100 %; số người thuộc quyền quản lý đạt từ 50 điểm "
                        + "trở lên: 2/2 (điểm a khoản 3 Điều 15)");
    }

    @Test
    void inFullEveryoneManagedIsListed() {
        commune.months("c-03", MARCH, "49.99");
        assertThat(Explainer.english().inFull().explain(head()).toString())
                .contains("        c-02: 80 points\n        c-03: 49.99 points\n");
    }

    @Test
    void componentsGivenByPeopleNameThePostAndTheArticle() {
        commune.months("c-03", MARCH, "50");
        assertThat(en(head()))
                .contains("Organizing (đ): 50 %, scored by the competent authority: Thủ trưởng "
                        + "(article 15, clause 3, point b)")
                .contains("Cohesion (e): 100 %, scored by the competent authority: Thủ trưởng "
                        + "(article 15, clause 3, point c)");
        assertThat(vi(head()))
                .contains("Khả năng tổ chức triển khai (đ): 50 %, cấp có thẩm quyền chấm: Thủ trưởng "
                        + "(điểm b khoản 3 Điều 15)");
    }

    @Test
    void anOpenComponentDShowsItsBoundsAndOnWhomItDepends() {
        commune.work("c-03", MARCH, "0.5");
        assertThat(en(head()))
                .contains("Unit result (d): not known yet, between 50 % and 100 %")
                .contains("\"Unit result (d)\", March 2026: depends on c-03, which is not settled yet.");
        assertThat(vi(head()))
                .contains("Kết quả hoạt động của đơn vị (d): chưa xác định, trong khoảng từ 50 % đến 100 %");
    }

    @Test
    void aHeadWhoManagesNobodyIsNotToldThatNothingWasAssigned() {
        Commune alone = Commune.of().head("u-01", "c-01").leads("c-01", "2026-Q1", "100");
        String parameters = "Rules that were used, and how they were read";
        for (String period : new String[] {MARCH, "2026-Q1"}) {
            String text = en(alone.rate("c-01", period));
            assertThat(text.substring(0, text.indexOf(parameters)))
                    .contains("Unit result (d)")
                    .doesNotContain("No task was assigned")
                    .doesNotContain("nothing is in the total first assigned")
                    .doesNotContain("nothing in the total first assigned");
        }
    }

    private Rating head() {
        return commune.rate("c-01", MARCH);
    }

    private static String vi(Rating rating) {
        return Explainer.vietnamese().explain(rating).toString();
    }

    private static String en(Rating rating) {
        return Explainer.english().explain(rating).toString();
    }
}
