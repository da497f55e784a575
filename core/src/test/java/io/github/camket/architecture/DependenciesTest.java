// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.github.camket.architecture.violations.Dependent;
import org.junit.jupiter.api.Test;

/** The core stands on the JDK and small libraries of annotations: no Jackson, no Hibernate. */
class DependenciesTest {

    private static final ArchRule RULE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camket..",
                    "java..",
                    "jakarta.validation..",
                    "org.jspecify.annotations..",
                    "org.immutables.value"); // annotations for the compiler, absent at run time

    @Test
    void theCoreStandsOnTheJdk() {
        assertThat(CoreClasses.violationsInMain(RULE)).isEmpty();
    }

    @Test
    void anotherLibraryIsReported() {
        assertThat(CoreClasses.violationsIn(RULE, Dependent.class))
                .anySatisfy(report -> assertThat(report).contains(Dependent.class.getName(), "org.objectweb.asm"));
    }
}
