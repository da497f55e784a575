// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
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
import java.util.stream.Stream;

/** Puts what follows from a group into the rating of one of its members: the level cap, and the quota. */
public final class GroupRules {

    /** The level of the organization is open, so that the level of its head is. */
    public static final FindingCode LEVEL_CAP_OPEN = new FindingCode("LEVEL_CAP_OPEN", Severity.ERROR);
    /** Candidates with the same score contend for fewer places. */
    public static final FindingCode TIED_AT_QUOTA = new FindingCode("TIED_AT_QUOTA", Severity.ERROR);
    /** The quota is full, and the regulation leaves it to people what follows. */
    public static final FindingCode OVER_QUOTA = new FindingCode("OVER_QUOTA", Severity.ERROR);

    /** The places of the quota are taken by higher scores; with the numbers from which they were counted. */
    public static final FindingCode QUOTA_FULL = new FindingCode("QUOTA_FULL", Severity.INFO);
    /**
     * A decision, not a score, parts those who tie. Arguments: who ties, the places, the decision, its post, its day, who gets a
     * place.
     */
    public static final FindingCode TIE_DECIDED = new FindingCode("TIE_DECIDED", Severity.INFO);
    /** Levels of others are open, so that a place within the quota can still be won or lost. */
    public static final FindingCode QUOTA_OPEN = new FindingCode("QUOTA_OPEN", Severity.WARNING);

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
            return unit.decided() ? withBest(rating, highest) : rating;
        }
        Rating.Builder capped = from(rating, best, worst);
        if (unit.decided()) {
            capped.bestLevel(best);
        }
        if (best.equals(worst)) {
            return capped.level(best)
                    .addAppliedRules(new AppliedRule(
                            AppliedRule.Kind.LEVEL_CAP, AppliedRule.Change.CAPS, best, cap.source(), facts(unit)))
                    .build();
        }
        return capped.level(Optional.empty())
                .status(RatingStatus.INCOMPLETE)
                .reason(LEVEL_CAP_OPEN.about(rating.getSubject().ref(), own, unit.unit(), cap.source()))
                .build();
    }

    /** The organization, and the decision on its level if there is one. */
    private static List<Ref> facts(UnitLevel unit) {
        Ref organization = unit.unit().toRef();
        return unit.decided() ? List.of(organization, unit.source()) : List.of(organization);
    }

    /** The same level; what the period can still bring is not above what was decided for the unit. */
    private static Rating withBest(Rating rating, RatingLevel highest) {
        RatingScale scale = rating.getRegulation().getScale();
        Rating.Builder bounded = Rating.builder();
        return bounded.from(rating)
                .bestLevel(rating.getBestLevel().map(level -> scale.lower(level, highest)))
                .build();
    }

    /** The rating of someone who was reviewed with others. */
    public static Rating review(Rating rating, GroupReview review) {
        Subject subject = rating.getSubject();
        Optional<Tie> tie = review.tieOf(subject);
        Optional<GroupReview.OverQuota> over = review.overOf(subject);
        Optional<ResolvedTie> resolved = review.resolvedTieOf(subject);
        Rating reviewed = rating;
        if (resolved.isPresent()) {
            reviewed = note(
                    over.map(one -> over(
                                    rating,
                                    review,
                                    one.limit(),
                                    List.of(resolved.get().decision().getRef())))
                            .orElse(rating),
                    decided(rating, resolved.get()));
        } else if (tie.isPresent()) {
            reviewed = note(
                    tied(rating, review.getQuota(), tie.get()),
                    full(rating, review, tie.get().limit()));
        } else if (over.isPresent()) {
            reviewed = note(
                    over(rating, review, over.get().limit(), List.of()),
                    full(rating, review, over.get().limit()));
        } else if (review.getOpen().contains(subject)) {
            return bounded(rating, review.getQuota());
        } else if (!review.getChosen().contains(subject)) {
            return rating;
        }
        return review.getOpen().isEmpty() ? reviewed : unsettled(reviewed, review);
    }

    /** Someone whose level is open and can be the limited one can then be over its quota. */
    private static Rating bounded(Rating rating, Quota quota) {
        boolean reaches = rating.getBestLevel().equals(Optional.of(quota.getLevel()));
        RatingScale scale = rating.getRegulation().getScale();
        Rating.Builder open = Rating.builder();
        return reaches
                ? open.from(rating)
                        .worstLevel(rating.getWorstLevel().map(level -> scale.lower(level, quota.getBaseLevel())))
                        .build()
                : rating;
    }

    private static Rating tied(Rating rating, Quota quota, Tie tie) {
        return undecided(
                rating,
                quota,
                TIED_AT_QUOTA.about(
                        rating.getSubject().ref(),
                        names(tie.subjects()),
                        tie.places(),
                        quota.getLevel(),
                        quota.getSource()));
    }

    private static Finding decided(Rating rating, ResolvedTie resolved) {
        TieDecision decision = resolved.decision();
        return TIE_DECIDED.about(
                rating.getSubject().ref(),
                names(resolved.tie().subjects()),
                resolved.tie().places(),
                decision.getId(),
                decision.getAuthorityPost(),
                decision.getDecidedOn(),
                names(resolved.chosen()));
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Without a place; {@code because} are the facts that say so beside the scope that is full. */
    private static Rating over(Rating rating, GroupReview review, QuotaPlaces limit, List<Ref> because) {
        Quota quota = review.getQuota();
        if (quota.getOverQuotaPolicy().value() == OverQuotaPolicy.LEFT_OPEN) {
            return undecided(
                    rating,
                    quota,
                    OVER_QUOTA.about(rating.getSubject().ref(), limit.places(), quota.getLevel(), quota.getSource()));
        }
        Ref within = limit.group()
                .map(group -> group.toRef(SimilarTaskGroup.KIND))
                .or(() -> review.getWithin().map(Subject::ref))
                .orElse(Ref.of("scope", limit.scope().name()));
        return from(rating, quota.getBaseLevel(), quota.getBaseLevel())
                .level(quota.getBaseLevel())
                .addAppliedRules(new AppliedRule(
                        AppliedRule.Kind.QUOTA,
                        AppliedRule.Change.CAPS,
                        quota.getBaseLevel(),
                        quota.getSource(),
                        Stream.concat(Stream.of(within), because.stream()).toList()))
                .build();
    }

    /** The numbers behind a place that is not there. */
    private static Finding full(Rating rating, GroupReview review, QuotaPlaces limit) {
        return QUOTA_FULL.about(
                rating.getSubject().ref(),
                limit.below(),
                review.getQuota().getBaseLevel(),
                limit.reached(),
                review.getQuota().getLevel(),
                limit.places(),
                review.getRate());
    }

    /** As long as levels of others are open, places can still be won and lost. */
    private static Rating unsettled(Rating rating, GroupReview review) {
        RatingScale scale = rating.getRegulation().getScale();
        RatingLevel base = review.getQuota().getBaseLevel();
        Rating.Builder open = Rating.builder();
        open.from(rating)
                .bestLevel(review.getQuota().getLevel())
                .worstLevel(rating.getWorstLevel().map(level -> scale.lower(level, base)));
        return note(open.build(), QUOTA_OPEN.about(rating.getSubject().ref(), names(review.getOpen())));
    }

    private static Rating undecided(Rating rating, Quota quota, Finding reason) {
        return from(rating, quota.getLevel(), quota.getBaseLevel())
                .status(RatingStatus.UNDECIDED)
                .level(Optional.empty())
                .reason(reason)
                .build();
    }

    /** A rating beside which the decision of the authority stands. */
    public static Rating decide(Rating rating, PublishedRating decision) {
        Rating.Builder decided = Rating.builder();
        return decided.from(rating).decided(decision).margin(Optional.empty()).build();
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
        // Points alone no longer decide, so that no number of them leads to another level.
        builder.margin(Optional.empty());
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
