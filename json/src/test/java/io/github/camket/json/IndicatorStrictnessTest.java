// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators, requirements and readings of every shape are read as strictly as other facts. */
class IndicatorStrictnessTest {

    private static final String WHOLE = LedgerTexts.ofFacts("""
            {'type':'ORG_UNIT','id':'u-1','name':'Tỉnh','kind':'AUTHORITY'}
            {'type':'ORG_UNIT','id':'u-2','name':'Huyện','kind':'AUTHORITY'}
            {'type':'DIRECTIVE','id':'v','documentType':'NGHI_QUYET','issuer':'u-1','title':'Giao','items':[{'id':'1','words':'Mục'}]}
            {'type':'INDICATOR','id':'i','name':'Số xã','kind':'COUNT','unitOfMeasure':'xã','overTime':'LAST'}
            {'type':'INDICATOR','id':'d','name':'Mức giảm','kind':'DELTA','unitOfMeasure':'điểm %','direction':'LESS_IS_BETTER','acrossUnits':'NEVER','per':'100'}
            {'type':'INDICATOR','id':'g','name':'Tốc độ','kind':'AVERAGE_GROWTH','unitOfMeasure':'%','growthMean':'ARITHMETIC'}
            {'type':'INDICATOR','id':'o','name':'Xếp loại','kind':'ORDINAL','unitOfMeasure':'thang','scale':['thấp','cao']}
            {'type':'INDICATOR','id':'m','name':'Hai chỉ tiêu','kind':'COMPOUND','unitOfMeasure':'-','measures':['i','g']}
            """.strip());

    private static final List<String> TARGET = List.of(
            "{'type':'TARGET','id':'t','indicator':'i','assigner':'u-1','assignee':'u-2','directive':'v','item':'1','period':'2021','dueOn':'2021-12-31','words':'như đã giao','requirement':",
            "}");
    private static final List<String> READING = List.of(
            "{'type':'INDICATOR_READING','id':'r','indicator':'i','unit':'u-2','period':'2021','asOf':'2021-12-31','status':'FINAL','source':'Báo cáo','value':",
            "}");

