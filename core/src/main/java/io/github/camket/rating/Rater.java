// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Presence;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Proposes levels under one plan. */
public final class Rater {

    /** The regulation does not govern the legal class of this person. */
    public static final FindingCode OUTSIDE_LEGAL_CLASS = new FindingCode("OUTSIDE_LEGAL_CLASS", Severity.INFO);
    /** The regulation has no formula for the position of this person. */
    public static final FindingCode OUTSIDE_POSITION = new FindingCode("OUTSIDE_POSITION", Severity.INFO);
    /** The person held no post in the period. */
    public static final FindingCode NO_POST = new FindingCode("NO_POST", Severity.WARNING);
    /** Fewer months were worked than a rating needs. */
    public static final FindingCode TOO_FEW_MONTHS = new FindingCode("TOO_FEW_MONTHS", Severity.INFO);
    /** No level of the regulation matches the score. */
    public static final FindingCode NO_LEVEL_MATCHES = new FindingCode("NO_LEVEL_MATCHES", Severity.ERROR);
    /** No period has anything to evaluate. */
    public static final FindingCode NOTHING_TO_EVALUATE = new FindingCode("NOTHING_TO_EVALUATE", Severity.ERROR);
    /** A judged score or measurement that nobody gave. */
    public static final FindingCode MISSING_SCORE = new FindingCode("MISSING_SCORE", Severity.ERROR);
    /** Judged scores or measurements are missing, so that the score is not known. */
    public static final FindingCode SCORES_MISSING = new FindingCode("SCORES_MISSING", Severity.ERROR);
    /** A month was worked but has nothing to evaluate, and left the mean. */
    public static final FindingCode MONTH_NOT_EVALUABLE = new FindingCode("MONTH_NOT_EVALUABLE", Severity.WARNING);
    /** The facts end before the period does. */
    public static final FindingCode PERIOD_NOT_OVER = new FindingCode("PERIOD_NOT_OVER", Severity.WARNING);
    /** The regulation gives levels to years; the level of a shorter period is only indicative. */
    public static final FindingCode INDICATIVE_LEVEL = new FindingCode("INDICATIVE_LEVEL", Severity.INFO);
    /** A decision about an act that was already counted in an earlier period; it does not count again. */
    public static final FindingCode ALREADY_COUNTED = new FindingCode("ALREADY_COUNTED", Severity.INFO);

    private final Regulation regulation;

    private Rater(EvaluationPlan plan) {
        this.regulation = plan.getRegulation();
    }

    /** A rater under the plan. */
    public static Rater of(EvaluationPlan plan) {
        return new Rater(plan);
    }

