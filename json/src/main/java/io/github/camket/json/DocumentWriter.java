// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.camket.json.stream.Jackson2Sink;
import io.github.camket.json.stream.Layout;
import io.github.camket.json.wire.JsonSink;
import io.github.camket.json.wire.WireException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Writes one whole document with Jackson 2. */
final class DocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private DocumentWriter() {}

    static <T> String toText(Layout layout, T value, BiConsumer<T, JsonSink> document) {
        StringWriter text = new StringWriter();
        try {
            write(text, layout, value, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static <T> void toFile(Path file, Layout layout, T value, BiConsumer<T, JsonSink> document) {
        WholeFile.replace(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(writer, layout, value, document);
            writer.flush();
        });
    }

    private static <T> void write(Writer to, Layout layout, T value, BiConsumer<T, JsonSink> document)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(to).setPrettyPrinter(layout)) {
            document.accept(value, new Jackson2Sink(generator));
        } catch (WireException e) {
            throw Broken.rule(e);
        }
        to.write('\n');
    }
}
