// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.model.Ledger;
import io.github.camket.official.PartyRegulation96;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Votes of confidence, the rules by which they are counted, and their results as documents. */
class ConfidenceDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String CADRE = "{\"type\":\"CADRE\",\"id\":\"c-1\",\"legalClass\":\"ELECTED_OFFICIAL\"}\n";

    @ParameterizedTest
    @EnumSource(Readers.class)
    void rulesAreReadAsTheyWereWritten(Readers reader) {
        assertThat(reader.confidenceRules(Golden.CONFIDENCE_RULES.text())).isEqualTo(SmallVotes.confidenceRules());
        ConfidenceRules official = PartyRegulation96.confidenceVotes();
        assertThat(reader.confidenceRules(CamketJson.writeConfidenceRules(official)))
                .isEqualTo(official);
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallVotes.confidenceRules()))
                .containsOnly(TREES.readTree(Golden.CONFIDENCE_RULES.text()));
        assertThat(Mappers.trees(SmallVotes.confidence())).containsOnly(TREES.readTree(Golden.CONFIDENCE.text()));
        assertThat(CamketJson.readConfidenceRules(Golden.CONFIDENCE_RULES.file()))
                .isEqualTo(SmallVotes.confidenceRules());
    }

    static Stream<Arguments> spoiltRules() {
        return Stream.of(
                row("confidence-rules/1", "confidence/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"sample.council\"", "\"Council\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"title\":", "\"official\": true, \"title\":", "$.official", JsonRule.UNKNOWN_PROPERTY),
                row("\"SECONDARY\"", "\"SURE\"", "$.document.confidence", JsonRule.UNKNOWN_CODE),
                row("\"2023-07-01\"", "\"1/7/2023\"", "$.validity.from", JsonRule.WRONG_DATE_FORMAT),
                row("\"TOTAL_DEPUTIES\"", "\"PRESENT\"", "$.voteBase.value", JsonRule.UNKNOWN_CODE),
                row("\"TIER_0\"", "\"tier 0\"", "$.voteTiers[0].code", JsonRule.INVALID_VALUE),
                row("\"TIER_0\"", "\"TIER_1\"", "$.voteTiers", JsonRule.INVALID_VALUE),
                row("\"ABOVE\"", "\"BELOW\"", "$.voteTiers[1].from.comparison", JsonRule.INVALID_VALUE),
                row("\"0.5\"", "0.5", "$.voteTiers[1].from.share", JsonRule.EXACT_STRING_EXPECTED),
                row("\"0.5\"", "\"50%\"", "$.voteTiers[1].from.share", JsonRule.INVALID_VALUE),
                row("\"0.5\"", "\"1\"", "$.voteTiers[1].from.share", JsonRule.INVALID_VALUE),
                row("\"0.5\"", "\"0.7\"", "$.voteTiers", JsonRule.INVALID_VALUE),
                row("\"RESIGNATION\"", "\"từ chức\"", "$.voteTiers[1].toConsider[0]", JsonRule.INVALID_VALUE),
                row("\"ballotTiers\"", "\"tiers\"", "$.tiers", JsonRule.UNKNOWN_PROPERTY),
                row("\"present\"", "\"absent\"", "$.meeting.absent", JsonRule.UNKNOWN_PROPERTY));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoiltRules")
    void theComplaintAboutRulesNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.CONFIDENCE_RULES.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, ConfidenceRules.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    static Stream<Arguments> spoiltFacts() {
        String vote = "{'type':'CONFIDENCE_VOTE','id':'cv-1','cadre':'c-1','post':'Chủ tịch','body':'Hội đồng',"
                + "'heldOn':'2026-01-05','heldUnder':'qd96.votes','low':3,'returned':9,'invalid':0,'present':11}";
        String ballot = "{'type':'CONFIDENCE_BALLOT','id':'cb-1','cadre':'c-1','post':'Chủ tịch','body':'Hội đồng',"
                + "'heldOn':'2026-01-05','noConfidence':3,'totalDeputies':9}";
        return Stream.of(
                fact(vote, "'low':3", "'low':-1", "low", JsonRule.INVALID_VALUE),
                fact(vote, "'low':3", "'low':'3'", "low", JsonRule.WRONG_TYPE),
                fact(vote, "'low':3", "'low':3.0", "low", JsonRule.WRONG_TYPE),
                fact(vote, "'low':3", "'low':null", "low", JsonRule.NULL),
                fact(vote, "'low':3", "'noConfidence':3", "noConfidence", JsonRule.UNKNOWN_PROPERTY),
                fact(vote, "'returned':9", "'returned':-9", "returned", JsonRule.INVALID_VALUE),
                fact(vote, "'invalid':0", "'invalid':-1", "invalid", JsonRule.INVALID_VALUE),
                fact(vote, "'present':11", "'present':-1", "present", JsonRule.INVALID_VALUE),
                fact(vote, "'body':'Hội đồng',", "", "body", JsonRule.INVALID_VALUE),
                fact(vote, "'Chủ tịch'", "' '", "post", JsonRule.INVALID_VALUE),
                fact(vote, "'cadre':'c-1'", "'cadre':'c-9'", "cadre", JsonRule.INCONSISTENT),
                fact(vote, "'body':'Hội đồng'", "'unit':'u-9'", "unit", JsonRule.INCONSISTENT),
                fact(vote, "'2026-01-05'", "'2026-02-30'", "heldOn", JsonRule.IMPOSSIBLE_DATE),
                fact(vote, "'qd96.votes'", "'QĐ 96'", "heldUnder", JsonRule.INVALID_VALUE),
                fact(ballot, "'noConfidence':3", "'noConfidence':-3", "noConfidence", JsonRule.INVALID_VALUE),
                fact(ballot, "'totalDeputies':9", "'totalDeputies':-9", "totalDeputies", JsonRule.INVALID_VALUE),
                fact(ballot, "'noConfidence':3", "'low':3", "low", JsonRule.UNKNOWN_PROPERTY));
    }

    @ParameterizedTest(name = "{4} {3} {2}")
    @MethodSource("spoiltFacts")
    void theComplaintAboutAVoteNamesPlaceAndRule(
            String fact, String old, String changed, String property, JsonRule rule) {
        assertThat(fact.split(Pattern.quote(old), -1)).as("once").hasSize(2);
        assertThat(CamketJson.readLedger(LedgerTexts.ofFacts(CADRE + fact)).getEntries())
                .hasSize(2);
        String spoilt = LedgerTexts.ofFacts(CADRE + fact.replace(old, changed));
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Ledger.class);
            assertThat(broken).as(reader.name()).returns("$.entries[1].fact." + property, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void numbersThatContradictEachOtherAreRead() {
        String fact = "{'type':'CONFIDENCE_VOTE','id':'cv-1','cadre':'c-1','post':'Chủ tịch','body':'Hội đồng',"
                + "'heldOn':'2026-01-05','low':30,'returned':9}";
        assertThat(CamketJson.readLedger(LedgerTexts.ofFacts(CADRE + fact)).getEntries())
                .hasSize(2);
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeConfidenceRules(null))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeConfidence(null))
                .withMessage("review");
    }

    @Test
    void theExampleOfTheDocumentationIsASetOfRules() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        String text = Files.readString(docs.resolve("votes.md"));
        String example = text.split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(CamketJson.readConfidenceRules(example).getVoteTiers()).hasSize(3);
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }

    private static Arguments fact(String fact, String old, String changed, String property, JsonRule rule) {
        return arguments(fact, old, changed, property, rule);
    }
}
