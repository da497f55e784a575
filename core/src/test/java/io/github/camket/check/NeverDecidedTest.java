// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Layers;
import io.github.camket.LocalRules;
import io.github.camket.calendar.PeriodType;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Conditions that stay open in a year that is put together from months, and those that some rated period decides. */
class NeverDecidedTest {

    private static final Regulation PROVINCE = Decree335.civilServants().with(Layers.province());

    /** A year of months has a total, but no sections and no measures of its own, however deep the condition stands. */
    @Test
    void sectionsAndMeasuresStayOpenAndTheTotalDoesNot() {
        Condition.OfScore section = ofScore(Optional.of(CriterionId.of("general")));
        Condition.Applicable applicable = new Condition.Applicable(Decree335.QUALITY, Layers.ofUnit("2"));
        Condition none = new Condition.NoneOf(List.of(applicable), Layers.ofUnit("2"));
        Regulation more = PROVINCE.with(Layers.bare("chat-hon", LayerTier.UNIT, Layers.UNIT_DOCUMENT)
                .addLevelConditions(
                        new LevelConditions(RatingLevel.GOOD, List.of(section, none, ofScore(Optional.empty()))))
                .build());

        assertThat(NeverDecided.of(more))
                .extracting(Object::toString)
                .containsExactly("quantity >= 1", section.toString(), applicable.toString(), "quantity < 0.5");
    }

    @Test
    void aMonthThatIsRatedDecidesThem() {
        PeriodRules rules = PROVINCE.getPeriodRules().orElseThrow();
        PeriodRules months = rules.withRatedPeriods(
                LocalRules.changed(rules.getRatedPeriods(), List.of(PeriodType.MONTH, PeriodType.YEAR)));

        assertThat(NeverDecided.of(PROVINCE)).isNotEmpty();
        assertThat(NeverDecided.of(PROVINCE.withPeriodRules(months))).isEmpty();
    }

    /** Decree 90 looks at the year as a whole: its measures are those of the year. */
    @Test
    void aYearThatIsOnePeriodDecidesThem() {
        assertThat(Decree90.publicEmployees().conditions()).anyMatch(each -> each instanceof Condition.Compare);
        assertThat(NeverDecided.of(Decree90.publicEmployees())).isEmpty();
    }

    /** A unit is measured over its whole year, also where the regulation has rules for months. */
    @Test
    void theYearOfAUnitDecidesThem() {
        Regulation units = Decree335.organizations()
                .withPeriodRules(Decree335.staff().getPeriodRules().orElseThrow());

        assertThat(NeverDecided.of(units)).isEmpty();
    }

    private static Condition.OfScore ofScore(Optional<CriterionId> criterion) {
        return new Condition.OfScore(criterion, Comparison.AT_LEAST, Points.of(25), Layers.ofUnit("2"));
    }
}
