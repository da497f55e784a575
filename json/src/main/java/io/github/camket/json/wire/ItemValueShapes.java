// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.measurement.Gathering;
import io.github.camket.measurement.ItemAttribute;
import io.github.camket.measurement.ItemTest;
import io.github.camket.measurement.ItemValue;
import io.github.camket.measurement.Step;
import io.github.camket.model.task.FactorId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Formulas over what is known of a task or delivery. */
final class ItemValueShapes {

    /** Any formula; formulas are inside each other, so this asks for the family only when it is used. */
    static final Format<ItemValue> FORMULA =
            Formats.format(at -> Known.VALUES.read(at), (value, out) -> Known.VALUES.write(value, out));

    private static final Format<List<ItemValue>> LIST = Formats.list(FORMULA);

    private ItemValueShapes() {}

    /** The shapes, made when the first formula is read or written. */
    private static final class Known {
        static final Family<ItemValue> VALUES = new Family<ItemValue>("type")
                .with("CONSTANT", ItemValue.Constant.class, new ConstantShape())
                .with("ATTRIBUTE", ItemValue.Attribute.class, new AttributeShape())
                .with("FACTOR", ItemValue.Factor.class, new FactorShape())
                .with("SUM", ItemValue.Sum.class, new SumShape())
                .with("PRODUCT", ItemValue.Product.class, new ProductShape())
                .with("QUOTIENT", ItemValue.Quotient.class, new QuotientShape())
                .with("STEPS", ItemValue.Steps.class, new StepsShape())
                .with("DEDUCTION", ItemValue.Deduction.class, new DeductionShape())
                .with("AT_MOST", ItemValue.AtMost.class, new AtMostShape())
                .with("AT_LEAST", ItemValue.AtLeast.class, new AtLeastShape())
                .with("ROUNDED", ItemValue.Rounded.class, new RoundedShape())
                .with("WHEN", ItemValue.When.class, new WhenShape())
                .with("OVER_DELIVERIES", ItemValue.OverDeliveries.class, new OverDeliveriesShape());
    }

    private static final class ConstantShape extends Shape<ItemValue.Constant> {
        private final Field<ItemValue.Constant, Fraction> value =
                required("value", Formats.FRACTION, ItemValue.Constant::value);
        private final Function<Values, Source> source = source(ItemValue.Constant::source);

        @Override
        ItemValue.Constant make(Values in) {
            return new ItemValue.Constant(in.get(value), source.apply(in));
        }
    }

    private static final class AttributeShape extends Shape<ItemValue.Attribute> {
        private final Field<ItemValue.Attribute, ItemAttribute> attribute =
                required("attribute", Formats.constant(ItemAttribute.class), ItemValue.Attribute::attribute);

        @Override
        ItemValue.Attribute make(Values in) {
            return new ItemValue.Attribute(in.get(attribute));
        }
    }

    private static final class FactorShape extends Shape<ItemValue.Factor> {
        private final Field<ItemValue.Factor, FactorId> name =
                required("name", Formats.coded(FactorId::of), ItemValue.Factor::name);
        private final Field<ItemValue.Factor, Optional<Fraction>> whenAbsent =
                optional("whenAbsent", Formats.FRACTION, ItemValue.Factor::whenAbsent);
        private final Function<Values, Source> source = source(ItemValue.Factor::source);

        @Override
        ItemValue.Factor make(Values in) {
            return new ItemValue.Factor(in.get(name), in.get(whenAbsent), source.apply(in));
        }
    }

    private static final class SumShape extends Shape<ItemValue.Sum> {
        private final Field<ItemValue.Sum, List<ItemValue>> terms = required("terms", LIST, ItemValue.Sum::terms);

        @Override
        ItemValue.Sum make(Values in) {
            return new ItemValue.Sum(in.get(terms));
        }
    }

    private static final class ProductShape extends Shape<ItemValue.Product> {
        private final Field<ItemValue.Product, List<ItemValue>> factors =
                required("factors", LIST, ItemValue.Product::factors);

        @Override
        ItemValue.Product make(Values in) {
            return new ItemValue.Product(in.get(factors));
        }
    }

    private static final class QuotientShape extends Shape<ItemValue.Quotient> {
        private final Field<ItemValue.Quotient, ItemValue> dividend =
                required("dividend", FORMULA, ItemValue.Quotient::dividend);
        private final Field<ItemValue.Quotient, ItemValue> divisor =
                required("divisor", FORMULA, ItemValue.Quotient::divisor);
        private final Field<ItemValue.Quotient, Fraction> whenZero =
                required("whenZero", Formats.FRACTION, ItemValue.Quotient::whenZero);
        private final Function<Values, Source> source = source(ItemValue.Quotient::source);

        @Override
        ItemValue.Quotient make(Values in) {
            return new ItemValue.Quotient(in.get(dividend), in.get(divisor), in.get(whenZero), source.apply(in));
        }
    }

