// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sections of a score and the levels that it gives. */
final class ScoreShapes {

    static final Format<RatingLevel> LEVEL = Formats.coded(RatingLevel::of);
    static final Format<CriterionId> CRITERION_ID = Formats.coded(CriterionId::of);
    static final Shape<Criterion> CRITERION = new CriterionShape();
    static final Shape<Total> TOTAL = new TotalShape();
    static final Shape<LevelBand> BAND = new LevelBandShape();
    static final Shape<RatingScale> SCALE = new RatingScaleShape();

    private ScoreShapes() {}

    private static final class TotalShape extends Shape<Total> {
        private final Field<Total, Optional<Points>> atLeast = optional("atLeast", Formats.POINTS, Total::atLeast);
        private final Field<Total, Optional<Points>> atMost = optional("atMost", Formats.POINTS, Total::atMost);
        private final Function<Values, Source> source = source(Total::source);

        @Override
        Total make(Values in) {
            return new Total(in.get(atLeast), in.get(atMost), source.apply(in));
        }
    }

    private static final class CriterionShape extends Shape<Criterion> {
        private final Field<Criterion, CriterionId> id = required("id", CRITERION_ID, Criterion::id);
        private final Field<Criterion, Label> label = required("label", MeasureShapes.LABEL, Criterion::label);
        private final Field<Criterion, Points> max = required("max", Formats.POINTS, Criterion::max);
        private final Field<Criterion, Points> min = optional("min", Formats.POINTS, Criterion::min, Points.ZERO);
        private final Field<Criterion, Scoring> scoring =
                required("scoring", ScoringShapes.SCORING, Criterion::scoring);
        private final Function<Values, Source> source = source(Criterion::source);

        @Override
        Criterion make(Values in) {
            return new Criterion(
                    in.get(id), in.get(label), in.get(max), in.get(min), in.get(scoring), source.apply(in));
        }
    }

    private static final class LevelBandShape extends Shape<LevelBand> {
        private final Field<LevelBand, RatingLevel> level = required("level", LEVEL, LevelBand::level);
        private final Field<LevelBand, Label> label = required("label", MeasureShapes.LABEL, LevelBand::label);
        private final Field<LevelBand, Optional<Points>> atLeast =
                optional("atLeast", Formats.POINTS, LevelBand::atLeast);
        private final Field<LevelBand, Optional<Points>> below = optional("below", Formats.POINTS, LevelBand::below);
        private final Function<Values, Source> source = source(LevelBand::source);
        private final Field<LevelBand, List<Condition>> conditions =
                optional("conditions", Formats.list(ConditionShapes.CONDITION), LevelBand::conditions, List.of());

        @Override
        LevelBand make(Values in) {
            return new LevelBand(
                    in.get(level), in.get(label), in.get(atLeast), in.get(below), source.apply(in), in.get(conditions));
        }
    }

    private static final class RatingScaleShape extends Shape<RatingScale> {
        private final Field<RatingScale, List<LevelBand>> bands =
                required("bands", Formats.list(BAND), RatingScale::bands);
        private final Field<RatingScale, Optional<Parameter<UnclassifiedPolicy>>> unclassifiedPolicy = optional(
                "unclassifiedPolicy",
                new ParameterFormat<>("unclassifiedPolicy", Formats.constant(UnclassifiedPolicy.class)),
                RatingScale::unclassifiedPolicy);
        private final Field<RatingScale, Optional<Parameter<LevelOrder>>> levelOrder = optional(
                "levelOrder",
                new ParameterFormat<>("levelOrder", Formats.constant(LevelOrder.class)),
                RatingScale::levelOrder);

        @Override
        RatingScale make(Values in) {
            return new RatingScale(in.get(bands), in.get(unclassifiedPolicy), in.get(levelOrder));
        }
    }
}
