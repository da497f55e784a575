// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.evaluation.Term.Place;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.WeightedTerm;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the scoring of criteria into steps, once for a regulation. Choices by position or kind are made before. */
final class FormulaCompiler {

    private final List<MeasureId> measures = new ArrayList<>();
    private int slots;

    /** The measures that were used so far; their places are those in this list. */
    List<MeasureId> measures() {
        return measures;
    }

    /** Number of registers that were used so far. */
    int slots() {
        return slots;
    }

    /**
     * The steps of a criterion; the last one is named after the criterion itself, unless it is a bare measure or number. What
     * stands within limits is named so too, since limits that change nothing are no step.
     */
    Term compile(CriterionId criterion, Scoring scoring) {
        return compile(criterion, scoring, true);
    }

    private Term compile(CriterionId criterion, Scoring scoring, boolean top) {
        Ref about = top ? criterion.toRef() : Ref.of(kind(scoring), criterion.value());
        Place place = new Place(slots++, about, scoring.source());
        if (scoring instanceof Scoring.Value value) {
            return new Conversions.Value(place, placeOf(value.measure()));
        }
        if (scoring instanceof Scoring.Constant constant) {
            return new Conversions.Constant(place, constant.points().toFraction());
        }
        if (scoring instanceof Scoring.Steps steps) {
            return table(criterion, steps, place);
        }
        List<Term> terms = scoring.terms().stream()
                .map(term -> compile(criterion, term, top && scoring instanceof Scoring.Within))
                .toList();
        if (scoring instanceof Scoring.Sum) {
            return new Combinations.Sum(place, terms);
        }
        if (scoring instanceof Scoring.Mean mean) {
            return new Combinations.Mean(place, terms, mean.over());
        }
        if (scoring instanceof Scoring.WeightedSum sum) {
            List<Fraction> weights =
                    sum.parts().stream().map(WeightedTerm::weight).toList();
            return new Combinations.WeightedMean(place, terms, weights, sum.policy());
        }
        if (scoring instanceof Scoring.Proportional proportional) {
            return new Conversions.Times(
                    place, terms.get(0), proportional.full().toFraction(), "maximum", List.of());
        }
        if (scoring instanceof Scoring.PerOccurrence per) {
            Fraction each = per.each().toFraction();
            return new Conversions.Times(place, terms.get(0), each, "each", limits(each, per.limit()));
        }
        if (scoring instanceof Scoring.Within within) {
            boolean bare = within.term() instanceof Scoring.Value || within.term() instanceof Scoring.Constant;
            Term term = top && bare
                    ? new Combinations.Sum(new Place(slots++, about, scoring.source()), terms)
                    : terms.get(0);
            return new Conversions.Within(place, term, limits(within));
        }
        if (scoring instanceof Scoring.Rounded rounded) {
            return new Conversions.Rounded(place, terms.get(0), rounded.toMultipleOf(), rounded.mode());
        }
        throw new IllegalStateException("choice must be made before: " + scoring);
    }

    private Table table(CriterionId criterion, Scoring.Steps steps, Place place) {
        Term of = compile(criterion, steps.of(), false);
        return new Table(place, of, steps.steps(), steps.otherwise().toFraction());
    }

    private int placeOf(MeasureId measure) {
        int place = measures.indexOf(measure);
        if (place < 0) {
            place = measures.size();
            measures.add(measure);
        }
        return place;
    }

    private static List<Limit> limits(Fraction each, Optional<Points> limit) {
        return limit
                .map(Points::toFraction)
                .map(most -> each.signum() > 0 ? Limit.atMost(most) : Limit.atLeast(most.negated()))
                .stream()
                .toList();
    }

    private static List<Limit> limits(Scoring.Within within) {
        List<Limit> limits = new ArrayList<>();
        within.atLeast().map(Limit::atLeast).ifPresent(limits::add);
        within.atMost().map(Limit::atMost).ifPresent(limits::add);
        return limits;
    }

    private static String kind(Scoring scoring) {
        if (scoring instanceof Scoring.Mean) {
            return "mean";
        }
        return scoring instanceof Scoring.Value ? "value" : "step";
    }
}
