// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lines of a written document: the outer levels one value a line, indented by two blanks; what lies deeper on one line. Line
 * ends are {@code \n} everywhere. One document each.
 */
public final class Layout implements PrettyPrinter {

    private final int brokenLevels;
    private int level;

    private Layout(int brokenLevels) {
        this.brokenLevels = brokenLevels;
    }

    /** Every value on a line of its own. */
    public static Layout everyLevel() {
        return new Layout(Integer.MAX_VALUE);
    }

    /** The values of the outermost {@code levels} on lines of their own. */
    public static Layout outerLevels(int levels) {
        return new Layout(levels);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator to) {
        // One value only.
    }

    @Override
    public void writeStartObject(JsonGenerator to) throws IOException {
        begin(to, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) throws IOException {
        breakLine(to, level);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(level <= brokenLevels ? ": " : ":");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
        separate(to);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int count) throws IOException {
        end(to, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator to) throws IOException {
        begin(to, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
        breakLine(to, level);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
        separate(to);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int count) throws IOException {
        end(to, count, ']');
    }

    private void begin(JsonGenerator to, char bracket) throws IOException {
        to.writeRaw(bracket);
        level++;
    }

    private void separate(JsonGenerator to) throws IOException {
        to.writeRaw(',');
        breakLine(to, level);
    }

    private void end(JsonGenerator to, int count, char bracket) throws IOException {
        if (count > 0) {
            breakLine(to, level - 1);
        }
        level--;
        to.writeRaw(bracket);
    }

    /** Begins a line with the indentation of {@code indent}, if the current level is broken into lines. */
    private void breakLine(JsonGenerator to, int indent) throws IOException {
        if (level <= brokenLevels) {
            to.writeRaw('\n');
            to.writeRaw("  ".repeat(indent));
        }
    }
}
