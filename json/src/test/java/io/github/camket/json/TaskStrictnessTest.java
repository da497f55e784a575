// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.model.Ledger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasks and what became of them are read strictly: what contradicts itself, says nothing or leads nowhere is refused. */
class TaskStrictnessTest {

    private static final String BEFORE = """
            {"type":"ORG_UNIT","id":"u-1","name":"Huyện Mẫu","kind":"DISTRICT"}
            {"type":"ORG_UNIT","id":"u-2","name":"Tỉnh Mẫu","kind":"PROVINCE"}
            {"type":"TASK","id":"t-0","title":"Sửa đường","unit":"u-1"}
            {"type":"OBSTACLE","id":"ob-0","unit":"u-1","tasks":["t-0"],"description":"Chưa có vốn","raisedOn":"2026-03-01"}
            """;

    private static final int NUMBER = 4;

    static Stream<Arguments> spoilt() {
        String task = "{'type':'TASK','id':'t-1','title':'Làm cầu','unit':'u-1','assigner':'orgUnit:u-2',"
                + "'coordinating':['orgUnit:u-2'],'leaderInCharge':'Phó Chủ tịch','monitors':['Văn phòng'],"
                + "'product':'Biên bản','authority':'Chủ tịch','sources':[{'type':'ORAL','post':'Bí thư',"
                + "'on':'2026-03-01'}],'partOf':['t-0'],'amount':'2','deadline':'2026-03-20'}";
        String repeated = "{'type':'TASK','id':'t-2','title':'Báo cáo','unit':'u-1','schedule':{'type':'REPEATED',"
                + "'rule':'every month on the last day from 2026-01','words':'hằng tháng'}}";
        String phase = "{'type':'PHASE_CHANGE','id':'pc-1','task':'t-0','turn':'2026-02-28','phase':'DONE',"
                + "'on':'2026-03-02','reason':'Đủ nội dung','completedOn':'2026-03-01'}";
        String change = "{'type':'DEADLINE_CHANGE','id':'dc-1','task':'t-0','requestedOn':'2026-03-01',"
                + "'requestedBy':'Trưởng phòng','newDeadline':{'day':'2026-03-31','inclusive':true},"
                + "'outcome':'GRANTED','decidedOn':'2026-03-02','decidedBy':'Chủ tịch'}";
        String obstacle = "{'type':'OBSTACLE','id':'ob-1','unit':'u-1','tasks':['t-0'],'description':'Thiếu người',"
                + "'raisedOn':'2026-03-01','asked':'u-2'}";
        String removal = "{'type':'OBSTACLE_RESOLUTION','id':'or-1','obstacle':'ob-0','resolvedOn':'2026-03-05',"
                + "'measure':'Tạm ứng'}";
        String support = "{'type':'SUPPORT','id':'su-1','task':'t-0','giver':'u-2','receiver':'u-1',"
                + "'description':'Kinh phí','promisedOn':'2026-03-01','promisedBy':'2026-03-20'}";
        String report = "{'type':'TASK_REPORT','id':'r-1','task':'t-0','deliveredOn':'2026-03-05','amount':'1'}";
        return Stream.of(
                // what is to be done, by whom
                row(task, "'Làm cầu'", "' '", "title", JsonRule.INVALID_VALUE, " "),
                row(task, "'Phó Chủ tịch'", "''", "leaderInCharge", JsonRule.INVALID_VALUE, ""),
                row(task, "['Văn phòng']", "['Văn phòng',' ']", "monitors", JsonRule.INVALID_VALUE, "["),
                row(task, "'Biên bản'", "' '", "product", JsonRule.INVALID_VALUE, " "),
                row(task, "'authority':'Chủ tịch'", "'authority':' '", "authority", JsonRule.INVALID_VALUE, " "),
                row(task, "['orgUnit:u-2']", "['orgUnit:u-1']", "coordinating", JsonRule.INVALID_VALUE, "["),
                row(task, "'amount':'2'", "'amount':'0'", "amount", JsonRule.INVALID_VALUE, "0"),
                row(task, "['t-0']", "['t-1']", "partOf", JsonRule.INVALID_VALUE, "["),
                row(task, "['t-0']", "['t-0','t-0']", "partOf", JsonRule.INVALID_VALUE, "["),
                row(task, "['t-0']", "['t-9']", "partOf", JsonRule.INCONSISTENT, "t-9"),
                row(task, "'assigner':'orgUnit:u-2'", "'assigner':'u-2'", "assigner", JsonRule.INVALID_VALUE, "u-2"),
                row(task, "'Bí thư'", "' '", "sources[0].post", JsonRule.INVALID_VALUE, " "),
                row(task, "'ORAL'", "'PHONE'", "sources[0].type", JsonRule.UNKNOWN_CODE, "PHONE"),
                // by when
                row(
                        task,
                        "'deadline':",
                        "'schedule':{'type':'STANDING'},'deadline':",
                        "schedule",
                        JsonRule.INVALID_VALUE,
                        "{"),
                row(task, "'2026-03-20'", "'2026-11-31'", "deadline", JsonRule.IMPOSSIBLE_DATE, "2026-11-31"),
                row(task, "'2026-03-20'", "'20/03/2026'", "deadline", JsonRule.WRONG_DATE_FORMAT, "20/03/2026"),
                row(repeated, "'REPEATED'", "'OFTEN'", "schedule.type", JsonRule.UNKNOWN_CODE, "OFTEN"),
                row(
                        repeated,
                        "'every month on the last day from 2026-01'",
                        "'hằng tháng'",
                        "schedule.rule",
                        JsonRule.INVALID_VALUE,
                        "hằng tháng"),
                row(repeated, "'words':'hằng tháng'", "'words':' '", "schedule.words", JsonRule.INVALID_VALUE, " "),
                // phases
                row(phase, "'2026-03-01'", "'2026-03-03'", "completedOn", JsonRule.INVALID_VALUE, "2026-03-03"),
                row(phase, "'DONE'", "'SUBMITTED'", "completedOn", JsonRule.INVALID_VALUE, "2026-03-01"),
                row(phase, "'DONE'", "'OVERDUE'", "phase", JsonRule.UNKNOWN_CODE, "OVERDUE"),
                row(phase, "'Đủ nội dung'", "' '", "reason", JsonRule.INVALID_VALUE, " "),
                row(phase, "'2026-02-28'", "20260228", "turn", JsonRule.WRONG_TYPE, "20260228"),
                row(phase, "'2026-02-28'", "'2026-02'", "turn", JsonRule.WRONG_DATE_FORMAT, "2026-02"),
                row(phase, "'t-0'", "'t-9'", "task", JsonRule.INCONSISTENT, "t-9"),
                // deadlines that are moved
                row(change, "'GRANTED'", "'ASKED'", "decidedOn", JsonRule.INVALID_VALUE, "2026-03-02"),
                row(change, ",'decidedBy':'Chủ tịch'", "", "decidedOn", JsonRule.INVALID_VALUE, "2026-03-02"),
                row(change, "'2026-03-02'", "'2026-02-28'", "decidedOn", JsonRule.INVALID_VALUE, "2026-02-28"),
                row(change, "'requestedOn':'2026-03-01',", "", "requestedOn", JsonRule.INVALID_VALUE, ""),
                row(change, "'Trưởng phòng'", "' '", "requestedBy", JsonRule.INVALID_VALUE, " "),
                row(
                        change,
                        "'inclusive':true",
                        "'inclusive':'true'",
                        "newDeadline.inclusive",
                        JsonRule.WRONG_TYPE,
                        "true"),
                row(change, "'t-0'", "'t-9'", "task", JsonRule.INCONSISTENT, "t-9"),
                // obstacles and support
                row(obstacle, "'Thiếu người'", "' '", "description", JsonRule.INVALID_VALUE, " "),
                row(obstacle, "['t-0']", "[]", "tasks", JsonRule.INVALID_VALUE, "["),
                row(obstacle, "['t-0']", "['t-0','t-9']", "tasks", JsonRule.INCONSISTENT, "t-9"),
                row(obstacle, "'asked':'u-2'", "'asked':'u-9'", "asked", JsonRule.INCONSISTENT, "u-9"),
                row(removal, "'Tạm ứng'", "' '", "measure", JsonRule.INVALID_VALUE, " "),
                row(removal, "'ob-0'", "'ob-9'", "obstacle", JsonRule.INCONSISTENT, "ob-9"),
                row(support, "'Kinh phí'", "' '", "description", JsonRule.INVALID_VALUE, " "),
                row(support, "'2026-03-20'", "'2026-02-20'", "promisedBy", JsonRule.INVALID_VALUE, "2026-02-20"),
                row(support, "'promisedOn':'2026-03-01',", "", "promisedOn", JsonRule.INVALID_VALUE, ""),
                row(support, "'receiver':'u-1'", "'receiver':'u-2'", "receiver", JsonRule.INVALID_VALUE, "u-2"),
                row(support, "'task':'t-0',", "", "task", JsonRule.INVALID_VALUE, ""),
                // deliveries
                row(report, "'amount':'1'", "'amount':'-1'", "amount", JsonRule.INVALID_VALUE, "-1"),
                row(report, "'amount':'1'", "'amount':1", "amount", JsonRule.EXACT_STRING_EXPECTED, "1"),
                row(report, "'t-0'", "'t-9'", "task", JsonRule.INCONSISTENT, "t-9"));
    }

    @ParameterizedTest(name = "{index} {3} {4} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceRuleAndText(
            String fact, String old, String changed, String property, JsonRule rule, String text) {
        assertThat(CamketJson.readLedger(ledger(fact)).getEntries())
                .as("unspoilt")
                .hasSize(NUMBER + 1);
        assertThat(fact.split(Pattern.quote(old), -1)).as("once").hasSize(2);
        String spoilt = ledger(fact.replace(old, changed));
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Ledger.class);
            assertThat(broken)
                    .as(reader.name())
                    .returns("$.entries[" + NUMBER + "].fact." + property, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    private static String ledger(String fact) {
        return LedgerTexts.ofFacts(BEFORE + fact);
    }

    private static Arguments row(String fact, String old, String changed, String property, JsonRule rule, String text) {
        return arguments(fact, old, changed, property, rule, text);
    }
}
