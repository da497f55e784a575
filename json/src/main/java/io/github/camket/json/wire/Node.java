// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import java.util.List;
import java.util.Map;

/** One JSON value as written. Numbers keep their text, objects the order of their members. */
sealed interface Node {

    /** How the value is quoted in a complaint: a leaf as written, anything else by its opening bracket. */
    String text();

    /** JSON type of a leaf. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NULL
    }

    /**
     * A string, number, boolean or null.
     *
     * @param kind its type
     * @param text a string without quotes and escapes; anything else as written
     */
    record Leaf(Kind kind, String text) implements Node {}

    /**
     * An array.
     *
     * @param elements in order
     */
    record Elements(List<Node> elements) implements Node {
        @Override
        public String text() {
            return "[";
        }
    }

    /**
     * An object.
     *
     * @param members by name, in the order of the document
     */
    record Members(Map<String, Node> members) implements Node {
        @Override
        public String text() {
            return "{";
        }
    }
}
