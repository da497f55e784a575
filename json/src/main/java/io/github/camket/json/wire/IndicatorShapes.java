// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Indicators and targets. */
final class IndicatorShapes {

    static final Shape<Indicator> INDICATOR = new IndicatorShape();
    static final Shape<Target> TARGET = new TargetShape();

    private IndicatorShapes() {}

    private static final class IndicatorShape extends Shape<Indicator> {
        private final Field<Indicator, IndicatorId> id = required("id", References.INDICATOR, Indicator::getId);
        private final Field<Indicator, String> name = required("name", Formats.TEXT, Indicator::getName);
        private final Field<Indicator, IndicatorKind> kind =
                required("kind", Formats.constant(IndicatorKind.class), Indicator::getKind);
        private final Field<Indicator, String> unitOfMeasure =
                required("unitOfMeasure", Formats.TEXT, Indicator::getUnitOfMeasure);
        private final Field<Indicator, Optional<Direction>> direction = optional(
                "direction",
                Formats.constant(Direction.class),
                indicator -> unless(indicator.getKind().getDirection(), indicator.getDirection()));
        private final Field<Indicator, Optional<OverTime>> overTime = optional(
                "overTime",
                Formats.constant(OverTime.class),
                indicator -> unless(indicator.getKind().getOverTime(), indicator.getOverTime()));
        private final Field<Indicator, Optional<AcrossUnits>> acrossUnits = optional(
                "acrossUnits",
                Formats.constant(AcrossUnits.class),
                indicator -> unless(indicator.getKind().getAcrossUnits(), indicator.getAcrossUnits()));
        private final Field<Indicator, Fraction> per =
                optional("per", Formats.FRACTION, Indicator::getPer, Fraction.ONE);
        private final Field<Indicator, GrowthMean> growthMean = optional(
                "growthMean", Formats.constant(GrowthMean.class), Indicator::getGrowthMean, GrowthMean.COMPOUND);
        private final Field<Indicator, List<IndicatorId>> measures =
                optional("measures", Formats.list(References.INDICATOR), Indicator::getMeasures, List.of());
        private final Field<Indicator, List<String>> scale =
                optional("scale", Formats.list(Formats.TEXT), Indicator::getScale, List.of());

        /** What the kind says anyway is left out. */
        private static <V> Optional<V> unless(V ofKind, V own) {
            return own.equals(ofKind) ? Optional.empty() : Optional.of(own);
        }

        @Override
        Indicator make(Values in) {
            IndicatorKind of = in.get(kind);
            return Indicator.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .kind(of)
                    .unitOfMeasure(in.get(unitOfMeasure))
                    .direction(in.get(direction).orElse(of.getDirection()))
                    .overTime(in.get(overTime).orElse(of.getOverTime()))
                    .acrossUnits(in.get(acrossUnits).orElse(of.getAcrossUnits()))
                    .per(in.get(per))
                    .growthMean(in.get(growthMean))
                    .measures(in.get(measures))
                    .scale(in.get(scale))
                    .build();
        }
    }

    private static final class TargetShape extends Shape<Target> {
        private final Field<Target, TargetId> id = required("id", References.TARGET, Target::getId);
        private final Field<Target, IndicatorId> indicator =
                required("indicator", References.INDICATOR, Target::getIndicator);
        private final Field<Target, OrgUnitId> assigner = required("assigner", References.UNIT, Target::getAssigner);
        private final Field<Target, OrgUnitId> assignee = required("assignee", References.UNIT, Target::getAssignee);
        private final Field<Target, DirectiveId> directive =
                required("directive", References.DIRECTIVE, Target::getDirective);
        private final Field<Target, DirectiveItemId> item = required("item", DocumentShapes.ITEM_ID, Target::getItem);
        private final Field<Target, ReportingPeriod> period = required("period", Formats.PERIOD, Target::getPeriod);
        private final Field<Target, LocalDate> dueOn = required("dueOn", Formats.DATE, Target::getDueOn);
        private final Field<Target, String> words = required("words", Formats.TEXT, Target::getWords);
        private final Field<Target, Optional<Requirement>> requirement =
                optional("requirement", RequirementShapes.REQUIREMENTS, Target::getRequirement);
        private final Field<Target, Optional<Fraction>> tolerance =
                optional("tolerance", Formats.FRACTION, Target::getTolerance);
        private final Field<Target, Optional<Fraction>> baseline =
                optional("baseline", Formats.FRACTION, Target::getBaseline);
        private final Field<Target, Optional<TargetId>> partOf =
                optional("partOf", References.TARGET, Target::getPartOf);

        @Override
        Target make(Values in) {
            return Target.builder()
                    .id(in.get(id))
                    .indicator(in.get(indicator))
                    .assigner(in.get(assigner))
                    .assignee(in.get(assignee))
                    .directive(in.get(directive))
                    .item(in.get(item))
                    .period(in.get(period))
                    .dueOn(in.get(dueOn))
                    .words(in.get(words))
                    .requirement(in.get(requirement))
                    .tolerance(in.get(tolerance))
                    .baseline(in.get(baseline))
                    .partOf(in.get(partOf))
                    .build();
        }
    }
}
