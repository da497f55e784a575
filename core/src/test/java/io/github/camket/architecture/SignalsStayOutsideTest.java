// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.github.camket.architecture.violations.rating.Curious;
import org.junit.jupiter.api.Test;

/** Figures about a group are told to people. Nothing that evaluates, rates or assesses can know them, the front door included. */
class SignalsStayOutsideTest {

    private static final ArchRule RULE = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.camket.signal", "io.github.camket.explanation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.camket.signal");

    private static final ArchRule DISTRIBUTIONS = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.camket.distribution", "io.github.camket.explanation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.camket.distribution");

    @Test
    void nothingThatRatesKnowsSignals() {
        assertThat(CoreClasses.violationsInMain(RULE)).isEmpty();
    }

    @Test
    void nothingThatRatesKnowsDistributions() {
        assertThat(CoreClasses.violationsInMain(DISTRIBUTIONS)).isEmpty();
    }

    @Test
    void somethingThatDoesIsReported() {
        assertThat(CoreClasses.violationsIn(RULE, Curious.class))
                .anySatisfy(report -> assertThat(report).contains("Curious"));
    }
}
