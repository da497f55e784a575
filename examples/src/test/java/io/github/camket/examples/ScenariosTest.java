// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four founding scenarios, one page each. */
class ScenariosTest {

    /** Lines of a printed page of paper. */
    private static final int PAGE = 66;

    @ParameterizedTest
    @CsvSource({"vi, scenarios_vi.txt", "en, scenarios_en.txt"})
    void withoutArgumentsItPrintsAllFourInBothLanguages(String language, String golden) throws IOException {
        Run run = Run.of(Scenarios::new, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 'không có ngày \"31/11/2021\"'",
        "B, 24 % (192/800)",
        "C, 'Mục 12 của cv-522'",
        "D, 9/13 (14/06/2024)"
    })
    void eachIsOnePageWithItsOwnFigures(String letter, String figure) {
        String page = Run.of(Scenarios::new, "--only", letter).out();
        assertThat(page).contains(letter + ". ", figure);
        assertThat(page.lines()).hasSizeLessThanOrEqualTo(PAGE);
    }

    @Test
    void anotherLetterIsRefused() {
        Run run = Run.of(Scenarios::new, "--only", "E");
        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.err()).contains("--only must be A, B, C or D: E");
    }
}
