// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import java.time.LocalDate;
import java.util.Optional;

/** Readings of indicators. */
final class ReadingShapes {

    static final Shape<IndicatorReading> READING = new ReadingShape();

    private ReadingShapes() {}

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
                required("value", ReadingValueShapes.VALUES, IndicatorReading::getValue);
        private final Field<IndicatorReading, ReadingStatus> status =
                required("status", Formats.constant(ReadingStatus.class), IndicatorReading::getStatus);
        private final Field<IndicatorReading, String> source =
                required("source", Formats.TEXT, IndicatorReading::getSource);
        private final Field<IndicatorReading, Optional<DocumentNumber>> document =
                optional("document", DocumentShapes.NUMBER, IndicatorReading::getDocument);

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
                    .document(in.get(document))
                    .build();
        }
    }
}
