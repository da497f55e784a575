// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decisions on one path by day: which holds, which took the place of which, and when each was made known and passed on. */
final class DecisionChain {

    private final PathRules rules;
    private final PathLimits limits;
    private final Snapshot known;
    private final Collection<Finding> findings;
    private final List<PublishedRating> confirmed;
    private final Optional<PublishedRating> inForce;
    private final List<PathDecision> decisions = new ArrayList<>();

    /** {@code all} are those of the subject and period, proposed ones too, by day. */
    DecisionChain(
            PathRules rules,
            PathLimits limits,
            Snapshot known,
            Subject subject,
            ReportingPeriod period,
            List<PublishedRating> all,
            Collection<Finding> findings) {
        this.rules = rules;
        this.limits = limits;
        this.known = known;
        this.findings = findings;
        this.confirmed = all.stream()
                .filter(decision -> decision.getStanding() == Standing.CONFIRMED)
                .toList();
        Decisions<PublishedRating> held = Decisions.of(confirmed, PublishedRating::getLevel);
        findings.addAll(held.getFindings());
        this.inForce = held.find(Standing.CONFIRMED, subject, period);
        Map<FactId, List<RatingNotice>> notices = known.getFacts(
                RatingNotice.class, RatingNotice::getDecision, RatingNotice::getGivenOn, new ArrayList<>());
        Map<FactId, List<RatingSync>> syncs =
                known.getFacts(RatingSync.class, RatingSync::getDecision, RatingSync::getSyncedOn, new ArrayList<>());
        for (PublishedRating decision : confirmed) {
            findLater(decision);
            decisions.add(follow(
                    decision,
                    notices.getOrDefault(decision.getId(), List.of()).stream()
                            .sorted(Comparator.comparing(RatingNotice::getGivenOn)
                                    .thenComparing(RatingNotice::getId))
                            .toList(),
                    syncs.getOrDefault(decision.getId(), List.of()).stream()
                            .sorted(Comparator.comparing(RatingSync::getSyncedOn)
                                    .thenComparing(RatingSync::getId))
                            .toList()));
        }
        confirmed.forEach(this::findReplacement);
    }

    List<PathDecision> decisions() {
        return decisions;
    }

    Optional<PublishedRating> inForce() {
        return inForce;
    }

    Optional<LocalDate> firstDecidedOn() {
        return confirmed.stream().map(PublishedRating::getDecidedOn).findFirst();
    }

    Optional<LocalDate> lastDecidedOn() {
        return confirmed.stream().map(PublishedRating::getDecidedOn).reduce((first, last) -> last);
    }

    Optional<PathDecision> find(FactId decision) {
        return decisions.stream()
                .filter(one -> one.getDecision().getId().equals(decision))
                .findFirst();
    }

    /** The decisions that say they take the place of this one, by day. */
    List<PublishedRating> replacing(FactId decision) {
        return confirmed.stream()
                .filter(other -> other.getReplaces().equals(Optional.of(decision)))
                .toList();
    }

    void addSteps(Collection<PathStep> steps) {
        for (PathDecision one : decisions) {
            PublishedRating decision = one.getDecision();
            boolean first = decision.equals(confirmed.get(0));
            steps.add(new PathStep(
                    decision.getDecidedOn(),
                    first ? PathEvent.DECIDED : PathEvent.DECIDED_AGAIN,
                    decision.getRef(),
                    Optional.of(decision.getLevel()),
                    decision.getAuthorityPost()));
            for (RatingNotice notice : one.getNotices()) {
                steps.add(new PathStep(
                        notice.getGivenOn(),
                        notice.getKind() == NoticeKind.WRITTEN ? PathEvent.NOTIFIED : PathEvent.PUBLISHED,
                        notice.getRef(),
                        Optional.of(decision.getLevel()),
                        notice.getByPost()));
            }
            for (RatingSync sync : one.getSyncs()) {
                steps.add(new PathStep(
                        sync.getSyncedOn(),
                        PathEvent.SYNCED,
                        sync.getRef(),
                        Optional.of(decision.getLevel()),
                        sync.getByPost()));
            }
        }
    }

    /** Notices and syncs of this decision that are dated later; those of other paths are found on theirs. */
    private void findLater(PublishedRating decision) {
        known.getFacts(RatingNotice.class).stream()
                .filter(notice -> notice.getDecision().equals(decision.getId()))
                .forEach(notice -> known.hasHappened(notice, notice.getGivenOn(), findings));
        known.getFacts(RatingSync.class).stream()
                .filter(sync -> sync.getDecision().equals(decision.getId()))
                .forEach(sync -> known.hasHappened(sync, sync.getSyncedOn(), findings));
    }

