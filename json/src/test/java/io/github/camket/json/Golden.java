// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents as they must be written, kept in {@code src/test/resources/golden}.
 *
 * <p>After a change of a format that is meant, write them anew and read the difference line by line before keeping it:
 *
 * <pre>mvn -pl json -am test -Dtest='GoldenTest#ledger+regulation+assessment+review' -Dsurefire.failIfNoSpecifiedTests=false -Dcamket.golden.write=true</pre>
 */
public enum Golden {
    /** All types of facts and entries. */
    LEDGER("ledger.json"),
    /** Decree 335 for staff. */
    REGULATION("regulation.json"),
    /** What the regulation makes of the ledger. */
    ASSESSMENT("assessment.json"),
    /** How the commitments of the ledger stand. */
    REVIEW("review.json");

    private static final boolean WRITE = Boolean.getBoolean("camket.golden.write");

    private final Path file;

    Golden(String name) {
        this.file = (Files.isDirectory(Path.of("json")) ? Path.of("json") : Path.of(""))
                .resolve(Path.of("src", "test", "resources", "golden", name));
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /** What it says. */
    public String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the text as the golden one, if that was asked for. */
    void writeIfAsked(String text) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }
}
