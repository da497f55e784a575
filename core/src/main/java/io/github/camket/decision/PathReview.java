// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The review of one path. */
final class PathReview {

    private final PathRules rules;
    private final boolean closingLater;
    private final Snapshot known;
    private final Subject subject;
    private final ReportingPeriod period;
    private final Optional<Rating> rating;
    private final SortedSet<Finding> findings = new TreeSet<>();
    private final List<RatingOpinion> opinions;
    private final List<PublishedRating> proposals;
    private final DecisionChain chain;
    private final PetitionFile file;
    private final OrgTree tree;

    PathReview(
            PathRules rules,
            DeadlineCounter counter,
            boolean closingLater,
            Snapshot known,
            Subject subject,
            ReportingPeriod period,
            Optional<Rating> rating) {
        this.rules = rules;
        this.closingLater = closingLater;
        this.known = known;
        this.subject = subject;
        this.period = period;
        this.rating = rating;
        this.opinions = known.getFacts(RatingOpinion.class).stream()
                .filter(opinion -> opinion.getSubject().equals(subject)
                        && opinion.getPeriod().equals(period))
                .filter(opinion -> known.hasHappened(opinion, opinion.getGivenOn(), findings))
                .sorted(Comparator.comparing(RatingOpinion::getGivenOn)
                        .thenComparing(RatingOpinion::getStep)
                        .thenComparing(RatingOpinion::getId))
                .toList();
        List<PublishedRating> all = known.getFacts(PublishedRating.class).stream()
                .filter(fact ->
                        fact.getSubject().equals(subject) && fact.getPeriod().equals(period))
                .filter(fact -> known.hasHappened(fact, fact.getDecidedOn(), findings))
                .sorted(Comparator.comparing(PublishedRating::getDecidedOn).thenComparing(PublishedRating::getId))
                .toList();
        this.proposals = all.stream()
                .filter(fact -> fact.getStanding() == Standing.PROPOSED)
                .toList();
        PathLimits limits = new PathLimits(counter, findings);
        this.chain = new DecisionChain(rules, limits, known, subject, period, all, findings);
        this.file = new PetitionFile(rules, limits, known, subject, chain, proposals, findings);
        this.tree = OrgTree.of(known.getFacts(OrgUnit.class), period.coveredUntil(known.getKnownOn()));
    }

    RatingPath run() {
        Optional<PathCase> rated = pathCase();
        Optional<PathProposal> proposal = proposal();
        Optional<Deadline> due = decisionDue();
        DueState decided = DueState.of(due.map(Deadline::getLastDay), chain.firstDecidedOn(), known.getKnownOn());
        findDue(due, decided);
        findSteps(rated);
        findLower();
        file.findGrounds();
        chain.inForce().ifPresent(decision -> findDifference(decision, proposal));
        return RatingPath.builder()
                .subject(subject)
                .period(period)
                .knownOn(known.getKnownOn())
                .rules(rules)
                .pathCase(rated)
                .state(state())
                .steps(steps())
                .rating(rating)
                .opinions(opinions)
                .proposal(proposal)
                .decisions(chain.decisions())
                .inForce(chain.inForce())
                .petitions(file.petitions())
                .decisionDue(due)
                .decisionState(decided)
                .findings(findings)
                .build();
    }

    /** Heads and deputies are those of the agency; whoever leads a unit in it is rated with the staff. */
    private Optional<PathCase> pathCase() {
        if (subject.unit().isPresent()) {
            return Optional.of(PathCase.ORGANIZATION);
        }
        ServiceHistory service = ServiceHistory.of(
                known.getFacts(OrgUnit.class), known.getFacts(Appointment.class), known.getFacts(Absence.class));
        return service.getPosts(subject.cadre().orElseThrow()).stream()
                .filter(post -> !post.getStartsOn().isAfter(tree.getDay()))
                .max(Appointment.latestOn(tree.getDay()))
                .map(post -> {
                    boolean agency = tree.getAgency(post.getUnit()).equals(post.getUnit());
                    if (agency && post.getPosition() == Position.HEAD) {
                        return PathCase.HEAD;
                    }
                    return agency && post.getPosition() == Position.DEPUTY ? PathCase.DEPUTY : PathCase.STAFF;
                });
    }

    /** The level of the rating, or else of the last opinion or proposal that names one. */
    private Optional<PathProposal> proposal() {
        Optional<RatingLevel> rated = rating.flatMap(Rating::getLevel);
        if (rated.isPresent()) {
            return rated.map(level -> new PathProposal(level, Optional.empty()));
        }
        return steps().stream()
                .filter(step -> step.event().compareTo(PathEvent.PROPOSED) <= 0
                        && step.level().isPresent())
                .reduce((first, last) -> last)
                .map(step -> new PathProposal(step.level().orElseThrow(), Optional.of(step.fact())));
    }

    private SortedSet<PathStep> steps() {
        SortedSet<PathStep> steps = new TreeSet<>();
        for (RatingOpinion opinion : opinions) {
            steps.add(new PathStep(
                    opinion.getGivenOn(),
                    PathEvent.of(opinion.getStep()),
                    opinion.getRef(),
                    opinion.getLevel(),
                    opinion.getByPost()));
        }
        for (PublishedRating proposed : proposals) {
            steps.add(new PathStep(
                    proposed.getDecidedOn(),
                    PathEvent.PROPOSED,
                    proposed.getRef(),
                    Optional.of(proposed.getLevel()),
                    proposed.getAuthorityPost()));
        }
        chain.addSteps(steps);
        file.addSteps(steps);
        return steps;
    }

