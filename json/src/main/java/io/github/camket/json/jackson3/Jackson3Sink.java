// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson3;

import io.github.camket.json.wire.JsonSink;
import tools.jackson.core.JsonGenerator;

/** Writes to a Jackson 3 generator. */
final class Jackson3Sink extends JsonSink {

    private final JsonGenerator generator;

    /** Writes to this generator and does not close it. */
    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void count(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void flag(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    protected void put(String text) {
        generator.writeString(text);
    }
}
