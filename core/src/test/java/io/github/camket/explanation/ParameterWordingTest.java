// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.official.Decree335;
import io.github.camket.official.Regulations;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.StatedParameter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks what was assumed reads words, never the codes of a program. */
class ParameterWordingTest {

    static Stream<Regulation> everyShippedRegulation() {
        return Regulations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyShippedRegulation")
    void everyParameterOfEveryRegulationIsInWords(Regulation regulation) {
        for (Language language : Language.values()) {
            Wording wording = Wording.of(language, regulation);
            for (StatedParameter stated : regulation.statedParameters()) {
                assertThat(wording.choice(stated))
                        .as("%s in %s", stated.name(), language)
                        .doesNotContain(stated.parameter().name())
                        .doesNotContainPattern("[A-Z]{2}")
                        .doesNotEndWith(": -")
                        // One colon, so that it is plain what is the question and what the answer.
                        .matches("[^:]+: [^:]+");
            }
        }
    }

    @Test
    void aChoiceIsItsNameAndItsValue() {
        Regulation decree = Decree335.civilServants();
        StatedParameter base = decree.statedParameters().stream()
                .filter(stated -> stated.name().equals("quotaBase"))
                .findFirst()
                .orElseThrow();

        assertThat(Wording.of(Language.ENGLISH, decree).choice(base))
                .isEqualTo("The quota is a share of: those at the level below only");
        assertThat(Wording.of(Language.VIETNAMESE, decree).choice(base))
                .isEqualTo("Tỷ lệ khống chế tính trên: số trường hợp ở mức liền dưới");
    }
}
