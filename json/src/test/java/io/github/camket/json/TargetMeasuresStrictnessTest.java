// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.TargetRules;
import io.github.camket.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures of targets and indicators are read as strictly as the rest. */
class TargetMeasuresStrictnessTest {

    @Test
    void choicesThatAreLeftOutAreReadingsOfTheLibrary() {
        Regulation read = CamketJson.readRegulation(Golden.TARGETS.text());
        Measure.OfTargets met =
                (Measure.OfTargets) read.getMeasures().find(MeasureId.of("met")).orElseThrow();
        assertThat(met.rules()).isEqualTo(TargetRules.defaults());
        assertThat(met.indicators()).isEmpty();
        assertThat(read).isEqualTo(SmallTargets.regulation());
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"TARGETS\"|\"GOALS\"|[0].type|UNKNOWN_CODE|GOALS",
                "\"credit\": \"MET\"|\"credit\": \"TRIED\"|[0].credit|UNKNOWN_CODE|TRIED",
                "\"credit\": \"MET\",||[0].credit|MISSING|``",
                "\"selection\": \"ALL\"|\"selection\": \"SOME\"|[0].selection|UNKNOWN_CODE|SOME",
                "\"selection\": \"ALL\"|\"promised\": true|[0].promised|UNKNOWN_PROPERTY|promised",
                "\"i-3\"|\"i-1\"|[1].indicators[1]|INVALID_VALUE|i-1",
                "\"i-3\"|\" \"|[1].indicators[1]|INVALID_VALUE|` `",
                "\"i-3\"|3|[1].indicators[1]|WRONG_TYPE|3",
                "\"most\": \"1.2\"|\"most\": 1.2|[1].atMost.most|EXACT_STRING_EXPECTED|1.2",
                "\"most\": \"1.2\"|\"most\": \"-1\"|[1].atMost.most|INVALID_VALUE|-1",
                "\"value\": false|\"value\": \"false\"|[1].capPerTarget.value|WRONG_TYPE|false",
                "\"AS_ESTIMATED\"|\"GUESSED\"|[1].estimatedTarget.value|UNKNOWN_CODE|GUESSED",
                "\"EXCLUDED\"|\"ZERO\"|[1].unreadableTarget.value|UNKNOWN_CODE|ZERO",
                "\"unreadableTarget\"|\"unreadTarget\"|[1].unreadTarget|UNKNOWN_PROPERTY|unreadTarget",
                "\"indicator\": \"i-1\"|\"indicator\": \"\"|[2].indicator|INVALID_VALUE|``",
                "\"indicator\": \"i-1\",||[2].indicator|MISSING|``",
                "\"unit\": \"RATIO\"|\"unit\": \"PERCENT\"|[2].unit|UNKNOWN_CODE|PERCENT",
                "\"unit\": \"COUNT\",||[3].unit|MISSING|``",
                "\"BY_WEIGHT\"|\"BY_HEART\"|[4].weighting|UNKNOWN_CODE|BY_HEART",
                "\"weighting\": \"BY_WEIGHT\",||[4].weighting|MISSING|``"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, String path, JsonRule rule, String text) {
        String golden = Golden.TARGETS.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt =
                golden.substring(0, at) + (changed == null ? "" : changed) + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Regulation.class);
            assertThat(broken).as(reader.name()).returns("$.measures.measures" + path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }
}
