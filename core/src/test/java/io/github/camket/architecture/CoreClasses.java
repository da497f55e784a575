// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The compiled classes that the rules of this package look at: the library itself, or a planted violation. */
final class CoreClasses {

    static final String ROOT = "io.github.camket";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private CoreClasses() {}

    /** The classes of the library, generated ones included, tests excluded. */
    static JavaClasses main() {
        if (MAIN.isEmpty()) {
            throw new IllegalStateException("no compiled class of the library found: the rules would prove nothing");
        }
        return MAIN;
    }

    /** What {@code rule} says against the library; empty when it is kept. */
    static List<String> violationsInMain(ArchRule rule) {
        return violations(rule, main());
    }

    /** What {@code rule} says against classes planted to break it. */
    static List<String> violationsIn(ArchRule rule, Class<?>... planted) {
        return violations(rule, new ClassFileImporter().importClasses(planted));
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
