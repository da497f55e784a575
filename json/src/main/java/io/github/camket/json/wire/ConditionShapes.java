// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold for a level, and the cases in which a level does not follow from the score alone. */
final class ConditionShapes {

    private static final Family<Condition> CONDITIONS = new Family<>("type");
    /** Any condition; shapes that hold conditions are made before the family has them all. */
    static final Format<Condition> CONDITION = Formats.format(CONDITIONS::read, CONDITIONS::write);

    private static final Format<List<Condition>> LIST = Formats.list(CONDITION);
    private static final Format<Comparison> COMPARISON = Formats.constant(Comparison.class);
    private static final Family<Effect> EFFECTS = new Family<Effect>("type")
            .with("FORCED", Effect.Forced.class, new ForcedShape())
            .with("AT_BEST", Effect.AtBest.class, new AtBestShape())
            .with("LOWERED", Effect.Lowered.class, new LoweredShape());

    static {
        CONDITIONS
                .with("COMPARE", Condition.Compare.class, new CompareShape())
                .with("SCORE", Condition.OfScore.class, new OfScoreShape())
                .with("ALL", Condition.All.class, new AllShape())
                .with("ANY", Condition.AnyOf.class, new AnyOfShape())
                .with("NONE", Condition.NoneOf.class, new NoneOfShape())
                .with("COUNT", Condition.CountOf.class, new CountOfShape())
                .with("APPLICABLE", Condition.Applicable.class, new ApplicableShape())
                .with("POSITION", Condition.OfPosition.class, new OfPositionShape())
                .with("DISCIPLINED", Condition.Disciplined.class, new DisciplinedShape())
                .with("CONCLUDED", Condition.Concluded.class, new ConcludedShape())
                .with("ABSENT", Condition.Absent.class, new AbsentShape());
    }

    static final Shape<Exclusion> EXCLUSION = new ExclusionShape();

    private ConditionShapes() {}

    private static final class CompareShape extends Shape<Condition.Compare> {
        private final Field<Condition.Compare, MeasureId> measure =
                required("measure", MeasureShapes.ID, Condition.Compare::measure);
        private final Field<Condition.Compare, Comparison> comparison =
                required("comparison", COMPARISON, Condition.Compare::comparison);
        private final Field<Condition.Compare, Fraction> bound =
                required("bound", Formats.FRACTION, Condition.Compare::bound);
        private final Field<Condition.Compare, Condition.Outcome> ofNothing =
                required("ofNothing", Formats.constant(Condition.Outcome.class), Condition.Compare::ofNothing);
        private final Function<Values, Source> source = source(Condition.Compare::source);

        @Override
        Condition.Compare make(Values in) {
            return new Condition.Compare(
                    in.get(measure), in.get(comparison), in.get(bound), in.get(ofNothing), source.apply(in));
        }
    }

    private static final class OfScoreShape extends Shape<Condition.OfScore> {
        private final Field<Condition.OfScore, Optional<CriterionId>> criterion =
                optional("criterion", ScoreShapes.CRITERION_ID, Condition.OfScore::criterion);
        private final Field<Condition.OfScore, Comparison> comparison =
                required("comparison", COMPARISON, Condition.OfScore::comparison);
        private final Field<Condition.OfScore, Points> bound =
                required("bound", Formats.POINTS, Condition.OfScore::bound);
        private final Function<Values, Source> source = source(Condition.OfScore::source);

        @Override
        Condition.OfScore make(Values in) {
            return new Condition.OfScore(in.get(criterion), in.get(comparison), in.get(bound), source.apply(in));
        }
    }

    private static final class AllShape extends Shape<Condition.All> {
        private final Field<Condition.All, List<Condition>> parts = required("parts", LIST, Condition.All::parts);
        private final Function<Values, Source> source = source(Condition.All::source);

        @Override
        Condition.All make(Values in) {
            return new Condition.All(in.get(parts), source.apply(in));
        }
    }

    private static final class AnyOfShape extends Shape<Condition.AnyOf> {
        private final Field<Condition.AnyOf, List<Condition>> parts = required("parts", LIST, Condition.AnyOf::parts);
        private final Function<Values, Source> source = source(Condition.AnyOf::source);

        @Override
        Condition.AnyOf make(Values in) {
            return new Condition.AnyOf(in.get(parts), source.apply(in));
        }
    }

    private static final class NoneOfShape extends Shape<Condition.NoneOf> {
        private final Field<Condition.NoneOf, List<Condition>> parts = required("parts", LIST, Condition.NoneOf::parts);
        private final Function<Values, Source> source = source(Condition.NoneOf::source);

        @Override
        Condition.NoneOf make(Values in) {
            return new Condition.NoneOf(in.get(parts), source.apply(in));
        }
    }

