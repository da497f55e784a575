// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Regulation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the conditions of levels into lines: which hold, which fail and by what. */
final class ConditionWriter {

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;
    private final Set<String> told = new TreeSet<>();
    private @Nullable RatingLevel lowest;

    ConditionWriter(Wording wording, boolean inFull, List<Line> lines) {
        this.wording = wording;
        this.inFull = inFull;
        this.lines = lines;
    }

    void write(Rating rating) {
        if (rating.getConditions().isEmpty()) {
            return;
        }
        lines.add(new Line(0, wording.text("conditions.title")));
        String last = "";
        lowest = rating.getRegulation().getScale().lowest();
        for (ConditionResult result : rating.getConditions()) {
            String heading = heading(result, rating.getRegulation());
            if (!heading.equals(last)) {
                lines.add(new Line(1, heading));
                last = heading;
            }
            write(result, rating, 2);
        }
    }

    /** What depends on a condition: a level that needs it, or what an exclusion does where it holds. */
    private String heading(ConditionResult result, Regulation regulation) {
        String level = result.level().map(wording::level).orElse("-");
        if (!result.forcing()) {
            return wording.text("conditions.level", level);
        }
        if (result.level().isEmpty()) {
            return wording.text("conditions.lowering");
        }
        boolean atBest = regulation.getExclusions().stream()
                .filter(exclusion -> exclusion.when().equals(result.condition()))
                .filter(exclusion -> exclusion.effect().named().equals(result.level()))
                .anyMatch(exclusion -> exclusion.effect() instanceof Effect.AtBest);
        return wording.text(atBest ? "conditions.atBest" : "conditions.forced", level);
    }

    /** Whether a condition is a case in which a level applies and not a demand: of an exclusion, and of the lowest level. */
    private boolean isCase(ConditionResult result) {
        return result.forcing()
                || result.level().filter(level -> level.equals(lowest)).isPresent();
    }

    private void write(ConditionResult result, Rating rating, int depth) {
        if (result.condition() instanceof Condition.Compare compare) {
            write(
                    result,
                    compare,
                    rating.getEvaluation()
                            .flatMap(Evaluation::getMeasurements)
                            .flatMap(measured -> measured.find(compare.measure())),
                    depth);
            return;
        }
        String state =
                wording.text((isCase(result) ? "condition.state.forcing." : "condition.state.") + result.outcome());
        lines.add(new Line(
                depth,
                wording.text(
                                "condition.other",
                                state,
                                words(result),
                                wording.citation(result.condition().source()))
                        + missed(result)));
        result.parts().forEach(part -> write(part, rating, depth + 1));
    }

    private String words(ConditionResult result) {
        Condition condition = result.condition();
        if (condition instanceof Condition.OfScore ofScore) {
            return wording.text(
                    "condition.score",
                    ofScore.criterion()
                            .map(id -> wording.criterion(id.value()))
                            .orElseGet(() -> wording.text("condition.total")),
                    result.value().map(wording::points).orElseGet(() -> wording.text("condition.noValue")),
                    wording.text("comparison." + ofScore.comparison(), wording.points(ofScore.bound())));
        }
        if (condition instanceof Condition.Applicable applicable) {
            return wording.text(
                    "condition.applicable", wording.measure(applicable.measure().value()));
        }
        if (condition instanceof Condition.OfPosition ofPosition) {
            return wording.text("condition.position", words(ofPosition.positions()));
        }
        if (condition instanceof Condition.Disciplined disciplined) {
            return wording.text("condition.disciplined", words(disciplined.grounds()));
        }
        if (condition instanceof Condition.Concluded concluded) {
            return wording.text(
                    "condition.concluded." + concluded.about(),
                    words(concluded.kinds()),
                    wording.count(concluded.atLeast()));
        }
        if (condition instanceof Condition.Absent absent) {
            return wording.text("condition.absent." + absent.known(), wording.label(absent.line()));
        }
        if (condition instanceof Condition.CountOf countOf) {
            return wording.text(
                    "condition.count",
                    wording.text("comparison." + countOf.comparison(), wording.count(countOf.number())));
        }
        return wording.text(
                condition instanceof Condition.All
                        ? "condition.all"
                        : condition instanceof Condition.AnyOf ? "condition.any" : "condition.none");
    }

