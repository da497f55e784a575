// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.model.Ledger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts about units, leaders and groups are read as strictly as those about people. */
class GroupFactStrictnessTest {

    private static final String ORGANIZATION = """
            {"type":"ORG_UNIT","id":"u-1","name":"Phòng Mẫu","kind":"DIVISION","level":"COMMUNE","employingAgency":true}
            {"type":"CADRE","id":"c-1","legalClass":"CIVIL_SERVANT"}
            """;

    static Stream<Arguments> spoilt() {
        String deputy = "{'type':'APPOINTMENT','id':'ap-1','cadre':'c-1','unit':'u-1','position':'DEPUTY',"
                + "'inCharge':['orgUnit:u-1','cadre:c-1'],'startsOn':'2026-01-01'}";
        String group = "{'type':'SIMILAR_TASK_GROUP','id':'g-1','name':'Tổng hợp','unit':'u-1','members':['c-1'],"
                + "'period':'2026','authorityPost':'Chủ tịch','decidedOn':'2026-03-01'}";
        String judged = "{'type':'JUDGED_SCORE','id':'j-1','unit':'u-1','criterion':'general','period':'2026',"
                + "'points':'28','stage':'AUTHORITY','scorerPost':'Chủ tịch','judgedOn':'2026-03-01'}";
        String concluded =
                "{'type':'CONCLUSION','id':'k-1','unit':'u-1','kind':'FACTIONALISM','authorityPost':'Chủ tịch',"
                        + "'concludedOn':'2026-03-01'}";
        String score = "{'type':'PERIOD_SCORE','id':'ps-1','cadre':'c-1','period':'2026-02','points':'91.7',"
                + "'authorityPost':'Chủ tịch','decidedOn':'2026-03-01'}";
        String rating = "{'type':'PUBLISHED_RATING','id':'pr-1','unit':'u-1','period':'2026','level':'GOOD',"
                + "'authorityPost':'Chủ tịch','decidedOn':'2026-03-01'}";
        String share = "{'type':'QUOTA_DECISION','id':'qd-1','unit':'u-1','subjects':'PERSON','period':'2026',"
                + "'rate':'1/4','authorityPost':'Chủ tịch','decidedOn':'2026-03-01'}";
        String shortcoming = "{'type':'SHORTCOMING','id':'sc-1','unit':'u-1','description':'Chậm','source':'Kiểm tra',"
                + "'pointedOutOn':'2025-11-03','dueOn':'2026-06-30','remediedOn':'2026-02-02'}";
        return Stream.of(
                // a person or a unit, never both, never neither
                row(score, "'cadre':'c-1'", "'cadre':'c-1','unit':'u-1'", "cadre", JsonRule.INVALID_VALUE, "c-1"),
                row(score, "'cadre':'c-1',", "", "cadre", JsonRule.INVALID_VALUE, ""),
                row(rating, "'unit':'u-1'", "'cadre':'c-1','unit':'u-1'", "cadre", JsonRule.INVALID_VALUE, "c-1"),
                row(rating, "'unit':'u-1',", "", "cadre", JsonRule.INVALID_VALUE, ""),
                row(judged, "'unit':'u-1'", "'unit':'u-1','cadre':'c-1'", "cadre", JsonRule.INVALID_VALUE, "c-1"),
                row(judged, "'unit':'u-1',", "", "cadre", JsonRule.INVALID_VALUE, ""),
                row(concluded, "'unit':'u-1'", "'cadre':'c-1','unit':'u-1'", "cadre", JsonRule.INVALID_VALUE, "c-1"),
                row(concluded, "'unit':'u-1',", "", "cadre", JsonRule.INVALID_VALUE, ""),
                // posts
                row(deputy, "'DEPUTY'", "'STAFF'", "inCharge", JsonRule.INVALID_VALUE, "["),
                row(deputy, "orgUnit:u-1", "task:u-1", "inCharge[0]", JsonRule.INVALID_VALUE, "task:u-1"),
                row(deputy, "cadre:c-1", "c-1", "inCharge[1]", JsonRule.INVALID_VALUE, "c-1"),
                row(
                        deputy,
                        "['orgUnit:u-1','cadre:c-1']",
                        "'orgUnit:u-1'",
                        "inCharge",
                        JsonRule.WRONG_TYPE,
                        "orgUnit:u-1"),
                row(deputy, "orgUnit:u-1", "orgUnit:u-9", "inCharge", JsonRule.INCONSISTENT, "orgUnit:u-9"),
                row(deputy, "cadre:c-1", "cadre:c-9", "inCharge", JsonRule.INCONSISTENT, "cadre:c-9"),
                // groups
                row(group, "['c-1']", "['c-1','c-1']", "members", JsonRule.INVALID_VALUE, "["),
                row(group, "['c-1']", "['c-1','c-9']", "members", JsonRule.INCONSISTENT, "c-9"),
                row(group, "'u-1'", "'u-9'", "unit", JsonRule.INCONSISTENT, "u-9"),
                row(group, "['c-1']", "[1]", "members[0]", JsonRule.WRONG_TYPE, "1"),
                row(group, "'2026'", "2026", "period", JsonRule.WRONG_TYPE, "2026"),
                row(group, "'Chủ tịch'", "' '", "authorityPost", JsonRule.INVALID_VALUE, " "),
                // periods
                row(score, "'2026-02'", "'2026-13'", "period", JsonRule.INVALID_VALUE, "2026-13"),
                row(score, "'2026-02'", "'02/2026'", "period", JsonRule.INVALID_VALUE, "02/2026"),
                row(rating, "'2026'", "'2026-Q5'", "period", JsonRule.INVALID_VALUE, "2026-Q5"),
                row(share, "'2026'", "'26'", "period", JsonRule.INVALID_VALUE, "26"),
                // scores, levels, shares
                row(score, "'91.7'", "91.7", "points", JsonRule.EXACT_STRING_EXPECTED, "91.7"),
                row(score, "'points'", "'standing':'DRAFT','points'", "standing", JsonRule.UNKNOWN_CODE, "DRAFT"),
                row(rating, "'GOOD'", "'Tốt'", "level", JsonRule.INVALID_VALUE, "Tốt"),
                row(rating, "'Chủ tịch'", "' '", "authorityPost", JsonRule.INVALID_VALUE, " "),
                row(share, "'PERSON'", "'TEAM'", "subjects", JsonRule.UNKNOWN_CODE, "TEAM"),
                row(share, "'1/4'", "'0'", "rate", JsonRule.INVALID_VALUE, "0"),
                row(share, "'1/4'", "'1.01'", "rate", JsonRule.INVALID_VALUE, "1.01"),
                row(share, "'1/4'", "0.25", "rate", JsonRule.EXACT_STRING_EXPECTED, "0.25"),
                row(share, "'unit':'u-1'", "'unit':'c-1'", "unit", JsonRule.INCONSISTENT, "c-1"),
                // shortcomings
                row(shortcoming, "'2026-06-30'", "'2025-06-30'", "dueOn", JsonRule.INVALID_VALUE, "2025-06-30"),
                row(shortcoming, "'2026-02-02'", "'2025-11-02'", "remediedOn", JsonRule.INVALID_VALUE, "2025-11-02"),
                row(shortcoming, "'source':'Kiểm tra',", "", "source", JsonRule.MISSING, ""),
                row(shortcoming, "'unit':'u-1'", "'unit':'u-9'", "unit", JsonRule.INCONSISTENT, "u-9"),
                row(concluded, "'FACTIONALISM'", "'RUMOUR'", "kind", JsonRule.UNKNOWN_CODE, "RUMOUR"),
                row(concluded, "'FACTIONALISM'", "'dishonestData'", "kind", JsonRule.UNKNOWN_CODE, "dishonestData"));
    }

    @ParameterizedTest(name = "{3} {4} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceRuleAndText(
            String fact, String old, String changed, String property, JsonRule rule, String text) {
        assertThat(CamketJson.readLedger(ledger(fact)).getEntries())
                .as("unspoilt")
                .hasSize(3);
        assertThat(fact.split(Pattern.quote(old), -1)).as("once").hasSize(2);
        String spoilt = ledger(fact.replace(old, changed));
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Ledger.class);
            assertThat(broken).as(reader.name()).returns("$.entries[2].fact." + property, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aUnitIsMarkedByTrueAndFalseAlone(Readers reader) {
        CamketJsonException broken = reader.complaint(ledger("").replace("true", "\"yes\""), Ledger.class);
        assertThat(broken).returns("$.entries[0].fact.employingAgency", CamketJsonException::getPath);
        assertThat(broken).returns(JsonRule.WRONG_TYPE, CamketJsonException::getRule);
    }

    /** The organization and the fact, each recorded on the same day. */
    private static String ledger(String fact) {
        return LedgerTexts.ofFacts(ORGANIZATION + fact);
    }

    private static Arguments row(String fact, String old, String changed, String property, JsonRule rule, String text) {
        return arguments(fact, old, changed, property, rule, text);
    }
}
