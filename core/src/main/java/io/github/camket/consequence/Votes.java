// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.ConfidenceResult;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.MeetingValidity;
import io.github.camket.model.Snapshot;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The votes of confidence on one person, and what they say about premises on tiers. */
final class Votes {

    private final List<ConfidencePoll> polls;
    private final PeriodsBack periods;
    private final Map<ConfidenceRulesId, ConfidenceCounter> counters;
    private final NoVoteMeans noVote;
    private final Collection<Finding> findings;

    Votes(
            Snapshot snapshot,
            Subject subject,
            PeriodsBack periods,
            Map<ConfidenceRulesId, ConfidenceCounter> counters,
            NoVoteMeans noVote,
            Collection<Finding> findings) {
        this.polls = snapshot.getFacts(ConfidencePoll.class).stream()
                .filter(poll -> subject.cadre().equals(Optional.of(poll.getCadre())))
                .filter(poll -> snapshot.hasHappened(poll, poll.getHeldOn(), findings))
                .toList();
        this.periods = periods;
        this.counters = counters;
        this.noVote = noVote;
        this.findings = findings;
    }

    PremiseResult judge(Premise.VoteInTier premise) {
        ReportingPeriod period = periods.last(premise.period());
        List<ConfidencePoll> held = polls.stream()
                .filter(premise.kind().type()::isInstance)
                .filter(poll -> period.contains(poll.getHeldOn()))
                .toList();
        List<ConfidenceResult> counted = lastOf(held.stream()
                .filter(poll -> poll.getHeldUnder().orElse(premise.rules()).equals(premise.rules()))
                .map(Objects.requireNonNull(counters.get(premise.rules()), "rules")::count)
                .filter(result -> result.getMeeting() != MeetingValidity.NOT_VALID)
                .toList());
        counted.forEach(result -> findings.addAll(result.getFindings()));
        List<Ref> facts =
                counted.stream().map(result -> result.getPoll().getRef()).toList();
        if (counted.isEmpty()) {
            boolean known = noVote == NoVoteMeans.NOT_HELD;
            return new PremiseResult(
                    premise,
                    known ? Outcome.FAILS : Outcome.OPEN,
                    facts,
                    known ? List.of() : List.of(new OpenPoint(OpenReason.NO_VOTE, period, Optional.empty())),
                    List.of());
        }
        List<Outcome> outcomes = counted.stream()
                .map(result -> outcome(result, premise.tiers()))
                .distinct()
                .toList();
        boolean rulesSaid = counted.stream()
                .allMatch(result -> result.getPoll().getHeldUnder().isPresent());
        Outcome outcome = rulesSaid && outcomes.size() == 1 ? outcomes.get(0) : Outcome.OPEN;
        OpenReason reason = rulesSaid ? OpenReason.VOTE_NOT_SETTLED : OpenReason.VOTE_RULES_NOT_SAID;
        List<OpenPoint> open = outcome == Outcome.OPEN
                ? facts.stream()
                        .map(fact -> new OpenPoint(reason, period, Optional.of(fact)))
                        .toList()
                : List.of();
        return new PremiseResult(premise, outcome, facts, open, List.of());
    }

    /** Those of the last day on which there is one. */
    private static List<ConfidenceResult> lastOf(List<ConfidenceResult> results) {
        Optional<LocalDate> last =
                results.stream().map(result -> result.getPoll().getHeldOn()).max(Comparator.naturalOrder());
        return results.stream()
                .filter(result -> last.equals(Optional.of(result.getPoll().getHeldOn())))
                .toList();
    }

    private static Outcome outcome(ConfidenceResult result, List<String> tiers) {
        long within = result.getPossible().stream()
                .map(ConfidenceTier::code)
                .filter(tiers::contains)
                .count();
        if (result.getPossible().isEmpty()
                || within > 0 && within < result.getPossible().size()) {
            return Outcome.OPEN;
        }
        return Outcome.of(within > 0);
    }
}