    private static final class CountOfShape extends Shape<Condition.CountOf> {
        private final Field<Condition.CountOf, List<Condition>> parts =
                required("parts", LIST, Condition.CountOf::parts);
        private final Field<Condition.CountOf, Comparison> comparison =
                required("comparison", COMPARISON, Condition.CountOf::comparison);
        private final Field<Condition.CountOf, Integer> number =
                required("number", Formats.COUNT, Condition.CountOf::number);
        private final Function<Values, Source> source = source(Condition.CountOf::source);

        @Override
        Condition.CountOf make(Values in) {
            return new Condition.CountOf(in.get(parts), in.get(comparison), in.get(number), source.apply(in));
        }
    }

    private static final class ApplicableShape extends Shape<Condition.Applicable> {
        private final Field<Condition.Applicable, MeasureId> measure =
                required("measure", MeasureShapes.ID, Condition.Applicable::measure);
        private final Function<Values, Source> source = source(Condition.Applicable::source);

        @Override
        Condition.Applicable make(Values in) {
            return new Condition.Applicable(in.get(measure), source.apply(in));
        }
    }

    private static final class OfPositionShape extends Shape<Condition.OfPosition> {
        private final Field<Condition.OfPosition, Set<Position>> positions =
                required("positions", Formats.set(Position.class), Condition.OfPosition::positions);
        private final Function<Values, Source> source = source(Condition.OfPosition::source);

        @Override
        Condition.OfPosition make(Values in) {
            return new Condition.OfPosition(in.get(positions), source.apply(in));
        }
    }

    private static final class DisciplinedShape extends Shape<Condition.Disciplined> {
        private final Field<Condition.Disciplined, Set<DisciplineGround>> grounds =
                required("grounds", Formats.set(DisciplineGround.class), Condition.Disciplined::grounds);
        private final Function<Values, Source> source = source(Condition.Disciplined::source);
        private final Function<Values, Optional<Source>> once =
                optionalSource("once", "onceNote", "onceLayer", Condition.Disciplined::once);
        private final Function<Values, Optional<Source>> elsewhere =
                optionalSource("elsewhere", "elsewhereNote", "elsewhereLayer", Condition.Disciplined::elsewhere);

        @Override
        Condition.Disciplined make(Values in) {
            return new Condition.Disciplined(in.get(grounds), source.apply(in), once.apply(in), elsewhere.apply(in));
        }
    }

    private static final class ConcludedShape extends Shape<Condition.Concluded> {
        private final Field<Condition.Concluded, Set<ConclusionKind>> kinds =
                required("kinds", Formats.set(ConclusionKind.class), Condition.Concluded::kinds);
        private final Field<Condition.Concluded, Condition.About> about =
                required("about", Formats.constant(Condition.About.class), Condition.Concluded::about);
        private final Field<Condition.Concluded, Integer> atLeast =
                optional("atLeast", Formats.COUNT, Condition.Concluded::atLeast, 1);
        private final Function<Values, Source> source = source(Condition.Concluded::source);

        @Override
        Condition.Concluded make(Values in) {
            return new Condition.Concluded(in.get(kinds), in.get(about), in.get(atLeast), source.apply(in));
        }
    }

    private static final class AbsentShape extends Shape<Condition.Absent> {
        private final Field<Condition.Absent, Label> line =
                required("line", MeasureShapes.LABEL, Condition.Absent::line);
        private final Field<Condition.Absent, Confidence> known =
                required("known", Formats.constant(Confidence.class), Condition.Absent::known);
        private final Function<Values, Source> source = source(Condition.Absent::source);

        @Override
        Condition.Absent make(Values in) {
            return new Condition.Absent(in.get(line), in.get(known), source.apply(in));
        }
    }

    private static final class ForcedShape extends Shape<Effect.Forced> {
        private final Field<Effect.Forced, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Effect.Forced::level);

        @Override
        Effect.Forced make(Values in) {
            return new Effect.Forced(in.get(level));
        }
    }

    private static final class AtBestShape extends Shape<Effect.AtBest> {
        private final Field<Effect.AtBest, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Effect.AtBest::level);

        @Override
        Effect.AtBest make(Values in) {
            return new Effect.AtBest(in.get(level));
        }
    }

    private static final class LoweredShape extends Shape<Effect.Lowered> {
        private final Field<Effect.Lowered, Integer> steps = required("steps", Formats.COUNT, Effect.Lowered::steps);

        @Override
        Effect.Lowered make(Values in) {
            return new Effect.Lowered(in.get(steps));
        }
    }

    private static final class ExclusionShape extends Shape<Exclusion> {
        private final Field<Exclusion, Condition> when = required("when", CONDITION, Exclusion::when);
        private final Field<Exclusion, Effect> effect = required("effect", EFFECTS, Exclusion::effect);
        private final Function<Values, Source> source = source(Exclusion::source);

        @Override
        Exclusion make(Values in) {
            return new Exclusion(in.get(when), in.get(effect), source.apply(in));
        }
    }
}
