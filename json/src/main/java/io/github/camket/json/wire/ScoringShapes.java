// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.OrgKindCase;
import io.github.camket.regulation.PositionCase;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.WeightedTerm;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How points follow from measures: one shape for each step, with other steps inside. */
final class ScoringShapes {

    private static final Family<Scoring> STEPS = new Family<>("type");
    /** Any step; shapes that hold steps are made before the family has them all. */
    static final Format<Scoring> SCORING = Formats.format(STEPS::read, STEPS::write);

    private static final Format<List<Scoring>> LIST = Formats.list(SCORING);

    static {
        STEPS.with("VALUE", Scoring.Value.class, new ValueShape())
                .with("CONSTANT", Scoring.Constant.class, new ConstantShape())
                .with("SUM", Scoring.Sum.class, new SumShape())
                .with("WEIGHTED_SUM", Scoring.WeightedSum.class, new WeightedSumShape())
                .with("MEAN", Scoring.Mean.class, new MeanShape())
                .with("PROPORTIONAL", Scoring.Proportional.class, new ProportionalShape())
                .with("STEPS", Scoring.Steps.class, new StepsShape())
                .with("PER_OCCURRENCE", Scoring.PerOccurrence.class, new PerOccurrenceShape())
                .with("WITHIN", Scoring.Within.class, new WithinShape())
                .with("ROUNDED", Scoring.Rounded.class, new RoundedShape())
                .with("BY_POSITION", Scoring.ByPosition.class, new ByPositionShape())
                .with("BY_ORG_KIND", Scoring.ByOrgKind.class, new ByOrgKindShape());
    }

    private ScoringShapes() {}

    private static final class ValueShape extends Shape<Scoring.Value> {
        private final Field<Scoring.Value, MeasureId> measure =
                required("measure", MeasureShapes.ID, Scoring.Value::measure);
        private final Function<Values, Source> source = source(Scoring.Value::source);

        @Override
        Scoring.Value make(Values in) {
            return new Scoring.Value(in.get(measure), source.apply(in));
        }
    }

    private static final class ConstantShape extends Shape<Scoring.Constant> {
        private final Field<Scoring.Constant, Points> points =
                required("points", Formats.POINTS, Scoring.Constant::points);
        private final Function<Values, Source> source = source(Scoring.Constant::source);

        @Override
        Scoring.Constant make(Values in) {
            return new Scoring.Constant(in.get(points), source.apply(in));
        }
    }

    private static final class SumShape extends Shape<Scoring.Sum> {
        private final Field<Scoring.Sum, List<Scoring>> terms = required("terms", LIST, Scoring.Sum::terms);
        private final Function<Values, Source> source = source(Scoring.Sum::source);

        @Override
        Scoring.Sum make(Values in) {
            return new Scoring.Sum(in.get(terms), source.apply(in));
        }
    }

    private static final class WeightedSumShape extends Shape<Scoring.WeightedSum> {
        private final Field<Scoring.WeightedSum, List<WeightedTerm>> parts =
                required("parts", Formats.list(new WeightedTermShape()), Scoring.WeightedSum::parts);
        private final Field<Scoring.WeightedSum, WeightPolicy> policy =
                required("policy", Formats.constant(WeightPolicy.class), Scoring.WeightedSum::policy);
        private final Function<Values, Source> source = source(Scoring.WeightedSum::source);

        @Override
        Scoring.WeightedSum make(Values in) {
            return new Scoring.WeightedSum(in.get(parts), in.get(policy), source.apply(in));
        }
    }

    private static final class WeightedTermShape extends Shape<WeightedTerm> {
        private final Field<WeightedTerm, Fraction> weight = required("weight", Formats.FRACTION, WeightedTerm::weight);
        private final Field<WeightedTerm, Scoring> term = required("term", SCORING, WeightedTerm::term);

        @Override
        WeightedTerm make(Values in) {
            return new WeightedTerm(in.get(weight), in.get(term));
        }
    }

    private static final class MeanShape extends Shape<Scoring.Mean> {
        private final Field<Scoring.Mean, List<Scoring>> terms = required("terms", LIST, Scoring.Mean::terms);
        private final Field<Scoring.Mean, MeanOver> over =
                required("over", Formats.constant(MeanOver.class), Scoring.Mean::over);
        private final Function<Values, Source> source = source(Scoring.Mean::source);

        @Override
        Scoring.Mean make(Values in) {
            return new Scoring.Mean(in.get(terms), in.get(over), source.apply(in));
        }
    }

    private static final class ProportionalShape extends Shape<Scoring.Proportional> {
        private final Field<Scoring.Proportional, Points> full =
                required("full", Formats.POINTS, Scoring.Proportional::full);
        private final Field<Scoring.Proportional, Scoring> ratio =
                required("ratio", SCORING, Scoring.Proportional::ratio);
        private final Function<Values, Source> source = source(Scoring.Proportional::source);

        @Override
        Scoring.Proportional make(Values in) {
            return new Scoring.Proportional(in.get(full), in.get(ratio), source.apply(in));
        }
    }

