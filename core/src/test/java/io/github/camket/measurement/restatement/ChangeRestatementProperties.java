// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.RandomHistory;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is reorganized: a change on another map is that between the amounts on that map. */
class ChangeRestatementProperties {

    private static final Indicator AMOUNT = indicator(IndicatorKind.COUNT).build();
    private static final Indicator GROWTH = indicator(IndicatorKind.GROWTH_RATE).build();

    @Property(tries = 200)
    void restatingAChangeIsComparingWhatWasRestated(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        LocalDate from = history.anyDay();
        LocalDate to = history.anyDay();
        List<Figure<OrgUnitId>> now = new ArrayList<>();
        List<Figure<OrgUnitId>> then = new ArrayList<>();
        for (String unit : history.unitsOf(from)) {
            now.add(total(unit, random.nextInt(50)));
            then.add(total(unit, random.nextInt(50)));
        }
        FigureSeries<OrgUnitId> current = new FigureSeries<>(AMOUNT, from, now);
        FigureSeries<OrgUnitId> base = new FigureSeries<>(AMOUNT, from, then);
        // Divided units keep what they have, both ends alike.
        Restater<OrgUnitId> restater =
                Restater.of(Lineage.ofOrganizations(history.units(), history.events()), List.of());
        Restatement<OrgUnitId> change = restater.restate(current.comparedWith(base, GROWTH), to);
        assertThat(change.restated())
                .isEqualTo(restater.restate(current, to)
                        .restated()
                        .comparedWith(restater.restate(base, to).restated(), GROWTH));
        assertThat(change.account().isConserved()).isTrue();
    }

    private static Figure<OrgUnitId> total(String unit, int amount) {
        return new Figure<>(OrgUnitId.of(unit), new FigureValue.Total(Fraction.of(amount)));
    }
}