    private PathState state() {
        if (!chain.decisions().isEmpty()) {
            return stateAfterDecision();
        }
        return opinions.stream()
                .map(RatingOpinion::getStep)
                .max(Comparator.naturalOrder())
                .map(step -> switch (step) {
                    case SELF_ASSESSMENT -> PathState.SELF_ASSESSED;
                    case COLLECTIVE_REVIEW, PARTY_COMMITTEE_OPINION -> PathState.REVIEWED;
                    case PERSONNEL_PROPOSAL -> PathState.PUT_FORWARD;
                })
                .orElse(proposal().isPresent() ? PathState.PROPOSED : PathState.OPEN);
    }

    private PathState stateAfterDecision() {
        if (chain.inForce().isEmpty()) {
            return PathState.CONTENDED;
        }
        if (file.petitions().stream().anyMatch(PathPetition::isOpen)) {
            return PathState.PETITIONED;
        }
        if (chain.decisions().size() > 1) {
            return PathState.REPLACED;
        }
        if (!file.petitions().isEmpty()) {
            return PathState.PETITION_SETTLED;
        }
        return chain.decisions().get(0).getFirstNoticeOn().isPresent() ? PathState.PUBLISHED : PathState.DECIDED;
    }

    /** A day of the calendar, not a period: it is not counted and does not move. */
    private Optional<Deadline> decisionDue() {
        if (period.getType() != PeriodType.YEAR) {
            return Optional.empty();
        }
        int year = period.getFirstDay().getYear();
        MonthDay before = (closingLater ? rules.getDecisionBeforeNextYear() : rules.getDecisionBefore()).value();
        return Optional.of(Deadline.before(before.atYear(closingLater ? year + 1 : year)));
    }

    private void findDue(Optional<Deadline> due, DueState state) {
        if (state == DueState.LATE) {
            findings.add(RatingPathReviewer.DECIDED_LATE.about(
                    subject.ref(),
                    chain.firstDecidedOn().orElseThrow(),
                    due.orElseThrow().getLastDay()));
        } else if (state == DueState.OVERDUE) {
            findings.add(RatingPathReviewer.DECISION_OVERDUE.about(
                    subject.ref(), due.orElseThrow().getLastDay()));
        }
    }

    private void findSteps(Optional<PathCase> rated) {
        chain.lastDecidedOn()
                .ifPresent(decidedOn -> opinions.stream()
                        .filter(opinion -> opinion.getGivenOn().isAfter(decidedOn))
                        .forEach(opinion -> findings.add(RatingPathReviewer.OPINION_AFTER_DECISION.about(
                                opinion.getRef(), opinion.getGivenOn(), decidedOn))));
        List<RatingOpinion> firsts = opinions.stream()
                .filter(opinion -> opinions.stream()
                        .filter(other -> other.getStep() == opinion.getStep())
                        .findFirst()
                        .equals(Optional.of(opinion)))
                .toList();
        for (RatingOpinion opinion : firsts) {
            firsts.stream()
                    .filter(other -> other.getStep().compareTo(opinion.getStep()) < 0
                            && other.getGivenOn().isAfter(opinion.getGivenOn()))
                    .forEach(other -> findings.add(RatingPathReviewer.STEPS_OUT_OF_ORDER.about(
                            opinion.getRef(),
                            opinion.getStep(),
                            opinion.getGivenOn(),
                            other.getStep(),
                            other.getGivenOn())));
        }
        if (chain.decisions().isEmpty()) {
            return;
        }
        rated.map(rules.getSteps()::get)
                .ifPresent(steps -> steps.value().stream()
                        .filter(step -> firsts.stream().noneMatch(opinion -> opinion.getStep() == step))
                        .forEach(step -> findings.add(RatingPathReviewer.STEP_MISSING.about(subject.ref(), step))));
    }

    /** Only what is on record: of a unit below of which no decision is known nothing is said. */
    private void findLower() {
        Optional<LocalDate> own = chain.firstDecidedOn();
        if (subject.unit().isEmpty() || own.isEmpty()) {
            return;
        }
        for (OrgUnitId below : tree.getChildren(subject.unit().get())) {
            known.getFacts(PublishedRating.class).stream()
                    .filter(fact -> fact.getSubject().equals(Subject.of(below))
                            && fact.getPeriod().equals(period)
                            && fact.getStanding() == Standing.CONFIRMED)
                    .map(PublishedRating::getDecidedOn)
                    .filter(day -> !day.isAfter(known.getKnownOn()))
                    .min(Comparator.naturalOrder())
                    .filter(own.get()::isBefore)
                    .ifPresent(day -> findings.add(
                            RatingPathReviewer.LOWER_DECIDED_LATER.about(subject.ref(), below, day, own.get())));
        }
    }

    private void findDifference(PublishedRating decision, Optional<PathProposal> proposal) {
        boolean silent = decision.getReason().isEmpty() && decision.getGround().isEmpty();
        proposal.filter(one -> silent && !one.level().equals(decision.getLevel()))
                .ifPresent(one -> findings.add(RatingPathReviewer.DIFFERS_WITHOUT_REASON.about(
                        decision.getRef(), decision.getLevel(), one.level())));
    }
}
