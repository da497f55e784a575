// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Applies what looks at more than one person: first the level cap of leaders, then the quota of each agency. */
final class GroupStage {

    private final ReportingPeriod period;
    private final Regulation regulation;
    private final OrgTree tree;
    private final PublishedLevels published;
    private final PeopleStage people;
    private final Map<Subject, Rating> ratings;
    private final Map<Subject, Appointment> lastPosts;
    private final Map<Subject, FactId> groups = new TreeMap<>();
    private final Map<Subject, OrgUnitId> agencyOf = new TreeMap<>();
    private final Map<OrgUnitId, List<Candidate>> agencies = new TreeMap<>();
    private final Map<OrgUnitId, GroupReviewer> reviewers = new TreeMap<>();
    private final List<GroupReview> reviews = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    GroupStage(
            ReportingPeriod period,
            Regulation regulation,
            OrgTree tree,
            PublishedLevels published,
            PeopleStage people) {
        this.period = period;
        this.regulation = regulation;
        this.tree = tree;
        this.published = published;
        this.people = people;
        this.ratings = people.ratings();
        this.lastPosts = people.lastPosts();
    }

    List<GroupReview> reviews() {
        return reviews;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Applies the level cap.
     *
     * @param levels what is known of the level of a unit; empty if it is not rated under rules that are known here
     */
    void cap(Function<OrgUnitId, Optional<UnitLevel>> levels) {
        Optional<LevelCap> cap = regulation.getLevelCap();
        if (cap.isEmpty()) {
            return;
        }
        lastPosts.keySet().forEach(subject -> {
            List<OrgUnitId> units = capping(subject, cap.get());
            if (units.size() > 1) {
                findings.add(Assessor.CONCURRENT_POSTS.about(
                        subject.ref(),
                        String.join(", ", units.stream().map(OrgUnitId::value).toList())));
            }
            ratings.computeIfPresent(subject, (key, rating) -> capped(rating, units, cap.get(), levels));
        });
    }

    /** The rating of one person under the level cap; the person has a post. */
    Rating cap(Rating rating, Function<OrgUnitId, Optional<UnitLevel>> levels) {
        return regulation
                .getLevelCap()
                .map(cap -> capped(rating, capping(rating.getSubject(), cap), cap, levels))
                .orElse(rating);
    }

    /** The units whose level caps that of the person. */
    private List<OrgUnitId> capping(Subject subject, LevelCap cap) {
        List<Appointment> held = people.postsOnLastDay(subject);
        Optional<Appointment> last = Optional.ofNullable(lastPosts.get(subject));
        return (held.isEmpty() ? last.stream().toList() : held)
                .stream()
                        .filter(post -> cap.appliesTo().value().contains(post.getPosition()))
                        .map(Appointment::getUnit)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Rating capped(
            Rating own, List<OrgUnitId> units, LevelCap cap, Function<OrgUnitId, Optional<UnitLevel>> levels) {
        Rating rating = own;
        for (OrgUnitId unit : units) {
            Rating soFar = rating;
            rating = levels.apply(unit)
                    .map(level -> GroupRules.cap(soFar, cap, level))
                    .orElseGet(() -> withoutCap(soFar, unit, cap));
        }
        return rating;
    }

    private static Rating withoutCap(Rating rating, OrgUnitId unit, LevelCap cap) {
        return rating.getLevel().isEmpty()
                ? rating
                : GroupRules.note(
                        rating, Assessor.NO_LEVEL_CAP.about(rating.getSubject().ref(), unit, cap.source()));
    }

    /** Holds the people of each agency against the quota. */
    void review(Snapshot known, QuotaRates rates, TieDecisions ties) {
        Optional<Quota> quota = regulation.getQuota();
        if (quota.isEmpty()) {
            return;
        }
        groups.putAll(groups(known));
        ratings.forEach((subject, rating) -> {
            Appointment post = lastPosts.get(subject);
            if (post == null || rating.getStatus() == RatingStatus.OUTSIDE_REGULATION) {
                return;
            }
            if (people.postsOnLastDay(subject).isEmpty()) {
                findings.add(Assessor.LEFT_BEFORE_END.about(subject.ref(), post.getId()));
            } else {
                OrgUnitId agency = tree.getAgency(post.getUnit());
                agencyOf.put(subject, agency);
                agencies.computeIfAbsent(agency, key -> new ArrayList<>()).add(candidate(rating));
            }
        });
        agencies.forEach((agency, candidates) -> {
            GroupReviewer reviewer = ties.apply(
                    rates.apply(GroupReviewer.of(quota.get()), agency, SubjectKind.PERSON, quota.get()),
                    agency,
                    SubjectKind.PERSON);
            reviewers.put(agency, reviewer);
            GroupReview review = reviewer.review(Subject.of(agency), candidates);
            reviews.add(review);
            for (Candidate candidate : candidates) {
                ratings.computeIfPresent(candidate.subject(), (key, rating) -> GroupRules.review(rating, review));
            }
        });
    }

    /** The rating of one person held against the quota of the agency, with everyone else as they are. */
    Rating review(Rating rating) {
        OrgUnitId agency = agencyOf.get(rating.getSubject());
        GroupReviewer reviewer = agency == null ? null : reviewers.get(agency);
        Candidate own = candidate(rating);
        // Whoever does not contend for a place is told nothing by a review.
        boolean contends =
                own.level().equals(regulation.getQuota().map(Quota::getLevel)) || own.state() == Candidate.State.OPEN;
        if (agency == null || reviewer == null || !contends) {
            return rating;
        }
        List<Candidate> candidates = new ArrayList<>(agencies.getOrDefault(agency, List.of()));
        candidates.replaceAll(candidate -> candidate.subject().equals(rating.getSubject()) ? own : candidate);
        return GroupRules.review(rating, reviewer.review(Subject.of(agency), candidates));
    }

    /** The scores of the other candidates of the agency. */
    List<Points> scoresBeside(Subject person) {
        OrgUnitId agency = agencyOf.get(person);
        return agency == null ? List.of() : Candidates.scoresBeside(person, agencies.getOrDefault(agency, List.of()));
    }

    private Candidate candidate(Rating rating) {
        Candidate candidate = Candidates.of(rating, published);
        FactId group = groups.get(rating.getSubject());
        return group == null ? candidate : candidate.inGroup(group);
    }

    /** The group of each person who is in exactly one of the own agency; the agency cap alone binds the others. */
    private Map<Subject, FactId> groups(Snapshot known) {
        Map<Subject, List<SimilarTaskGroup>> all = new TreeMap<>();
        for (SimilarTaskGroup group : known.getFacts(SimilarTaskGroup.class)) {
            if (!group.getPeriod().equals(period) || !known.hasHappened(group, group.getDecidedOn(), findings)) {
                continue;
            }
            for (CadreId member : group.getMembers()) {
                Appointment post = lastPosts.get(Subject.of(member));
                if (post != null && tree.getAgency(post.getUnit()).equals(group.getUnit())) {
                    all.computeIfAbsent(Subject.of(member), key -> new ArrayList<>())
                            .add(group);
                } else {
                    findings.add(Assessor.MEMBER_ELSEWHERE.about(group.getRef(), member, group.getUnit()));
                }
            }
        }
        Map<Subject, FactId> single = new TreeMap<>();
        all.forEach((subject, several) -> {
            if (several.size() == 1) {
                single.put(subject, several.get(0).getId());
            } else {
                findings.add(Assessor.IN_SEVERAL_GROUPS.about(
                        subject.ref(),
                        String.join(
                                ", ",
                                several.stream()
                                        .map(group -> group.getId().value())
                                        .toList())));
            }
        });
        return single;
    }
}
