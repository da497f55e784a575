// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into lines why a level is what it is, and what the facts that are still to come leave possible. */
final class ReasonWriter {

    private final Wording wording;
    private final boolean inFull;

    ReasonWriter(Wording wording, boolean inFull) {
        this.wording = wording;
        this.inFull = inFull;
    }

    List<Line> of(Rating rating) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("why.title")));
        rating.getReason().ifPresent(reason -> lines.add(new Line(1, wording.finding(reason))));
        rating.getAppliedRules().forEach(rule -> lines.add(new Line(1, why(rule, rating))));
        addOutlook(rating, lines);
        MarginWriter margins = new MarginWriter(wording, inFull, rating.getScore());
        rating.getMargin().ifPresent(margin -> margins.down(margin).forEach(line -> lines.add(new Line(1, line))));
        return lines;
    }

    /** What is still possible, where facts are missing or the period is not over. */
    private void addOutlook(Rating rating, List<Line> lines) {
        boolean notOver =
                rating.getEvaluation().filter(ReasonWriter::canStillChange).isPresent();
        boolean decidedByConduct = rating.getAppliedRules().stream().anyMatch(ReasonWriter::isForced);
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
                : (notOver ? "why.notOver" : "why.missing")
                        + (rating.isSettled()
                                ? ".settled"
                                : rating.getWorstLevel().isEmpty() ? ".orNone" : ".open");
        lines.add(new Line(
                1,
                wording.text(
                        key, wording.levelOrNone(rating.getWorstLevel()), wording.levelOrNone(rating.getBestLevel()))));
        if (!rating.getDecisive().isEmpty()) {
            String names = rating.getDecisive().stream().map(this::name).collect(Collectors.joining(", "));
            lines.add(new Line(1, wording.text("why.decisive", names)));
        }
    }

    private static boolean canStillChange(Evaluation evaluation) {
        return evaluation.getFinalMost().isPresent()
                || (evaluation.getStatus() == EvaluationStatus.UNSCORED && evaluation.isUnfinished());
    }

    /** A line of the regulation that made the level what it is, as a sentence. */
    String why(AppliedRule rule, Rating rating) {
        String source = wording.citation(rule.source());
        if (rule.kind() != AppliedRule.Kind.BAND) {
            // Of a limit of a group the organization is named, not also a decision on its level or between equal
            // scores.
            boolean byGroup = isByGroup(rule);
            long named = byGroup ? 1 : rule.facts().size();
            String facts = rule.facts().stream().limit(named).map(this::name).collect(Collectors.joining(", "));
            String text = wording.text(whyKey(rule), wording.level(rule.level()), facts, source);
            Optional<RatingLevel> byPoints = rating.getLevelByPoints().filter(level -> !level.equals(rule.level()));
            return text
                    + byPoints.map(level -> " " + wording.text("why.byPoints", wording.level(level)))
                            .orElse("");
        }
        return band("why.BAND", rule, rating);
    }

    /** The band of a score in words that begin with this key. */
    String band(String start, AppliedRule rule, Rating rating) {
        LevelBand band = rating.getRegulation().getScale().find(rule.level()).orElseThrow();
        Points score = rating.getScore().orElseThrow();
        String key = start
                + (band.atLeast().isPresent() ? ".from" : "")
                + (band.below().isPresent() ? ".below" : "");
        return wording.text(
                key,
                wording.points(score),
                band.atLeast().map(wording::points).orElse(""),
                band.below().map(wording::points).orElse(""),
                wording.level(rule.level()),
                wording.citation(rule.source()));
    }

    private static String whyKey(AppliedRule rule) {
        return switch (rule.change()) {
            case LOWERS -> "why.LOWERED";
            case CAPS -> isByGroup(rule) ? "why." + rule.kind() : "why.AT_BEST";
            case GIVES, FORCES -> "why." + rule.kind();
        };
    }

    private static boolean isByGroup(AppliedRule rule) {
        return rule.kind() == AppliedRule.Kind.LEVEL_CAP || rule.kind() == AppliedRule.Kind.QUOTA;
    }

    private static boolean isForced(AppliedRule rule) {
        return rule.change() == AppliedRule.Change.FORCES;
    }

    private String name(Ref ref) {
        return switch (ref.kind()) {
            case MeasureId.KIND -> wording.measure(ref.id());
            case CriterionId.KIND -> wording.criterion(ref.id());
            case "period" -> wording.period(ReportingPeriod.parse(ref.id()));
            case "total" -> wording.text("condition.total");
            default -> ref.id();
        };
    }
}
