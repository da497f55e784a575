// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rates the people of a snapshot under a regulation.
 *
 * <pre>{@code
 * Assessment result = Assessor.of(Decree335.civilServants())
 *     .assess(ledger.knownOn(LocalDate.of(2026, 12, 10)), ReportingPeriod.parse("2026"));
 * }</pre>
 *
 * <p>Immutable; the regulation is checked and compiled once. The same snapshot gives the same assessment, whatever the
 * order in which facts were entered.
 */
public final class Assessor {

    private static final Comparator<Appointment> LATEST =
            Comparator.comparing(Appointment::getStartsOn).thenComparing(Appointment::getId);

    private final EvaluationPlan plan;
    private final Supplier<TraceSink> sinks;

    private Assessor(EvaluationPlan plan, Supplier<TraceSink> sinks) {
        this.plan = plan;
        this.sinks = sinks;
    }

    /**
     * An assessor that keeps the reasons of every rating.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     */
    public static Assessor of(Regulation regulation) {
        Objects.requireNonNull(regulation, "regulation");
        return new Assessor(EvaluationPlan.compile(regulation), TraceSink::keeping);
    }

    /** The same assessor without reasons: the same results, in less time and memory. */
    public Assessor withoutReasons() {
        return new Assessor(plan, TraceSink::none);
    }

    /**
     * Rates everyone whom the snapshot knows; those whom the regulation does not govern are there with the reason.
     *
     * @throws IllegalArgumentException if the regulation is not in effect during the whole period, or the period begins
     *     after the day of the snapshot
     */
    public Assessment assess(Snapshot known, ReportingPeriod period) {
        Regulation regulation = plan.getRegulation();
        if (!regulation.governs(period)) {
            throw new IllegalArgumentException("period must lie within the effect of " + regulation.getId() + " ("
                    + regulation.getEffectiveFrom() + " to "
                    + regulation.getEffectiveTo().map(LocalDate::toString).orElse("-") + "): " + period);
        }
        if (period.getFirstDay().isAfter(known.getKnownOn())) {
            throw new IllegalArgumentException(
                    "period must have begun on the day of the snapshot " + known.getKnownOn() + ": " + period);
        }
        Evaluator evaluator = Evaluator.of(plan, known);
        List<Finding> findings = new ArrayList<>(evaluator.getFindings());
        LocalDate knownOn = known.getKnownOn();
        Map<CadreId, List<Discipline>> disciplines =
                known.getFacts(Discipline.class, Discipline::getCadre, Discipline::getEffectiveOn, findings);
        Map<CadreId, List<Conclusion>> conclusions =
                known.getFacts(Conclusion.class, Conclusion::getCadre, Conclusion::getConcludedOn, findings);
        Rater rater = Rater.of(plan);
        Assessment.Builder assessment = Assessment.builder();
        for (Cadre cadre : known.getFacts(Cadre.class)) {
            Subject subject = Subject.of(cadre.getId());
            List<Appointment> posts = posts(evaluator.getAppointments(cadre.getId()), period, knownOn);
            Optional<Finding> outside = outside(cadre, posts);
            Rating rating;
            if (outside.isPresent()) {
                rating = rater.without(subject, period, knownOn, RatingStatus.OUTSIDE_REGULATION, outside.get());
            } else if (posts.isEmpty()) {
                Finding noPost = Rater.NO_POST.about(cadre.getRef(), period);
                rating = rater.without(subject, period, knownOn, RatingStatus.NOT_RATED, noPost);
            } else {
                Conduct conduct = new Conduct(
                        disciplines.getOrDefault(cadre.getId(), List.of()),
                        conclusions.getOrDefault(cadre.getId(), List.of()),
                        evaluator.getAppointments(cadre.getId()).stream()
                                .map(Appointment::getStartsOn)
                                .min(Comparator.naturalOrder()));
                rating = rater.rate(subject, evaluator.evaluate(cadre.getId(), period, sinks), conduct);
            }
            if (posts.stream().map(Appointment::getPosition).distinct().count() > 1) {
                Appointment last = posts.get(posts.size() - 1);
                findings.add(Rater.POSITION_CHANGED.about(
                        cadre.getRef(), last.getPosition(), last.getId(), last.getStartsOn()));
            }
            assessment.addRatings(rating);
        }
        Collections.sort(findings);
        assessment.regulation(regulation).period(period).knownOn(knownOn);
        return assessment.addAllFindings(findings).build();
    }

    /** The posts held in the period, as far as it is over, the latest last. */
    private static List<Appointment> posts(List<Appointment> all, ReportingPeriod period, LocalDate knownOn) {
        LocalDate until = period.coveredUntil(knownOn);
        return all.stream()
                .filter(post -> !post.getStartsOn().isAfter(until))
                .filter(post ->
                        post.getEndsBefore().map(period.getFirstDay()::isBefore).orElse(true))
                .sorted(LATEST)
                .toList();
    }

    /** Why the regulation does not govern the person, if it does not; the last post decides. */
    private Optional<Finding> outside(Cadre cadre, List<Appointment> posts) {
        Applicability applies = plan.getRegulation().getApplicability();
        if (!applies.legalClasses().contains(cadre.getLegalClass())) {
            return Optional.of(Rater.OUTSIDE_LEGAL_CLASS.about(
                    cadre.getRef(), cadre.getLegalClass(), applies.legalClassCitation()));
        }
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        Position position = posts.get(posts.size() - 1).getPosition();
        return applies.positions().contains(position)
                ? Optional.empty()
                : Optional.of(Rater.OUTSIDE_POSITION.about(cadre.getRef(), position, applies.positionCitation()));
    }
}
