// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationException;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft with nearly everything wrong that can be wrong: all of it is named at once, each with its place in the file. */
class BrokenRegulationTest {

    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z]+)|\\[(\\d+)]");

    private JsonNode document;
    private Regulation regulation;

    @BeforeEach
    void read() throws IOException {
        try (var in = BrokenRegulationTest.class.getResourceAsStream("/broken/broken.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            document = Fragments.tree(text);
            regulation = CamketJson.readRegulation(text);
        }
    }

    @Test
    void everythingIsNamedAtOnce() {
        assertThat(EvaluationPlan.analyse(regulation))
                .extracting(problem ->
                        problem.code().code() + " " + problem.subject().id() + " " + problem.arguments())
                .containsExactlyInAnyOrder(
                        "NO_RULES $ [periodRules]",
                        "DUPLICATE_MEASURE $.measures.measures[3].id [onTime]",
                        "CITATION_MISSING $.measures.measures[3].citation []",
                        "WRONG_SUBJECT $.measures.measures[4] []",
                        "NO_RULES $.measures [unitRules]",
                        "CITATION_MISSING $.measures.countingStage.source []",
                        "UNKNOWN_MEASURE $.criteria[0].scoring.measure [generall]",
                        "MAXIMUM_DIFFERS $.criteria[1].max [25, general, 30]",
                        "WEIGHTS_DO_NOT_SUM $.criteria[2].scoring.ratio.parts [1.1]",
                        "ROW_UNREACHABLE $.criteria[3].scoring.steps[1] []",
                        "WRONG_UNIT $.criteria[4].scoring.count [COUNT, RATIO]",
                        "WRONG_UNIT $.criteria[5].scoring [POINTS, COUNT]",
                        "NO_FORMULA $.criteria[6].scoring.cases [HEAD]",
                        "DUPLICATE_CRITERION $.criteria[7].id [table]",
                        "CITATION_MISSING $.criteria[7].scoring.citation []",
                        "NEVER_HOLDS $.scale.bands[0].conditions[0] []",
                        "LEVEL_UNREACHABLE $.scale.bands[0] [EXCELLENT]",
                        "BAND_REVERSED $.scale.bands[1] [GOOD, 90, 70]",
                        "BANDS_OVERLAP $.scale.bands[2] [COMPLETED, GOOD]",
                        "DUPLICATE_LEVEL $.scale.bands[3].level [COMPLETED]",
                        "CITATION_MISSING $.scale.bands[3].citation []",
                        "UNKNOWN_LEVEL $.quota.level [OUTSTANDING]",
                        "NO_SUCH_CRITERION $.quota.tieBreak.value [bonus]",
                        "NO_SUCH_CRITERION $.exclusions[0].when.criterion [discipline]",
                        "UNKNOWN_LEVEL $.exclusions[0].effect.level [FAILED]");
    }

    @Test
    void everyPathLeadsToItsPlaceInTheFileOrNamesWhatIsNotThere() {
        assertThat(EvaluationPlan.analyse(regulation)).isNotEmpty().allSatisfy(problem -> {
            String path = problem.subject().id();
            if (problem.code().equals(RegulationProblem.CITATION_MISSING)) {
                String member = path.substring(path.lastIndexOf('.') + 1);
                assertThat(at(path.substring(0, path.lastIndexOf('.'))).isObject())
                        .as(path)
                        .isTrue();
                assertThat(at(path.substring(0, path.lastIndexOf('.'))).has(member))
                        .as(path)
                        .isFalse();
            } else if (problem.code().equals(RegulationProblem.NO_RULES)) {
                assertThat(at(path).isObject()).as(path).isTrue();
                assertThat(at(path).has(problem.arguments().get(0))).as(path).isFalse();
            } else {
                assertThat(at(path).isMissingNode()).as(path).isFalse();
            }
        });
    }

    @Test
    void whatIsUnknownStandsAtThePath() {
        List<String> named = new ArrayList<>();
        for (Finding problem : EvaluationPlan.analyse(regulation)) {
            if (problem.code().code().startsWith("UNKNOWN_")
                    || problem.code().equals(RegulationProblem.NO_SUCH_CRITERION)
                    || problem.code().code().startsWith("DUPLICATE_")) {
                JsonNode found = at(problem.subject().id());
                named.add(found.isArray() ? found.get(0).textValue() : found.textValue());
                assertThat(named.get(named.size() - 1))
                        .isEqualTo(problem.arguments().get(0));
            }
        }
        assertThat(named).hasSize(8);
    }

    @Test
    void peopleReadEachInTheirLanguage() {
        assertThat(words(Language.ENGLISH))
                .contains(
                        "$: periodRules is missing.",
                        "$.criteria[0].scoring.measure: the regulation does not define the measure generall.",
                        "$.criteria[1].max: the criterion has at most 25 points, the judged score \"General criteria\" 30.",
                        "$.criteria[2].scoring.ratio.parts: the weights add up to 1.1, not to 1.",
                        "$.criteria[3].scoring.steps[1]: no value reaches this row of the table.",
                        "$.criteria[4].scoring.count: must be a count, not a ratio.",
                        "$.criteria[6].scoring.cases: there is no formula for: head.",
                        "$.scale.bands[0]: no score and no facts give the level \"Excellent\".",
                        "$.scale.bands[1]: level \"Good\": the lower bound 90 is not below the upper bound 70.",
                        "$.quota.tieBreak.value: the regulation does not define the criterion bonus.",
                        "$.scale.bands[3].citation: an official regulation must cite its source here.");
        assertThat(words(Language.VIETNAMESE))
                .contains(
                        "$: thiếu periodRules.",
                        "$.criteria[2].scoring.ratio.parts: tổng các trọng số là 1,1, không phải 1.",
                        "$.criteria[4].scoring.count: ở đây phải là số đếm, không phải tỷ lệ.",
                        "$.scale.bands[1]: mức \"Tốt\": cận dưới 90 không nhỏ hơn cận trên 70.");
        for (Language language : Language.values()) {
            assertThat(words(language))
                    .hasSize(25)
                    .noneMatch(words -> words.startsWith("ERROR") || words.contains("{"));
        }
    }

    private List<String> words(Language language) {
        Wording wording = Wording.of(language, regulation);
        return EvaluationPlan.analyse(regulation).stream().map(wording::finding).toList();
    }

    @Test
    void itIsRefusedWithTheSameList() {
        assertThatExceptionOfType(RegulationException.class)
                .isThrownBy(() -> EvaluationPlan.compile(regulation))
                .satisfies(refused -> assertThat(refused.getFindings()).isEqualTo(EvaluationPlan.analyse(regulation)));
    }

    /** The value at a path such as {@code $.criteria[1].max}; a missing node if there is none. */
    private JsonNode at(String path) {
        assertThat(path).startsWith("$");
        JsonNode node = document;
        Matcher steps = STEP.matcher(path);
        int end = 1;
        while (steps.find(end) && steps.start() == end) {
            node = steps.group(1) == null ? node.path(Integer.parseInt(steps.group(2))) : node.path(steps.group(1));
            end = steps.end();
        }
        assertThat(end).as("a path that is understood to its end: %s", path).isEqualTo(path.length());
        return node;
    }
}
