// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.document.Label;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("regulation.json"), "old");
        Regulation unwritable = Decree335.staff().withTitle(new Label("Half \ud835", "Half"));
        assertThatThrownBy(() -> CamketJson.writeRegulation(unwritable, file))
                .isInstanceOfSatisfying(
                        CamketJsonException.class, e -> assertThat(e.getRule()).isEqualTo(JsonRule.INVALID_VALUE));
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("regulation.json");
    }

    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        WholeFile.replace(file, out -> {
            out.write("ne".getBytes(StandardCharsets.UTF_8));
            assertThat(file).hasContent("old");
            out.write("w".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void aDraftLeftOverFromACrashIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve(".a.json.1.tmp"), "left over");
        WholeFile.replace(folder.resolve("a.json"), out -> out.write('x'));
        assertThat(files()).containsExactly(".a.json.1.tmp", "a.json");
        assertThat(folder.resolve(".a.json.1.tmp")).hasContent("left over");
    }

    @Test
    void theFileHasThePermissionsOfAnyNewFile() throws IOException {
        WholeFile.replace(folder.resolve("a.json"), out -> out.write('x'));
        Path plain = Files.writeString(folder.resolve("plain.json"), "x");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("a.json")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void aFolderThatDoesNotExistIsReported() {
        assertThatThrownBy(() -> CamketJson.writeRegulation(
                        Decree335.staff(), folder.resolve("none").resolve("a.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
