// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camket.document.Label;
import io.github.camket.json.CamketJson;
import io.github.camket.json.CamketJsonException;
import io.github.camket.json.Golden;
import io.github.camket.json.SmallAgency;
import io.github.camket.json.SmallProvince;
import io.github.camket.json.SmallReorganizations;
import io.github.camket.model.Ledger;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CamketModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CamketModule());

    @Test
    void aPlainMapperReadsWhatItWrote() throws IOException {
        Ledger ledger = mapper.readValue(mapper.writeValueAsBytes(SmallAgency.ledger()), Ledger.class);
        assertThat(ledger.getEntries()).isEqualTo(SmallAgency.ledger().getEntries());
        assertThat(ledger.getNote()).isEqualTo(SmallAgency.ledger().getNote());
        Regulation regulation = mapper.readValue(mapper.writeValueAsString(Decree335.staff()), Regulation.class);
        assertThat(regulation).isEqualTo(Decree335.staff());
    }

    @Test
    void theTreeIsThatOfCamketJson() throws IOException {
        JsonNode ledger = mapper.valueToTree(SmallAgency.ledger());
        assertThat(ledger).isEqualTo(mapper.readTree(Golden.LEDGER.text()));
        JsonNode regulation = mapper.valueToTree(Decree335.staff());
        assertThat(regulation).isEqualTo(mapper.readTree(Golden.REGULATION.text()));
        JsonNode assessment = mapper.valueToTree(SmallAgency.assessment());
        assertThat(assessment).isEqualTo(mapper.readTree(Golden.ASSESSMENT.text()));
        assertThat(mapper.treeToValue(regulation, Regulation.class)).isEqualTo(Decree335.staff());
    }

    @Test
    void settingsOfTheMapperDoNotReachTheFormat() throws IOException {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new CamketModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();
        assertThat(other.writeValueAsString(SmallAgency.assessment()))
                .isEqualTo(mapper.writeValueAsString(SmallAgency.assessment()));
        assertThat(other.readValue(Golden.REGULATION.text(), Regulation.class)).isEqualTo(Decree335.staff());
    }

    @Test
    void aLedgerMayStandInsideSomethingElse() throws IOException {
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
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(CamketJsonException.class);
    }

    @Test
    void whatIsNotJsonIsTheMappersOwnBusiness() {
        assertThatThrownBy(() -> mapper.readValue("{\"format\":", Ledger.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasNoCause();
    }

    @Test
    void isFoundByItself() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.readValue(Golden.REGULATION.text(), Regulation.class)).isEqualTo(Decree335.staff());
    }

    @Test
    void survivesTheSerializationOfTheMapper() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ObjectMapper copy = (ObjectMapper) in.readObject();
            assertThat(copy.readValue(Golden.REGULATION.text(), Regulation.class))
                    .isEqualTo(Decree335.staff());
            assertThat(copy.writeValueAsString(SmallAgency.assessment()))
                    .isEqualTo(mapper.writeValueAsString(SmallAgency.assessment()));
        }
    }

    @Test
    void writesTheSameBytesAsJackson3() throws IOException {
        tools.jackson.databind.ObjectMapper mapper3 = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.camket.json.jackson3.CamketModule())
                .build();
        for (Object value : List.of(
                SmallAgency.ledger(),
                Decree335.staff(),
                SmallAgency.assessment(),
                SmallProvince.review(),
                SmallProvince.registrations(),
                SmallProvince.cascade(),
                SmallReorganizations.supplement(),
                SmallReorganizations.descent(),
                SmallReorganizations.restatement())) {
            assertThat(mapper.writeValueAsBytes(value)).isEqualTo(mapper3.writeValueAsBytes(value));
            assertThat(mapper.writeValueAsString(value)).isEqualTo(mapper3.writeValueAsString(value));
            assertThat(mapper.writeValueAsBytes(value))
                    .isEqualTo(mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(CamketJson.readLedger(mapper.writeValueAsString(SmallAgency.ledger()))
                        .getEntries())
                .isEqualTo(SmallAgency.ledger().getEntries());
    }
}
