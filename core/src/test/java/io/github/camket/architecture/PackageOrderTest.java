// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.github.camket.architecture.violations.quantity.Above;
import io.github.camket.architecture.violations.rating.Below;
import io.github.camket.architecture.violations.stray.NameHelper;
import io.github.camket.architecture.violations.stray.Unlisted;
import io.github.camket.architecture.violations.util.Drawer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the one direction of the packages, and keeps out the names that attract everything. */
class PackageOrderTest {

    /** From the first package to the last: a package uses only what stands above it. */
    private static final List<String> ORDER = List.of(
            "style",
            "shipped",
            "quantity",
            "document",
            "trace",
            "calendar",
            "calendar.working",
            "model.fact",
            "model.organization",
            "model.directive",
            "model.task",
            "model.indicator",
            "model.reorganization",
            "model.commitment",
            "model.judgement",
            "model.progress",
            "model.conduct",
            "model.classification",
            "model.confidence",
            "model",
            "catalog",
            "column",
            "monitoring",
            "monitoring.petition",
            "monitoring.cascade",
            "monitoring.briefing",
            "measurement",
            "measurement.commitment",
            "measurement.cascade",
            "measurement.restatement",
            "measurement.comparison",
            "regulation",
            "regulation.scale",
            "confidence",
            "evaluation",
            "rating",
            "counterfactual",
            "decision",
            "consequence",
            "distribution",
            "signal",
            "official",
            "check",
            "explanation",
            "validation",
            "validation.draft",
            "");

    private static final String VAGUE = "(util|common|helper|impl|manager)s?";

    private static final ArchRule NO_VAGUE_NAME = noClasses()
            .should()
            .haveNameMatching("(?i).*\\." + VAGUE + "\\..*")
            .orShould()
            .haveNameMatching("(?i).*[.$]\\w*" + VAGUE);

    @Test
    void packagesUseOnlyWhatStandsAboveThem() {
        assertThat(CoreClasses.violationsInMain(order(CoreClasses.ROOT))).isEmpty();
    }

    @Test
    void noNameThatAttractsEverything() {
        assertThat(CoreClasses.violationsInMain(NO_VAGUE_NAME)).isEmpty();
    }

    @Test
    void aLookDownwardsIsReportedWithBothClasses() {
        assertThat(CoreClasses.violationsIn(order(planted()), Above.class, Below.class))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message)
                        .startsWith("quantity must not use rating: ")
                        .contains(Above.class.getName(), Below.class.getName()));
    }

    @Test
    void aLookUpwardsIsAllowed() {
        assertThat(CoreClasses.violationsIn(order(planted()), Below.class)).isEmpty();
    }

    @Test
    void aPackageOutsideTheListIsReported() {
        assertThat(CoreClasses.violationsIn(order(planted()), Unlisted.class))
                .containsExactly(Unlisted.class.getName() + " lives in a package that is not in the list");
    }

    @Test
    void vagueNamesAreReported() {
        assertThat(CoreClasses.violationsIn(NO_VAGUE_NAME, Drawer.class)).isNotEmpty();
        assertThat(CoreClasses.violationsIn(NO_VAGUE_NAME, NameHelper.class)).isNotEmpty();
        assertThat(CoreClasses.violationsIn(NO_VAGUE_NAME, Above.class)).isEmpty();
    }

    private static ArchRule order(String root) {
        return classes().should(new PackageOrder(root, ORDER));
    }

    private static String planted() {
        return CoreClasses.ROOT + ".architecture.violations";
    }
}
