// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that people have read as a whole, kept beside the tests. After a change of words they are written anew with
 *
 * <pre>mvn -pl core test -Dtest='*Expla*Test,*WordingTest,TypicalPeopleTest,RegistrationReviewerTest' -Dcamket.golden.write=true</pre>
 *
 * <p>and the difference is read before it is kept.
 */
public final class GoldenText {

    private static final boolean WRITE = Boolean.getBoolean("camket.golden.write");
    private static final Path FOLDER =
            Path.of("src", "test", "resources").resolve(Path.of("io", "github", "camket", "explanation"));

    private GoldenText() {}

    /** Holds a text against the one that is kept; keeps it instead, if that was asked for. */
    public static void hold(String current, String file) throws IOException {
        Path kept = FOLDER.resolve(file);
        if (WRITE) {
            Files.writeString(kept, current, StandardCharsets.UTF_8);
        }
        assertThat(current).as(file).isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }
}
