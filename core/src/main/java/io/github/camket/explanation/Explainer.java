// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Presence;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Explains ratings in words: the level and why, the distance to the next one, each step of the computation with its article,
 * what is missing, and every reading that was taken.
 *
 * <p>The steps are those that the computation itself left; a rating made without reasons is explained without them.
 */
public final class Explainer {

    private final Language language;
    private final boolean inFull;

    private Explainer(Language language, boolean inFull) {
        this.language = language;
        this.inFull = inFull;
    }

    /** Explains in Vietnamese. */
    public static Explainer vietnamese() {
        return in(Language.VIETNAMESE);
    }

    /** Explains in English. */
    public static Explainer english() {
        return in(Language.ENGLISH);
    }

    /** Explains in the given language. */
    public static Explainer in(Language language) {
        return new Explainer(language, false);
    }

    /** Also names the tasks that counted in full, and each delivery. */
    public Explainer inFull() {
        return new Explainer(language, true);
    }

    /** The explanation of a rating. */
    public Explanation explain(Rating rating) {
        Wording wording = Wording.of(language, rating.getRegulation());
        List<Line> lines = new ArrayList<>();
        addHead(rating, wording, lines);
        addReasons(rating, wording, lines);
        new ConditionWriter(wording, inFull, lines).write(rating);
        rating.getEvaluation().ifPresent(evaluation -> addSteps(evaluation, wording, lines));
        addFindings(rating, wording, lines);
        addParameters(rating.getRegulation(), wording, lines);
        return new Explanation(lines);
    }

    /**
     * How levels were held against a quota.
     *
     * @param regulation the rules under which they were rated
     */
    public Explanation explain(GroupReview review, Regulation regulation) {
        return new ReviewWriter(Wording.of(language, regulation)).write(review);
    }

    /** Whether the figures end before the period does and before the day as of which they were known. */
    private static boolean isCutOff(Evaluation evaluation) {
        return evaluation.isUnfinished()
                && evaluation
                        .getCoveredUntil()
                        .filter(day ->
                                evaluation.getKnownOn().filter(day::isBefore).isPresent())
                        .isPresent();
    }

    private void addHead(Rating rating, Wording wording, List<Line> lines) {
        lines.add(new Line(0, wording.text("head.title", rating.getSubject().toString())));
        rating.getPeriod()
                .ifPresent(period -> lines.add(new Line(1, wording.text("head.period", wording.period(period)))));
        rating.getKnownOn().ifPresent(day -> lines.add(new Line(1, wording.text("head.knownOn", wording.date(day)))));
        rating.getEvaluation()
                .filter(Explainer::isCutOff)
                .flatMap(Evaluation::getCoveredUntil)
                .ifPresent(day -> lines.add(new Line(1, wording.text("head.coveredUntil", wording.date(day)))));
        Regulation regulation = rating.getRegulation();
        lines.add(new Line(1, wording.text("head.regulation", wording.label(regulation.getTitle()))));
        wording.layers().forEach(layer -> lines.add(new Line(1, layer)));
        if (!regulation.isOfficial()) {
            lines.add(new Line(1, wording.text("head.notOfficial", regulation.getInstrument())));
        }
        rating.getDecided()
                .ifPresent(decision -> lines.add(new Line(
                        1,
                        wording.text(
                                "head.decided",
                                wording.level(decision.getLevel()),
                                decision.getAuthorityPost(),
                                wording.date(decision.getDecidedOn())))));
        String result = rating.getLevel()
                .map(level -> wording.text(
                        rating.getDecided().isPresent() ? "head.alone" : "head.level", wording.level(level)))
                .orElseGet(() -> wording.status(rating.getStatus()));
        lines.add(new Line(1, wording.text("head.result", result)));
    }

    private void addReasons(Rating rating, Wording wording, List<Line> lines) {
        lines.add(new Line(0, wording.text("why.title")));
        rating.getReason().ifPresent(reason -> lines.add(new Line(1, wording.finding(reason))));
        for (AppliedRule rule : rating.getAppliedRules()) {
            lines.add(new Line(1, why(rule, rating, wording)));
        }
        addOutlook(rating, wording, lines);
        MarginWriter margins = new MarginWriter(wording);
        rating.getMargin().ifPresent(margin -> margins.of(margin).forEach(line -> lines.add(new Line(1, line))));
    }