    @Test
    void theUnspoiltLedgerIsRead() {
        assertThat(CamketJson.readLedger(WHOLE).getEntries()).hasSize(8);
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'COUNT'|'NUMBER'|$.entries[3].fact.kind|UNKNOWN_CODE|NUMBER",
                "'LAST'|'FROM_LEVELS'|$.entries[3].fact.overTime|INVALID_VALUE|FROM_LEVELS",
                "'LAST'|'NEVER'|$.entries[3].fact.overTime|UNKNOWN_CODE|NEVER",
                "'unitOfMeasure':'xã'|'unitOfMeasure':' '|$.entries[3].fact.unitOfMeasure|INVALID_VALUE|` `",
                "'overTime':'LAST'|'per':'100'|$.entries[3].fact.per|INVALID_VALUE|100",
                "'overTime':'LAST'|'scale':['thấp','cao']|$.entries[3].fact.scale|INVALID_VALUE|[",
                "'overTime':'LAST'|'measures':['d','g']|$.entries[3].fact.measures|INVALID_VALUE|[",
                "'overTime':'LAST'|'pooled':true|$.entries[3].fact.pooled|UNKNOWN_PROPERTY|pooled",
                "'LESS_IS_BETTER'|'LOWER'|$.entries[4].fact.direction|UNKNOWN_CODE|LOWER",
                "'acrossUnits':'NEVER'|'acrossUnits':'SUM'|$.entries[4].fact.acrossUnits|INVALID_VALUE|SUM",
                "'per':'100'|'per':100|$.entries[4].fact.per|EXACT_STRING_EXPECTED|100",
                "'per':'100'|'per':'0'|$.entries[4].fact.per|INVALID_VALUE|0",
                "'per':'100'|'per':'1,5'|$.entries[4].fact.per|INVALID_VALUE|1,5",
                "'ARITHMETIC'|'GEOMETRIC'|$.entries[5].fact.growthMean|UNKNOWN_CODE|GEOMETRIC",
                "['thấp','cao']|['thấp']|$.entries[6].fact.scale|INVALID_VALUE|[",
                "['thấp','cao']|['thấp','thấp']|$.entries[6].fact.scale|INVALID_VALUE|[",
                "['thấp','cao']|'thấp'|$.entries[6].fact.scale|WRONG_TYPE|thấp",
                "['i','g']|['i']|$.entries[7].fact.measures|INVALID_VALUE|[",
                "['i','g']|['i','m']|$.entries[7].fact.measures|INVALID_VALUE|[",
                "['i','g']|['i','z']|$.entries[7].fact.measures|INCONSISTENT|z"
            })
    void eachBrokenPlaceOfAnIndicatorIsNamed(String old, String changed, String path, JsonRule rule, String text) {
        String spoilt = old.replace('\'', '"');
        assertThat(WHOLE).containsOnlyOnce(spoilt);
        assertComplaint(WHOLE.replace(spoilt, changed.replace('\'', '"')), path, rule, text);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'REACH','value':'1'}|.precision|MISSING|``",
                "{'type':'REACH','value':'1','precision':'KHOANG'}|.precision|UNKNOWN_CODE|KHOANG",
                "{'type':'REACH','value':1,'precision':'ABOUT'}|.value|EXACT_STRING_EXPECTED|1",
                "{'type':'RANGE','low':'1','high':'1','beyond':'OUTSIDE'}|.high|INVALID_VALUE|1",
                "{'type':'RANGE','low':'1','high':'2','beyond':'MET'}|.beyond|UNKNOWN_CODE|MET",
                "{'type':'RANGE','low':'1','high':'2'}|.beyond|MISSING|``",
                "{'type':'DECREASE','by':{'type':'NO_CASE'}}|.by|INVALID_VALUE|{",
                "{'type':'DECREASE','by':{'type':'DECREASE','by':{'type':'BOUND','operator':'ABOVE','value':'1'}}}|.by|INVALID_VALUE|{",
                "{'type':'DECREASE','by':{'type':'BOUND','operator':'ABOVE','value':'1%'}}|.by.value|INVALID_VALUE|1%",
                "{'type':'RELATIVE','operator':'AT_MOST','earlier':'LAST_YEAR'}|.earlier|UNKNOWN_CODE|LAST_YEAR",
                "{'type':'RELATIVE','operator':'<=','earlier':'PERIOD_BEFORE'}|.operator|UNKNOWN_CODE|<=",
                "{'type':'HOLDS','value':'1'}|.value|UNKNOWN_PROPERTY|value",
                "{'type':'AT_LEAST_STEP','step':' '}|.step|INVALID_VALUE|` `",
                "{'type':'COMPOSED','parts':[{'name':'a','share':'1'}]}|.parts|INVALID_VALUE|[",
                "{'type':'COMPOSED','parts':[{'name':'a','share':'0.4'},{'name':'b','share':'0.5'}]}|.parts|INVALID_VALUE|[",
                "{'type':'COMPOSED','parts':[{'name':'a','share':'0.4'},{'name':'a','share':'0.6'}]}|.parts|INVALID_VALUE|[",
                "{'type':'COMPOSED','parts':[{'name':'','share':'0.4'},{'name':'b','share':'0.6'}]}|.parts[0].name|INVALID_VALUE|``",
                "{'type':'COMPOSED','parts':[{'name':'a','share':0.4},{'name':'b','share':'0.6'}]}|.parts[0].share|EXACT_STRING_EXPECTED|0.4",
                "{'type':'ALL_OF','measures':[{'indicator':'i','requirement':{'type':'NO_CASE'}}]}|.measures|INVALID_VALUE|[",
                "{'type':'ALL_OF','measures':[{'indicator':'i'},{'indicator':'g'}]}|.measures[0].requirement|MISSING|``",
                "{'type':'ALL_OF','measures':[{'indicator':'i','requirement':{'type':'NO_CASE'}},{'indicator':'i','requirement':{'type':'NO_CASE'}}]}|.measures|INVALID_VALUE|[",
                "{'type':'ALL_OF','measures':[{'indicator':'g','requirement':{'type':'ALL_OF','measures':[{'indicator':'i','requirement':{'type':'NO_CASE'}},{'indicator':'g','requirement':{'type':'NO_CASE'}}]}},{'indicator':'i','requirement':{'type':'NO_CASE'}}]}|.measures[0].requirement|INVALID_VALUE|{",
                "{'type':'TOP_TEN'}|.type|UNKNOWN_CODE|TOP_TEN"
            })
    void eachBrokenRequirementIsNamed(String requirement, String place, JsonRule rule, String text) {
        assertComplaint(with(TARGET, requirement), "$.entries[8].fact.requirement" + place, rule, text);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'AMOUNT','amount':89.995}|.amount|EXACT_STRING_EXPECTED|89.995",
                "{'type':'AMOUNT','amount':'89,995'}|.amount|INVALID_VALUE|89,995",
                "{'type':'AMOUNT','amount':'8.9995e1'}|.amount|INVALID_VALUE|8.9995e1",
                "{'type':'PERCENTAGE','percent':'24,96'}|.percent|INVALID_VALUE|24,96",
                "{'type':'PERCENTAGE','percent':24.96}|.percent|EXACT_STRING_EXPECTED|24.96",
                "{'type':'CHANGE','current':'1'}|.base|MISSING|``",
                "{'type':'SHARE_CHANGE','current':'4','base':'5%'}|.current|INVALID_VALUE|4",
                "{'type':'SHARE_CHANGE','current':'4%','base':'5/0'}|.base|INVALID_VALUE|5/0",
                "{'type':'LEVELS','levels':['1']}|.levels|INVALID_VALUE|[",
                "{'type':'LEVELS','levels':['1',2]}|.levels[1]|EXACT_STRING_EXPECTED|2",
                "{'type':'COMPOSITION','parts':[{'name':'a','share':'1'}]}|.parts|INVALID_VALUE|[",
                "{'type':'COMPOSITION','parts':[{'name':'a','share':'1'},{'name':'a','share':'0'}]}|.parts|INVALID_VALUE|[",
                "{'type':'STEP','step':''}|.step|INVALID_VALUE|``",
                "{'type':'CONDITION','holds':'yes'}|.holds|WRONG_TYPE|yes",
                "{'type':'PLACE','place':0,'of':63,'edition':'2021'}|.place|INVALID_VALUE|0",
                "{'type':'PLACE','place':64,'of':63,'edition':'2021'}|.place|INVALID_VALUE|64",
                "{'type':'PLACE','place':'38','of':63,'edition':'2021'}|.place|WRONG_TYPE|38",
                "{'type':'PLACE','place':38,'of':63}|.edition|MISSING|``",
                "{'type':'PLACE','place':38,'of':63,'edition':''}|.edition|INVALID_VALUE|``",
                "{'type':'PLACE','place':38,'of':63,'edition':'2021','publishedOn':'2022-02-30'}|.publishedOn|IMPOSSIBLE_DATE|2022-02-30",
                "{'type':'GROUP','group':5,'of':4,'edition':'2021'}|.group|INVALID_VALUE|5",
                "{'type':'GROUP','place':4,'of':4,'edition':'2021'}|.place|UNKNOWN_PROPERTY|place",
                "{'type':'NONE'}|.reason|MISSING|``",
                "{'type':'NONE','reason':'ZERO'}|.reason|UNKNOWN_CODE|ZERO",
                "{'type':'NOTHING'}|.type|UNKNOWN_CODE|NOTHING",
                "null|``|NULL|null"
            })
    void eachBrokenValueIsNamed(String value, String place, JsonRule rule, String text) {
        assertComplaint(with(READING, value), "$.entries[8].fact.value" + place, rule, text);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tolerance':'-0.1'|tolerance|INVALID_VALUE|-0.1",
                "'tolerance':0.1|tolerance|EXACT_STRING_EXPECTED|0.1",
                "'tolerance':'0,1'|tolerance|INVALID_VALUE|0,1",
                "'baseline':'9 %'|baseline|INVALID_VALUE|9 %",
                "'baseline':null|baseline|NULL|null"
            })
    void aToleranceAndABaselineAreExactNumbers(String property, String name, JsonRule rule, String text) {
        String target = with(TARGET, "{'type':'NO_CASE'}," + property);
        assertComplaint(target, "$.entries[8].fact." + name, rule, text);
    }

    @Test
    void aReadingNamesItsDocumentByACanonicalNumber() {
        String reading = with(READING, "{'type':'NONE','reason':'MISSING'},'document':{'cited':'12-BC/UBND'}");
        assertComplaint(reading, "$.entries[8].fact.document.cited", JsonRule.INVALID_VALUE, "12-BC/UBND");
    }

    private static String with(List<String> fact, String member) {
        String entry = "{\"entry\":\"FACT\",\"recordedOn\":\"2026-01-05\",\"fact\":"
                + (fact.get(0) + member + fact.get(1)).replace('\'', '"') + "}";
        return WHOLE.substring(0, WHOLE.length() - 2) + "," + entry + "]}";
    }

    private static void assertComplaint(String ledger, String path, JsonRule rule, String text) {
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(ledger, Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }
}
