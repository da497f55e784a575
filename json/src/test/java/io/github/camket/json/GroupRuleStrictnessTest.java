// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.regulation.Regulation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a regulation says about positions, conditions and groups: each row spoils the first occurrence of a text. */
class GroupRuleStrictnessTest {

    static Stream<Arguments> civilServants() {
        String graded = "$.measures.measures[5].";
        String byPosition = "$.criteria[1].scoring.cases";
        return Stream.of(
                // measures
                row(
                        "\"STAFF\",\n        \"id\"",
                        "\"CROWD\",\n        \"id\"",
                        "$.measures.measures[4].type",
                        JsonRule.UNKNOWN_CODE,
                        "CROWD"),
                row(
                        "\"whenAll\": \"1\"",
                        "\"whenAll\": 1",
                        "$.measures.measures[4].whenAll",
                        JsonRule.EXACT_STRING_EXPECTED,
                        "1"),
                row(
                        "\"noStaffPolicy\"",
                        "\"nobodyPolicy\"",
                        "$.measures.measures[4].nobodyPolicy",
                        JsonRule.UNKNOWN_PROPERTY,
                        "nobodyPolicy"),
                row("\"allowed\"", "\"steps\"", graded + "steps", JsonRule.UNKNOWN_PROPERTY, "steps"),
                row(
                        "\"50\",\n          \"100\"",
                        "\"50\",\n          \"101\"",
                        graded + "allowed",
                        JsonRule.INVALID_VALUE,
                        "["),
                // formulas by position
                row(
                        "\"type\": \"BY_POSITION\"",
                        "\"type\": \"BY_AGE\"",
                        "$.criteria[1].scoring.type",
                        JsonRule.UNKNOWN_CODE,
                        "BY_AGE"),
                row(
                        "\"HEAD\",\n              \"DEPUTY\"",
                        "\"HEAD\", \"STAFF\"",
                        byPosition,
                        JsonRule.INVALID_VALUE,
                        "["),
                row(
                        "\"HEAD\",\n              \"DEPUTY\"",
                        "",
                        byPosition + "[1].positions",
                        JsonRule.INVALID_VALUE,
                        "["),
                row(
                        "\"HEAD\",\n              \"DEPUTY\"",
                        "\"HEAD\", \"HEAD\"",
                        byPosition + "[1].positions[1]",
                        JsonRule.INVALID_VALUE,
                        "HEAD"),
                row(
                        "\"HEAD\",\n              \"DEPUTY\"",
                        "\"CHIEF\"",
                        byPosition + "[1].positions[0]",
                        JsonRule.UNKNOWN_CODE,
                        "CHIEF"),
                // quota
                row(
                        "\"value\": \"0.2\"",
                        "\"value\": \"0.3\"",
                        "$.quota.quotaRate.value",
                        JsonRule.INVALID_VALUE,
                        "0.3"),
                row("\"value\": \"0.2\"", "\"value\": \"0\"", "$.quota.quotaRate.value", JsonRule.INVALID_VALUE, "0"),
                row(
                        "\"value\": \"0.2\"",
                        "\"value\": 0.2",
                        "$.quota.quotaRate.value",
                        JsonRule.EXACT_STRING_EXPECTED,
                        "0.2"),
                row(
                        "\"value\": \"0.25\",\n      \"basis\": \"TEXT\",\n      \"source\": \"335/2025/NĐ-CP Đ20.5b\"",
                        "\"value\": \"1.25\",\n      \"basis\": \"TEXT\",\n      \"source\": \"335/2025/NĐ-CP Đ20.5b\"",
                        "$.quota.quotaRateExceptional.value",
                        JsonRule.INVALID_VALUE,
                        "1.25"),
                row("\"GOOD_ONLY\"", "\"EVERYONE\"", "$.quota.quotaBase.value", JsonRule.UNKNOWN_CODE, "EVERYONE"),
                row(
                        "\"SELF_CONSISTENT\"",
                        "\"AFTERWARDS\"",
                        "$.quota.quotaBaseMoment.value",
                        JsonRule.UNKNOWN_CODE,
                        "AFTERWARDS"),
                row(
                        "\"AGENCY\",\n        \"SIMILAR_GROUP\"",
                        "",
                        "$.quota.quotaScopes.value",
                        JsonRule.INVALID_VALUE,
                        "["),
                row("\"AGENCY\",", "\"SIMILAR_GROUP\",", "$.quota.quotaScopes.value", JsonRule.INVALID_VALUE, "["),
                row(
                        "\"SIMILAR_GROUP\"",
                        "\"FRIENDS\"",
                        "$.quota.quotaScopes.value[1]",
                        JsonRule.UNKNOWN_CODE,
                        "FRIENDS"),
                row("\"NEXT_LEVEL\"", "\"LOTTERY\"", "$.quota.overQuotaPolicy.value", JsonRule.UNKNOWN_CODE, "LOTTERY"),
                row(
                        "\"baseLevel\": \"GOOD\"",
                        "\"baseLevel\": \"good\"",
                        "$.quota.baseLevel",
                        JsonRule.INVALID_VALUE,
                        "good"),
                row("\"baseLevel\": \"GOOD\",", "", "$.quota.baseLevel", JsonRule.MISSING, ""),
                // level cap
                row(
                        "\"value\": [\n        \"HEAD\"",
                        "\"value\": [\n        \"CHIEF\"",
                        "$.levelCap.levelCapAppliesTo.value[0]",
                        JsonRule.UNKNOWN_CODE,
                        "CHIEF"),
                row(
                        "\"levelCapAppliesTo\"",
                        "\"appliesTo\"",
                        "$.levelCap.appliesTo",
                        JsonRule.UNKNOWN_PROPERTY,
                        "appliesTo"),
                row(
                        "\"UNIT_LED\"",
                        "\"UNIT_NEXT_DOOR\"",
                        "$.exclusions[2].when.about",
                        JsonRule.UNKNOWN_CODE,
                        "UNIT_NEXT_DOOR"),
                row(
                        "\"tieBreak\": {\n      \"value\": []",
                        "\"tieBreak\": {\n      \"value\": [\"Group V\"]",
                        "$.quota.tieBreak.value[0]",
                        JsonRule.INVALID_VALUE,
                        "Group V"));
    }

