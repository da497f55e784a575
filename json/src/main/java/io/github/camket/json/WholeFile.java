// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Replaces files as a whole: others see the old content or the new, never a part. */
final class WholeFile {

    private static final int MOST_LEFT_OVERS = 1000;

    private WholeFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes to a file beside {@code target} and moves it there; on any failure {@code target} stays as it was. */
    static void replace(Path target, Content content) {
        try {
            Path draft = createBeside(Objects.requireNonNull(target, "file"));
            try {
                write(draft, content);
                move(draft, target);
            } catch (IOException | RuntimeException | Error e) {
                Files.deleteIfExists(draft);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file of its own, made with the permissions that any new file gets. */
    private static Path createBeside(Path target) throws IOException {
        for (int i = 1; i < MOST_LEFT_OVERS; i++) {
            try {
                return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + i + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                // Another writer's, or left over from a crash: try the next name.
            }
        }
        throw new FileAlreadyExistsException(target + ".tmp");
    }

    private static void write(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
