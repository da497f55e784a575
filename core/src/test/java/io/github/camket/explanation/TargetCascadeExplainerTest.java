// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.measurement.cascade.BoundBalance;
import io.github.camket.measurement.cascade.CascadeRule;
import io.github.camket.measurement.cascade.PartStanding;
import io.github.camket.measurement.cascade.TargetCascade;
import io.github.camket.measurement.cascade.TargetReconciler;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets of a province passed down to two districts and a commune, as people read it. */
class TargetCascadeExplainerTest {

    @ParameterizedTest
    @EnumSource
    void everyLevelIsToldWithItsSumsAndWhatIsMissing(Language language) throws IOException {
        GoldenText.hold(
                TargetCascadeExplainer.in(language, Map.of(OrgUnitId.of("d-1").toRef(), "Huyện A"))
                                .explain(cascade())
                        + "\n",
                "target-cascade_" + language.getCode() + ".txt");
    }

    @Test
    void oneTargetCanBeToldAlone() {
        assertThat(TargetCascadeExplainer.in(Language.ENGLISH)
                        .explain(cascade().find(TargetId.of("a/d-1")).orElseThrow()))
                .hasToString("""
                        d-1: Chỉ tiêu a, "như đã giao"
                          c-1: "như đã giao" – added up
                          Asked of the parts together: 60.5; of the whole: 60 – surplus of 0.5
                          No figure as of 2021-12-31, which is not 0: c-1
                          Units directly below without a part: c-2, c-3, c-4""");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStandingHasWords(Language language) {
        Messages messages = Messages.in(language);
        Stream<String> standings = Stream.of(PartStanding.values())
                .filter(standing -> standing != PartStanding.HOLDS)
                .map(PartStanding::name);
        Stream<String> holding = Stream.of(CascadeRule.values()).map(rule -> "HOLDS." + rule);
        assertThat(Stream.concat(standings, holding))
                .allSatisfy(name -> assertThat(messages.find("partStanding." + name))
                        .as(name)
                        .isPresent());
        assertThat(BoundBalance.values())
                .allSatisfy(balance ->
                        assertThat(messages.find("boundBalance." + balance)).isPresent());
    }

    private static TargetCascade cascade() {
        return TargetReconciler.reconcile(Province.of()
                .indicator("a", IndicatorKind.COUNT)
                .indicator("b", IndicatorKind.CUMULATIVE_RATIO)
                .indicator("c", IndicatorKind.COUNT)
                .add(target("a", "p", atLeast("100"), Optional.empty()))
                .add(target("a", "d-1", atLeast("60"), Optional.of("p")))
                .add(target("a", "d-2", atLeast("39.5"), Optional.of("p")))
                .add(target("a", "c-1", atLeast("60.5"), Optional.of("d-1")))
                .add(reading("a", "p", amount("98"), ReadingStatus.FINAL))
                .add(reading("a", "d-1", amount("60"), ReadingStatus.FINAL))
                .add(reading("a", "d-2", amount("41"), ReadingStatus.ESTIMATE))
                .add(target("b", "p", atLeast("0.95"), Optional.empty()))
                .add(target("b", "d-1", atLeast("0.96"), Optional.of("p")))
                .add(target("b", "d-2", atLeast("0.9"), Optional.of("p")))
                .add(reading("b", "p", share("95/110"), ReadingStatus.FINAL))
                .add(reading("b", "d-1", share("90/100"), ReadingStatus.FINAL))
                .add(reading("b", "d-2", share("5/10"), ReadingStatus.FINAL))
                .add(target("c", "p", atLeast("5"), Optional.empty()))
                .add(target("c", "d-1", atLeast("2"), Optional.of("p")).withRequirement(Optional.empty()))
                .knownOn(AFTERWARDS));
    }

    private static Target target(String indicator, String unit, Requirement requirement, Optional<String> whole) {
        return aTarget(indicator + "/" + unit, requirement)
                .indicator(IndicatorId.of("i-" + indicator))
                .assignee(OrgUnitId.of(unit))
                .partOf(whole.map(each -> TargetId.of(indicator + "/" + each)))
                .build();
    }

    private static IndicatorReading reading(String indicator, String unit, ReadingValue value, ReadingStatus status) {
        return aReading("r/" + indicator + "/" + unit, indicator, DUE, value)
                .unit(OrgUnitId.of(unit))
                .status(status)
                .build();
    }
}