    static Stream<Arguments> organizations() {
        String condition = "$.scale.bands[0].conditions[1].";
        return Stream.of(
                // who is rated
                row("\"ORGANIZATIONS\"", "\"CLUBS\"", "$.applicability.type", JsonRule.UNKNOWN_CODE, "CLUBS"),
                row("\"ORGANIZATIONS\"", "\"PEOPLE\"", "$.applicability.scopes", JsonRule.UNKNOWN_PROPERTY, "scopes"),
                row(
                        "\"level\": \"COMMUNE\"",
                        "\"tier\": \"COMMUNE\"",
                        "$.applicability.scopes[6].tier",
                        JsonRule.UNKNOWN_PROPERTY,
                        "tier"),
                row("\"COMMUNE\"", "\"commune\"", "$.applicability.scopes[6].level", JsonRule.INVALID_VALUE, "commune"),
                // measures
                row(
                        "\"UNIT_TASKS\"",
                        "\"UNIT_CHORES\"",
                        "$.measures.measures[2].type",
                        JsonRule.UNKNOWN_CODE,
                        "UNIT_CHORES"),
                row(
                        "\"test\": \"COMPLETED\"",
                        "\"test\": \"TRIED\"",
                        "$.measures.measures[2].test",
                        JsonRule.UNKNOWN_CODE,
                        "TRIED"),
                row(
                        "\"PLANNED\",\n          \"AD_HOC\"",
                        "",
                        "$.measures.measures[2].origins",
                        JsonRule.INVALID_VALUE,
                        "["),
                row(
                        "\"UNIT_RATINGS\",",
                        "\"UNIT_RATINGS\", \"test\": \"LATE\",",
                        "$.measures.measures[7].test",
                        JsonRule.UNKNOWN_PROPERTY,
                        "test"),
                row(
                        "\"ACCEPTED_AS_BEYOND\"",
                        "\"APPLAUDED\"",
                        "$.measures.unitRules.exceededMeaning.value",
                        JsonRule.UNKNOWN_CODE,
                        "APPLAUDED"),
                // conditions
                row("\"bound\": \"0.3\"", "\"bound\": \"-0.3\"", condition + "bound", JsonRule.INVALID_VALUE, "-0.3"),
                row("\"bound\": \"0.3\"", "\"bound\": 0.3", condition + "bound", JsonRule.EXACT_STRING_EXPECTED, "0.3"),
                row("\"bound\": \"0.3\",", "", condition + "bound", JsonRule.MISSING, ""),
                row("\"AT_LEAST\"", "\"ABOUT\"", condition + "comparison", JsonRule.UNKNOWN_CODE, "ABOUT"),
                row(
                        "\"beyondRequirement\",\n            \"comparison\"",
                        "\"beyond requirement\",\n            \"comparison\"",
                        condition + "measure",
                        JsonRule.INVALID_VALUE,
                        "beyond requirement"),
                row(
                        "\"ofNothing\": \"HOLDS\"",
                        "\"ofNothing\": \"MAYBE\"",
                        "$.scale.bands[0].conditions[2].ofNothing",
                        JsonRule.UNKNOWN_CODE,
                        "MAYBE"),
                row(
                        "\"STRICT_NO_LEVEL\"",
                        "\"ANY_LEVEL\"",
                        "$.scale.unclassifiedPolicy.value",
                        JsonRule.UNKNOWN_CODE,
                        "ANY_LEVEL"),
                row(
                        "\"bound\": \"0.7\"",
                        "\"bound\": \"-7/10\"",
                        "$.exclusions[1].when.bound",
                        JsonRule.INVALID_VALUE,
                        "-7/10"),
                row("\"COMPARE\"", "\"GUESS\"", "$.scale.bands[0].conditions[0].type", JsonRule.UNKNOWN_CODE, "GUESS"));
    }

    @ParameterizedTest(name = "{2} {1}")
    @MethodSource
    void civilServants(String old, String changed, String path, JsonRule rule, String text) {
        assertRefused(Golden.CIVIL_SERVANTS, old, changed, path, rule, text);
    }

    @ParameterizedTest(name = "{2} {1}")
    @MethodSource
    void organizations(String old, String changed, String path, JsonRule rule, String text) {
        assertRefused(Golden.ORGANIZATIONS, old, changed, path, rule, text);
    }

    private static void assertRefused(
            Golden golden, String old, String changed, String path, JsonRule rule, String text) {
        String whole = golden.text();
        int at = whole.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = whole.substring(0, at) + changed + whole.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Regulation.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule, String text) {
        return arguments(old, changed, path, rule, text);
    }
}
