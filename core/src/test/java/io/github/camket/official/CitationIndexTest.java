// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.decision.PathRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every official line cites a place that is there. */
class CitationIndexTest {

    private static final CitationIndex INDEX = CitationIndex.shipped();
    private static final Pattern IN_MESSAGES = Pattern.compile("(?:Điều|[Aa]rticle) (\\d+)");

    static Stream<Regulation> regulations() {
        return Regulations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void everyCitationOfAShippedRegulationIsThere(Regulation regulation) {
        assertThat(CitedPlaces.of(regulation)).isNotEmpty();
        assertThat(CitationChecker.check(regulation)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void aLineThatIsNotAbsentCitesAnArticleThatIsAvailable(Regulation regulation) {
        regulation.getScale().bands().stream()
                .flatMap(band -> band.conditions().stream())
                .filter(condition -> condition instanceof Condition.Compare)
                .forEach(condition -> assertThat(condition.source().citation())
                        .hasValueSatisfying(citation -> assertThat(
                                        INDEX.find(citation).orElseThrow().known())
                                .as(citation.toString())
                                .isEqualTo(Confidence.TEXT)));
    }

    @Test
    void everyCitationOfProceduresIsThere() {
        for (PathRules rules : List.of(Decree335Procedure.people(), Decree335Procedure.organizations())) {
            assertThat(CitedPlaces.of(rules)).isNotEmpty();
            assertThat(CitationChecker.check(rules)).isEmpty();
        }
    }

    @Test
    void everyCitationOfConsequencesAndVotesIsThere() {
        List<Citation> cited = Stream.of(
                        Decree335.useOfResults().getLines().stream().map(line -> line.source()),
                        Decree335.useOfResults().getUses().stream().map(use -> use.source()),
                        Stream.of(
                                Decree335.useOfResults().getNotRatedPeriod().source(),
                                PartyRegulation96.confidenceVotes()
                                        .getVoteBase()
                                        .source()),
                        PartyRegulation96.confidenceVotes().getVoteTiers().stream()
                                .map(tier -> tier.source()))
                .flatMap(sources -> sources)
                .map(source -> source.citation().orElseThrow())
                .toList();
        assertThat(cited)
                .hasSizeGreaterThan(8)
                .allSatisfy(citation ->
                        assertThat(INDEX.has(citation)).as(citation.toString()).isTrue());
    }

    @Test
    void everyLineThatIsLeftOutCitesAPlaceThatIsThere() {
        assertThat(Instruments.all())
                .flatExtracting(Instrument::left)
                .allSatisfy(
                        line -> assertThat(INDEX.has(line.source().citation().orElseThrow()))
                                .as(line.toString())
                                .isTrue());
    }

    /** Messages speak of articles in words only where they name the decree beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_vi.properties", "messages_en.properties"})
    void everyArticleInMessagesIsThere(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(io.github.camket.explanation.Explainer.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher article = IN_MESSAGES.matcher(text);
            while (article.find()) {
                assertThat(INDEX.has(Citation.of("335/2025/NĐ-CP", article.group(1))))
                        .as(article.group())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsNotKnownIsNotThere() {
        assertThat(INDEX.has(Citation.of("335/2025/NĐ-CP", "31"))).isFalse();
        assertThat(INDEX.has(Citation.of("335/2025/NĐ-CP", "22"))).isTrue();
        assertThat(INDEX.find(Citation.of("335/2025/NĐ-CP", "22"))
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .vi())
                .isEqualTo("kiến nghị");
        assertThat(INDEX.knows("1/2020/NĐ-CP")).isFalse();
    }
}
