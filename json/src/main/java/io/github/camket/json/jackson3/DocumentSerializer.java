// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson3;

import io.github.camket.json.CamketJsonException;
import io.github.camket.json.wire.JsonSink;
import io.github.camket.json.wire.WireException;
import java.io.Serializable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes documents of one format. */
final class DocumentSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    /** How a format is written; serializable, as mappers are. */
    interface Document<T> extends Serializable {
        void write(T value, JsonSink out);
    }

    private final Document<T> document;

    /** @param type the class of the values, which for a type with parameters is not exactly {@code T} */
    DocumentSerializer(Class<? super T> type, Document<T> document) {
        super(type);
        this.document = document;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            document.write(value, new Jackson3Sink(generator));
        } catch (WireException e) {
            CamketJsonException broken = DocumentDeserializer.broken(e);
            throw DatabindException.from(generator, broken.getMessage(), broken);
        }
    }
}
