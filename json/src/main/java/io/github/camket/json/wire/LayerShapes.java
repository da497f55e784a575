// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The layers of a regulation, and what only overlays have. */
final class LayerShapes {

    static final Format<LayerTier> TIER = Formats.constant(LayerTier.class);
    static final Shape<Layer> LAYER = new LayerShape();
    static final Shape<LevelConditions> LEVEL_CONDITIONS = new LevelConditionsShape();

    private LayerShapes() {}

    private static final class LayerShape extends Shape<Layer> {
        private final Field<Layer, LayerId> id = required("id", Formats.LAYER, Layer::id);
        private final Field<Layer, Label> title = required("title", MeasureShapes.LABEL, Layer::title);
        private final Field<Layer, Optional<String>> instrument =
                optional("instrument", Formats.TEXT, Layer::instrument);
        private final Field<Layer, LayerTier> tier = required("tier", TIER, Layer::tier);
        private final Field<Layer, Boolean> official = required("official", Formats.FLAG, Layer::official);
        private final Field<Layer, LocalDate> effectiveFrom =
                required("effectiveFrom", Formats.DATE, Layer::effectiveFrom);
        private final Field<Layer, Optional<LocalDate>> effectiveTo =
                optional("effectiveTo", Formats.DATE, Layer::effectiveTo);

        @Override
        Layer make(Values in) {
            return new Layer(
                    in.get(id),
                    in.get(title),
                    in.get(instrument),
                    in.get(tier),
                    in.get(official),
                    in.get(effectiveFrom),
                    in.get(effectiveTo));
        }
    }

    private static final class LevelConditionsShape extends Shape<LevelConditions> {
        private final Field<LevelConditions, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, LevelConditions::level);
        private final Field<LevelConditions, List<Condition>> conditions =
                required("conditions", Formats.list(ConditionShapes.CONDITION), LevelConditions::conditions);

        @Override
        LevelConditions make(Values in) {
            return new LevelConditions(in.get(level), in.get(conditions));
        }
    }
}
