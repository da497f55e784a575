// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.rating.Rating;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Under an instrument of which only a part is available as text, people learn that, and what is wanting. */
class PartialInstrumentExplanationTest {

    private static final String YEAR = "2025";
    private static final String RECORDED = "2026-01-05";
    private static final String PARTLY = "Only a part of the text of 90/2020/NĐ-CP is available here";

    @ParameterizedTest
    @EnumSource
    void aLevelThatStaysOpenSaysForWantOfWhichLines(Language language) throws IOException {
        GoldenText.hold(
                Explainer.in(language).explain(open()) + "\n",
                "people/partial-instrument_" + language.getCode() + ".txt");
    }

    @Test
    void everyDepthSaysIt() {
        assertThat(told(Depth.STANDARD, open())).contains("Note: o" + PARTLY.substring(1));
        assertThat(told(Depth.FULL, open())).contains("Note: o" + PARTLY.substring(1));
        assertThat(told(Depth.LINE, open())).endsWith(PARTLY + ".");
    }

    /** The cases in which one is excellent at best good: the quota, whose words are not available. */
    @Test
    void anAbsentLimitSaysWhichLevelsItExcludes() {
        assertThat(told(Depth.STANDARD, open())).contains("""
                  Cases in which the level is "Good" at best:
                    not known: over the share that may be rated excellent: the text of this line is not available; only other \
                sources tell of it (article 2, clause 6)
                """);
    }

    @Test
    void aLevelThatDoesNotDependOnTheRestIsToldWithoutItInOneLine() {
        Rating settled = disciplined();
        assertThat(settled.getLevel()).isPresent();
        assertThat(told(Depth.STANDARD, settled)).contains("Note: o" + PARTLY.substring(1));
        assertThat(told(Depth.LINE, settled)).doesNotContain("part of the text");
    }

    @Test
    void aCompleteInstrumentSaysNothingOfTheKind() {
        Rating rating = Agency.of("c-01").months("c-01", "2026", "80").rate(Decree335.civilServants(), "c-01", "2026");
        assertThat(told(Depth.FULL, rating)).doesNotContain("part of the text");
    }

    private static String told(Depth depth, Rating rating) {
        return Explainer.english().at(depth).explain(rating).toString();
    }

    private static Rating open() {
        return judged().rate(Decree90.civilServants(), "c-01", YEAR);
    }

    private static Rating disciplined() {
        return judged().record(
                        RECORDED,
                        Discipline.builder()
                                .id(FactId.of("d-1"))
                                .cadre(CadreId.of("c-01"))
                                .act("a-1")
                                .actOn(LocalDate.of(2025, 5, 1))
                                .effectiveOn(LocalDate.of(2025, 6, 1))
                                .form(DisciplineForm.REPRIMAND)
                                .ground(DisciplineGround.OTHER)
                                .side(DisciplineSide.ADMINISTRATIVE)
                                .build())
                .rate(Decree90.civilServants(), "c-01", YEAR);
    }

    private static Agency judged() {
        Agency agency = Agency.of("c-01");
        new TreeMap<>(Map.of(
                        "general", "2",
                        "ownCompleted", "100",
                        "ownCompletedWell", "100",
                        "ownBeyond", "50",
                        "ownFailing", "0",
                        "monthsAbsent", "0"))
                .forEach((measure, given) -> agency.record(
                        RECORDED, Agency.aScore("s-" + measure, "c-01", measure, YEAR, given, Stage.AUTHORITY)));
        return agency;
    }
}
