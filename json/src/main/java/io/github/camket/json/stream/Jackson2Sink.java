// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camket.json.wire.JsonSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes to a Jackson 2 generator. */
public final class Jackson2Sink extends JsonSink {

    private final JsonGenerator generator;

    /** Writes to this generator and does not close it. */
    public Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        write(JsonGenerator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(JsonGenerator::writeEndObject);
    }

    @Override
    public void beginArray() {
        write(JsonGenerator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(JsonGenerator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(to -> to.writeFieldName(name));
    }

    @Override
    public void count(int value) {
        write(to -> to.writeNumber(value));
    }

    @Override
    public void flag(boolean value) {
        write(to -> to.writeBoolean(value));
    }

    @Override
    protected void put(String text) {
        write(to -> to.writeString(text));
    }

    /** One call of the generator. */
    private interface Call {
        void on(JsonGenerator generator) throws IOException;
    }

    private void write(Call call) {
        try {
            call.on(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
