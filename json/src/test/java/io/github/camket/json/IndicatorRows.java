// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Indicators as they were published, and beside them how they are written in a ledger. */
final class IndicatorRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IndicatorRows() {}

    /** One row as it was published: words, operator and bounds as text. */
    record Published(
            String id,
            String name,
            String unit,
            String kind,
            String direction,
            String words,
            String low,
            String high,
            String period) {

        /** The period of the examples. */
        String examplePeriod() {
            return isTerm() ? "2021-2025" : "2025";
        }

        private String periodBefore() {
            return isTerm() ? "2016-2020" : "2024";
        }

        private boolean isTerm() {
            return period.contains("term");
        }
    }

    /** The row in our own data. */
    record Row(Published published, JsonNode data) {

        List<JsonNode> indicators() {
            return list(data.get("indicators"));
        }

        List<JsonNode> targets() {
            return list(data.get("targets"));
        }

        List<Example> examples() {
            return list(data.get("examples")).stream()
                    .map(example -> new Example(this, example))
                    .toList();
        }

        /** The facts without readings, as a ledger has them. */
        List<ObjectNode> facts() {
            List<ObjectNode> facts = new ArrayList<>();
            facts.add(fact("{'type':'ORG_UNIT','id':'u-0','name':'Cơ quan giao','kind':'AUTHORITY'}"));
            facts.add(fact("{'type':'ORG_UNIT','id':'u-1','name':'Đơn vị được giao','kind':'AUTHORITY'}"));
            facts.add(
                    fact("{'type':'DIRECTIVE','id':'v-1','documentType':'NGHI_QUYET','issuer':'u-0','title':'Chỉ tiêu',"
                            + "'items':[{'id':'1','words':'Chỉ tiêu'}]}"));
            indicators().forEach(indicator -> facts.add(indicator((ObjectNode) indicator.deepCopy())));
            targets().forEach(target -> facts.add(target((ObjectNode) target.deepCopy())));
            return facts;
        }

        private ObjectNode indicator(ObjectNode indicator) {
            indicator.put("type", "INDICATOR");
            putUnlessThere(indicator, "name", published.name());
            putUnlessThere(indicator, "unitOfMeasure", published.unit());
            return indicator;
        }

        private ObjectNode target(ObjectNode target) {
            target.remove("ours");
            target.put("type", "TARGET").put("assigner", "u-0").put("assignee", "u-1");
            target.put("directive", "v-1").put("item", "1");
            target.put("period", published.examplePeriod()).put("dueOn", "2025-12-31");
            putUnlessThere(target, "words", published.words());
            return target;
        }

        private static void putUnlessThere(ObjectNode node, String name, String value) {
            if (!node.has(name)) {
                node.put(name, value);
            }
        }

        @Override
        public String toString() {
            return published.id() + " " + published.words();
        }
    }

    /** Readings of a row past, at or short of what is asked, and what becomes of its targets. */
    record Example(Row row, JsonNode data) {

        String place() {
            return data.get("case").textValue();
        }

        /** Whether there can be such a reading at all. */
        boolean isPossible() {
            return !data.path("outcome").asText().equals("NOT_POSSIBLE");
        }

        /** The whole ledger: facts of the row, its readings, and those of the period before. */
        String ledger() {
            List<ObjectNode> facts = row.facts();
            data.get("readings")
                    .properties()
                    .forEach(reading -> facts.add(reading(
                            reading.getKey(),
                            reading.getValue(),
                            "now",
                            row.published().examplePeriod(),
                            asOf())));
            data.path("before")
                    .properties()
                    .forEach(reading -> facts.add(reading(
                            reading.getKey(),
                            reading.getValue(),
                            "before",
                            row.published().periodBefore(),
                            "2024-12-31")));
            StringBuilder entries = new StringBuilder();
            for (ObjectNode fact : facts) {
                entries.append(entries.isEmpty() ? "" : ",\n")
                        .append("{\"entry\":\"FACT\",\"recordedOn\":\"2024-12-31\",\"fact\":")
                        .append(fact)
                        .append('}');
            }
            return "{\"format\":\"camket-ledger/1\",\"entries\":[" + entries + "]}";
        }

        /** The day whose state the readings describe, and on which the question is asked. */
        String asOf() {
            return data.has("asOf") ? data.get("asOf").textValue() : "2025-12-31";
        }

        private static ObjectNode reading(String indicator, JsonNode value, String id, String period, String asOf) {
            ObjectNode reading = fact("{'type':'INDICATOR_READING','unit':'u-1','status':'FINAL','source':'minh họa'}");
            reading.put("id", id + "-" + indicator).put("indicator", indicator);
            reading.put("period", period).put("asOf", asOf).set("value", value);
            return reading;
        }

        @Override
        public String toString() {
            return row.published().id() + " " + place();
        }
    }

    /** All published rows. */
    static List<Published> published() {
        return text("indicators.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell ->
                        new Published(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8]))
                .toList();
    }

    /** All rows of our own data. */
    static List<Row> rows() {
        try {
            List<Published> published = published();
            return list(JSON.readTree(text("rows.json")).get("rows")).stream()
                    .map(row -> new Row(
                            published.stream()
                                    .filter(each ->
                                            each.id().equals(row.get("id").textValue()))
                                    .findFirst()
                                    .orElseThrow(),
                            row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All examples that there can be. */
    static Stream<Example> examples() {
        return rows().stream().flatMap(row -> row.examples().stream()).filter(Example::isPossible);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static ObjectNode fact(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = IndicatorRows.class.getResourceAsStream("/indicators/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
