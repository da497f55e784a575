// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;

/** Mappers of both generations with the module of Camket. */
final class Mappers {

    private static final ObjectMapper SECOND =
            new ObjectMapper().registerModule(new io.github.camket.json.jackson2.CamketModule());
    private static final tools.jackson.databind.json.JsonMapper THIRD = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.camket.json.jackson3.CamketModule())
            .build();

    private Mappers() {}

    /** What Jackson 2 and Jackson 3 write, as trees. */
    static Stream<JsonNode> trees(Object value) throws IOException {
        return Stream.of(SECOND.valueToTree(value), SECOND.readTree(THIRD.writeValueAsString(value)));
    }
}
