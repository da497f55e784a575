// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The sections of a score and the levels that it gives. */
final class ScoreShapes {

    static final Format<RatingLevel> LEVEL = Formats.coded(RatingLevel::of);
    /** Formulas that are one for all positions. */
    private static final Family<Scoring> FORMULAS = new Family<Scoring>("type")
            .with("AS_JUDGED", Scoring.AsJudged.class, new AsJudgedShape())
            .with("MEAN_OF_RATIOS", Scoring.MeanOfRatios.class, new MeanOfRatiosShape());

    static final Family<Scoring> SCORINGS = new Family<Scoring>("type")
            .with("AS_JUDGED", Scoring.AsJudged.class, new AsJudgedShape())
            .with("MEAN_OF_RATIOS", Scoring.MeanOfRatios.class, new MeanOfRatiosShape())
            .with("BY_POSITION", Scoring.ByPosition.class, new ByPositionShape());
    static final Shape<Criterion> CRITERION = new CriterionShape();
    static final Shape<LevelBand> BAND = new LevelBandShape();
    static final Shape<RatingScale> SCALE = new RatingScaleShape();

    private ScoreShapes() {}

    private static final class AsJudgedShape extends Shape<Scoring.AsJudged> {
        private final Field<Scoring.AsJudged, MeasureId> measure =
                required("measure", MeasureShapes.ID, Scoring.AsJudged::measure);

        @Override
        Scoring.AsJudged make(Values in) {
            return new Scoring.AsJudged(in.get(measure));
        }
    }

    private static final class MeanOfRatiosShape extends Shape<Scoring.MeanOfRatios> {
        private final Field<Scoring.MeanOfRatios, List<MeasureId>> measures =
                required("measures", Formats.list(MeasureShapes.ID), Scoring.MeanOfRatios::measures);
        private final Function<Values, Source> mean = source("mean", "meanNote", Scoring.MeanOfRatios::mean);

        @Override
        Scoring.MeanOfRatios make(Values in) {
            return new Scoring.MeanOfRatios(in.get(measures), mean.apply(in));
        }
    }

    private static final class ByPositionShape extends Shape<Scoring.ByPosition> {
        private final Field<Scoring.ByPosition, List<Scoring.Case>> cases =
                required("cases", Formats.list(new CaseShape()), Scoring.ByPosition::cases);

        @Override
        Scoring.ByPosition make(Values in) {
            return new Scoring.ByPosition(in.get(cases));
        }
    }

    private static final class CaseShape extends Shape<Scoring.Case> {
        private final Field<Scoring.Case, Set<Position>> positions =
                required("positions", Formats.set(Position.class), Scoring.Case::positions);
        private final Field<Scoring.Case, Scoring> scoring = required("scoring", FORMULAS, Scoring.Case::scoring);

        @Override
        Scoring.Case make(Values in) {
            return new Scoring.Case(in.get(positions), in.get(scoring));
        }
    }

    private static final class CriterionShape extends Shape<Criterion> {
        private final Field<Criterion, CriterionId> id = required("id", Formats.coded(CriterionId::of), Criterion::id);
        private final Field<Criterion, Label> label = required("label", MeasureShapes.LABEL, Criterion::label);
        private final Field<Criterion, Points> max = required("max", Formats.POINTS, Criterion::max);
        private final Field<Criterion, Scoring> scoring = required("scoring", SCORINGS, Criterion::scoring);
        private final Function<Values, Source> source = source(Criterion::source);

        @Override
        Criterion make(Values in) {
            return new Criterion(in.get(id), in.get(label), in.get(max), in.get(scoring), source.apply(in));
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
                optional("conditions", Formats.list(GroupShapes.CONDITION), LevelBand::conditions, List.of());

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

        @Override
        RatingScale make(Values in) {
            return new RatingScale(in.get(bands), in.get(unclassifiedPolicy));
        }
    }
}
