// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A shipped table: a header, then cells between commas, without quotes. */
final class CsvFile {

    private CsvFile() {}

    /** Reads every line of a file of this package but the header. */
    static <R> List<R> read(String name, int columns, Function<String[], R> row) {
        try (InputStream in = CsvFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("catalogue file must be there: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<R> rows = new ArrayList<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(name + " must have " + columns + " cells a line: " + line);
                }
                rows.add(row.apply(cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
