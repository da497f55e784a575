// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a formula over items can be below 0 at all: if not, a condition that wants it there never holds. */
class ItemRangeTest {

    private static final String LATE = "{'type': 'ATTRIBUTE', 'attribute': 'LATE_EVENTS'}";
    private static final String DEBT = "{'type': 'CONSTANT', 'value': '-1'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATE | 0",
                "DEBT | -",
                "{'type': 'CONSTANT', 'value': '0'} | 0",
                "{'type': 'FACTOR', 'name': 'size'} | 0",
                "{'type': 'FACTOR', 'name': 'size', 'whenAbsent': '-1'} | -",
                "{'type': 'SUM', 'terms': [LATE, LATE]} | 0",
                "{'type': 'SUM', 'terms': [LATE, DEBT]} | -",
                "{'type': 'PRODUCT', 'factors': [LATE, LATE]} | 0",
                "{'type': 'PRODUCT', 'factors': [LATE, DEBT]} | -",
                "{'type': 'QUOTIENT', 'dividend': LATE, 'divisor': LATE, 'whenZero': '0'} | 0",
                "{'type': 'QUOTIENT', 'dividend': LATE, 'divisor': LATE, 'whenZero': '-1'} | -",
                "{'type': 'QUOTIENT', 'dividend': DEBT, 'divisor': LATE, 'whenZero': '0'} | -",
                "{'type': 'QUOTIENT', 'dividend': LATE, 'divisor': DEBT, 'whenZero': '0'} | -",
                "{'type': 'STEPS', 'of': DEBT, 'rows': [{'comparison': 'BELOW', 'bound': '1', 'result': '0'}], 'otherwise': '2'} | 0",
                "{'type': 'STEPS', 'of': LATE, 'rows': [{'comparison': 'BELOW', 'bound': '1', 'result': '-2'}], 'otherwise': '2'} | -",
                "{'type': 'STEPS', 'of': LATE, 'rows': [{'comparison': 'BELOW', 'bound': '1', 'result': '2'}], 'otherwise': '-2'} | -",
                "{'type': 'DEDUCTION', 'each': '0.25', 'occurrences': LATE, 'floorAtZero': true} | 0",
                "{'type': 'DEDUCTION', 'each': '0.25', 'occurrences': LATE, 'floorAtZero': false} | -",
                "{'type': 'AT_MOST', 'of': LATE, 'most': LATE} | 0",
                "{'type': 'AT_MOST', 'of': LATE, 'most': DEBT} | -",
                "{'type': 'AT_LEAST', 'of': DEBT, 'least': LATE} | 0",
                "{'type': 'AT_LEAST', 'of': DEBT, 'least': DEBT} | -",
                "{'type': 'ROUNDED', 'of': LATE, 'toMultipleOf': '1', 'mode': 'FLOOR'} | 0",
                "{'type': 'ROUNDED', 'of': DEBT, 'toMultipleOf': '1', 'mode': 'FLOOR'} | -",
                "{'type': 'WHEN', 'test': {'type': 'FINISHED'}, 'then': LATE, 'otherwise': LATE} | 0",
                "{'type': 'WHEN', 'test': {'type': 'FINISHED'}, 'then': LATE, 'otherwise': DEBT} | -",
                "{'type': 'OVER_DELIVERIES', 'gathering': 'LEAST', 'of': LATE} | 0",
                "{'type': 'OVER_DELIVERIES', 'gathering': 'LEAST', 'of': DEBT} | -"
            })
    void aFormulaThatIsNeverNegativeIsKnownNotToBe(String formula, String least) {
        assertThat(neverBelowZero("{'per': 'DELIVERY', 'value': " + formula + "}"))
                .isEqualTo(least.equals("0"));
    }

    @ParameterizedTest
    @CsvSource({"LATE, LATE, true", "LATE, DEBT, false", "DEBT, LATE, false"})
    void aCapAndAWholeCountToo(String first, String second, boolean fromZero) {
        String capped =
                "{'per': 'TASK', 'value': {'type': 'OVER_DELIVERIES', 'gathering': 'SUM', 'of': FIRST}, 'capPerTask': "
                        + "{'most': {'type': 'OVER_DELIVERIES', 'gathering': 'SUM', 'of': SECOND}}}";
        assertThat(neverBelowZero(capped.replace("FIRST", first).replace("SECOND", second)))
                .isEqualTo(fromZero);
        String ratio = "{'per': 'DELIVERY', 'value': FIRST}, 'outOf': {'count': {'per': 'DELIVERY', 'value': SECOND}, "
                + "'zeroDenominatorPolicy': {'value': 'ZERO', 'basis': 'LOCAL'}, "
                + "'nothingCompletedPolicy': {'value': 'ZERO', 'basis': 'LOCAL'}}";
        assertThat(neverBelowZero(ratio.replace("FIRST", first).replace("SECOND", second)))
                .isEqualTo(fromZero);
    }

    private static boolean neverBelowZero(String counted) {
        ObjectNode host = Fragments.host(false);
        String measure =
                "{'type': 'ITEMS', 'id': 'items', 'label': {'vi': 'a', 'en': 'a'}, 'counted': " + counted + "}";
        Fragments.put(
                host,
                "measures.measures.0",
                measure.replaceAll("\\bLATE\\b", LATE)
                        .replaceAll("\\bDEBT\\b", DEBT)
                        .replace('\'', '"'));
        Fragments.put(
                host,
                "scale.bands.0.conditions.0",
                "{\"type\": \"COMPARE\", \"measure\": \"items\", \"comparison\": \"BELOW\", \"bound\": \"0\", \"ofNothing\": \"FAILS\"}");
        return EvaluationPlan.analyse(CamketJson.readRegulation(host.toString())).stream()
                .anyMatch(problem -> problem.code().equals(RegulationProblem.NEVER_HOLDS));
    }
}
