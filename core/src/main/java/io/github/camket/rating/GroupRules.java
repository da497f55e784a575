// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what follows from a group into the rating of one of its members: the level cap, and the quota. */
public final class GroupRules {

    /** The level of the organization is open, so that the level of its head is. */
    public static final FindingCode LEVEL_CAP_OPEN = new FindingCode("LEVEL_CAP_OPEN", Severity.ERROR);
    /** Candidates with the same score contend for fewer places. */
    public static final FindingCode TIED_AT_QUOTA = new FindingCode("TIED_AT_QUOTA", Severity.ERROR);
    /** The quota is full, and the regulation leaves it to people what follows. */
    public static final FindingCode OVER_QUOTA = new FindingCode("OVER_QUOTA", Severity.ERROR);

    private GroupRules() {}

    /**
     * The rating of a leader whose level is not above that of the organization.
     *
     * @param unit what is known of the level of the organization
     */
    public static Rating cap(Rating rating, LevelCap cap, UnitLevel unit) {
        RatingScale scale = rating.getRegulation().getScale();
        // A level that the scale does not have says nothing about those that it has.
        boolean comparable =
                unit.possible().stream().allMatch(level -> scale.find(level).isPresent());
        RatingLevel highest = comparable ? unit.possible().get(0) : scale.highest();
        RatingLevel lowest = comparable ? unit.possible().get(unit.possible().size() - 1) : scale.lowest();
        if (rating.getLevel().isPresent()) {
            return cap(rating, cap, unit, highest, lowest);
        }
        if (rating.getStatus() != RatingStatus.INCOMPLETE) {
            return rating;
        }
        Rating.Builder capped = Rating.builder();
        return capped.from(rating)
                .bestLevel(rating.getBestLevel().map(level -> scale.lower(level, highest)))
                .worstLevel(rating.getWorstLevel().map(level -> scale.lower(level, lowest)))
                .build();
    }

    private static Rating cap(Rating rating, LevelCap cap, UnitLevel unit, RatingLevel highest, RatingLevel lowest) {
        RatingScale scale = rating.getRegulation().getScale();
        RatingLevel own = rating.getLevel().orElseThrow();
        RatingLevel best = scale.lower(own, highest);
        RatingLevel worst = scale.lower(own, lowest);
        if (worst.equals(own)) {
            return rating;
        }
        Rating.Builder capped = from(rating, best, worst);
        if (best.equals(worst)) {
            return capped.level(best)
                    .addAppliedRules(
                            new AppliedRule(AppliedRule.Kind.LEVEL_CAP, best, cap.citation(), List.of(unit.source())))
                    .build();
        }
        return capped.level(Optional.empty())
                .status(RatingStatus.INCOMPLETE)
                .reason(LEVEL_CAP_OPEN.about(rating.getSubject().ref(), own, unit.unit(), cap.citation()))
                .build();
    }

    /** The rating of someone who was reviewed with others. */
    public static Rating review(Rating rating, GroupReview review) {
        Optional<Tie> tie = review.tieOf(rating.getSubject());
        Quota quota = review.getQuota();
        if (tie.isPresent()) {
            String names = tie.get().subjects().stream().map(Object::toString).collect(Collectors.joining(", "));
            return undecided(
                    rating,
                    quota,
                    TIED_AT_QUOTA.about(
                            rating.getSubject().ref(),
                            names,
                            tie.get().places(),
                            quota.getLevel(),
                            quota.getCitation()));
        }
        if (review.overOf(rating.getSubject()).isEmpty()) {
            return rating;
        }
        QuotaPlaces limit = review.overOf(rating.getSubject()).get().limit();
        if (quota.getOverQuotaPolicy().value() == OverQuotaPolicy.LEFT_OPEN) {
            return undecided(
                    rating,
                    quota,
                    OVER_QUOTA.about(rating.getSubject().ref(), limit.places(), quota.getLevel(), quota.getCitation()));
        }
        Ref within = limit.group()
                .map(group -> group.toRef("similarTaskGroup"))
                .or(() -> review.getWithin().map(subject -> subject.ref()))
                .orElse(Ref.of("scope", limit.scope().name()));
        return from(rating, quota.getBaseLevel(), quota.getBaseLevel())
                .level(quota.getBaseLevel())
                .addAppliedRules(new AppliedRule(
                        AppliedRule.Kind.QUOTA, quota.getBaseLevel(), quota.getCitation(), List.of(within)))
                .build();
    }

    private static Rating undecided(Rating rating, Quota quota, Finding reason) {
        return from(rating, quota.getLevel(), quota.getBaseLevel())
                .status(RatingStatus.UNDECIDED)
                .level(Optional.empty())
                .reason(reason)
                .build();
    }

    /** A rating with a further finding. */
    public static Rating note(Rating rating, Finding finding) {
        List<Finding> findings = new ArrayList<>(rating.getFindings());
        findings.add(finding);
        Collections.sort(findings);
        Rating.Builder noted = Rating.builder();
        return noted.from(rating).findings(findings).build();
    }

    /** The rating, with what the group leaves possible; as long as the period is not over, no higher level is lost. */
    private static Rating.Builder from(Rating rating, RatingLevel best, RatingLevel worst) {
        Rating.Builder builder = Rating.builder();
        builder.from(rating);
        boolean notOver =
                rating.getEvaluation().flatMap(Evaluation::getFinalMost).isPresent();
        RatingScale scale = rating.getRegulation().getScale();
        builder.worstLevel(rating.getWorstLevel().map(level -> scale.lower(level, worst)));
        if (!notOver) {
            builder.bestLevel(best);
        }
        if (rating.getLevelAlone().isEmpty()) {
            builder.levelAlone(rating.getLevel());
        }
        return builder;
    }
}