    /** What is still possible, where facts are missing or the period is not over. */
    private static void addOutlook(Rating rating, Wording wording, List<Line> lines) {
        boolean notOver =
                rating.getEvaluation().filter(Explainer::canStillChange).isPresent();
        boolean decidedByConduct = rating.getAppliedRules().stream().anyMatch(Explainer::isForced);
        boolean open = rating.getStatus() == RatingStatus.INCOMPLETE || notOver;
        boolean rated = rating.getStatus() == RatingStatus.PROPOSED || rating.getStatus() == RatingStatus.INCOMPLETE;
        if (!open || decidedByConduct || !rated) {
            return;
        }
        boolean byCap = rating.getReason()
                .filter(reason -> reason.code().equals(GroupRules.LEVEL_CAP_OPEN))
                .isPresent();
        String key = byCap
                ? "why.cap.open"
                : (notOver ? "why.notOver" : "why.missing") + (rating.isSettled() ? ".settled" : ".open");
        lines.add(new Line(
                1,
                wording.text(
                        key, wording.levelOrNone(rating.getWorstLevel()), wording.levelOrNone(rating.getBestLevel()))));
        if (!rating.getDecisive().isEmpty()) {
            String names =
                    rating.getDecisive().stream().map(ref -> name(ref, wording)).collect(Collectors.joining(", "));
            lines.add(new Line(1, wording.text("why.decisive", names)));
        }
    }

    private static boolean canStillChange(Evaluation evaluation) {
        return evaluation.getFinalMost().isPresent()
                || (evaluation.getStatus() == EvaluationStatus.UNSCORED && evaluation.isUnfinished());
    }

    private String why(AppliedRule rule, Rating rating, Wording wording) {
        String source = wording.citation(rule.source());
        if (rule.kind() != AppliedRule.Kind.BAND) {
            // Of a limit of a group the organization is named, not also a decision on its level or between equal
            // scores.
            boolean byGroup = rule.kind() == AppliedRule.Kind.LEVEL_CAP || rule.kind() == AppliedRule.Kind.QUOTA;
            long named = byGroup ? 1 : rule.facts().size();
            String facts = rule.facts().stream()
                    .limit(named)
                    .map(ref -> name(ref, wording))
                    .collect(Collectors.joining(", "));
            String text = wording.text(whyKey(rule), wording.level(rule.level()), facts, source);
            Optional<RatingLevel> byPoints = rating.getLevelByPoints().filter(level -> !level.equals(rule.level()));
            return text
                    + byPoints.map(level -> " " + wording.text("why.byPoints", wording.level(level)))
                            .orElse("");
        }
        LevelBand band = rating.getRegulation().getScale().find(rule.level()).orElseThrow();
        Points score = rating.getScore().orElseThrow();
        String key = "why.BAND" + (band.atLeast().isPresent() ? ".from" : "")
                + (band.below().isPresent() ? ".below" : "");
        return wording.text(
                key,
                wording.points(score),
                band.atLeast().map(wording::points).orElse(""),
                band.below().map(wording::points).orElse(""),
                wording.level(rule.level()),
                source);
    }

    private static String whyKey(AppliedRule rule) {
        boolean byGroup = rule.kind() == AppliedRule.Kind.LEVEL_CAP || rule.kind() == AppliedRule.Kind.QUOTA;
        return switch (rule.change()) {
            case LOWERS -> "why.LOWERED";
            case CAPS -> byGroup ? "why." + rule.kind() : "why.AT_BEST";
            case GIVES, FORCES -> "why." + rule.kind();
        };
    }

    private static String name(Ref ref, Wording wording) {
        return switch (ref.kind()) {
            case MeasureId.KIND -> wording.measure(ref.id());
            case CriterionId.KIND -> wording.criterion(ref.id());
            case "period" -> wording.period(ReportingPeriod.parse(ref.id()));
            case "total" -> wording.text("condition.total");
            default -> ref.id();
        };
    }

    private static boolean isForced(AppliedRule rule) {
        return rule.change() == AppliedRule.Change.FORCES;
    }