    /**
     * Rates an application's own sums, with reasons.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     * @throws IllegalArgumentException if a measurement does not fit the regulation
     */
    public static Rating rate(Regulation regulation, Measurements measurements) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return of(plan).rate(Subject.unnamed(), plan.evaluate(measurements, TraceSink.keeping()), Conduct.NONE);
    }

    /**
     * Proposes a level from an evaluation and from conduct. Conduct is looked at in the period of the evaluation only, and
     * not at all if the evaluation has none.
     */
    public Rating rate(Subject subject, Evaluation evaluation, Conduct conduct) {
        List<Finding> findings = RatingNotes.of(regulation, subject, evaluation);
        List<AppliedRule> exclusions = evaluation
                .getPeriod()
                .map(period -> new Exclusions(period, conduct, findings).applied(regulation.getExclusions()))
                .orElse(List.of());
        Rating.Builder rating = start(subject, evaluation);
        evaluation
                .score()
                .ifPresent(score ->
                        rating.levelByPoints(regulation.getScale().bandOf(score).map(LevelBand::level)));
        Optional<Finding> notRated = tooFewMonths(subject, evaluation);
        if (notRated.isPresent()) {
            rating.status(RatingStatus.NOT_RATED).reason(notRated.get());
        } else if (!exclusions.isEmpty()) {
            propose(rating, lowest(exclusions), exclusions);
        } else {
            rateByPoints(rating, subject, evaluation);
        }
        Collections.sort(findings);
        return rating.addAllFindings(findings).build();
    }

    /** A rating that says why this person is not governed by the regulation. */
    public Rating outside(Subject subject, ReportingPeriod period, LocalDate knownOn, Finding reason) {
        return Rating.builder()
                .subject(subject)
                .regulation(regulation)
                .period(period)
                .knownOn(knownOn)
                .status(RatingStatus.OUTSIDE_REGULATION)
                .reason(reason)
                .build();
    }

    private Rating.Builder start(Subject subject, Evaluation evaluation) {
        Rating.Builder builder = Rating.builder();
        builder.subject(subject)
                .regulation(regulation)
                .period(evaluation.getPeriod())
                .knownOn(evaluation.getKnownOn())
                .evaluation(evaluation);
        return builder;
    }

    private void rateByPoints(Rating.Builder rating, Subject subject, Evaluation evaluation) {
        RatingScale scale = regulation.getScale();
        switch (evaluation.getStatus()) {
            case SCORED -> {
                Points score = evaluation.score().orElseThrow();
                Optional<LevelBand> band = scale.bandOf(score);
                rating.margin(margin(score));
                if (band.isPresent()) {
                    LevelBand found = band.get();
                    propose(
                            rating,
                            found.level(),
                            List.of(new AppliedRule(
                                    AppliedRule.Kind.BAND, found.level(), found.citation(), List.of())));
                } else {
                    rating.status(RatingStatus.NO_LEVEL).reason(NO_LEVEL_MATCHES.about(subject.ref(), score));
                }
            }
            case MISSING ->
                rating.status(RatingStatus.INCOMPLETE)
                        .bestLevel(
                                scale.bandOf(evaluation.getMost().orElseThrow()).map(LevelBand::level))
                        .worstLevel(scale.bandOf(evaluation.getLeast().orElseThrow())
                                .map(LevelBand::level))
                        .reason(SCORES_MISSING.about(
                                subject.ref(),
                                evaluation.getLeast().get(),
                                evaluation.getMost().get()));
            default -> rating.status(RatingStatus.NOT_EVALUABLE).reason(NOTHING_TO_EVALUATE.about(subject.ref()));
        }
    }

    private static void propose(Rating.Builder rating, RatingLevel level, List<AppliedRule> rules) {
        rating.status(RatingStatus.PROPOSED)
                .level(level)
                .bestLevel(level)
                .worstLevel(level)
                .addAllAppliedRules(rules);
    }

    /** The lowest of the forced levels. */
    private RatingLevel lowest(List<AppliedRule> exclusions) {
        List<RatingLevel> forced = exclusions.stream().map(AppliedRule::level).toList();
        List<LevelBand> bands = regulation.getScale().bands();
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (forced.contains(bands.get(i).level())) {
                return bands.get(i).level();
            }
        }
        throw new IllegalStateException("plan must know the forced levels: " + forced);
    }

    private Margin margin(Points score) {
        Optional<LevelBand> next = Optional.empty();
        Optional<LevelBand> lower = Optional.empty();
        Optional<Points> floor = regulation.getScale().bandOf(score).flatMap(LevelBand::atLeast);
        for (LevelBand band : regulation.getScale().bands()) {
            if (band.atLeast().filter(bound -> bound.compareTo(score) > 0).isPresent()) {
                next = Optional.of(band);
            } else if (lower.isEmpty() && !band.contains(score)) {
                lower = Optional.of(band);
            }
        }
        return new Margin(
                next.map(LevelBand::level),
                next.flatMap(LevelBand::atLeast).map(bound -> bound.minus(score)),
                floor.isPresent() ? lower.map(LevelBand::level) : Optional.empty(),
                lower.isPresent() ? floor.map(score::minus) : Optional.empty());
    }

    private Optional<Finding> tooFewMonths(Subject subject, Evaluation evaluation) {
        boolean year = evaluation.getPeriod().map(ReportingPeriod::getType).equals(Optional.of(PeriodType.YEAR));
        if (!year) {
            return Optional.empty();
        }
        PeriodRules rules = regulation.getPeriodRules();
        long months = evaluation.getMonths().stream()
                .filter(this::countsTowardsMinimum)
                .count();
        int needed = rules.getMinMonthsWorked().value();
        return months < needed
                ? Optional.of(TOO_FEW_MONTHS.about(
                        subject.ref(),
                        months,
                        needed,
                        rules.getMinMonthsWorked().source().orElseThrow()))
                : Optional.empty();
    }

    /** Worked, on a leave that counts, or still to come in a post. */
    private boolean countsTowardsMinimum(Evaluation month) {
        PeriodRules rules = regulation.getPeriodRules();
        return switch (month.getStatus()) {
            case SCORED, MISSING, NOT_EVALUABLE -> true;
            case NOT_OVER -> month.getPresence().map(Presence::postHeld).orElse(true);
            case ON_LEAVE ->
                month.getPresence().orElseThrow().absences().stream()
                        .anyMatch(rules.getLeaveTowardsMinimum().value()::contains);
            case NOT_IN_SERVICE -> false;
        };
    }
}
