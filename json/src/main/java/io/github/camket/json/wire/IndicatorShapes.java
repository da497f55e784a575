// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.Optional;

/** Indicators and targets. */
final class IndicatorShapes {

    static final Shape<Indicator> INDICATOR = new IndicatorShape();
    static final Family<Requirement> REQUIREMENTS = new Family<Requirement>("type")
            .with("BOUND", Requirement.Bound.class, new BoundShape())
            .with("NO_CASE", Requirement.NoCase.class, new NoCaseShape())
            .with("DELIVERED", Requirement.Delivered.class, new DeliveredShape());
    static final Shape<Target> TARGET = new TargetShape();

    private IndicatorShapes() {}

    private static final class IndicatorShape extends Shape<Indicator> {
        private final Field<Indicator, IndicatorId> id = required("id", References.INDICATOR, Indicator::getId);
        private final Field<Indicator, String> name = required("name", Formats.TEXT, Indicator::getName);
        private final Field<Indicator, IndicatorKind> kind =
                required("kind", Formats.constant(IndicatorKind.class), Indicator::getKind);
        private final Field<Indicator, String> unitOfMeasure =
                required("unitOfMeasure", Formats.TEXT, Indicator::getUnitOfMeasure);

        @Override
        Indicator make(Values in) {
            return Indicator.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .kind(in.get(kind))
                    .unitOfMeasure(in.get(unitOfMeasure))
                    .build();
        }
    }

    private static final class BoundShape extends Shape<Requirement.Bound> {
        private final Field<Requirement.Bound, Operator> operator =
                required("operator", Formats.constant(Operator.class), Requirement.Bound::operator);
        private final Field<Requirement.Bound, Fraction> value =
                required("value", Formats.FRACTION, Requirement.Bound::value);

        @Override
        Requirement.Bound make(Values in) {
            return new Requirement.Bound(in.get(operator), in.get(value));
        }
    }

    private static final class NoCaseShape extends Shape<Requirement.NoCase> {
        @Override
        Requirement.NoCase make(Values in) {
            return new Requirement.NoCase();
        }
    }

    private static final class DeliveredShape extends Shape<Requirement.Delivered> {
        @Override
        Requirement.Delivered make(Values in) {
            return new Requirement.Delivered();
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
                optional("requirement", REQUIREMENTS, Target::getRequirement);
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
                    .partOf(in.get(partOf))
                    .build();
        }
    }
}
