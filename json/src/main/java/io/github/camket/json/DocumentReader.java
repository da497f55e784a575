// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.camket.json.stream.Jackson2Source;
import io.github.camket.json.wire.JsonSource;
import io.github.camket.json.wire.NodeReader;
import io.github.camket.json.wire.Place;
import io.github.camket.json.wire.Rule;
import io.github.camket.json.wire.WireException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads one whole document with Jackson 2, and turns whatever is wrong with it into {@link CamketJsonException}. */
final class DocumentReader {

    private DocumentReader() {}

    static <T> T read(Path file, JsonLimits limits, Function<NodeReader, T> document) {
        try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(in, limits, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(InputStream in, JsonLimits limits, Function<NodeReader, T> document) {
        try (JsonParser parser = factory(limits).createParser(requireNonNull(in, "in"))) {
            return read(parser, limits, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String text, JsonLimits limits, Function<NodeReader, T> document) {
        try (JsonParser parser = factory(limits).createParser(requireNonNull(text, "text"))) {
            return read(parser, limits, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Limits of the parser itself. Duplicate keys are found above it, where their place is known. */
    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.getMaxDocumentLength())
                        .maxStringLength(limits.getMaxTextLength())
                        .maxNestingDepth(limits.getMaxDepth())
                        .build())
                .build();
    }

    private static <T> T read(JsonParser parser, JsonLimits limits, Function<NodeReader, T> document) {
        JsonSource source = new Jackson2Source(parser);
        try {
            source.next();
            T result = document.apply(new NodeReader(source, limits.getMaxDepth(), limits.getMaxTextLength()));
            requireEnd(source);
            return result;
        } catch (WireException e) {
            throw Broken.rule(e);
        } catch (UncheckedIOException e) {
            throw fromParser(parser, e);
        }
    }

    private static void requireEnd(JsonSource source) {
        boolean ended;
        try {
            ended = source.next() == JsonSource.Token.END;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof JsonProcessingException)
                    || e.getCause() instanceof StreamConstraintsException) {
                throw e;
            }
            ended = false;
        }
        if (!ended) {
            throw new WireException(Place.ROOT, Rule.TRAILING_TEXT, "", "must not be followed by anything");
        }
    }

    /** Keeps the place of the parser's complaint and not its words, which may repeat what is personal. */
    private static RuntimeException fromParser(JsonParser parser, UncheckedIOException e) {
        String path = place(parser.getParsingContext()).toString();
        if (e.getCause() instanceof StreamConstraintsException) {
            return new CamketJsonException(
                    path, JsonRule.LIMIT_EXCEEDED, "", "must stay within the limits of length and depth", null);
        }
        if (e.getCause() instanceof JsonProcessingException || e.getCause() instanceof CharConversionException) {
            JsonLocation at = parser.currentLocation();
            String expectation =
                    "must be well-formed JSON (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            return new CamketJsonException(path, JsonRule.SYNTAX, "", expectation, null);
        }
        return e;
    }

    private static Place place(JsonStreamContext context) {
        JsonStreamContext outer = context.getParent();
        if (outer == null) {
            return Place.ROOT;
        }
        Place place = place(outer);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? place.element(context.getCurrentIndex()) : place;
        }
        return context.hasCurrentName() ? place.member(context.getCurrentName()) : place;
    }
}