    private PathDecision follow(PublishedRating decision, List<RatingNotice> notices, List<RatingSync> syncs) {
        for (RatingNotice notice : notices) {
            if (notice.getGivenOn().isBefore(decision.getDecidedOn())) {
                findings.add(RatingPathReviewer.NOTICE_BEFORE_DECISION.about(
                        notice.getRef(), decision.getId(), notice.getGivenOn(), decision.getDecidedOn()));
            }
        }
        boolean holds = inForce.equals(Optional.of(decision));
        Optional<LocalDate> from = rules.getSyncFrom().value() == SyncFrom.DECISION
                ? Optional.of(decision.getDecidedOn())
                : notices.stream().map(RatingNotice::getGivenOn).findFirst();
        Optional<CountedDeadline> due =
                limits.count(decision.getRef(), from, rules.getSyncLimit().value());
        Optional<LocalDate> synced = syncs.stream().map(RatingSync::getSyncedOn).findFirst();
        DueState state = DueState.of(due.map(CountedDeadline::getLastDay), synced, known.getKnownOn());
        for (RatingSync sync : syncs) {
            if (sync.getSyncedOn().isBefore(decision.getDecidedOn())) {
                findings.add(RatingPathReviewer.SYNC_BEFORE_DECISION.about(
                        sync.getRef(), decision.getId(), sync.getSyncedOn(), decision.getDecidedOn()));
            }
        }
        if (state == DueState.LATE) {
            findings.add(RatingPathReviewer.SYNCED_LATE.about(
                    syncs.get(0).getRef(),
                    decision.getId(),
                    synced.orElseThrow(),
                    due.orElseThrow().getLastDay()));
        } else if (state == DueState.OVERDUE && holds) {
            findings.add(RatingPathReviewer.SYNC_OVERDUE.about(
                    decision.getRef(), due.orElseThrow().getLastDay()));
        }
        return PathDecision.builder()
                .decision(decision)
                .replacedBy(replacedBy(decision))
                .notices(notices)
                .syncs(syncs)
                .syncDue(due)
                .syncState(state)
                .build();
    }

    /** By name, or else by time; nobody could say of one of the last day that contradicts another. */
    private Optional<FactId> replacedBy(PublishedRating decision) {
        if (inForce.equals(Optional.of(decision))) {
            return Optional.empty();
        }
        return replacing(decision.getId()).stream()
                .findFirst()
                .or(() -> confirmed.stream()
                        .filter(other -> other.getDecidedOn().isAfter(decision.getDecidedOn()))
                        .findFirst())
                .map(PublishedRating::getId);
    }

    private void findReplacement(PublishedRating decision) {
        List<PublishedRating> replacing = replacing(decision.getId());
        if (replacing.size() > 1) {
            findings.add(RatingPathReviewer.DECISION_REPLACED_TWICE.about(
                    decision.getRef(),
                    replacing.stream().map(one -> one.getId().value()).collect(Collectors.joining(", "))));
        }
        if (decision.getReplaces().isEmpty()) {
            confirmed.stream()
                    .filter(other -> other.getDecidedOn().isBefore(decision.getDecidedOn()))
                    .reduce((first, last) -> last)
                    .ifPresent(earlier -> findings.add(RatingPathReviewer.REPLACES_UNNAMED.about(
                            decision.getRef(), earlier.getId(), earlier.getDecidedOn())));
            return;
        }
        FactId named = decision.getReplaces().get();
        if (decision.getGround().isEmpty()) {
            findings.add(RatingPathReviewer.REPLACED_WITHOUT_GROUND.about(decision.getRef(), named));
        }
        Optional<PublishedRating> earlier = find(named).map(PathDecision::getDecision);
        if (earlier.isEmpty()) {
            findings.add(RatingPathReviewer.REPLACES_OTHER.about(decision.getRef(), named));
        } else if (earlier.get().getDecidedOn().isAfter(decision.getDecidedOn())) {
            findings.add(RatingPathReviewer.REPLACES_LATER.about(
                    decision.getRef(),
                    decision.getDecidedOn(),
                    named,
                    earlier.get().getDecidedOn()));
        }
    }
}
