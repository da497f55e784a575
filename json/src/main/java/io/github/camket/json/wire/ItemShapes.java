// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.ItemCap;
import io.github.camket.measurement.ItemCount;
import io.github.camket.measurement.ItemPer;
import io.github.camket.measurement.ItemTest;
import io.github.camket.measurement.ItemValue;
import io.github.camket.measurement.ItemWhole;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.util.Optional;
import java.util.function.Function;

/** Measures over items, and those that are reported. */
final class ItemShapes {

    static final Shape<Ceiling> CEILING = new CeilingShape();

    private static final ItemTest ALWAYS = new ItemTest.Always();

    private ItemShapes() {}

    static final class OfItemsShape extends Shape<Measure.OfItems> {
        private final Field<Measure.OfItems, MeasureId> id = required("id", MeasureShapes.ID, Measure.OfItems::id);
        private final Field<Measure.OfItems, Label> label =
                required("label", MeasureShapes.LABEL, Measure.OfItems::label);
        private final Field<Measure.OfItems, ItemCount> counted =
                required("counted", new CountShape(), Measure.OfItems::counted);
        private final Field<Measure.OfItems, Optional<ItemWhole>> outOf =
                optional("outOf", new WholeShape(), Measure.OfItems::outOf);
        private final Field<Measure.OfItems, Optional<Ceiling>> atMost =
                optional("atMost", CEILING, Measure.OfItems::atMost);
        private final Function<Values, Source> source = source(Measure.OfItems::source);

        @Override
        Measure.OfItems make(Values in) {
            return new Measure.OfItems(
                    in.get(id), in.get(label), in.get(counted), in.get(outOf), in.get(atMost), source.apply(in));
        }
    }

    static final class ReportedShape extends Shape<Measure.Reported> {
        private final Field<Measure.Reported, MeasureId> id = required("id", MeasureShapes.ID, Measure.Reported::id);
        private final Field<Measure.Reported, Label> label =
                required("label", MeasureShapes.LABEL, Measure.Reported::label);
        private final Field<Measure.Reported, MeasureUnit> unit =
                required("unit", Formats.constant(MeasureUnit.class), Measure.Reported::unit);
        private final Field<Measure.Reported, Optional<Fraction>> most =
                optional("most", Formats.FRACTION, Measure.Reported::most);
        private final Field<Measure.Reported, Optional<Parameter<ExceededMeaning>>> exceededMeaning = optionalParameter(
                "exceededMeaning", Formats.constant(ExceededMeaning.class), Measure.Reported::exceededMeaning);
        private final Field<Measure.Reported, Optional<Parameter<TaskShareBase>>> exceededBase = optionalParameter(
                "exceededBase", Formats.constant(TaskShareBase.class), Measure.Reported::exceededBase);
        private final Function<Values, Source> source = source(Measure.Reported::source);

        @Override
        Measure.Reported make(Values in) {
            return new Measure.Reported(
                    in.get(id),
                    in.get(label),
                    in.get(unit),
                    in.get(most),
                    in.get(exceededMeaning),
                    in.get(exceededBase),
                    source.apply(in));
        }
    }

    private static final class CountShape extends Shape<ItemCount> {
        private final Field<ItemCount, ItemPer> per = required("per", Formats.constant(ItemPer.class), ItemCount::per);
        private final Field<ItemCount, ItemTest> filter =
                optional("filter", ItemTestShapes.TEST, ItemCount::filter, ALWAYS);
        private final Field<ItemCount, ItemValue> value = required("value", ItemValueShapes.FORMULA, ItemCount::value);
        private final Field<ItemCount, Optional<ItemCap>> capPerTask =
                optional("capPerTask", new CapShape(), ItemCount::capPerTask);
        private final Function<Values, Source> source = source(ItemCount::source);

        @Override
        ItemCount make(Values in) {
            return new ItemCount(in.get(per), in.get(filter), in.get(value), in.get(capPerTask), source.apply(in));
        }
    }

    private static final class CapShape extends Shape<ItemCap> {
        private final Field<ItemCap, ItemTest> applies =
                optional("applies", ItemTestShapes.TEST, ItemCap::applies, ALWAYS);
        private final Field<ItemCap, ItemValue> most = required("most", ItemValueShapes.FORMULA, ItemCap::most);
        private final Function<Values, Source> source = source(ItemCap::source);

        @Override
        ItemCap make(Values in) {
            return new ItemCap(in.get(applies), in.get(most), source.apply(in));
        }
    }

    private static final class WholeShape extends Shape<ItemWhole> {
        private final Field<ItemWhole, ItemCount> count = required("count", new CountShape(), ItemWhole::count);
        private final Field<ItemWhole, Parameter<ZeroDenominatorPolicy>> zeroDenominatorPolicy = parameter(
                "zeroDenominatorPolicy",
                Formats.constant(ZeroDenominatorPolicy.class),
                ItemWhole::zeroDenominatorPolicy);
        private final Field<ItemWhole, Parameter<ZeroDenominatorPolicy>> nothingCompletedPolicy = parameter(
                "nothingCompletedPolicy",
                Formats.constant(ZeroDenominatorPolicy.class),
                ItemWhole::nothingCompletedPolicy);

        @Override
        ItemWhole make(Values in) {
            return new ItemWhole(in.get(count), in.get(zeroDenominatorPolicy), in.get(nothingCompletedPolicy));
        }
    }

    private static final class CeilingShape extends Shape<Ceiling> {
        private final Field<Ceiling, Fraction> most = required("most", Formats.FRACTION, Ceiling::most);
        private final Function<Values, Source> source = source(Ceiling::source);

        @Override
        Ceiling make(Values in) {
            return new Ceiling(in.get(most), source.apply(in));
        }
    }
}
