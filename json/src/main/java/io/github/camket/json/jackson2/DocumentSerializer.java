// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.camket.json.CamketJsonException;
import io.github.camket.json.stream.Jackson2Sink;
import io.github.camket.json.wire.JsonSink;
import io.github.camket.json.wire.WireException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Writes documents of one format. */
final class DocumentSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;
    private static final JsonGenerator.Feature COMBINING = JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

    /** How a format is written; serializable, as mappers are. */
    interface Document<T> extends Serializable {
        void write(T value, JsonSink out);
    }

    private final Document<T> document;

    /** @param type the class of the values, which for a type with parameters is not exactly {@code T} */
    DocumentSerializer(Class<? super T> type, Document<T> document) {
        super(type, false);
        this.document = document;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        boolean combining = generator.isEnabled(COMBINING);
        // As Jackson 3 does: a character beyond 16 bits in UTF-8, not as two escapes.
        generator.enable(COMBINING);
        try {
            document.write(value, new Jackson2Sink(generator));
        } catch (WireException e) {
            CamketJsonException broken = DocumentDeserializer.broken(e);
            throw JsonMappingException.from(generator, broken.getMessage(), broken);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(COMBINING, combining);
        }
    }
}
