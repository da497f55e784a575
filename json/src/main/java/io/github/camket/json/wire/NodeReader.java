// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.json.wire.JsonSource.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON values as they are written, within limits. Whatever the parser behind the source is set to, an object with the
 * same key twice is refused, and numbers keep their text.
 */
public final class NodeReader {

    private final JsonSource source;
    private final int maxDepth;
    private final int maxTextLength;

    /**
     * A reader that stands where the source stands.
     *
     * @param source the tokens
     * @param maxDepth most objects and arrays inside each other
     * @param maxTextLength most characters of a string, name or number
     */
    public NodeReader(JsonSource source, int maxDepth, int maxTextLength) {
        this.source = source;
        this.maxDepth = maxDepth;
        this.maxTextLength = maxTextLength;
    }

    /** Kind of the token on which the source stands. */
    Token current() {
        return source.current();
    }

    /** Reads the value at the current token, and leaves the source on its last token. */
    Node read(Place place) {
        return switch (source.current()) {
            case BEGIN_OBJECT -> new Node.Members(members(place));
            case BEGIN_ARRAY -> new Node.Elements(elements(place));
            case TEXT -> new Node.Leaf(Node.Kind.TEXT, text(place));
            case NUMBER -> new Node.Leaf(Node.Kind.NUMBER, text(place));
            case FLAG -> new Node.Leaf(Node.Kind.FLAG, source.text());
            case NULL -> new Node.Leaf(Node.Kind.NULL, source.text());
            case NAME, END_OBJECT, END_ARRAY, END ->
                throw new WireException(place, Rule.SYNTAX, "", "must be a JSON value");
        };
    }

    /** Reads an object member by member; {@code member} gets each name and reads the value. */
    void eachMember(Place place, Consumer<String> member) {
        requireDepth(place);
        Set<String> names = new LinkedHashSet<>();
        while (source.next() == Token.NAME) {
            String name = text(place);
            if (!names.add(name)) {
                throw new WireException(place.member(name), Rule.DUPLICATE_KEY, name, "must be given once");
            }
            source.next();
            member.accept(name);
        }
    }

    /** Reads an array element by element; {@code element} gets the place of each and reads it. */
    void eachElement(Place place, Consumer<Place> element) {
        requireDepth(place);
        for (int i = 0; source.next() != Token.END_ARRAY; i++) {
            element.accept(place.element(i));
        }
    }

    private Map<String, Node> members(Place place) {
        Map<String, Node> members = new LinkedHashMap<>();
        eachMember(place, name -> members.put(name, read(place.member(name))));
        return members;
    }

    private List<Node> elements(Place place) {
        List<Node> elements = new ArrayList<>();
        eachElement(place, at -> elements.add(read(at)));
        return elements;
    }

    private String text(Place place) {
        String text = source.text();
        if (text.length() > maxTextLength) {
            throw new WireException(
                    place, Rule.LIMIT_EXCEEDED, "", "must have at most " + maxTextLength + " characters");
        }
        if (!Texts.isWellFormed(text)) {
            throw new WireException(place, Rule.INVALID_VALUE, "", "must hold well-formed Unicode only");
        }
        return text;
    }

    private void requireDepth(Place place) {
        if (place.depth() >= maxDepth) {
            throw new WireException(
                    place,
                    Rule.LIMIT_EXCEEDED,
                    "",
                    "must have at most " + maxDepth + " objects and arrays inside each other");
        }
    }
}
