// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Indicators of every kind, targets and readings of them. */
final class IndicatorArbitraries {

    static final List<IndicatorId> MEASURES =
            IntStream.rangeClosed(1, 4).mapToObj(i -> IndicatorId.of("i-" + i)).toList();

    private static final IndicatorId ID = IndicatorId.of("i");
    private static final OrgUnitId ASSIGNER = OrgUnitId.of("u-1");
    private static final OrgUnitId ASSIGNEE = OrgUnitId.of("u-2");

    private IndicatorArbitraries() {}

    static Arbitrary<Indicator> indicators() {
        return Arbitraries.of(IndicatorKind.class).flatMap(IndicatorArbitraries::indicators);
    }

    static Arbitrary<Indicator> indicators(IndicatorKind kind) {
        Arbitrary<Fraction> per =
                kind.isChange() && !kind.isShare() || kind == IndicatorKind.LEVEL || kind == IndicatorKind.RATIO_PER
                        ? CamketArbitraries.positiveFractions()
                        : Arbitraries.just(Fraction.ONE);
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(kind.getOverTimeChoices()),
                        Arbitraries.of(kind.getAcrossUnits(), AcrossUnits.NEVER),
                        per,
                        Arbitraries.of(GrowthMean.class),
                        severalOf(MEASURES),
                        severalOf(ReadingArbitraries.STEPS))
                .as((direction, overTime, acrossUnits, times, mean, measures, scale) -> Indicator.builder()
                        .id(ID)
                        .name("Chỉ tiêu")
                        .kind(kind)
                        .unitOfMeasure("đơn vị")
                        .direction(direction)
                        .overTime(overTime)
                        .acrossUnits(acrossUnits)
                        .per(times)
                        .growthMean(mean)
                        .addAllMeasures(kind == IndicatorKind.COMPOUND ? measures : List.of())
                        .addAllScale(kind == IndicatorKind.ORDINAL ? scale : List.of())
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Target> targets() {
        Arbitrary<Optional<Fraction>> tolerances =
                optional(CamketArbitraries.fractions().map(number -> number.signum() < 0 ? number.negated() : number));
        return Combinators.combine(
                        optional(RequirementArbitraries.requirements()),
                        tolerances,
                        optional(CamketArbitraries.fractions()),
                        periods(),
                        Arbitraries.integers().between(0, 800))
                .as((requirement, tolerance, baseline, period, days) -> Target.builder()
                        .id(TargetId.of("t"))
                        .indicator(ID)
                        .assigner(ASSIGNER)
                        .assignee(ASSIGNEE)
                        .directive(DirectiveId.of("v"))
                        .item(DirectiveItemId.of("1"))
                        .period(period)
                        .dueOn(period.getFirstDay().plusDays(days))
                        .words("như đã giao")
                        .requirement(requirement)
                        .tolerance(tolerance)
                        .baseline(baseline)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<IndicatorReading> readings() {
        return Combinators.combine(
                        ReadingArbitraries.values(List.of(ASSIGNER, ASSIGNEE)),
                        Arbitraries.of(ReadingStatus.class),
                        periods(),
                        Arbitraries.integers().between(0, 800),
                        optional(Arbitraries.of("12/BC-UBND", "30/2020/NĐ-CP").map(DocumentNumber::parse)))
                .as((value, status, period, days, document) -> IndicatorReading.builder()
                        .id(FactId.of("r"))
                        .indicator(ID)
                        .unit(ASSIGNEE)
                        .period(period)
                        .asOf(period.getFirstDay().plusDays(days))
                        .value(value)
                        .status(status)
                        .source("Báo cáo")
                        .document(document)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<ReportingPeriod> periods() {
        return CamketArbitraries.periods().filter(period -> period.getLastDay().getYear() < 9000);
    }

    /** Two or more of them, in any order. */
    static <T> Arbitrary<List<T>> severalOf(List<T> all) {
        return Arbitraries.shuffle(all)
                .flatMap(shuffled -> Arbitraries.integers()
                        .between(2, all.size())
                        .map(size -> List.copyOf(shuffled.subList(0, size))));
    }

    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional(0.7);
    }
}
