// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes a shipped regulation and leaves its name and its mark of being official is found out. */
class AlteredRegulationTest {

    static List<Regulation> shipped() {
        return Regulations.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedIsNotAltered(Regulation regulation) {
        assertThat(Regulations.isAltered(regulation)).isFalse();
        if (regulation.getApplicability() instanceof Applicability.People people) {
            people.positions()
                    .forEach(position -> assertThat(Regulations.isAltered(regulation.forPosition(position)))
                            .isFalse());
        } else {
            assertThat(Regulations.isAltered(regulation.forKind(OrgKind.DIVISION)))
                    .isFalse();
        }
        assertThat(Regulations.isAltered(regulation.withExclusions(List.of())))
                .isEqualTo(
                        regulation.isOfficial() && !regulation.getExclusions().isEmpty());
        // What does not say that it is official, or has a name of its own, claims nothing.
        assertThat(Regulations.isAltered(regulation.withExclusions(List.of()).withOfficial(false)))
                .isFalse();
        assertThat(Regulations.isAltered(regulation.withExclusions(List.of()).withId(RegulationId.of("tinh-mau"))))
                .isFalse();
    }

    @Test
    void theExplanationSaysSo() {
        Measurements sums = Measurements.builder()
                .put(Decree335.GENERAL, Points.of(30))
                .put(Decree335.QUANTITY, Ratio.of(1, 1))
                .put(Decree335.QUALITY, Ratio.of(1, 1))
                .put(Decree335.TIMELINESS, Ratio.of(1, 1))
                .build();
        Regulation altered = Decree335.staff().withExclusions(List.of());

        assertThat(Explainer.english().explain(Rater.rate(altered, sums)).toString())
                .contains("these rules bear the name of the official ones");
        assertThat(Explainer.vietnamese().explain(Rater.rate(altered, sums)).toString())
                .contains("nội dung đã bị sửa, không phải bản gốc");
        assertThat(Explainer.english()
                        .explain(Rater.rate(Decree335.staff(), sums))
                        .toString())
                .doesNotContain("bear the name");
    }
}
