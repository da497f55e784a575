// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.measurement.comparison.RankDirection;
import io.github.camket.measurement.comparison.Ranker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One figure of several ratios, and rankings, as they are written. The goldens have the rest. */
class ComparisonDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Golden.COMPOSITE, SmallComparison.pooled()),
                Arguments.of(Golden.COMPOSITE_WEIGHTED, SmallComparison.weighted()),
                Arguments.of(Golden.COMPOSITE_ALL_OR_NOTHING, SmallComparison.allOrNothing()),
                Arguments.of(Golden.COMPOSITE_REFUSED, SmallComparison.refused()),
                Arguments.of(Golden.RANKING, SmallComparison.ranking()),
                Arguments.of(Golden.RANKING_REFUSED, SmallComparison.rankingRefused()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void mappersWriteTheSame(Golden golden, Object value) throws IOException {
        assertThat(Mappers.trees(value)).containsOnly(TREES.readTree(golden.text()));
    }

    @Test
    void theMethodIsInTheDocumentWithWhoDeclaredIt() throws IOException {
        JsonNode method = TREES.readTree(Golden.COMPOSITE.text()).at("/parameters/compositionMethod");
        assertThat(method.get("value").textValue()).isEqualTo("POOLED");
        assertThat(method.get("source").textValue()).isEqualTo("99/2026/QĐ-MAU Đ3.1");
    }

    @Test
    void aRefusedFigureHasNoValueAndARefusedRankingNoRows() throws IOException {
        JsonNode composite = TREES.readTree(Golden.COMPOSITE_REFUSED.text());
        assertThat(composite.has("value")).isFalse();
        assertThat(composite.at("/parts/0").has("share")).isFalse();
        JsonNode ranking = TREES.readTree(Golden.RANKING_REFUSED.text());
        assertThat(ranking.get("refused").booleanValue()).isTrue();
        assertThat(ranking.has("rows")).isFalse();
        assertThat(ranking.has("basis")).isFalse();
    }

    @Test
    void anEmptyRankingIsWritten() {
        assertThat(CamketJson.writeRanking(
                        Ranker.of(RankDirection.MORE_IS_BETTER).rank(List.of())))
                .isEqualTo("""
                        {
                          "format": "camket-ranking/1",
                          "direction": "MORE_IS_BETTER",
                          "refused": false,
                          "fieldSize": 0
                        }
                        """);
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeComposite(null))
                .withMessage("figure");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeRanking(null, Path.of("ranking.json")))
                .withMessage("table");
    }
}