    private void addSteps(Evaluation evaluation, Wording wording, List<Line> lines) {
        if (evaluation.getStatus() == EvaluationStatus.UNSCORED) {
            // Without points there are no steps; the conditions have told all.
            return;
        }
        lines.add(new Line(0, wording.text("steps.title")));
        TraceWriter writer = new TraceWriter(wording, inFull, lines);
        if (evaluation.getMonths().isEmpty()) {
            addMonth(evaluation, writer, wording, lines, 1);
            return;
        }
        if (evaluation.getTrace().isPresent()) {
            writer.writeMean(evaluation.getTrace().get(), 1);
        } else if (evaluation.getStatus() == EvaluationStatus.MISSING) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "step.mean.open",
                            evaluation.getPeriod().map(wording::period).orElse(""),
                            wording.points(evaluation.getLeast().orElseThrow()),
                            wording.points(evaluation.getMost().orElseThrow()))));
        }
        for (Evaluation month : evaluation.getMonths()) {
            addMonth(month, writer, wording, lines, 2);
        }
    }

    private static void addMonth(Evaluation month, TraceWriter writer, Wording wording, List<Line> lines, int depth) {
        if (month.getTrace().isPresent()) {
            writer.write(month.getTrace().get(), depth);
            if (month.isUnfinished()) {
                lines.add(new Line(
                        depth + 1,
                        wording.text(
                                "month.unfinished",
                                wording.date(month.getCoveredUntil().orElseThrow()))));
            }
            return;
        }
        String period = month.getPeriod().map(wording::period).orElse("");
        if (month.getStatus() == EvaluationStatus.SCORED) {
            lines.add(new Line(
                    depth,
                    wording.text(
                            "month.scored", period, wording.points(month.score().orElseThrow()))));
        } else if (month.getStatus() == EvaluationStatus.MISSING) {
            lines.add(new Line(
                    depth,
                    wording.text(
                            "month.MISSING",
                            period,
                            wording.points(month.getLeast().orElseThrow()),
                            wording.points(month.getMost().orElseThrow()))));
            month.getMeasurements().ifPresent(measured -> addMeasured(measured, writer, wording, lines, depth + 1));
        } else {
            String leave = month.getPresence().map(Presence::absences).orElse(Set.of()).stream()
                    .map(wording::word)
                    .collect(Collectors.joining(", "));
            lines.add(new Line(depth, wording.text("month." + month.getStatus().name(), period, leave)));
        }
    }

    /** What is known of a month of which something is missing: that is where people will look. */
    private static void addMeasured(
            Measurements measured, TraceWriter writer, Wording wording, List<Line> lines, int depth) {
        for (Measurement measurement : wording.inOrder(measured)) {
            if (measurement.getTrace().isPresent()) {
                writer.write(measurement.getTrace().get(), depth);
            } else if (measurement.getLowest().isPresent()) {
                lines.add(new Line(depth, open(measurement, wording)));
            } else {
                lines.add(new Line(
                        depth,
                        wording.text(
                                "measure." + measurement.getStatus().name(),
                                wording.measure(measurement.getMeasure().value()),
                                measurement
                                        .getValue()
                                        .map(value -> wording.exact(value.toFraction()))
                                        .orElse(""),
                                wording.points(measurement.getCertain()))));
                measurement
                        .getJudgements()
                        .forEach(score -> lines.add(new Line(
                                depth + 1,
                                wording.text(
                                        "measure.judgement",
                                        wording.measure(score.getCriterion()),
                                        wording.given(
                                                score.getCriterion(),
                                                score.getPoints().toFraction()),
                                        wording.stage(score.getStage()),
                                        score.getScorerPost()))));
            }
        }
    }

    private static String open(Measurement measurement, Wording wording) {
        String measure = measurement.getMeasure().value();
        String lowest = wording.worded(measure, measurement.getLowest().orElseThrow());
        return measurement
                .getHighest()
                .map(highest -> wording.text(
                        "measure.OPEN", wording.measure(measure), lowest, wording.worded(measure, highest)))
                .orElseGet(() -> wording.text("measure.OPEN.from", wording.measure(measure), lowest));
    }

    private static void addFindings(Rating rating, Wording wording, List<Line> lines) {
        if (!rating.getFindings().isEmpty()) {
            lines.add(new Line(0, wording.text("findings.title")));
            rating.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        }
    }

    private static void addParameters(Regulation regulation, Wording wording, List<Line> lines) {
        lines.add(new Line(0, wording.text("parameters.title")));
        regulation.statedParameters().forEach(stated -> lines.add(new Line(1, wording.parameter(stated))));
    }
}
