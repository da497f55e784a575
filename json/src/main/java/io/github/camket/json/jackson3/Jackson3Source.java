// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson3;

import io.github.camket.json.wire.JsonSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tokens of a Jackson 3 parser, from the one on which it stands. */
final class Jackson3Source implements JsonSource {

    private final JsonParser parser;

    /** Reads from this parser and does not close it. */
    Jackson3Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.FLAG;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException("token must be one of a JSON text: " + token);
        };
    }
}
