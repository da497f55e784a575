// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
    /** Fewer days of a month were worked than it needs to count. */
    public static final FindingCode TOO_FEW_DAYS = new FindingCode("TOO_FEW_DAYS", Severity.INFO);
    /** No level of the regulation matches the score. */
    public static final FindingCode NO_LEVEL_MATCHES = new FindingCode("NO_LEVEL_MATCHES", Severity.ERROR);
    /** The person is on leave in the whole period. */
    public static final FindingCode ON_LEAVE_THROUGHOUT = new FindingCode("ON_LEAVE_THROUGHOUT", Severity.INFO);
    /** The period has just begun: no month of it has a score yet. */
    public static final FindingCode NO_SCORE_YET = new FindingCode("NO_SCORE_YET", Severity.INFO);
    /** The person held posts of different standing in the period; the last one decides which formula is used. */
    public static final FindingCode POSITION_CHANGED = new FindingCode("POSITION_CHANGED", Severity.WARNING);
    /**
     * The person was of different legal classes in the period; that of the last post decides which regulation governs.
     * Arguments: the last class, the post, its first day.
     */
    public static final FindingCode LEGAL_CLASS_CHANGED = new FindingCode("LEGAL_CLASS_CHANGED", Severity.WARNING);
    /** A decision to discipline that forces the level. */
    public static final FindingCode DISCIPLINED = new FindingCode("DISCIPLINED", Severity.INFO);
    /** Conduct would force a level, but the person is not rated. */
    public static final FindingCode EXCLUSION_NOT_APPLIED = new FindingCode("EXCLUSION_NOT_APPLIED", Severity.WARNING);
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
    /** The regulation gives levels to years; the level of another period is only indicative. */
    public static final FindingCode INDICATIVE_LEVEL = new FindingCode("INDICATIVE_LEVEL", Severity.INFO);
    /** A decision about an act that was already counted in an earlier period; it does not count again. */
    public static final FindingCode ALREADY_COUNTED = new FindingCode("ALREADY_COUNTED", Severity.INFO);

    /** A measure depends on a person or unit whose own result is not known, or on a value in doubt. */
    public static final FindingCode DEPENDS_ON = new FindingCode("DEPENDS_ON", Severity.ERROR);
    /** A score is in the band of a level, but conditions of the level fail, and no other level matches. */
    public static final FindingCode CONDITIONS_FAIL = new FindingCode("CONDITIONS_FAIL", Severity.ERROR);
    /** Whether conditions of levels hold is not known. */
    public static final FindingCode CONDITIONS_OPEN = new FindingCode("CONDITIONS_OPEN", Severity.ERROR);

    /** Whether the conditions of levels hold is not known, under a regulation without points. */
    public static final FindingCode LEVEL_CONDITIONS_OPEN = new FindingCode("LEVEL_CONDITIONS_OPEN", Severity.ERROR);
    /** The conditions of no level hold, under a regulation without points. */
    public static final FindingCode NO_LEVEL_HOLDS = new FindingCode("NO_LEVEL_HOLDS", Severity.ERROR);
    /**
     * A line of the instrument is not available as text, and leaves open whether it changes the level. Arguments: its place in the
     * instrument, how it is known, and the level, if it is about one.
     */
    public static final FindingCode ABSENT_LINE = new FindingCode("ABSENT_LINE", Severity.WARNING);

    /** A decision about an act in a former organization: it counts there, not here. */
    public static final FindingCode ACT_IN_FORMER_ORGANIZATION =
            new FindingCode("ACT_IN_FORMER_ORGANIZATION", Severity.WARNING);

    private final EvaluationPlan plan;
    private final Regulation regulation;
    private final LevelRules rules;

    private Rater(EvaluationPlan plan) {
        this.plan = plan;
        this.regulation = plan.getRegulation();
        this.rules = new LevelRules(regulation);
    }

    /** A rater under the plan. */
    public static Rater of(EvaluationPlan plan) {
        return new Rater(plan);
    }

    /**
     * Rates an application's own sums, with reasons. The regulation is compiled each time: whoever rates many compiles a plan once
     * and asks {@link #rate(Subject, Evaluation, Conduct)}.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     * @throws IllegalArgumentException if a measurement does not fit the regulation, or it has a formula for each position
     */
    public static Rating rate(Regulation regulation, Measurements measurements) {
        return rate(regulation, Subject.unnamed(), measurements);
    }

    /**
     * As {@link #rate(Regulation, Measurements)}, of somebody who is named by identifier.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     * @throws IllegalArgumentException if a measurement does not fit the regulation, or it has a formula for each position
     */
    public static Rating rate(Regulation regulation, Subject subject, Measurements measurements) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return of(plan).rate(subject, plan.evaluate(measurements, TraceSink.keeping()), Conduct.NONE);
    }

    /**
     * As {@link #rate(Regulation, Subject, Measurements)}, with the formula of a position.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     * @throws IllegalArgumentException if a measurement does not fit the regulation, or it has no formula for the position
     */
    public static Rating rate(Regulation regulation, Subject subject, Position position, Measurements measurements) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return of(plan).rate(subject, plan.evaluate(position, measurements, TraceSink.keeping()), Conduct.NONE);
    }

    /**
     * Proposes a level from an evaluation and from conduct in its period, for this subject alone.
     *
     * @throws IllegalArgumentException if there is conduct to look at and the evaluation has no period
     */
    public Rating rate(Subject subject, Evaluation evaluation, Conduct conduct) {
        if (evaluation.getPeriod().isEmpty() && !conduct.equals(Conduct.NONE)) {
            throw new IllegalArgumentException("evaluation must have a period for conduct to count in: " + conduct);
        }
        List<Finding> findings = RatingNotes.of(plan, subject, evaluation);
        LevelRules.Standing standing = rules.of(evaluation, conduct);
        findings.addAll(standing.findings());
        Rating.Builder rating = start(subject, evaluation);
        rating.addAllConditions(standing.shown());
        evaluation
                .score()
                .ifPresent(score ->
                        rating.levelByPoints(regulation.getScale().bandOf(score).map(LevelBand::level)));
        List<AppliedRule> forcing = standing.exclusions().forcing();
        Optional<Finding> notRated = MonthsWorked.tooFew(regulation, subject, evaluation);
        if (notRated.isPresent()) {
            rating.status(RatingStatus.NOT_RATED).reason(notRated.get());
            forcing.forEach(
                    rule -> findings.add(EXCLUSION_NOT_APPLIED.about(subject.ref(), rule.level(), rule.source())));
        } else if (!forcing.isEmpty() && standing.possible(Set.of()).size() == 1) {
            propose(rating, standing.exclusions().forced().orElseThrow(), forcing);
            // What forces the level can itself look at the total: then other points do give another level.
            if (rules.lookAtTotal()) {
                margin(evaluation, conduct, standing).filter(Margin::hasSteps).ifPresent(rating::margin);
            }
        } else {
            if (evaluation.getStatus() == EvaluationStatus.UNSCORED) {
                rateByConditions(rating, subject, standing);
                findings.addAll(absent(subject, standing));
            } else {
                rateByPoints(rating, subject, evaluation, standing);
            }
            margin(evaluation, conduct, standing)
                    .filter(margin -> !margin.equals(Margin.NONE))
                    .ifPresent(rating::margin);
            addOutlook(rating, evaluation, standing);
            rating.addAllDecisive(new Decisive(plan, rules).of(evaluation, conduct, standing));
        }
        Collections.sort(findings);
        return rating.addAllFindings(findings).build();
    }

    /** All scores at which the level of someone alone can become another one, ascending. */
    public SortedSet<Points> getThresholds() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rules.thresholds()));
    }

    /** A rating that says why this person is not rated, or not governed by the regulation. */
    public Rating without(
            Subject subject, ReportingPeriod period, LocalDate knownOn, RatingStatus status, Finding reason) {
        return Rating.builder()
                .subject(subject)
                .regulation(regulation)
                .period(period)
                .knownOn(knownOn)
                .status(status)
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

    private void rateByPoints(
            Rating.Builder rating, Subject subject, Evaluation evaluation, LevelRules.Standing standing) {
        if (evaluation.getLeast().isEmpty()) {
            rating.status(RatingStatus.NOT_EVALUABLE)
                    .reason(whyNothing(evaluation).about(subject.ref()));
            return;
        }
        Points least = evaluation.getLeast().get();
        Points most = evaluation.getMost().orElseThrow();
        Set<Integer> byScore = standing.byScore(least, most);
        List<Optional<RatingLevel>> possible = rules.levels(standing.possible(byScore));
        boolean scored = evaluation.getStatus() == EvaluationStatus.SCORED;
        if (possible.size() > 1 || !scored) {
            rating.status(RatingStatus.INCOMPLETE)
                    .bestLevel(possible.get(0))
                    .worstLevel(possible.get(possible.size() - 1))
                    .reason(
                            scored
                                    ? CONDITIONS_OPEN.about(subject.ref(), standing.names(Condition.Outcome.OPEN))
                                    : SCORES_MISSING.about(subject.ref(), least, most));
        } else if (possible.get(0).isPresent()) {
            proposeByPoints(
                    rating,
                    rules.levels(byScore).get(0).orElseThrow(),
                    possible.get(0).get(),
                    least,
                    standing);
        } else {
            rating.status(RatingStatus.NO_LEVEL).reason(whyNoLevel(subject, least, standing));
        }
    }

    private void rateByConditions(Rating.Builder rating, Subject subject, LevelRules.Standing standing) {
        Set<Integer> byConditions = standing.byConditions();
        List<Optional<RatingLevel>> possible = rules.levels(standing.possible(byConditions));
        if (possible.size() > 1) {
            rating.status(RatingStatus.INCOMPLETE)
                    .bestLevel(possible.get(0))
                    .worstLevel(possible.get(possible.size() - 1))
                    .reason(LEVEL_CONDITIONS_OPEN.about(subject.ref()));
        } else if (possible.get(0).isPresent()) {
            RatingLevel level = rules.levels(byConditions).get(0).orElseThrow();
            List<AppliedRule> applied = new ArrayList<>(standing.exclusions().lowering(level));
            applied.add(new AppliedRule(
                    AppliedRule.Kind.LEVEL_CONDITIONS,
                    AppliedRule.Change.GIVES,
                    level,
                    regulation.getScale().find(level).orElseThrow().source(),
                    List.of()));
            propose(rating, possible.get(0).get(), applied);
        } else {
            rating.status(RatingStatus.NO_LEVEL).reason(NO_LEVEL_HOLDS.about(subject.ref()));
        }
    }

    private static List<Finding> absent(Subject subject, LevelRules.Standing standing) {
        List<Finding> findings = new ArrayList<>();
        for (ConditionResult result : standing.absent()) {
            Condition.Absent absent = (Condition.Absent) result.condition();
            findings.add(ABSENT_LINE.about(
                    subject.ref(),
                    absent.source(),
                    absent.known(),
                    result.level().map(RatingLevel::toString).orElse("-")));
        }
        return findings;
    }

    private void proposeByPoints(
            Rating.Builder rating, RatingLevel byScore, RatingLevel level, Points score, LevelRules.Standing standing) {
        List<AppliedRule> applied = new ArrayList<>(standing.exclusions().lowering(byScore));
        LevelBand found = regulation.getScale().find(byScore).orElseThrow();
        AppliedRule.Kind kind = found.contains(score) ? AppliedRule.Kind.BAND : AppliedRule.Kind.FALLEN;
        // The band has another range of scores: that the level is reached from above follows from the policy.
        Source source = kind == AppliedRule.Kind.BAND
                ? found.source()
                : regulation.getScale().unclassifiedPolicy().orElseThrow().source();
        applied.add(new AppliedRule(kind, AppliedRule.Change.GIVES, byScore, source, List.of()));
        propose(rating, level, applied);
    }

    /** The distances of a score that is certain and gives a level, or none, for certain. */
    private Optional<Margin> margin(Evaluation evaluation, Conduct conduct, LevelRules.Standing standing) {
        return evaluation
                .score()
                .filter(score -> isCertain(score, standing))
                .map(score -> Margin.of(
                        regulation.getScale(),
                        score,
                        plan.getPossibleTotal(),
                        rules.thresholds(),
                        points -> level(
                                points,
                                rules.lookAtTotal() ? rules.of(evaluation.withTotal(points), conduct) : standing)));
    }

    private static boolean isCertain(Points score, LevelRules.Standing standing) {
        return standing.possible(standing.byScore(score, score)).size() == 1;
    }

    private Optional<RatingLevel> level(Points score, LevelRules.Standing standing) {
        List<Optional<RatingLevel>> possible = rules.levels(standing.possible(standing.byScore(score, score)));
        return possible.size() == 1 ? possible.get(0) : Optional.empty();
    }

    private Finding whyNoLevel(Subject subject, Points score, LevelRules.Standing standing) {
        Optional<LevelBand> band = regulation.getScale().bandOf(score);
        return band.isEmpty()
                ? NO_LEVEL_MATCHES.about(subject.ref(), score)
                : CONDITIONS_FAIL.about(
                        subject.ref(),
                        score,
                        band.get().level(),
                        standing.names(Condition.Outcome.FAILS, band.get().level()));
    }

    /**
     * As long as a period is not over, what it can still end with decides which levels are possible. What conduct already
     * makes of the level stays.
     */
    private void addOutlook(Rating.Builder rating, Evaluation evaluation, LevelRules.Standing standing) {
        boolean unscored = evaluation.getStatus() == EvaluationStatus.UNSCORED;
        if (unscored ? !evaluation.isUnfinished() : evaluation.getFinalLeast().isEmpty()) {
            return;
        }
        if (unscored || rules.haveConditions()) {
            // What is not due yet can still make any condition hold or fail.
            rating.bestLevel(regulation.getScale().highest()).worstLevel(Optional.empty());
            return;
        }
        Set<Integer> byScore = standing.byScore(
                evaluation.getFinalLeast().get(), evaluation.getFinalMost().orElseThrow());
        List<Optional<RatingLevel>> possible = rules.levels(standing.possible(byScore));
        rating.bestLevel(possible.get(0)).worstLevel(possible.get(possible.size() - 1));
    }

    private static FindingCode whyNothing(Evaluation evaluation) {
        List<EvaluationStatus> months = evaluation.getMonths().isEmpty()
                ? List.of(evaluation.getStatus())
                : evaluation.getMonths().stream().map(Evaluation::getStatus).toList();
        if (months.contains(EvaluationStatus.NOT_EVALUABLE)) {
            return NOTHING_TO_EVALUATE;
        }
        return months.contains(EvaluationStatus.NOT_OVER) ? NO_SCORE_YET : ON_LEAVE_THROUGHOUT;
    }

    private static void propose(Rating.Builder rating, RatingLevel level, List<AppliedRule> rules) {
        rating.status(RatingStatus.PROPOSED)
                .level(level)
                .bestLevel(level)
                .worstLevel(level)
                .addAllAppliedRules(rules);
    }
}
