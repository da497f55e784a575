// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generators reach every kind, every form and every shape. */
class IndicatorArbitrariesTest {

    @Test
    void indicatorsAreOfEveryKindWithAndWithoutChoicesOfTheirOwn() {
        List<Indicator> indicators =
                CamketArbitraries.indicators().sampleStream().limit(1000).toList();
        assertThat(indicators).extracting(Indicator::getKind).contains(IndicatorKind.values());
        assertThat(indicators).extracting(Indicator::getDirection).contains(Direction.values());
        assertThat(indicators).extracting(Indicator::getAcrossUnits).contains(AcrossUnits.values());
        assertThat(indicators)
                .anyMatch(indicator ->
                        indicator.getOverTime() != indicator.getKind().getOverTime())
                .anyMatch(indicator -> !indicator.getPer().equals(Fraction.ONE))
                .anyMatch(indicator -> indicator.getMeasures().size() > 2)
                .anyMatch(indicator -> indicator.getScale().size() > 2);
    }

    @Test
    void requirementsAreOfEveryForm() {
        assertThat(CamketArbitraries.requirements().sampleStream().limit(1000).<Class<?>>map(Object::getClass))
                .contains(formsOf(Requirement.class));
    }

    @Test
    void targetsHaveARequirementAToleranceAndABaselineOrNot() {
        List<Target> targets =
                CamketArbitraries.targets().sampleStream().limit(300).toList();
        assertThat(targets)
                .anyMatch(target -> target.getRequirement().isEmpty())
                .anyMatch(target -> target.getTolerance().isPresent())
                .anyMatch(target -> target.getTolerance().isEmpty())
                .anyMatch(target -> target.getBaseline().isPresent())
                .anyMatch(target -> target.getBaseline().isEmpty())
                .anyMatch(target -> target.getDueOn().isAfter(target.getPeriod().getLastDay()));
    }

    @Test
    void readingsAreOfEveryShapeAndStanding() {
        List<IndicatorReading> readings =
                CamketArbitraries.readings().sampleStream().limit(1500).toList();
        assertThat(readings.stream().<Class<?>>map(reading -> reading.getValue().getClass()))
                .contains(formsOf(ReadingValue.class));
        assertThat(readings).extracting(IndicatorReading::getStatus).contains(ReadingStatus.values());
        assertThat(readings)
                .anyMatch(reading -> reading.getDocument().isPresent())
                .anyMatch(reading -> reading.getDocument().isEmpty());
    }

    private static Class<?>[] formsOf(Class<?> algebra) {
        return algebra.getPermittedSubclasses();
    }
}
