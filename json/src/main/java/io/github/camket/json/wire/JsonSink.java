// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/**
 * Takes a JSON document piece by piece and hands it to some generator.
 *
 * <p>What the generator says comes as its own exception, in an {@link java.io.UncheckedIOException} if it is checked.
 */
public abstract class JsonSink {

    /** For the adapters of the generators. */
    protected JsonSink() {}

    /** Begins an object. */
    public abstract void beginObject();

    /** Ends the innermost object. */
    public abstract void endObject();

    /** Begins an array. */
    public abstract void beginArray();

    /** Ends the innermost array. */
    public abstract void endArray();

    /** The name of the next member. */
    public abstract void name(String name);

    /** A whole number. */
    public abstract void count(int value);

    /** A boolean. */
    public abstract void flag(boolean value);

    /** A string that is well-formed Unicode. */
    protected abstract void put(String text);

    /**
     * A string.
     *
     * @throws WireException if it holds half of a surrogate pair, which UTF-8 cannot hold
     */
    public final void text(String text) {
        if (!Texts.isWellFormed(text)) {
            throw new WireException(Place.ROOT, Rule.INVALID_VALUE, "", "must hold well-formed Unicode only");
        }
        put(text);
    }
}
