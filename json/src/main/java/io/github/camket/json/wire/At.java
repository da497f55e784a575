// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that was read, together with its place, so that every complaint names the field it is about.
 *
 * @param place where it stands
 * @param node the value as written
 */
record At(Place place, Node node) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /** A complaint about this value. */
    WireException refuse(Rule rule, String expectation) {
        return new WireException(place, rule, node.text(), expectation);
    }

    /** The members, if this is an object. */
    Node.Members object() {
        if (node instanceof Node.Members members) {
            return members;
        }
        throw wrongType("an object");
    }

    /** The elements, if this is an array. */
    List<At> elements() {
        if (node instanceof Node.Elements array) {
            List<At> elements = new ArrayList<>();
            for (Node element : array.elements()) {
                elements.add(new At(place.element(elements.size()), element));
            }
            return elements;
        }
        throw wrongType("an array");
    }

    /** A member of this object that must be there. */
    At member(String name) {
        Node member = object().members().get(name);
        if (member == null) {
            throw new WireException(place.member(name), Rule.MISSING, "", "must be given");
        }
        return new At(place.member(name), member);
    }

    /** The content, if this is a string. */
    String text() {
        return leaf(Node.Kind.TEXT, "a string");
    }

    /** The content, if this is a string, where a number would lose its exactness. */
    String exactText() {
        if (node instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.NUMBER) {
            throw refuse(Rule.EXACT_STRING_EXPECTED, "must be a string with a plain decimal or n/d");
        }
        return leaf(Node.Kind.TEXT, "a string with a plain decimal or n/d");
    }

    /** The whole number, if this is one without a fraction or exponent. */
    int count() {
        String text = leaf(Node.Kind.NUMBER, "a whole number");
        if (!WHOLE.matcher(text).matches()) {
            throw wrongType("a whole number");
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refuse(Rule.INVALID_VALUE, "must be a whole number below 2^31");
        }
    }

    /** The boolean, if this is one. */
    boolean flag() {
        return leaf(Node.Kind.FLAG, "true or false").equals("true");
    }

    /** What {@code parse} makes of a text; its complaint becomes one about this value. */
    <V> V parsed(String text, Function<String, V> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String suffix = ": " + text;
            String words =
                    message.endsWith(suffix) ? message.substring(0, message.length() - suffix.length()) : message;
            throw new WireException(place, Rule.INVALID_VALUE, node.text(), "must be valid (" + words + ")", e);
        }
    }

    private String leaf(Node.Kind kind, String expected) {
        if (node instanceof Node.Leaf leaf && leaf.kind() == kind) {
            return leaf.text();
        }
        throw wrongType(expected);
    }

    private WireException wrongType(String expected) {
        boolean isNull = node instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.NULL;
        return isNull
                ? refuse(Rule.NULL, "must not be null; leave out what is not known")
                : refuse(Rule.WRONG_TYPE, "must be " + expected);
    }
}
