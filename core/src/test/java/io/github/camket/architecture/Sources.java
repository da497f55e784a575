// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the modules, for rules that compiled classes cannot answer. */
final class Sources {

    /** The folder of the parent project, whether the tests start there or in this module. */
    private static final Path ROOT = Files.isDirectory(Path.of("core")) ? Path.of("") : Path.of("..");

    private Sources() {}

    /** Java files in {@code folder}, such as {@code src/test/java}, of every module. */
    static List<Path> ofEveryModule(String folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path module : children(ROOT.toAbsolutePath().normalize())) {
            found.addAll(in(module.resolve(folder)));
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no source file found: the rules would prove nothing");
        }
        return found;
    }

    /** Java files below {@code folder}; none if there is no such folder. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
