// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.WorkItem;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Rounding;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case of {@code worked-examples.json}, a copy of the reference data. */
record WorkedExample(JsonNode json) {

    private static final Pattern PRINTED = Pattern.compile("(\\d+)(?:([.,])(\\d+))?( %)?");

    static List<WorkedExample> all() throws IOException {
        try (InputStream file = WorkedExample.class.getResourceAsStream("/worked-examples.json")) {
            List<WorkedExample> examples = new ArrayList<>();
            new ObjectMapper()
                    .readTree(Objects.requireNonNull(file, "worked-examples.json"))
                    .forEach(node -> examples.add(new WorkedExample(node)));
            return List.copyOf(examples);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    String sourceClass() {
        return json.path("class").asText();
    }

    String calculation() {
        return json.path("calculation").asText();
    }

    JsonNode inputs() {
        return json.path("inputs");
    }

    /** Exact figures by name. */
    Map<String, Fraction> exact() {
        return fractions(json.path("expected").path("exact"));
    }

    /** Exact figures of the same work under another rule. */
    Map<String, Fraction> alternative(String name) {
        return fractions(json.path("alternatives").path(name).path("exact"));
    }

    /** Figures by name as the source prints them. */
    Map<String, String> printed() {
        Map<String, String> figures = new TreeMap<>();
        json.path("expected")
                .path("printed")
                .properties()
                .forEach(field -> figures.put(field.getKey(), field.getValue().asText()));
        return figures;
    }

    String level() {
        return json.path("expected").path("level").asText("");
    }

    /** The decree for staff with the parameters that this example names. */
    Regulation regulation() {
        JsonNode parameters = json.path("parameters");
        return LocalRules.decreeWith(rules -> rules.withRatioDenominator(LocalRules.changed(
                        rules.getRatioDenominator(),
                        RatioDenominator.valueOf(
                                parameters.path("ratioDenominator").asText("ASSIGNED"))))
                .withLatenessModel(LocalRules.changed(
                        rules.getLatenessModel(),
                        LatenessModel.valueOf(parameters.path("latenessModel").asText("PER_EVENT"))))
                .withFailurePenalty(LocalRules.changed(
                        rules.getFailurePenalty(),
                        Fraction.parse(parameters.path("failurePenalty").asText("0.25"))))
                .withFloorAtZero(LocalRules.changed(
                        rules.getFloorAtZero(), parameters.path("floorAtZero").asBoolean(true))));
    }

    List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        for (JsonNode item : inputs().path("items")) {
            items.add(WorkItem.of(
                    "t-" + (items.size() + 1),
                    Fraction.parse(item.path("k").asText()),
                    Fraction.parse(item.path("assigned").asText()),
                    Fraction.parse(item.path("completed").asText()),
                    item.path("qualityFailures").asInt(0),
                    item.path("lateEvents").asInt(0),
                    0));
        }
        return items;
    }

    /** The value as a source prints it: half up, with as many decimals, the separator and the percent sign of the figure. */
    static String asPrinted(Fraction value, String figure) {
        Matcher form = PRINTED.matcher(figure);
        if (!form.matches()) {
            throw new IllegalArgumentException("figure must be a decimal, with or without \" %\": " + figure);
        }
        int decimals = form.group(3) == null ? 0 : form.group(3).length();
        BigDecimal rounded = (form.group(4) == null ? value : value.times(100)).rounded(Rounding.halfUp(decimals));
        String plain = rounded.toPlainString();
        return (form.group(2) == null ? plain : plain.replace(".", form.group(2)))
                + (form.group(4) == null ? "" : " %");
    }

    private static Map<String, Fraction> fractions(JsonNode node) {
        Map<String, Fraction> values = new TreeMap<>();
        node.properties()
                .forEach(field -> values.put(
                        field.getKey(), Fraction.parse(field.getValue().asText())));
        return values;
    }

    @Override
    public String toString() {
        return id();
    }
}
