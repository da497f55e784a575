// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an application reads or writes first, a ledger can be read afterwards: shapes do not wait for each other in a circle. */
class AnyFirstDocumentTest {

    private static final String WIRE = "io.github.camket.json.wire";

    /** This module alone, anew: its classes are not asked for above. */
    private static final class Anew extends URLClassLoader {
        Anew(URL module) {
            super(new URL[] {module}, AnyFirstDocumentTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("io.github.camket.json.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    static List<String> shapes() throws Exception {
        Path folder = Path.of(module().toURI()).resolve(WIRE.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Shapes.class") || file.endsWith("Document.class"))
                    .map(file -> file.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void canBe(String first) throws Exception {
        try (URLClassLoader anew = new Anew(module())) {
            Class.forName(WIRE + "." + first, true, anew);
            assertThat(readLedger(anew)).isEmpty();
        }
    }

    /** What is wrong with the golden ledger; empty if nothing is. */
    private static Optional<Throwable> readLedger(ClassLoader anew) throws ReflectiveOperationException, IOException {
        try {
            anew.loadClass(CamketJson.class.getName())
                    .getMethod("readLedger", String.class)
                    .invoke(null, Golden.LEDGER.text());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        }
    }

    private static URL module() {
        return CamketJson.class.getProtectionDomain().getCodeSource().getLocation();
    }
}
