// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The petitions against the decisions of one path, with the replies to them. */
final class PetitionFile {

    private final PathRules rules;
    private final PathLimits limits;
    private final Snapshot known;
    private final Subject subject;
    private final DecisionChain chain;
    private final Collection<Finding> findings;
    private final List<PathPetition> petitions = new ArrayList<>();

    PetitionFile(
            PathRules rules,
            PathLimits limits,
            Snapshot known,
            Subject subject,
            DecisionChain chain,
            List<PublishedRating> proposals,
            Collection<Finding> findings) {
        this.rules = rules;
        this.limits = limits;
        this.known = known;
        this.subject = subject;
        this.chain = chain;
        this.findings = findings;
        for (RatingPetition petition : known.getFacts(RatingPetition.class)) {
            boolean againstProposal =
                    proposals.stream().anyMatch(one -> one.getId().equals(petition.getDecision()));
            boolean ours = againstProposal || chain.find(petition.getDecision()).isPresent();
            if (ours && known.hasHappened(petition, petition.getReceivedOn(), findings)) {
                if (againstProposal) {
                    findings.add(RatingPathReviewer.PETITION_AGAINST_PROPOSAL.about(
                            petition.getRef(), petition.getDecision()));
                }
                petitions.add(review(petition));
            }
        }
        petitions.sort(
                Comparator.comparing((PathPetition one) -> one.getPetition().getReceivedOn())
                        .thenComparing(one -> one.getPetition().getId()));
    }

    List<PathPetition> petitions() {
        return petitions;
    }

    void addSteps(Collection<PathStep> steps) {
        for (PathPetition one : petitions) {
            RatingPetition petition = one.getPetition();
            steps.add(new PathStep(
                    petition.getReceivedOn(),
                    PathEvent.PETITIONED,
                    petition.getRef(),
                    petition.getAskedLevel(),
                    petition.getAuthorityPost()));
            for (RatingPetitionReply reply : one.getReplies()) {
                steps.add(new PathStep(
                        reply.getSettledOn(),
                        PathEvent.PETITION_SETTLED,
                        reply.getRef(),
                        Optional.empty(),
                        reply.getAuthorityPost()));
            }
        }
    }

    private PathPetition review(RatingPetition petition) {
        List<RatingPetitionReply> replies = known.getFacts(RatingPetitionReply.class).stream()
                .filter(reply -> reply.getPetition().equals(petition.getId())
                        && known.hasHappened(reply, reply.getSettledOn(), findings))
                .sorted(Comparator.comparing(RatingPetitionReply::getSettledOn)
                        .thenComparing(RatingPetitionReply::getId))
                .toList();
        Optional<CountedDeadline> due = limits.count(
                petition.getRef(),
                Optional.of(petition.getReceivedOn()),
                rules.getPetitionLimit().value());
        Optional<LocalDate> settled =
                replies.stream().map(RatingPetitionReply::getSettledOn).findFirst();
        DueState state = DueState.of(due.map(CountedDeadline::getLastDay), settled, known.getKnownOn());
        if (state == DueState.LATE) {
            findings.add(RatingPathReviewer.RATING_PETITION_LATE.about(
                    petition.getRef(), settled.orElseThrow(), due.orElseThrow().getLastDay()));
        } else if (state == DueState.OVERDUE) {
            findings.add(RatingPathReviewer.RATING_PETITION_OVERDUE.about(
                    petition.getRef(), due.orElseThrow().getLastDay()));
        }
        findFiling(petition);
        findReplies(petition, replies);
        return PathPetition.builder()
                .petition(petition)
                .deadline(due)
                .state(state)
                .certain(due.stream()
                        .flatMap(one -> one.getAlternatives().stream())
                        .allMatch(other ->
                                DueState.of(Optional.of(other.lastDay()), settled, known.getKnownOn()) == state))
                .replies(replies)
                .build();
    }

    private void findFiling(RatingPetition petition) {
        if (!petition.getSubject().equals(subject)) {
            findings.add(RatingPathReviewer.PETITION_OF_ANOTHER.about(
                    petition.getRef(), petition.getSubject(), petition.getDecision()));
        }
        Optional<PathDecision> against = chain.find(petition.getDecision());
        if (against.isEmpty()) {
            return;
        }
        Optional<LocalDate> notice = against.get().getFirstNoticeOn();
        if (notice.isEmpty() || petition.getReceivedOn().isBefore(notice.get())) {
            findings.add(RatingPathReviewer.PETITION_BEFORE_NOTICE.about(
                    petition.getRef(),
                    petition.getReceivedOn(),
                    petition.getDecision(),
                    notice.map(LocalDate::toString).orElse("-")));
        }
        limits.count(petition.getRef(), notice, rules.getPetitionFilingWindow().value())
                .map(CountedDeadline::getLastDay)
                .filter(petition.getReceivedOn()::isAfter)
                .ifPresent(last -> findings.add(RatingPathReviewer.PETITION_FILED_LATE.about(
                        petition.getRef(), petition.getReceivedOn(), last)));
        against.get()
                .getReplacedBy()
                .flatMap(chain::find)
                .filter(other -> other.getDecision().getDecidedOn().isBefore(petition.getReceivedOn()))
                .ifPresent(other -> findings.add(RatingPathReviewer.PETITION_AGAINST_REPLACED.about(
                        petition.getRef(),
                        petition.getDecision(),
                        other.getDecision().getId())));
    }

    private void findReplies(RatingPetition petition, List<RatingPetitionReply> replies) {
        if (replies.size() > 1) {
            findings.add(RatingPathReviewer.SEVERAL_REPLIES.about(
                    petition.getRef(),
                    replies.stream().map(one -> one.getId().value()).collect(Collectors.joining(", "))));
        }
        List<FactId> replacing = chain.replacing(petition.getDecision()).stream()
                .map(PublishedRating::getId)
                .toList();
        for (RatingPetitionReply reply : replies) {
            if (reply.getSettledOn().isBefore(petition.getReceivedOn())) {
                findings.add(RatingPathReviewer.SETTLED_BEFORE_RECEIPT.about(
                        reply.getRef(), petition.getId(), reply.getSettledOn(), petition.getReceivedOn()));
            }
            Optional<FactId> other = reply.getDecision().filter(id -> !replacing.contains(id));
            if (other.isPresent()) {
                findings.add(RatingPathReviewer.REPLY_NAMES_OTHER_DECISION.about(
                        reply.getRef(), petition.getId(), other.get(), petition.getDecision()));
            } else if (reply.getOutcome().isUpheld() && replacing.isEmpty()) {
                findings.add(RatingPathReviewer.UPHELD_WITHOUT_DECISION.about(
                        reply.getRef(), petition.getId(), petition.getDecision()));
            }
        }
    }

    /** Decisions whose ground is an upheld petition need one. */
    void findGrounds() {
        for (PathDecision one : chain.decisions()) {
            PublishedRating decision = one.getDecision();
            if (!decision.getGround().equals(Optional.of(ReplacementGround.PETITION_UPHELD))) {
                continue;
            }
            boolean upheld = petitions.stream()
                    .filter(file -> decision.getReplaces()
                            .equals(Optional.of(file.getPetition().getDecision())))
                    .flatMap(file -> file.getReplies().stream())
                    .anyMatch(reply -> reply.getOutcome().isUpheld());
            if (!upheld) {
                findings.add(RatingPathReviewer.GROUND_WITHOUT_PETITION.about(
                        decision.getRef(),
                        decision.getReplaces().map(FactId::value).orElse("-")));
            }
        }
    }
}
