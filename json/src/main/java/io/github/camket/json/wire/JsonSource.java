// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/**
 * A JSON document as a series of tokens, read by some parser.
 *
 * <p>What the parser says against the document comes as its own exception, in an {@link java.io.UncheckedIOException} if it
 * is checked.
 */
public interface JsonSource {

    /** Kinds of token. */
    enum Token {
        /** An object begins. */
        BEGIN_OBJECT,
        /** An object ends. */
        END_OBJECT,
        /** An array begins. */
        BEGIN_ARRAY,
        /** An array ends. */
        END_ARRAY,
        /** Name of a member. */
        NAME,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A boolean. */
        FLAG,
        /** The literal null. */
        NULL,
        /** Nothing is left. */
        END
    }

    /** Kind of the token on which the source stands. */
    Token current();

    /** Goes on to the next token. */
    Token next();

    /** Content of the current token: a name or string without quotes and escapes, a number or literal as written. */
    String text();
}
