// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.comparison.ComparedResult;
import io.github.camket.measurement.comparison.ComparisonBasis;
import io.github.camket.measurement.comparison.Composer;
import io.github.camket.measurement.comparison.Composite;
import io.github.camket.measurement.comparison.CompositePart;
import io.github.camket.measurement.comparison.CompositionMethod;
import io.github.camket.measurement.comparison.CompositionRules;
import io.github.camket.measurement.comparison.MissingParts;
import io.github.camket.measurement.comparison.RankDirection;
import io.github.camket.measurement.comparison.RankTable;
import io.github.camket.measurement.comparison.Ranker;
import io.github.camket.measurement.comparison.WeightSumPolicy;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;

/** Figures made of several ratios, and results held against each other. Invented. */
public final class SmallComparison {

    private static final Ref UNIT = unit("u-1");
    private static final Source LOCAL = Source.of(Citation.parse("99/2026/QĐ-MAU Đ3.1"));
    private static final CompositePart FIRST = CompositePart.of(target("t-1"), Ratio.of(9, 10));
    private static final CompositePart SECOND = CompositePart.of(target("t-2"), Ratio.of(10, 30));
    private static final ComparisonBasis BASIS = ComparisonBasis.builder()
            .regulation(Ref.of("regulation", "scheme"))
            .period(ReportingPeriod.parse("2025"))
            .mapDay(LocalDate.of(2025, 7, 1))
            .peerGroupInWords("xã miền núi")
            .build();

    private SmallComparison() {}

    /** Two ratios pooled, as a local document says. */
    public static Composite pooled() {
        return compose(
                CompositionRules.of(CompositionMethod.POOLED, MissingParts.REQUIRED, LOCAL),
                FIRST,
                SECOND,
                CompositePart.without(target("t-3"), NoValue.NOT_APPLICABLE));
    }

    /** Weights that do not add up to 1, a bare percentage, and a missing part that is left out. */
    public static Composite weighted() {
        CompositionRules rules = CompositionRules.of(CompositionMethod.WEIGHTED, MissingParts.EXCLUDED)
                .withWeightSum(Parameter.reading("weightSum", WeightSumPolicy.NORMALIZE, Source.NONE));
        return compose(
                rules,
                FIRST.withWeight(Fraction.of(2)),
                CompositePart.of(target("t-2"), Ratio.ofBarePercent("89.6")).withWeight(Fraction.parse("0.5")),
                CompositePart.without(target("t-3"), NoValue.SUPPRESSED).withWeight(Fraction.of(1, 3)));
    }

    /** One that reaches the bound and one that does not. */
    public static Composite allOrNothing() {
        return compose(
                CompositionRules.of(CompositionMethod.ALL_OR_NOTHING, MissingParts.REQUIRED),
                FIRST,
                CompositePart.of(target("t-2"), Ratio.of(31, 30)));
    }

    /** A bare percentage in a mean, and a part that has to have a value. */
    public static Composite refused() {
        return compose(
                CompositionRules.of(CompositionMethod.MEAN_OF_RATIOS, MissingParts.REQUIRED),
                FIRST.withWeight(Fraction.of(2)),
                CompositePart.of(target("t-2"), Ratio.ofBarePercent("89.6")),
                CompositePart.without(target("t-3"), NoValue.MISSING));
    }

    /** Two share a place, one has no value. */
    public static RankTable ranking() {
        return Ranker.of(RankDirection.LESS_IS_BETTER)
                .rank(List.of(
                        result("u-1", "90", BASIS),
                        result("u-2", "1/3", BASIS),
                        result("u-3", "90", BASIS),
                        result("u-4", "95.25", BASIS),
                        ComparedResult.without(unit("u-5"), NoValue.MISSING, BASIS)));
    }

    /** Another period and no peer group. */
    public static RankTable rankingRefused() {
        ComparisonBasis other =
                BASIS.withPeriod(ReportingPeriod.parse("2024")).withPeerGroup(Ref.of("similarTaskGroup", "g-1"));
        return Ranker.of(RankDirection.MORE_IS_BETTER)
                .rank(List.of(
                        result("u-1", "90", BASIS),
                        result("u-2", "91", other),
                        ComparedResult.without(unit("u-3"), NoValue.SUPPRESSED, BASIS)));
    }

    private static Composite compose(CompositionRules rules, CompositePart... parts) {
        return Composer.of(rules).compose(UNIT, List.of(parts));
    }

    private static ComparedResult result(String id, String value, ComparisonBasis basis) {
        return ComparedResult.of(unit(id), Fraction.parse(value), basis);
    }

    private static Ref unit(String id) {
        return Ref.of("orgUnit", id);
    }

    private static Ref target(String id) {
        return Ref.of("target", id);
    }
}
