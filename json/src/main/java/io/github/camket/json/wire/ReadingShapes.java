// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Readings of indicators, with what they found. */
final class ReadingShapes {

    /** First, since the shapes below use it. */
    static final Shape<Evidence> EVIDENCE = new EvidenceShape();

    static final Family<ReadingValue> VALUES = new Family<ReadingValue>("type")
            .with("AMOUNT", ReadingValue.Amount.class, new AmountShape())
            .with("SHARE", ReadingValue.Share.class, new ShareShape())
            .with("PRODUCTS", ReadingValue.Products.class, new ProductsShape())
            .with("UNITS", ReadingValue.UnitsMeeting.class, new UnitsShape())
            .with("DELIVERY", ReadingValue.Delivery.class, new DeliveryShape());
    static final Shape<IndicatorReading> READING = new ReadingShape();

    private ReadingShapes() {}

    private static final class AmountShape extends Shape<ReadingValue.Amount> {
        private final Field<ReadingValue.Amount, Fraction> amount =
                required("amount", Formats.FRACTION, ReadingValue.Amount::amount);

        @Override
        ReadingValue.Amount make(Values in) {
            return new ReadingValue.Amount(in.get(amount));
        }
    }

    private static final class ShareShape extends Shape<ReadingValue.Share> {
        private final Field<ReadingValue.Share, Fraction> part =
                required("part", Formats.FRACTION, share -> share.ratio().getPart());
        private final Field<ReadingValue.Share, Fraction> whole =
                required("whole", Formats.FRACTION, share -> share.ratio().getWhole());

        @Override
        ReadingValue.Share make(Values in) {
            return new ReadingValue.Share(Ratio.of(in.get(part), in.get(whole)));
        }
    }

    private static final class EvidenceShape extends Shape<Evidence> {
        private final Field<Evidence, String> place = required("place", Formats.TEXT, Evidence::place);
        private final Field<Evidence, String> content = required("content", Formats.TEXT, Evidence::content);

        @Override
        Evidence make(Values in) {
            return new Evidence(in.get(place), in.get(content));
        }
    }

    private static final class ProductShape extends Shape<ReadingValue.Product> {
        private final Field<ReadingValue.Product, String> title =
                required("title", Formats.TEXT, ReadingValue.Product::title);
        private final Field<ReadingValue.Product, Optional<Evidence>> evidence =
                optional("evidence", EVIDENCE, ReadingValue.Product::evidence);

        @Override
        ReadingValue.Product make(Values in) {
            return new ReadingValue.Product(in.get(title), in.get(evidence));
        }
    }

    private static final class ProductsShape extends Shape<ReadingValue.Products> {
        private final Field<ReadingValue.Products, List<ReadingValue.Product>> products =
                required("products", Formats.list(new ProductShape()), ReadingValue.Products::products);

        @Override
        ReadingValue.Products make(Values in) {
            return new ReadingValue.Products(in.get(products));
        }
    }

    private static final class UnitsShape extends Shape<ReadingValue.UnitsMeeting> {
        private final Field<ReadingValue.UnitsMeeting, List<OrgUnitId>> units =
                required("units", Formats.list(References.UNIT), ReadingValue.UnitsMeeting::units);

        @Override
        ReadingValue.UnitsMeeting make(Values in) {
            return new ReadingValue.UnitsMeeting(in.get(units));
        }
    }

    private static final class DeliveryShape extends Shape<ReadingValue.Delivery> {
        private final Field<ReadingValue.Delivery, Boolean> delivered =
                required("delivered", Formats.FLAG, ReadingValue.Delivery::delivered);

        @Override
        ReadingValue.Delivery make(Values in) {
            return new ReadingValue.Delivery(in.get(delivered));
        }
    }

    private static final class ReadingShape extends Shape<IndicatorReading> {
        private final Field<IndicatorReading, FactId> id =
                required("id", References.fact(IndicatorReading.KIND), IndicatorReading::getId);
        private final Field<IndicatorReading, IndicatorId> indicator =
                required("indicator", References.INDICATOR, IndicatorReading::getIndicator);
        private final Field<IndicatorReading, OrgUnitId> unit =
                required("unit", References.UNIT, IndicatorReading::getUnit);
        private final Field<IndicatorReading, ReportingPeriod> period =
                required("period", Formats.PERIOD, IndicatorReading::getPeriod);
        private final Field<IndicatorReading, LocalDate> asOf =
                required("asOf", Formats.DATE, IndicatorReading::getAsOf);
        private final Field<IndicatorReading, ReadingValue> value =
                required("value", VALUES, IndicatorReading::getValue);
        private final Field<IndicatorReading, ReadingStatus> status =
                required("status", Formats.constant(ReadingStatus.class), IndicatorReading::getStatus);
        private final Field<IndicatorReading, String> source =
                required("source", Formats.TEXT, IndicatorReading::getSource);

        @Override
        IndicatorReading make(Values in) {
            return IndicatorReading.builder()
                    .id(in.get(id))
                    .indicator(in.get(indicator))
                    .unit(in.get(unit))
                    .period(in.get(period))
                    .asOf(in.get(asOf))
                    .value(in.get(value))
                    .status(in.get(status))
                    .source(in.get(source))
                    .build();
        }
    }
}
