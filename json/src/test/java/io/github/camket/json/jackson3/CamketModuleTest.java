// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.document.Label;
import io.github.camket.json.CamketJsonException;
import io.github.camket.json.Golden;
import io.github.camket.json.JsonLimits;
import io.github.camket.json.SmallAgency;
import io.github.camket.model.Ledger;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class CamketModuleTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new CamketModule()).build();

    @Test
    void aPlainMapperReadsWhatItWrote() {
        Ledger ledger = mapper.readValue(mapper.writeValueAsBytes(SmallAgency.ledger()), Ledger.class);
        assertThat(ledger.getEntries()).isEqualTo(SmallAgency.ledger().getEntries());
        assertThat(ledger.getNote()).isEqualTo(SmallAgency.ledger().getNote());
        Regulation regulation = mapper.readValue(mapper.writeValueAsString(Decree335.staff()), Regulation.class);
        assertThat(regulation).isEqualTo(Decree335.staff());
    }

    @Test
    void theTreeIsThatOfCamketJson() {
        JsonNode ledger = mapper.valueToTree(SmallAgency.ledger());
        assertThat(ledger).isEqualTo(mapper.readTree(Golden.LEDGER.text()));
        JsonNode regulation = mapper.valueToTree(Decree335.staff());
        assertThat(regulation).isEqualTo(mapper.readTree(Golden.REGULATION.text()));
        JsonNode assessment = mapper.valueToTree(SmallAgency.assessment());
        assertThat(assessment).isEqualTo(mapper.readTree(Golden.ASSESSMENT.text()));
        assertThat(mapper.treeToValue(regulation, Regulation.class)).isEqualTo(Decree335.staff());
    }

    @Test
    void settingsOfTheMapperDoNotReachTheFormat() {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new CamketModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThat(other.writeValueAsString(SmallAgency.assessment()))
                .isEqualTo(mapper.writeValueAsString(SmallAgency.assessment()));
        assertThat(other.readValue(Golden.REGULATION.text(), Regulation.class)).isEqualTo(Decree335.staff());
    }

    @Test
    void aLedgerMayStandInsideSomethingElse() {
        String both = mapper.writeValueAsString(Map.of("ledgers", List.of(SmallAgency.ledger(), SmallAgency.ledger())));
        Map<String, List<Ledger>> read = mapper.readValue(both, new TypeReference<>() {});
        assertThat(read.get("ledgers"))
                .hasSize(2)
                .allSatisfy(ledger -> assertThat(ledger.getEntries())
                        .isEqualTo(SmallAgency.ledger().getEntries()));
    }

    @Test
    void aBrokenRuleIsTheMappersExceptionWithOursAsItsCause() {
        assertThatThrownBy(() -> mapper.readValue("{\"ledger\":{}}", new TypeReference<Map<String, Ledger>>() {}))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("$.format must be given [MISSING]")
                .hasMessageContaining("[\"ledger\"]")
                .hasCauseInstanceOf(CamketJsonException.class);
    }

    @Test
    void whatCannotBeWrittenIsTheMappersExceptionToo() {
        Regulation unwritable = Decree335.staff().withTitle(new Label("Half \ud835", "Half"));
        assertThatThrownBy(() -> mapper.writeValueAsString(unwritable))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(CamketJsonException.class);
        ObjectMapper shallow = JsonMapper.builder()
                .addModule(new CamketModule(JsonLimits.defaults().withMaxTraceDepth(2)))
                .build();
        assertThatThrownBy(() -> shallow.writeValueAsString(SmallAgency.assessment()))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(CamketJsonException.class);
    }

    @Test
    void whatIsNotJsonIsTheMappersOwnBusiness() {
        assertThatThrownBy(() -> mapper.readValue("{\"format\":", Ledger.class))
                .isInstanceOf(StreamReadException.class)
                .hasNoCause();
    }

    @Test
    void isFoundByItself() {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(Golden.REGULATION.text(), Regulation.class)).isEqualTo(Decree335.staff());
    }
}
