// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One run of the program in this virtual machine.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it printed as an error
 */
record Run(int code, String out, String err) {

    /** Runs the program with these arguments; the assessment goes to a file in {@code directory}. */
    static Run of(Path directory, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", directory.resolve("assessment.json").toString()));
        return bare(all.toArray(String[]::new));
    }

    /** Runs the program {@code rate} with exactly these arguments. */
    static Run bare(String... arguments) {
        return of(Rate::new, arguments);
    }

    /** Runs a program with exactly these arguments. */
    static Run of(Function<PrintStream, Runnable> program, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Program.run(
                program,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The line of the table about this person. */
    String row(String person) {
        return out.lines()
                .filter(line -> line.startsWith(person + " "))
                .findFirst()
                .orElseThrow();
    }

    /** The text of a shipped ledger. */
    static String shipped(String file) throws IOException {
        try (InputStream in = ShippedData.class.getResourceAsStream("data/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a program is to print, from a file beside the tests. */
    static String golden(String file) throws IOException {
        try (InputStream in = Run.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
