// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson3;

import io.github.camket.json.CamketJsonException;
import io.github.camket.json.JsonLimits;
import io.github.camket.json.JsonRule;
import io.github.camket.json.wire.NodeReader;
import io.github.camket.json.wire.WireException;
import java.io.Serializable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

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
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return document.read(new NodeReader(new Jackson3Source(parser), maxDepth, maxTextLength));
        } catch (WireException e) {
            CamketJsonException broken = broken(e);
            throw ValueInstantiationException.from(
                    parser, broken.getMessage(), context.constructType(handledType()), broken);
        }
    }

    static CamketJsonException broken(WireException e) {
        return new CamketJsonException(
                e.place().toString(), JsonRule.valueOf(e.rule().name()), e.text(), e.expectation(), e.getCause());
    }
}
