// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into lines why the level is not a higher one, by how much, and what it would take. */
final class HigherLevelWriter {

    /** Where the numbers stand in what is said of a full quota. */
    private static final int PLACES = 4;

    private static final int RATE = 5;

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines = new ArrayList<>();

    HigherLevelWriter(Wording wording, boolean inFull) {
        this.wording = wording;
        this.inFull = inFull;
    }

    /** Nothing where the authority has decided, where there is no level to compare, or where nothing can be said. */
    List<Line> of(Rating rating) {
        if (rating.getDecided().isPresent() || !isCompared(rating)) {
            return List.of();
        }
        Optional<AppliedRule> forced = rating.getAppliedRules().stream()
                .filter(rule -> rule.change() == AppliedRule.Change.FORCES)
                .findFirst();
        if (forced.isPresent()) {
            add("higher." + forced.get().kind(), wording.level(forced.get().level()));
            addForcing(rating);
        } else if (rating.getLevel()
                .equals(Optional.of(rating.getRegulation().getScale().highest()))) {
            // Belongs to the reasons: there is nothing higher to ask for.
            return List.of(new Line(1, wording.text("higher.highest")));
        } else {
            rating.getAppliedRules().forEach(rule -> addGroup(rule, rating));
            rating.getFindings().stream()
                    .filter(finding -> finding.code().equals(GroupRules.QUOTA_FULL))
                    .forEach(finding -> addQuota(finding, rating));
            addConditions(rating);
            rating.getMargin()
                    .ifPresent(margin -> new MarginWriter(wording, inFull, rating.getScore())
                            .up(margin, !rating.getConditions().isEmpty())
                            .forEach(line -> lines.add(new Line(1, line))));
        }
        if (!lines.isEmpty()) {
            lines.add(0, new Line(0, wording.text("higher.title")));
        }
        return lines;
    }

    private static boolean isCompared(Rating rating) {
        return rating.getStatus() != RatingStatus.NOT_RATED
                && rating.getStatus() != RatingStatus.NOT_EVALUABLE
                && rating.getStatus() != RatingStatus.OUTSIDE_REGULATION;
    }

    private void addGroup(AppliedRule rule, Rating rating) {
        if (rule.kind() == AppliedRule.Kind.LEVEL_CAP) {
            rating.getLevelAlone()
                    .ifPresent(alone -> add(
                            "higher.LEVEL_CAP",
                            wording.level(alone),
                            rule.facts().get(0).id(),
                            wording.level(rule.level())));
        }
    }

    /** The numbers, not the names, of those who take the places. */
    private void addQuota(Finding full, Rating rating) {
        lines.add(new Line(1, wording.finding(full)));
        Quota quota = rating.getRegulation().getQuota().orElseThrow();
        boolean tied = rating.getReason()
                .filter(reason -> reason.code().equals(GroupRules.TIED_AT_QUOTA))
                .isPresent();
        boolean none = Fraction.parse(full.arguments().get(PLACES)).signum() == 0;
        String key = tied ? "higher.QUOTA.tied" : none ? "higher.QUOTA.none" : "higher.QUOTA";
        add(key, wording.level(quota.getLevel()));
        Parameter<Fraction> exceptional = quota.getRateExceptional();
        Fraction used = Fraction.parse(full.arguments().get(RATE));
        if (used.compareTo(exceptional.value()) < 0) {
            add("higher.QUOTA.rate", wording.percent(exceptional.value()), wording.citation(exceptional.source()));
        }
    }

    /** The conditions that fail for the nearest higher level that has some; of a score without level, for that of its band. */
    private void addConditions(Rating rating) {
        RatingScale scale = rating.getRegulation().getScale();
        // Nobody wants the lowest level, whose conditions are no demands.
        int own = rating.getLevel()
                .or(rating::getWorstLevel)
                .map(scale::rank)
                .orElse(scale.bands().size() - 1);
        Optional<RatingLevel> wanted = rating.getConditions().stream()
                .filter(result -> !result.forcing() && result.outcome() == Condition.Outcome.FAILS)
                .flatMap(result -> result.level().stream())
                .filter(level -> scale.rank(level) < own)
                .reduce((higher, lower) -> scale.lower(higher, lower));
        Optional<RatingLevel> ofBand = rating.getLevel().isPresent()
                ? wanted
                : rating.getLevelByPoints().or(() -> wanted);
        ofBand.ifPresent(level -> rating.getConditions().stream()
                .filter(result -> result.level().equals(ofBand) && !result.forcing())
                .filter(result -> result.outcome() == Condition.Outcome.FAILS)
                .forEach(result -> addCondition(result, level)));
    }

    /** The comparisons that force the level, with what it would take for them not to. */
    private void addForcing(Rating rating) {
        ConditionWriter conditions = new ConditionWriter(wording, inFull, lines);
        rating.getConditions().stream()
                .filter(ConditionResult::forcing)
                .forEach(result -> conditions
                        .hold(result)
                        .ifPresent(by -> add("higher.forcing", conditions.name(result), " (" + by + ")")));
    }

    private void addCondition(ConditionResult failed, RatingLevel level) {
        ConditionWriter conditions = new ConditionWriter(wording, inFull, lines);
        add(
                "higher.condition",
                wording.level(level),
                conditions.name(failed),
                conditions.distance(failed).map(by -> " (" + by + ")").orElse(""));
    }

    private void add(String key, String... arguments) {
        lines.add(new Line(1, wording.text(key, arguments)));
    }
}
