// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.WorkRules;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The decree for staff with some of its open points decided otherwise. */
final class LocalRules {

    private static final Source LOCAL = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));

    private LocalRules() {}

    static <T> Parameter<T> changed(Parameter<T> parameter, T value) {
        return parameter.withValue(value, Basis.LOCAL, LOCAL);
    }

    static Regulation decreeWith(UnaryOperator<WorkRules> change) {
        Regulation decree = Decree335.staff();
        MeasureSet measures = decree.getMeasures();
        return decree.withOfficial(false)
                .withMeasures(measures.withWorkRules(
                        change.apply(measures.getWorkRules().orElseThrow())));
    }

    /** The decree under every combination of readings; deductions stop at 0 in all of them. */
    static Arbitrary<Regulation> readings() {
        return Combinators.combine(
                        Arbitraries.of(LatenessModel.class),
                        Arbitraries.of(RatioDenominator.class),
                        Arbitraries.of(ComponentCap.class),
                        Arbitraries.of(ZeroDenominatorPolicy.class),
                        Arbitraries.of(true, false))
                .as((lateness, denominator, cap, zero, unfinished) ->
                        decreeWith(rules -> rules.withLatenessModel(changed(rules.getLatenessModel(), lateness))
                                .withRatioDenominator(changed(rules.getRatioDenominator(), denominator))
                                .withComponentCap(changed(rules.getComponentCap(), cap))
                                .withZeroDenominatorPolicy(changed(rules.getZeroDenominatorPolicy(), zero))
                                .withUnfinishedCountsAsLate(changed(rules.getUnfinishedCountsAsLate(), unfinished))))
                .flatMap(decree -> Arbitraries.of(CompletedMeans.class).map(completed -> completed(decree, completed)))
                .withoutEdgeCases();
    }

    private static Regulation completed(Regulation decree, CompletedMeans means) {
        MeasureSet measures = decree.getMeasures();
        GatheringRules rules = measures.getGatheringRules().orElseThrow();
        return decree.withOfficial(false)
                .withMeasures(measures.withGatheringRules(
                        rules.withCompletedMeans(changed(rules.getCompletedMeans(), means))));
    }
}
