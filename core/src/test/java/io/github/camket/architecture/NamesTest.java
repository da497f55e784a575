// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.github.camket.architecture.violations.NameSorter;
import io.github.camket.model.organization.NameOrder;
import org.junit.jupiter.api.Test;

/** The engine works with ids: the order of names is for lists that applications show. */
class NamesTest {

    private static final ArchRule RULE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.camket.model.organization")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(NameOrder.class);

    @Test
    void nothingInTheLibraryOrdersByName() {
        assertThat(CoreClasses.violationsInMain(RULE)).isEmpty();
    }

    @Test
    void somethingThatDoesIsReported() {
        assertThat(CoreClasses.violationsIn(RULE, NameSorter.class))
                .anySatisfy(report -> assertThat(report).contains("NameSorter"));
    }
}
