// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ledger files as trees, so that a test can change one place of a shipped one. */
final class LedgerFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LedgerFile() {}

    static ObjectNode shipped(String file) throws IOException {
        return (ObjectNode) JSON.readTree(Run.shipped(file));
    }

    /** The entry whose fact has this identifier. */
    static ObjectNode entry(ObjectNode ledger, String id) {
        for (JsonNode entry : ledger.get("entries")) {
            if (entry.path("fact").path("id").asText().equals(id)) {
                return (ObjectNode) entry;
            }
        }
        throw new IllegalStateException("fact must be in the ledger: " + id);
    }

    static ObjectNode fact(ObjectNode ledger, String id) {
        return (ObjectNode) entry(ledger, id).get("fact");
    }

    /** Puts the entries into another order. */
    static void shuffle(ObjectNode ledger, long seed) {
        List<JsonNode> entries = new ArrayList<>();
        ledger.get("entries").forEach(entries::add);
        Collections.shuffle(entries, new Random(seed));
        ledger.putArray("entries").addAll(entries);
    }

    /** Writes the ledger into a folder. */
    static String written(ObjectNode ledger, Path directory) throws IOException {
        Path file = directory.resolve("ledger.json");
        Files.writeString(file, JSON.writeValueAsString(ledger));
        return file.toString();
    }
}
