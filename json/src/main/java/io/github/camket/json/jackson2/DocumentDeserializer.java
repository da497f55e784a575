// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.camket.json.CamketJsonException;
import io.github.camket.json.JsonLimits;
import io.github.camket.json.JsonRule;
import io.github.camket.json.stream.Jackson2Source;
import io.github.camket.json.wire.NodeReader;
import io.github.camket.json.wire.WireException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Reads documents of one format. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** How a format is read; serializable, as mappers are. */
    interface Document<T> extends Serializable {
        T read(NodeReader in);
    }

    private final int maxDepth;
    private final int maxTextLength;
    private final Document<T> document;

    DocumentDeserializer(Class<T> type, JsonLimits limits, Document<T> document) {
        super(type);
        this.maxDepth = limits.getMaxDepth();
        this.maxTextLength = limits.getMaxTextLength();
        this.document = document;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return document.read(new NodeReader(new Jackson2Source(parser), maxDepth, maxTextLength));
        } catch (WireException e) {
            CamketJsonException broken = broken(e);
            throw ValueInstantiationException.from(
                    parser, broken.getMessage(), context.constructType(handledType()), broken);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static CamketJsonException broken(WireException e) {
        return new CamketJsonException(
                e.place().toString(), JsonRule.valueOf(e.rule().name()), e.text(), e.expectation(), e.getCause());
    }
}
