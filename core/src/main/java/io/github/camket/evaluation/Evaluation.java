// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Presence;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.CriterionId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score of one subject in one period, or the reason why there is none. A longer period holds the evaluations of its
 * months, those that do not count included.
 */
@Value.Immutable
@ResultStyle
public abstract class Evaluation {

    Evaluation() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The period; empty for an application's own sums. */
    public abstract Optional<ReportingPeriod> getPeriod();

    /** Day as of which the facts were known; empty for an application's own sums. */
    public abstract Optional<LocalDate> getKnownOn();

    /**
     * Last day up to which the facts reach, inclusive; before the last day of the period if that is not over, or the figures
     * were cut off earlier. Empty for an application's own sums.
     */
    public abstract Optional<LocalDate> getCoveredUntil();

    /** What became of the period. */
    public abstract EvaluationStatus getStatus();

    /** Lowest possible score; the score, if scored; empty if there is nothing to score. */
    public abstract Optional<Points> getLeast();

    /** Highest possible score; the score, if scored; empty if there is nothing to score. */
    public abstract Optional<Points> getMost();

    /** Lowest score with which a period that is not over can still end; empty once it is over. */
    public abstract Optional<Points> getFinalLeast();

    /** Highest score with which a period that is not over can still end; empty once it is over. */
    public abstract Optional<Points> getFinalMost();

    /** The sections, for a single period that was evaluated. */
    public abstract List<CriterionResult> getCriteria();

    /** The measurements, for a single period that was evaluated. */
    public abstract Optional<Measurements> getMeasurements();

    /** The months, in order, for a longer period. */
    public abstract List<Evaluation> getMonths();

    /** Position whose formula was used; empty for units, and where there is one formula for all. */
    public abstract Optional<Position> getPosition();

    /** Kind of organization whose formula was used; empty for people, and for an application's own sums. */
    public abstract Optional<OrgKind> getKind();

    /** The confirmed score that stands in the place of a computed one. */
    public abstract Optional<PeriodScore> getConfirmed();

    /** Days worked, for a month evaluated from a snapshot. */
    public abstract Optional<Presence> getPresence();

    /** Share of the month that counts as time of work for those who are rated by the year. */
    public abstract Optional<Fraction> getServiceShare();

    /** How the score came about, if that was asked for. */
    public abstract Optional<Trace> getTrace();

    /** The exact score; present exactly when {@link EvaluationStatus#SCORED}. */
    public Optional<Points> score() {
        return getStatus() == EvaluationStatus.SCORED ? getLeast() : Optional.empty();
    }

    /**
     * The exact points of a criterion: of a longer period, the mean of its scored months. Empty if they are not known of the
     * period, or of one of the months.
     */
    public Optional<Points> points(CriterionId criterion) {
        if (getConfirmed().isPresent()) {
            return Optional.empty();
        }
        if (getMonths().isEmpty()) {
            return getCriteria().stream()
                    .filter(result ->
                            result.criterion().equals(criterion) && result.status() == EvaluationStatus.SCORED)
                    .map(CriterionResult::least)
                    .findFirst();
        }
        List<Evaluation> scored = months(EvaluationStatus.SCORED);
        List<Points> points = scored.stream()
                .flatMap(month -> month.points(criterion).stream())
                .toList();
        return points.isEmpty() || points.size() < scored.size()
                ? Optional.empty()
                : Optional.of(points.stream().reduce(Points.ZERO, Points::plus).dividedBy(points.size()));
    }

    /** Months with this status. */
    public List<Evaluation> months(EvaluationStatus status) {
        return getMonths().stream().filter(month -> month.getStatus() == status).toList();
    }

    /** Whether the facts end before the period does. */
    public boolean isUnfinished() {
        return getPeriod().isPresent()
                && getCoveredUntil().isPresent()
                && getCoveredUntil().get().isBefore(getPeriod().get().getLastDay());
    }

    /**
     * The same evaluation with another total, everything else left as it is: what if the score were this?
     *
     * @throws IllegalArgumentException if there is no score that could be another one
     */
    public Evaluation withTotal(Points total) {
        if (getStatus() != EvaluationStatus.SCORED) {
            throw new IllegalArgumentException("evaluation must have a score for it to be another one: " + getStatus());
        }
        return builder().from(this).least(total).most(total).build();
    }

    /** The same month with a confirmed score; a month spent elsewhere counts as served in full. */
    Evaluation standingFor(PeriodScore score, TraceSink sink) {
        boolean elsewhere = getStatus() == EvaluationStatus.NOT_IN_SERVICE;
        if (sink.isActive()) {
            sink.add(new Trace.Given(
                    Ref.of("period", score.getPeriod().toString()),
                    score.getPoints().toFraction(),
                    score.getRef(),
                    score.getAuthorityPost()));
        }
        return builder()
                .period(getPeriod())
                .knownOn(getKnownOn())
                .coveredUntil(getCoveredUntil())
                .status(EvaluationStatus.SCORED)
                .least(score.getPoints())
                .most(score.getPoints())
                .confirmed(score)
                .position(getPosition())
                .kind(getKind())
                .measurements(getMeasurements())
                .addAllCriteria(getCriteria())
                .presence(getPresence())
                .serviceShare(elsewhere ? Optional.of(Fraction.ONE) : getServiceShare())
                .trace(sink.take())
                .build();
    }

    @Value.Check
    void check() {
        boolean bounded = getStatus() == EvaluationStatus.SCORED || getStatus() == EvaluationStatus.MISSING;
        if (getLeast().isPresent() != bounded || getMost().isPresent() != bounded) {
            throw new IllegalArgumentException(
                    "least and most must be given exactly when there is a score: " + getStatus());
        }
    }

    /** Builds an {@link Evaluation}. */
    static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