    private static final class StepsShape extends Shape<Scoring.Steps> {
        private final Field<Scoring.Steps, Scoring> of = required("of", SCORING, Scoring.Steps::of);
        private final Field<Scoring.Steps, List<TableRow>> steps =
                required("steps", Formats.list(new TableRowShape()), Scoring.Steps::steps);
        private final Field<Scoring.Steps, Points> otherwise =
                required("otherwise", Formats.POINTS, Scoring.Steps::otherwise);
        private final Function<Values, Source> source = source(Scoring.Steps::source);

        @Override
        Scoring.Steps make(Values in) {
            return new Scoring.Steps(in.get(of), in.get(steps), in.get(otherwise), source.apply(in));
        }
    }

    private static final class TableRowShape extends Shape<TableRow> {
        private final Field<TableRow, Comparison> comparison =
                required("comparison", Formats.constant(Comparison.class), TableRow::comparison);
        private final Field<TableRow, Fraction> bound = required("bound", Formats.FRACTION, TableRow::bound);
        private final Field<TableRow, Points> points = required("points", Formats.POINTS, TableRow::points);

        @Override
        TableRow make(Values in) {
            return new TableRow(in.get(comparison), in.get(bound), in.get(points));
        }
    }

    private static final class PerOccurrenceShape extends Shape<Scoring.PerOccurrence> {
        private final Field<Scoring.PerOccurrence, Scoring> count =
                required("count", SCORING, Scoring.PerOccurrence::count);
        private final Field<Scoring.PerOccurrence, Points> each =
                required("each", Formats.POINTS, Scoring.PerOccurrence::each);
        private final Field<Scoring.PerOccurrence, Optional<Points>> limit =
                optional("limit", Formats.POINTS, Scoring.PerOccurrence::limit);
        private final Function<Values, Source> source = source(Scoring.PerOccurrence::source);

        @Override
        Scoring.PerOccurrence make(Values in) {
            return new Scoring.PerOccurrence(in.get(count), in.get(each), in.get(limit), source.apply(in));
        }
    }

    private static final class WithinShape extends Shape<Scoring.Within> {
        private final Field<Scoring.Within, Scoring> term = required("term", SCORING, Scoring.Within::term);
        private final Field<Scoring.Within, Optional<Fraction>> atLeast =
                optional("atLeast", Formats.FRACTION, Scoring.Within::atLeast);
        private final Field<Scoring.Within, Optional<Fraction>> atMost =
                optional("atMost", Formats.FRACTION, Scoring.Within::atMost);
        private final Function<Values, Source> source = source(Scoring.Within::source);

        @Override
        Scoring.Within make(Values in) {
            return new Scoring.Within(in.get(term), in.get(atLeast), in.get(atMost), source.apply(in));
        }
    }

    private static final class RoundedShape extends Shape<Scoring.Rounded> {
        private final Field<Scoring.Rounded, Scoring> term = required("term", SCORING, Scoring.Rounded::term);
        private final Field<Scoring.Rounded, Fraction> toMultipleOf =
                required("toMultipleOf", Formats.FRACTION, Scoring.Rounded::toMultipleOf);
        private final Field<Scoring.Rounded, RoundingMode> mode =
                required("mode", Formats.constant(RoundingMode.class), Scoring.Rounded::mode);
        private final Function<Values, Source> source = source(Scoring.Rounded::source);

        @Override
        Scoring.Rounded make(Values in) {
            return new Scoring.Rounded(in.get(term), in.get(toMultipleOf), in.get(mode), source.apply(in));
        }
    }

    private static final class ByPositionShape extends Shape<Scoring.ByPosition> {
        private final Field<Scoring.ByPosition, List<PositionCase>> cases =
                required("cases", Formats.list(new PositionCaseShape()), Scoring.ByPosition::cases);
        private final Function<Values, Source> source = source(Scoring.ByPosition::source);

        @Override
        Scoring.ByPosition make(Values in) {
            return new Scoring.ByPosition(in.get(cases), source.apply(in));
        }
    }

    private static final class PositionCaseShape extends Shape<PositionCase> {
        private final Field<PositionCase, Set<Position>> positions =
                required("positions", Formats.set(Position.class), PositionCase::positions);
        private final Field<PositionCase, Scoring> scoring = required("scoring", SCORING, PositionCase::scoring);

        @Override
        PositionCase make(Values in) {
            return new PositionCase(in.get(positions), in.get(scoring));
        }
    }

    private static final class ByOrgKindShape extends Shape<Scoring.ByOrgKind> {
        private final Field<Scoring.ByOrgKind, List<OrgKindCase>> cases =
                required("cases", Formats.list(new OrgKindCaseShape()), Scoring.ByOrgKind::cases);
        private final Function<Values, Source> source = source(Scoring.ByOrgKind::source);

        @Override
        Scoring.ByOrgKind make(Values in) {
            return new Scoring.ByOrgKind(in.get(cases), source.apply(in));
        }
    }

    private static final class OrgKindCaseShape extends Shape<OrgKindCase> {
        private final Field<OrgKindCase, List<OrgKind>> kinds =
                required("kinds", Formats.list(Formats.coded(OrgKind::of)), OrgKindCase::kinds);
        private final Field<OrgKindCase, Scoring> scoring = required("scoring", SCORING, OrgKindCase::scoring);

        @Override
        OrgKindCase make(Values in) {
            return new OrgKindCase(in.get(kinds), in.get(scoring));
        }
    }
}
