// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;

/** One section of the score, ready to be computed. */
abstract class CompiledCriterion {

    private static final Ref OWN_SUMS = Ref.of("own", "sums");

    final Criterion criterion;

    private CompiledCriterion(Criterion criterion) {
        this.criterion = criterion;
    }

    static CompiledCriterion of(Criterion criterion, MeasureSet measures) {
        return criterion.scoring() instanceof Scoring.MeanOfRatios mean
                ? new Mean(criterion, mean, measures)
                : new Judged(criterion, ((Scoring.AsJudged) criterion.scoring()).measure());
    }

    /** The points; pushes one tree on the sink if the status is SCORED. */
    abstract CriterionResult score(Measurements measurements, TraceSink sink);

    final CriterionResult scored(Points points) {
        return new CriterionResult(criterion.id(), EvaluationStatus.SCORED, points, points);
    }

    final CriterionResult missing(Points least, Points most) {
        return new CriterionResult(criterion.id(), EvaluationStatus.MISSING, least, most);
    }

    private static IllegalArgumentException wrongKind(MeasureId measure, String expected, Quantity value) {
        return new IllegalArgumentException("measure " + measure + " must be " + expected + ": " + value);
    }

    private static final class Judged extends CompiledCriterion {

        private final MeasureId measure;

        Judged(Criterion criterion, MeasureId measure) {
            super(criterion);
            this.measure = measure;
        }

        @Override
        CriterionResult score(Measurements measurements, TraceSink sink) {
            Measurement found = measurements.find(measure).orElse(null);
            if (found == null) {
                return missing(Points.ZERO, criterion.max());
            }
            if (found.getStatus() != MeasurementStatus.MEASURED) {
                Points most = found.getCertain().plus(found.getOpen().orElse(criterion.max()));
                return missing(found.getCertain(), most.atMost(criterion.max()));
            }
            if (!(found.getValue().orElseThrow() instanceof Points points)) {
                throw wrongKind(measure, "points", found.getValue().get());
            }
            if (points.compareTo(Points.ZERO) < 0 || points.compareTo(criterion.max()) > 0) {
                throw new IllegalArgumentException(
                        "measure " + measure + " must be 0 to " + criterion.max() + ": " + points);
            }
            if (sink.isActive()) {
                int start = sink.mark();
                sink.add(found.getTrace().orElse(new Trace.Given(measure.toRef(), points.toFraction(), OWN_SUMS, "")));
                sink.combine(start, criterion.id().toRef(), Operation.SUM, points.toFraction(), criterion.source());
            }
            return scored(points);
        }
    }

    private static final class Mean extends CompiledCriterion {

        private final List<Measure> measures;
        private final List<List<Fraction>> allowed;
        private final Source mean;

        Mean(Criterion criterion, Scoring.MeanOfRatios scoring, MeasureSet defined) {
            super(criterion);
            this.measures = scoring.measures().stream()
                    .map(id -> defined.find(id).orElseThrow())
                    .toList();
            this.allowed = measures.stream().map(Mean::allowed).toList();
            this.mean = scoring.mean();
        }

        @Override
        CriterionResult score(Measurements measurements, TraceSink sink) {
            int start = sink.mark();
            Fraction sum = Fraction.ZERO;
            boolean missing = false;
            boolean nothing = false;
            Fraction most = Fraction.ZERO;
            boolean bounded = true;
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                Measurement found = measurements.find(measure.id()).orElse(null);
                if (found == null || found.getStatus() == MeasurementStatus.MISSING) {
                    missing = true;
                    Optional<Fraction> lowest = found == null ? Optional.empty() : found.getLowest();
                    Optional<Fraction> highest = found == null ? Optional.empty() : found.getHighest();
                    sum = sum.plus(lowest.orElse(Fraction.ZERO));
                    bounded &= highest.isPresent();
                    most = most.plus(highest.orElse(Fraction.ZERO));
                } else if (found.getStatus() == MeasurementStatus.NOT_EVALUABLE) {
                    nothing = true;
                } else if (found.getValue().orElseThrow() instanceof Ratio ratio) {
                    requireAllowed(measure.id(), allowed.get(i), ratio);
                    sum = sum.plus(ratio.toFraction());
                    most = most.plus(ratio.toFraction());
                    trace(measure, ratio, found, sink);
                } else {
                    throw wrongKind(measure.id(), "a ratio", found.getValue().get());
                }
            }
            // Divided by all ratios, also when some are missing: a dropped one must not raise the others.
            Fraction average = sum.dividedBy(measures.size());
            Points points = criterion.max().times(average).atMost(criterion.max());
            if (missing || nothing) {
                sink.drop(start);
                return nothing
                        ? new CriterionResult(
                                criterion.id(), EvaluationStatus.NOT_EVALUABLE, Points.ZERO, criterion.max())
                        : missing(points.atLeast(Points.ZERO), bounded ? mostPoints(most) : criterion.max());
            }
            trace(start, average, points, sink);
            return scored(points);
        }

        /** The most points, where nothing that is missing can be without limit. */
        private Points mostPoints(Fraction most) {
            return criterion
                    .max()
                    .times(most.dividedBy(measures.size()))
                    .atMost(criterion.max())
                    .atLeast(Points.ZERO);
        }

        /** The only values that the ratio can have; empty if any. */
        private static List<Fraction> allowed(Measure measure) {
            if (measure instanceof Measure.Graded graded) {
                Fraction max = graded.max().toFraction();
                return graded.allowed().stream()
                        .map(step -> step.toFraction().dividedBy(max))
                        .toList();
            }
            if (measure instanceof Measure.OfStaff ofStaff) {
                return List.of(ofStaff.otherwise(), ofStaff.whenAll());
            }
            return List.of();
        }

        private static void requireAllowed(MeasureId measure, List<Fraction> allowed, Ratio ratio) {
            if (!allowed.isEmpty() && !allowed.contains(ratio.toFraction())) {
                throw new IllegalArgumentException(
                        "measure " + measure + " must be one of " + allowed + ": " + ratio.toFraction());
            }
        }

        private void trace(int start, Fraction average, Points points, TraceSink sink) {
            if (!sink.isActive()) {
                return;
            }
            Ref about = criterion.id().toRef();
            Source source = criterion.source();
            sink.combine(start, Ref.of("mean", criterion.id().value()), Operation.MEAN, average, mean);
            addMaximum(sink);
            Fraction product = criterion.max().toFraction().times(average);
            sink.combine(start, about, Operation.PRODUCT, product, source);
            if (product.compareTo(points.toFraction()) > 0) {
                addMaximum(sink);
                sink.combine(start, about, Operation.AT_MOST, points.toFraction(), source);
            }
        }

        private void addMaximum(TraceSink sink) {
            sink.add(new Trace.Setting(
                    Ref.of("maximum", criterion.id().value()), criterion.max().toFraction(), criterion.source()));
        }

        private static void trace(Measure measure, Ratio ratio, Measurement found, TraceSink sink) {
            if (!sink.isActive()) {
                return;
            }
            if (found.getTrace().isPresent()) {
                sink.add(found.getTrace().get());
                return;
            }
            int start = sink.mark();
            sink.add(new Trace.Given(Ref.of("counted", measure.id().value()), ratio.getPart(), OWN_SUMS, ""));
            sink.add(new Trace.Given(Ref.of("assigned", measure.id().value()), ratio.getWhole(), OWN_SUMS, ""));
            sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, ratio.toFraction(), measure.source());
        }
    }
}
