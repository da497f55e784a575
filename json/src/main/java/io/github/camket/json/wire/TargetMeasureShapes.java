// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetRules;
import io.github.camket.measurement.TargetSelection;
import io.github.camket.measurement.UnreadableTarget;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.trace.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Measures of the targets and indicators of a unit. */
final class TargetMeasureShapes {

    /** A regulation names indicators; whether a ledger has them is another matter. */
    private static final Format<IndicatorId> INDICATOR = Formats.coded(IndicatorId::of);

    private TargetMeasureShapes() {}

    /** A choice that is left out is a reading of the library. */
    static final class OfTargetsShape extends Shape<Measure.OfTargets> {
        private final Field<Measure.OfTargets, MeasureId> id = required("id", MeasureShapes.ID, Measure.OfTargets::id);
        private final Field<Measure.OfTargets, Label> label =
                required("label", MeasureShapes.LABEL, Measure.OfTargets::label);
        private final Field<Measure.OfTargets, TargetCredit> credit =
                required("credit", Formats.constant(TargetCredit.class), Measure.OfTargets::credit);
        private final Field<Measure.OfTargets, Set<IndicatorId>> indicators =
                optional("indicators", Formats.sorted(INDICATOR), Measure.OfTargets::indicators, Set.of());
        private final Field<Measure.OfTargets, TargetSelection> selection =
                required("selection", Formats.constant(TargetSelection.class), Measure.OfTargets::selection);
        private final Field<Measure.OfTargets, Optional<Ceiling>> atMost =
                optional("atMost", ItemShapes.CEILING, Measure.OfTargets::atMost);
        private final Field<Measure.OfTargets, Parameter<Boolean>> capPerTarget =
                choice("capPerTarget", Formats.FLAG, TargetRules::getCapPerTarget);
        private final Field<Measure.OfTargets, Parameter<EstimatedTarget>> estimatedTarget =
                choice("estimatedTarget", Formats.constant(EstimatedTarget.class), TargetRules::getEstimatedTarget);
        private final Field<Measure.OfTargets, Parameter<UnreadableTarget>> unreadableTarget =
                choice("unreadableTarget", Formats.constant(UnreadableTarget.class), TargetRules::getUnreadableTarget);
        private final Function<Values, Source> source = source(Measure.OfTargets::source);

        private <V> Field<Measure.OfTargets, Parameter<V>> choice(
                String name, Format<V> format, Function<TargetRules, Parameter<V>> get) {
            return optional(
                    name,
                    new ParameterFormat<>(name, format),
                    measure -> get.apply(measure.rules()),
                    get.apply(TargetRules.defaults()));
        }

        @Override
        Measure.OfTargets make(Values in) {
            return new Measure.OfTargets(
                    in.get(id),
                    in.get(label),
                    in.get(credit),
                    in.get(indicators),
                    in.get(selection),
                    in.get(atMost),
                    TargetRules.builder()
                            .capPerTarget(in.get(capPerTarget))
                            .estimatedTarget(in.get(estimatedTarget))
                            .unreadableTarget(in.get(unreadableTarget))
                            .build(),
                    source.apply(in));
        }
    }

    static final class OfIndicatorShape extends Shape<Measure.OfIndicator> {
        private final Field<Measure.OfIndicator, MeasureId> id =
                required("id", MeasureShapes.ID, Measure.OfIndicator::id);
        private final Field<Measure.OfIndicator, Label> label =
                required("label", MeasureShapes.LABEL, Measure.OfIndicator::label);
        private final Field<Measure.OfIndicator, IndicatorId> indicator =
                required("indicator", INDICATOR, Measure.OfIndicator::indicator);
        private final Field<Measure.OfIndicator, MeasureUnit> unit =
                required("unit", Formats.constant(MeasureUnit.class), Measure.OfIndicator::unit);
        private final Function<Values, Source> source = source(Measure.OfIndicator::source);

        @Override
        Measure.OfIndicator make(Values in) {
            return new Measure.OfIndicator(
                    in.get(id), in.get(label), in.get(indicator), in.get(unit), source.apply(in));
        }
    }
}
