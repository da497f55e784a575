// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.SuppliedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The layers of a regulation, and what only overlays have. */
final class LayerShapes {

    static final Format<LayerTier> TIER = Formats.constant(LayerTier.class);
    static final Shape<Layer> LAYER = new LayerShape();
    static final Shape<LevelConditions> LEVEL_CONDITIONS = new LevelConditionsShape();
    static final Shape<SuppliedLine> SUPPLIED_LINE = new SuppliedLineShape();

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

    private static final class SuppliedLineShape extends Shape<SuppliedLine> {
        private final Field<SuppliedLine, Citation> absent = required("absent", Formats.CITATION, SuppliedLine::absent);
        private final Field<SuppliedLine, Optional<RatingLevel>> level =
                optional("level", ScoreShapes.LEVEL, SuppliedLine::level);
        private final Field<SuppliedLine, Condition> condition =
                required("condition", ConditionShapes.CONDITION, SuppliedLine::condition);

        @Override
        SuppliedLine make(Values in) {
            return new SuppliedLine(in.get(absent), in.get(level), in.get(condition));
        }
    }
}
