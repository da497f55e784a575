// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.rating.Rating;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What typical people are told, read as a whole against texts that people have reviewed. */
class TypicalPeopleTest {

    @ParameterizedTest
    @EnumSource
    void inVietnamese(TypicalPeople person) throws IOException {
        GoldenText.hold(told(person, Language.VIETNAMESE), "people/" + person.file() + "_vi.txt");
    }

    @ParameterizedTest
    @EnumSource
    void inEnglish(TypicalPeople person) throws IOException {
        GoldenText.hold(told(person, Language.ENGLISH), "people/" + person.file() + "_en.txt");
    }

    @Test
    void eachInOneLine() throws IOException {
        for (Language language : Language.values()) {
            String lines = String.join(
                    "\n",
                    Stream.of(TypicalPeople.values())
                            .map(person -> Explainer.in(language)
                                    .at(Depth.LINE)
                                    .explain(person.rating())
                                    .toString())
                            .toList());
            GoldenText.hold(lines + "\n", "people/lines_" + language.getCode() + ".txt");
        }
    }

    @Test
    void asAPageAndAsMarkdown() throws IOException {
        Explanation explanation = Explainer.vietnamese().explain(TypicalPeople.TRANSFERRED.rating());
        GoldenText.hold(HtmlRenderer.render(explanation), "people/transferred_vi.html");
        GoldenText.hold(MarkdownRenderer.render(explanation), "people/transferred_vi.md");
    }

    /** Every depth tells the level, the score and the reason that decides of the same rating. */
    @ParameterizedTest
    @EnumSource
    void everyDepthTellsTheSameScore(TypicalPeople person) {
        Rating rating = person.rating();
        rating.getScore().ifPresent(score -> {
            String shown =
                    Wording.of(Language.VIETNAMESE, rating.getRegulation()).points(score);
            for (Depth depth : Depth.values()) {
                assertThat(Explainer.vietnamese().at(depth).explain(rating).toString())
                        .as(depth.name())
                        .contains(shown);
            }
        });
    }

    private static String told(TypicalPeople person, Language language) {
        return Explainer.in(language).explain(person.rating()) + "\n";
    }
}
