// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.quantity.Fraction;
import java.util.List;

/** What targets ask for. */
final class RequirementShapes {

    private static final Format<Operator> OPERATOR = Formats.constant(Operator.class);

    /** First, since the shapes below use it. */
    static final Shape<Requirement.Part> PART = new PartShape();

    static final Family<Requirement> REQUIREMENTS = family();

    private RequirementShapes() {}

    /** A requirement that holds others is refused by its type where these are not what it can hold. */
    private static Family<Requirement> family() {
        Family<Requirement> family = new Family<Requirement>("type")
                .with("BOUND", Requirement.Bound.class, new BoundShape())
                .with("REACH", Requirement.Reach.class, new ReachShape())
                .with("RANGE", Requirement.Range.class, new RangeShape())
                .with("RELATIVE", Requirement.Relative.class, new RelativeShape())
                .with("NO_CASE", Requirement.NoCase.class, new EmptyShape<>(new Requirement.NoCase()))
                .with("DELIVERED", Requirement.Delivered.class, new EmptyShape<>(new Requirement.Delivered()))
                .with("HOLDS", Requirement.Holds.class, new EmptyShape<>(new Requirement.Holds()))
                .with("AT_LEAST_STEP", Requirement.AtLeastStep.class, new StepShape())
                .with("COMPOSED", Requirement.Composed.class, new ComposedShape());
        return family.with("DECREASE", Requirement.Decrease.class, new DecreaseShape(family))
                .with("ALL_OF", Requirement.AllOf.class, new AllOfShape(family));
    }

    private static final class BoundShape extends Shape<Requirement.Bound> {
        private final Field<Requirement.Bound, Operator> operator =
                required("operator", OPERATOR, Requirement.Bound::operator);
        private final Field<Requirement.Bound, Fraction> value =
                required("value", Formats.FRACTION, Requirement.Bound::value);

        @Override
        Requirement.Bound make(Values in) {
            return new Requirement.Bound(in.get(operator), in.get(value));
        }
    }

    private static final class ReachShape extends Shape<Requirement.Reach> {
        private final Field<Requirement.Reach, Fraction> value =
                required("value", Formats.FRACTION, Requirement.Reach::value);
        private final Field<Requirement.Reach, Requirement.Precision> precision =
                required("precision", Formats.constant(Requirement.Precision.class), Requirement.Reach::precision);

        @Override
        Requirement.Reach make(Values in) {
            return new Requirement.Reach(in.get(value), in.get(precision));
        }
    }

    private static final class RangeShape extends Shape<Requirement.Range> {
        private final Field<Requirement.Range, Fraction> low =
                required("low", Formats.FRACTION, Requirement.Range::low);
        private final Field<Requirement.Range, Fraction> high =
                required("high", Formats.FRACTION, Requirement.Range::high);
        private final Field<Requirement.Range, Requirement.Beyond> beyond =
                required("beyond", Formats.constant(Requirement.Beyond.class), Requirement.Range::beyond);

        @Override
        Requirement.Range make(Values in) {
            return new Requirement.Range(in.get(low), in.get(high), in.get(beyond));
        }
    }

    private static final class RelativeShape extends Shape<Requirement.Relative> {
        private final Field<Requirement.Relative, Operator> operator =
                required("operator", OPERATOR, Requirement.Relative::operator);
        private final Field<Requirement.Relative, Requirement.Earlier> earlier =
                required("earlier", Formats.constant(Requirement.Earlier.class), Requirement.Relative::earlier);

        @Override
        Requirement.Relative make(Values in) {
            return new Requirement.Relative(in.get(operator), in.get(earlier));
        }
    }

    /** A requirement that is its type alone. */
    private static final class EmptyShape<R extends Requirement> extends Shape<R> {
        private final R requirement;

        EmptyShape(R requirement) {
            this.requirement = requirement;
        }

        @Override
        R make(Values in) {
            return requirement;
        }
    }

    private static final class StepShape extends Shape<Requirement.AtLeastStep> {
        private final Field<Requirement.AtLeastStep, String> step =
                required("step", Formats.TEXT, Requirement.AtLeastStep::step);

        @Override
        Requirement.AtLeastStep make(Values in) {
            return new Requirement.AtLeastStep(in.get(step));
        }
    }

    private static final class PartShape extends Shape<Requirement.Part> {
        private final Field<Requirement.Part, String> name = required("name", Formats.TEXT, Requirement.Part::name);
        private final Field<Requirement.Part, Fraction> share =
                required("share", Formats.FRACTION, Requirement.Part::share);

        @Override
        Requirement.Part make(Values in) {
            return new Requirement.Part(in.get(name), in.get(share));
        }
    }

    private static final class ComposedShape extends Shape<Requirement.Composed> {
        private final Field<Requirement.Composed, List<Requirement.Part>> parts =
                required("parts", Formats.list(PART), Requirement.Composed::parts);

        @Override
        Requirement.Composed make(Values in) {
            return new Requirement.Composed(in.get(parts));
        }
    }

    private static final class DecreaseShape extends Shape<Requirement.Decrease> {
        private final Field<Requirement.Decrease, Requirement> by;

        DecreaseShape(Family<Requirement> requirements) {
            this.by = required("by", requirements, Requirement.Decrease::by);
        }

        @Override
        Requirement.Decrease make(Values in) {
            return new Requirement.Decrease(in.get(by));
        }
    }

    private static final class AllOfShape extends Shape<Requirement.AllOf> {
        private final Field<Requirement.AllOf, List<Requirement.OfMeasure>> measures;

        AllOfShape(Family<Requirement> requirements) {
            this.measures =
                    required("measures", Formats.list(new OfMeasureShape(requirements)), Requirement.AllOf::measures);
        }

        @Override
        Requirement.AllOf make(Values in) {
            return new Requirement.AllOf(in.get(measures));
        }
    }

    private static final class OfMeasureShape extends Shape<Requirement.OfMeasure> {
        private final Field<Requirement.OfMeasure, IndicatorId> indicator =
                required("indicator", References.INDICATOR, Requirement.OfMeasure::indicator);
        private final Field<Requirement.OfMeasure, Requirement> requirement;

        OfMeasureShape(Family<Requirement> requirements) {
            this.requirement = required("requirement", requirements, Requirement.OfMeasure::requirement);
        }

        @Override
        Requirement.OfMeasure make(Values in) {
            return new Requirement.OfMeasure(in.get(indicator), in.get(requirement));
        }
    }
}
