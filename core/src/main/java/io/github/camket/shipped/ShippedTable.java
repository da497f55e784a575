// SPDX-License-Identifier: Apache-2.0
package io.github.camket.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that comes with the library: a header, then cells between commas, in quotes where they hold commas. */
public final class ShippedTable {

    private ShippedTable() {}

    /** The text of a file beside a class. */
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("shipped file must be there: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The lines below the header of a file beside a class, each as its cells. */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        return rows(text(owner, name), columns);
    }

    /**
     * The lines below the header, each as its cells.
     *
     * @throws IllegalArgumentException if a line has another number of cells; the message keeps the line
     */
    public static List<List<String>> rows(String text, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            List<String> cells = cells(line);
            if (cells.size() != columns) {
                throw new IllegalArgumentException("row must have " + columns + " cells: " + line);
            }
            rows.add(cells);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("row must close its quotes: " + line);
        }
        cells.add(cell.toString());
        return cells;
    }
}
