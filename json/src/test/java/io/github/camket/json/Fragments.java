// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The JSON blocks of the page on the rule language, each put into a small scheme that it becomes a part of. */
final class Fragments {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern BLOCK =
            Pattern.compile("```json ([^\\n]*)\\n(.*?)```\\n(?:\\nGives: ([^\\n]*)\\n)?", Pattern.DOTALL);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LABEL = "{\"vi\": \"Mẫu\", \"en\": \"Sample\"}";

    private Fragments() {}

    /**
     * One block.
     *
     * @param kind what it is a part of: scoring, condition, measure...
     * @param organizations whether it stands in a scheme for organizations
     * @param wrong what the analysis says, code and path; empty for a sound one
     * @param json the block
     * @param gives what comes out, case by case
     */
    record Fragment(String kind, boolean organizations, List<String> wrong, String json, List<String> gives) {

        /** The whole scheme that the block is a part of. */
        Regulation regulation() {
            return CamketJson.readRegulation(document().toString());
        }

        /** The scheme as a document. */
        JsonNode document() {
            JsonNode part = tree(json);
            if (kind.equals("regulation")) {
                return part;
            }
            ObjectNode host = host(organizations);
            ObjectNode criterion = (ObjectNode) host.at("/criteria/0");
            ArrayNode measures = (ArrayNode) host.at("/measures/measures");
            switch (kind) {
                case "scoring" -> {
                    criterion.put("min", "-1000").put("max", "1000").set("scoring", part);
                    oneLevel(host);
                }
                case "criterion" -> {
                    ((ArrayNode) host.get("criteria")).add(part);
                    oneLevel(host);
                }
                case "measure" -> measures.add(part);
                case "value" -> {
                    measures.add(tree("{\"type\": \"ITEMS\", \"id\": \"items\", \"label\": " + LABEL
                            + ", \"counted\": {\"per\": \"DELIVERY\", \"value\": " + json + "}}"));
                    criterion.set(
                            "scoring",
                            tree("{\"type\": \"PER_OCCURRENCE\", \"each\": \"1\", "
                                    + "\"count\": {\"type\": \"VALUE\", \"measure\": \"items\"}}"));
                }
                case "test" ->
                    measures.add(tree("{\"type\": \"ITEMS\", \"id\": \"items\", \"label\": " + LABEL
                            + ", \"counted\": {\"per\": \"DELIVERY\", \"filter\": " + json
                            + ", \"value\": {\"type\": \"CONSTANT\", \"value\": \"1\"}}}"));
                case "condition" ->
                    ((ObjectNode) host.at("/scale/bands/0"))
                            .set("conditions", MAPPER.createArrayNode().add(part));
                case "exclusion" -> ((ArrayNode) host.get("exclusions")).add(part);
                case "workRules", "gatheringRules", "unitRules", "countingStage" ->
                    ((ObjectNode) host.get("measures")).set(kind, part);
                default -> host.set(kind, part);
            }
            return host;
        }

        @Override
        public String toString() {
            return kind + " " + json.lines().findFirst().orElse("") + (wrong.isEmpty() ? "" : " " + wrong);
        }
    }

    /** The text of the page. */
    static String page() {
        try {
            return Files.readString(DOCS.resolve("rule-language.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All blocks of the page, in order. */
    static List<Fragment> all() {
        return BLOCK.matcher(page()).results().map(Fragments::fragment).toList();
    }

    private static Fragment fragment(MatchResult found) {
        List<String> words = new ArrayList<>(List.of(found.group(1).split(" ")));
        String kind = words.remove(0);
        boolean organizations = words.remove("organizations");
        List<String> gives =
                found.group(3) == null ? List.of() : List.of(found.group(3).split("; "));
        return new Fragment(kind, organizations, words, found.group(2), gives);
    }

    /** A scheme without the piece that is to be looked at. */
    static ObjectNode host(boolean organizations) {
        String name = "/rule-language/" + (organizations ? "organizations" : "people") + ".json";
        try (var in = Fragments.class.getResourceAsStream(name)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a piece where the path leads, such as {@code criteria.0.scoring}; what lies between is made if need be. */
    static void put(ObjectNode host, String path, String json) {
        String[] steps = path.split("\\.");
        JsonNode at = host;
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            boolean list = !last && steps[i + 1].equals("0");
            if (at instanceof ArrayNode array) {
                if (last || array.isEmpty()) {
                    array.insert(0, last ? tree(json) : MAPPER.createObjectNode());
                }
                at = array.get(0);
            } else {
                ObjectNode object = (ObjectNode) at;
                if (last || !object.has(steps[i])) {
                    object.set(
                            steps[i], last ? tree(json) : list ? MAPPER.createArrayNode() : MAPPER.createObjectNode());
                }
                at = object.get(steps[i]);
            }
        }
    }

    private static void oneLevel(ObjectNode host) {
        host.set("scale", tree("{\"bands\": [{\"level\": \"GOOD\", \"label\": " + LABEL + "}]}"));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
