// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.UnitEvaluator;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rates the units of a snapshot, those below before those above; those of one authority are held against its quota. */
final class UnitStage {

    private final ReportingPeriod period;
    private final LocalDate knownOn;
    private final OrgTree tree;
    private final UnitEvaluator evaluator;
    private final Rater rater;
    private final Applicability.Organizations applies;
    private final RatingScale scale;
    private final Optional<Quota> quota;
    private final PublishedLevels published;
    private final QuotaRates rates;
    private final TieDecisions ties;
    private final Map<Subject, List<Conclusion>> conclusions;
    private final Map<OrgUnitId, Finding> openInPart = new TreeMap<>();
    private final Map<Subject, Rating> ratings = new TreeMap<>();
    private final Map<OrgUnitId, List<Candidate>> reviewed = new TreeMap<>();
    private final Map<OrgUnitId, GroupReviewer> reviewers = new TreeMap<>();
    private final List<GroupReview> reviews = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    UnitStage(
            EvaluationPlan plan,
            Snapshot known,
            ReportingPeriod period,
            OrgTree tree,
            UnitEvaluator evaluator,
            PublishedLevels published,
            QuotaRates rates,
            TieDecisions ties) {
        this.period = period;
        this.knownOn = known.getKnownOn();
        this.tree = tree;
        this.evaluator = evaluator;
        this.rater = Rater.of(plan);
        this.applies = (Applicability.Organizations) plan.getRegulation().getApplicability();
        this.scale = plan.getRegulation().getScale();
        this.quota = plan.getRegulation().getQuota();
        this.published = published;
        this.rates = rates;
        this.ties = ties;
        // Conclusions that are dated later are found with those about people.
        this.conclusions =
                known.getFacts(Conclusion.class, Conclusion::getSubject, Conclusion::getConcludedOn, new ArrayList<>());
        for (OrgUnit fact : known.getFacts(OrgUnit.class)) {
            Subject subject = Subject.of(fact.getId());
            OrgUnit unit = tree.find(fact.getId()).orElse(fact);
            findPartOfPeriod(fact);
            if (tree.find(fact.getId()).isEmpty()) {
                Finding closed = Assessor.UNIT_NOT_OPEN.about(unit.getRef(), tree.getDay());
                ratings.put(subject, without(subject, RatingStatus.NOT_RATED, closed));
            } else if (!applies.includes(unit)) {
                Finding outside = Assessor.OUTSIDE_KIND.about(
                        unit.getRef(),
                        unit.getKind(),
                        unit.getLevel().map(level -> level.code()).orElse("-"),
                        applies.source());
                ratings.put(subject, without(subject, RatingStatus.OUTSIDE_REGULATION, outside));
            } else {
                Finding circle = Assessor.IN_A_CIRCLE.about(unit.getRef());
                ratings.put(subject, without(subject, RatingStatus.NOT_EVALUABLE, circle));
            }
        }
    }

    private Rating without(Subject subject, RatingStatus status, Finding reason) {
        return rater.without(subject, period, knownOn, status, reason);
    }

    /** The ratings by subject. */
    Map<Subject, Rating> ratings() {
        return ratings;
    }

    List<GroupReview> reviews() {
        return reviews;
    }

    List<Finding> findings() {
        return findings;
    }

    void run() {
        Set<OrgUnitId> rated = new TreeSet<>();
        for (OrgUnitId unit : tree.getBottomUp()) {
            rated.add(unit);
            reviewBelow(unit);
            if (!isOutside(unit)) {
                rate(unit);
                flagPartOfPeriod(unit);
            }
        }
        for (Subject subject : ratings.keySet()) {
            subject.unit().filter(unit -> !rated.contains(unit)).ifPresent(this::reviewBelow);
        }
        findings.addAll(evaluator.getFindings());
        ratings.replaceAll((subject, rating) -> published.beside(rating));
    }

    /** Not governed by the regulation, or closed before the last day. */
    private boolean isOutside(OrgUnitId unit) {
        return rating(unit).getStatus() == RatingStatus.OUTSIDE_REGULATION
                || tree.find(unit).isEmpty();
    }

    private void findPartOfPeriod(OrgUnit unit) {
        List<Validity> uncovered =
                List.of(Validity.of(period.getFirstDay(), tree.getDay().plusDays(1)));
        for (Validity validity : unit.validities()) {
            uncovered = uncovered.stream()
                    .flatMap(left -> left.minus(validity).stream())
                    .toList();
        }
        if (!uncovered.isEmpty()) {
            openInPart.put(
                    unit.getId(),
                    Assessor.UNIT_OPEN_IN_PART.about(
                            unit.getRef(),
                            unit.validities().stream().map(Validity::toString).collect(Collectors.joining("; ")),
                            period));
        }
    }

    private void flagPartOfPeriod(OrgUnitId unit) {
        Finding finding = openInPart.get(unit);
        if (finding != null) {
            ratings.computeIfPresent(Subject.of(unit), (subject, rating) -> GroupRules.note(rating, finding));
        }
    }

    private Rating rating(OrgUnitId unit) {
        return Optional.ofNullable(ratings.get(Subject.of(unit))).orElseThrow();
    }

