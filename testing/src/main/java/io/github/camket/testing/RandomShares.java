// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shares of divided units: for one indicator, for kinds of indicators, or for both and then not the same. */
final class RandomShares {

    private static final List<IndicatorKind> KINDS =
            List.of(OrganizationArbitraries.TOTALS, OrganizationArbitraries.RATIOS, OrganizationArbitraries.CHANGES);
    private static final int NONE = 0;
    private static final int ALL = 1;

    private final Choices choices;
    private final List<SplitShares> shares = new ArrayList<>();

    private RandomShares(Choices choices) {
        this.choices = choices;
    }

    /** @param which shares of no divided unit (0), of all (1) or of some */
    static List<SplitShares> draw(Choices choices, Collection<Reorganization> events, int which) {
        RandomShares drawn = new RandomShares(choices);
        if (which != NONE) {
            for (OrganizationHistory.Division division : OrganizationHistory.divisions(List.copyOf(events))) {
                if (which == ALL || choices.onceIn(2)) {
                    drawn.divide(division);
                }
            }
        }
        return List.copyOf(drawn.shares);
    }

    private void divide(OrganizationHistory.Division division) {
        int way = choices.below(3);
        if (way != 1) {
            shares.add(builder(division)
                    .indicator(OrganizationArbitraries.INDICATOR)
                    .build());
        }
        if (way != 0) {
            for (IndicatorKind kind : KINDS) {
                shares.add(builder(division).indicatorKind(kind).build());
            }
        }
    }

    private SplitShares.Builder builder(OrganizationHistory.Division division) {
        SplitShares.Builder builder = SplitShares.builder()
                .id(FactId.of("s-" + (shares.size() + 1)))
                .unit(division.unit())
                .on(division.on())
                .source("Biên bản bàn giao mẫu");
        long[] weights = weights(division.heirs().size());
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        int place = 0;
        for (OrgUnitId heir : division.heirs()) {
            builder.addShares(new SplitShares.HeirShare(heir, Fraction.of(weights[place++], sum)));
        }
        return builder;
    }

    /** Small and large ones; not all are 0, any other may be. */
    private long[] weights(int number) {
        long[] weights = new long[number];
        long unit = choices.onceIn(4) ? 1_000_003 : 1;
        boolean nothing = true;
        for (int i = 0; i < number; i++) {
            weights[i] = choices.onceIn(4) ? 0 : unit * choices.below(10) + 1;
            nothing &= weights[i] == 0;
        }
        if (nothing) {
            weights[choices.below(number)] = 1;
        }
        return weights;
    }
}