    private String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(wording::word).collect(Collectors.joining(", "));
    }

    private void write(ConditionResult result, Condition.Compare compare, Optional<Measurement> measured, int depth) {
        String measure = compare.measure().value();
        String bound =
                wording.text("comparison." + compare.comparison().name(), wording.value(measure, compare.bound()));
        lines.add(new Line(
                depth,
                wording.text(
                                (isCase(result) ? "condition.forcing." : "condition.") + result.outcome(),
                                wording.measure(measure),
                                value(measured),
                                bound,
                                wording.citation(compare.source()))
                        + missed(result)));
        // The same share can decide about several levels; what it was counted from is told once.
        if (told.add(measure)) {
            measured.flatMap(Measurement::getTrace)
                    .ifPresent(share ->
                            new TraceWriter(wording, inFull, lines).writeMembers(share, depth + 1, wantsFew(compare)));
        }
    }

    /** By how much a condition that is needed fails, after its line. */
    private String missed(ConditionResult result) {
        return isCase(result) ? "" : distance(result).map(by -> "; " + by).orElse("");
    }

    /** What a condition is about, without its value. */
    String name(ConditionResult result) {
        return result.condition() instanceof Condition.Compare compare
                ? wording.measure(compare.measure().value())
                : words(result);
    }

    /** By how much a comparison that is needed fails; empty if nothing is compared or the value is not known. */
    Optional<String> distance(ConditionResult result) {
        return result.outcome() == Condition.Outcome.FAILS ? distance(result, false) : Optional.empty();
    }

    /** How far a comparison that holds is from not holding any more; empty as for {@link #distance}. */
    Optional<String> hold(ConditionResult result) {
        return result.outcome() == Condition.Outcome.HOLDS ? distance(result, true) : Optional.empty();
    }

    private Optional<String> distance(ConditionResult result, boolean inverse) {
        if (result.value().isEmpty()) {
            return Optional.empty();
        }
        Fraction value = result.value().get();
        if (result.condition() instanceof Condition.Compare compare) {
            return distance(compare.comparison(), value.compareTo(compare.bound()), inverse)
                    .map(key -> wording.text(
                            key, wording.difference(compare.measure().value(), apart(compare.bound(), value))));
        }
        if (result.condition() instanceof Condition.OfScore ofScore) {
            Points by = Points.of(apart(ofScore.bound().toFraction(), value));
            return distance(
                            ofScore.comparison(),
                            value.compareTo(ofScore.bound().toFraction()),
                            inverse)
                    .map(key -> wording.text(key, wording.text("given.points", wording.toNext(by))));
        }
        return Optional.empty();
    }

    private static Optional<String> distance(Comparison comparison, int side, boolean inverse) {
        if (!inverse) {
            boolean exactly = comparison == Comparison.EXACTLY;
            Comparison missed = !exactly ? comparison : side < 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
            return Optional.of("distance." + missed);
        }
        return switch (comparison) {
            case BELOW -> Optional.of("distance.AT_LEAST");
            case AT_MOST -> Optional.of("distance.ABOVE");
            case ABOVE -> Optional.of("distance.AT_MOST");
            case AT_LEAST -> Optional.of("distance.BELOW");
            case EXACTLY -> Optional.empty();
        };
    }

    private static Fraction apart(Fraction bound, Fraction value) {
        Fraction difference = bound.minus(value);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    /** Whether those that count are the ones that stand in the way. */
    private static boolean wantsFew(Condition.Compare condition) {
        return switch (condition.comparison()) {
            case AT_MOST, BELOW -> true;
            case EXACTLY -> condition.bound().signum() == 0;
            case AT_LEAST, ABOVE -> false;
        };
    }

    private boolean isGrade(Measurement measured) {
        return wording.grade(measured.getMeasure().value(), Fraction.ONE).isPresent();
    }

    private Optional<String> between(Measurement measurement) {
        return measurement
                .getLowest()
                .flatMap(lowest -> measurement
                        .getHighest()
                        .map(highest -> wording.text(
                                "condition.between", shown(measurement, lowest), shown(measurement, highest))));
    }

    private String value(Optional<Measurement> measured) {
        if (measured.filter(found -> found.getStatus() == MeasurementStatus.NOT_EVALUABLE)
                .isPresent()) {
            return wording.text("condition.nothing");
        }
        return measured.flatMap(Measurement::getValue)
                .map(value -> value instanceof Ratio ratio && !ratio.isBare() && !isGrade(measured.get())
                        ? wording.text(
                                "condition.share",
                                wording.exact(ratio.getPart()),
                                wording.exact(ratio.getWhole()),
                                wording.percent(ratio.toFraction()))
                        : shown(measured.get(), value.toFraction()))
                .or(() -> measured.flatMap(this::between))
                .orElseGet(() -> wording.text("condition.noValue"));
    }

    private String shown(Measurement measurement, Fraction value) {
        return wording.value(measurement.getMeasure().value(), value);
    }
}