    private static final class StepShape extends Shape<Step> {
        private final Field<Step, Comparison> comparison =
                required("comparison", Formats.constant(Comparison.class), Step::comparison);
        private final Field<Step, Fraction> bound = required("bound", Formats.FRACTION, Step::bound);
        private final Field<Step, Fraction> result = required("result", Formats.FRACTION, Step::result);

        @Override
        Step make(Values in) {
            return new Step(in.get(comparison), in.get(bound), in.get(result));
        }
    }

    private static final class StepsShape extends Shape<ItemValue.Steps> {
        private final Field<ItemValue.Steps, ItemValue> of = required("of", FORMULA, ItemValue.Steps::of);
        private final Field<ItemValue.Steps, List<Step>> rows =
                required("rows", Formats.list(new StepShape()), ItemValue.Steps::rows);
        private final Field<ItemValue.Steps, Fraction> otherwise =
                required("otherwise", Formats.FRACTION, ItemValue.Steps::otherwise);
        private final Function<Values, Source> source = source(ItemValue.Steps::source);

        @Override
        ItemValue.Steps make(Values in) {
            return new ItemValue.Steps(in.get(of), in.get(rows), in.get(otherwise), source.apply(in));
        }
    }

    private static final class DeductionShape extends Shape<ItemValue.Deduction> {
        private final Field<ItemValue.Deduction, Fraction> each =
                required("each", Formats.FRACTION, ItemValue.Deduction::each);
        private final Field<ItemValue.Deduction, ItemValue> occurrences =
                required("occurrences", FORMULA, ItemValue.Deduction::occurrences);
        private final Field<ItemValue.Deduction, Boolean> floorAtZero =
                required("floorAtZero", Formats.FLAG, ItemValue.Deduction::floorAtZero);
        private final Function<Values, Source> source = source(ItemValue.Deduction::source);

        @Override
        ItemValue.Deduction make(Values in) {
            return new ItemValue.Deduction(in.get(each), in.get(occurrences), in.get(floorAtZero), source.apply(in));
        }
    }

    private static final class AtMostShape extends Shape<ItemValue.AtMost> {
        private final Field<ItemValue.AtMost, ItemValue> of = required("of", FORMULA, ItemValue.AtMost::of);
        private final Field<ItemValue.AtMost, ItemValue> most = required("most", FORMULA, ItemValue.AtMost::most);
        private final Function<Values, Source> source = source(ItemValue.AtMost::source);

        @Override
        ItemValue.AtMost make(Values in) {
            return new ItemValue.AtMost(in.get(of), in.get(most), source.apply(in));
        }
    }

    private static final class AtLeastShape extends Shape<ItemValue.AtLeast> {
        private final Field<ItemValue.AtLeast, ItemValue> of = required("of", FORMULA, ItemValue.AtLeast::of);
        private final Field<ItemValue.AtLeast, ItemValue> least = required("least", FORMULA, ItemValue.AtLeast::least);
        private final Function<Values, Source> source = source(ItemValue.AtLeast::source);

        @Override
        ItemValue.AtLeast make(Values in) {
            return new ItemValue.AtLeast(in.get(of), in.get(least), source.apply(in));
        }
    }

    private static final class RoundedShape extends Shape<ItemValue.Rounded> {
        private final Field<ItemValue.Rounded, ItemValue> of = required("of", FORMULA, ItemValue.Rounded::of);
        private final Field<ItemValue.Rounded, Fraction> toMultipleOf =
                required("toMultipleOf", Formats.FRACTION, ItemValue.Rounded::toMultipleOf);
        private final Field<ItemValue.Rounded, RoundingMode> mode =
                required("mode", Formats.constant(RoundingMode.class), ItemValue.Rounded::mode);
        private final Function<Values, Source> source = source(ItemValue.Rounded::source);

        @Override
        ItemValue.Rounded make(Values in) {
            return new ItemValue.Rounded(in.get(of), in.get(toMultipleOf), in.get(mode), source.apply(in));
        }
    }

    private static final class WhenShape extends Shape<ItemValue.When> {
        private final Field<ItemValue.When, ItemTest> test =
                required("test", ItemTestShapes.TEST, ItemValue.When::test);
        private final Field<ItemValue.When, ItemValue> then = required("then", FORMULA, ItemValue.When::then);
        private final Field<ItemValue.When, ItemValue> otherwise =
                required("otherwise", FORMULA, ItemValue.When::otherwise);
        private final Function<Values, Source> source = source(ItemValue.When::source);

        @Override
        ItemValue.When make(Values in) {
            return new ItemValue.When(in.get(test), in.get(then), in.get(otherwise), source.apply(in));
        }
    }

    private static final class OverDeliveriesShape extends Shape<ItemValue.OverDeliveries> {
        private final Field<ItemValue.OverDeliveries, Gathering> gathering =
                required("gathering", Formats.constant(Gathering.class), ItemValue.OverDeliveries::gathering);
        private final Field<ItemValue.OverDeliveries, ItemValue> of =
                required("of", FORMULA, ItemValue.OverDeliveries::of);

        @Override
        ItemValue.OverDeliveries make(Values in) {
            return new ItemValue.OverDeliveries(in.get(gathering), in.get(of));
        }
    }
}