    private void rate(OrgUnitId unit) {
        Rating rating = rateAlone(unit, evaluator, conclusions.getOrDefault(Subject.of(unit), List.of()));
        boolean limited = quota.filter(limit -> rating.getLevel().equals(Optional.of(limit.getLevel())))
                .isPresent();
        boolean top = tree.getParent(unit).isEmpty();
        ratings.put(
                rating.getSubject(),
                limited && top
                        ? GroupRules.note(
                                rating,
                                Assessor.QUOTA_ELSEWHERE.about(
                                        unit.toRef(), quota.orElseThrow().getSource()))
                        : rating);
    }

    /**
     * The rating of one unit alone, by these facts about it and by what is known here of the units below it.
     *
     * @param about an evaluator over the facts
     * @param concluded conclusions about the unit
     */
    Rating rateAlone(OrgUnitId unit, UnitEvaluator about, List<Conclusion> concluded) {
        List<UnitLevel> below = new ArrayList<>();
        tree.getChildren(unit).forEach(child -> levelOf(child).ifPresent(below::add));
        return rater.rate(Subject.of(unit), about.evaluate(unit, period, below), new Conduct(List.of(), concluded));
    }

    /** The rating of one unit held against the quota of its authority, with its neighbours as they are. */
    Rating review(OrgUnitId unit, Rating rating) {
        Optional<OrgUnitId> parent = tree.getParent(unit);
        GroupReviewer reviewer = parent.map(reviewers::get).orElse(null);
        if (parent.isEmpty() || reviewer == null) {
            return rating;
        }
        List<Candidate> candidates = new ArrayList<>(reviewed.getOrDefault(parent.get(), List.of()));
        candidates.replaceAll(candidate ->
                candidate.subject().equals(rating.getSubject()) ? Candidates.of(rating, published) : candidate);
        return GroupRules.review(rating, reviewer.review(Subject.of(parent.get()), candidates));
    }

    /** The scores of the other units of the same authority. */
    List<Points> scoresBeside(OrgUnitId unit) {
        return tree.getParent(unit)
                .map(parent -> Candidates.scoresBeside(Subject.of(unit), reviewed.getOrDefault(parent, List.of())))
                .orElse(List.of());
    }

    /** Holds the units directly below one unit, which one authority recognises, against the quota. */
    private void reviewBelow(OrgUnitId unit) {
        List<Candidate> candidates = new ArrayList<>();
        for (OrgUnitId child : tree.getChildren(unit)) {
            if (!isOutside(child)) {
                candidates.add(Candidates.of(rating(child), published));
            }
        }
        if (quota.isEmpty() || candidates.isEmpty()) {
            return;
        }
        GroupReviewer reviewer = ties.apply(
                rates.apply(GroupReviewer.of(quota.get()), unit, SubjectKind.COLLECTIVE, quota.get()),
                unit,
                SubjectKind.COLLECTIVE);
        reviewed.put(unit, List.copyOf(candidates));
        reviewers.put(unit, reviewer);
        GroupReview review = reviewer.review(Subject.of(unit), candidates);
        reviews.add(review);
        candidates.forEach(candidate ->
                ratings.computeIfPresent(candidate.subject(), (subject, own) -> GroupRules.review(own, review)));
    }

    /**
     * What is known of the level of a unit: as decided, else as proposed here, else as put forward elsewhere. Empty for a
     * unit that is not rated under these rules and of which nothing is known.
     */
    Optional<UnitLevel> levelOf(OrgUnitId unit) {
        Subject subject = Subject.of(unit);
        if (published.isContended(subject)) {
            return Optional.of(UnitLevel.open(unit, scale.levels()));
        }
        Optional<PublishedRating> decided = published.confirmed(subject);
        if (decided.isPresent()) {
            return decided.map(UnitLevel::of);
        }
        if (isOutside(unit)) {
            return published.proposed(subject).map(UnitLevel::of);
        }
        Rating rating = rating(unit);
        return Optional.of(rating.getLevel()
                .map(level -> UnitLevel.of(proposal(rating, level)))
                .orElseGet(() -> UnitLevel.open(unit, possible(rating))));
    }

    private PublishedRating proposal(Rating rating, RatingLevel level) {
        return PublishedRating.builder()
                .id(FactId.of(rating.getSubject() + " " + period))
                .subject(rating.getSubject())
                .period(period)
                .level(level)
                .standing(Standing.PROPOSED)
                .authorityPost(Assessor.PROPOSED_HERE)
                .decidedOn(knownOn)
                .build();
    }

    /** The levels between the best and the worst; where no level may match, the authority can decide any lower one. */
    private List<RatingLevel> possible(Rating rating) {
        int lowest = scale.bands().size() - 1;
        int best = rating.getBestLevel().map(scale::rank).orElse(0);
        int worst = rating.getWorstLevel().map(scale::rank).orElse(lowest);
        if (rating.getWorstLevel().isEmpty() && best == lowest) {
            best = 0;
        }
        return scale.bands().subList(best, worst + 1).stream()
                .map(band -> band.level())
                .toList();
    }
}
