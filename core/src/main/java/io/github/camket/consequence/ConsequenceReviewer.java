// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.measurement.JudgingRules;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.model.Snapshot;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.organization.Subject;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says which lines of rules hold of one subject, by its own decided ratings, commitments and votes alone: what the competent authority
 * is to consider, what stays open and why, and what does not hold. It changes nothing.
 */
public final class ConsequenceReviewer {

    /** The rules do not hold on the last day of the period under review. Arguments: the rules, that day. */
    public static final FindingCode CONSEQUENCE_RULES_NOT_IN_FORCE =
            new FindingCode("CONSEQUENCE_RULES_NOT_IN_FORCE", Severity.WARNING);

    private final ConsequenceRules rules;
    private final Map<ConfidenceRulesId, ConfidenceCounter> counters;
    private final MonitoringRules monitoring;
    private final JudgingRules judging;

    private ConsequenceReviewer(
            ConsequenceRules rules,
            Map<ConfidenceRulesId, ConfidenceCounter> counters,
            MonitoringRules monitoring,
            JudgingRules judging) {
        this.rules = rules;
        this.counters = counters;
        this.monitoring = monitoring;
        this.judging = judging;
    }

    /**
     * Reviews by these rules; commitments by the default readings.
     *
     * @param votes the rules by which votes of confidence are counted
     * @throws IllegalArgumentException if a line names other rules of votes, or tiers that they do not have
     */
    public static ConsequenceReviewer of(ConsequenceRules rules, ConfidenceRules... votes) {
        Objects.requireNonNull(rules, "rules");
        Map<ConfidenceRulesId, ConfidenceCounter> counters = new TreeMap<>();
        for (ConfidenceRules each : votes) {
            counters.put(each.getId(), ConfidenceCounter.of(each));
        }
        rules.getLines().stream()
                .flatMap(line -> line.when().withAllBelow())
                .filter(Premise.VoteInTier.class::isInstance)
                .map(Premise.VoteInTier.class::cast)
                .forEach(premise -> requireTiers(premise, counters));
        return new ConsequenceReviewer(rules, counters, MonitoringRules.defaults(), JudgingRules.defaults());
    }

    private static void requireTiers(Premise.VoteInTier premise, Map<ConfidenceRulesId, ConfidenceCounter> counters) {
        if (!counters.containsKey(premise.rules())) {
            throw new IllegalArgumentException("votes must have the rules that a line names: " + premise.rules());
        }
        List<String> known = premise.kind().tiers(counters.get(premise.rules()).getRules()).stream()
                .map(ConfidenceTier::code)
                .toList();
        premise.tiers().stream()
                .filter(tier -> !known.contains(tier))
                .findFirst()
                .ifPresent(tier -> {
                    throw new IllegalArgumentException("votes must have the tiers that a line names: " + tier);
                });
    }

    /** The same with readings of one's own for tasks, promises and targets of commitments. */
    public ConsequenceReviewer judgingBy(MonitoringRules ownMonitoring, JudgingRules ownJudging) {
        return new ConsequenceReviewer(
                rules,
                counters,
                Objects.requireNonNull(ownMonitoring, "monitoring"),
                Objects.requireNonNull(ownJudging, "judging"));
    }

    /**
     * What is to be considered about a subject.
     *
     * @param subject a person or an organization
     * @param period the period under review, from which others are counted back; not a term
     * @throws IllegalArgumentException for {@link Subject#unnamed} and for a term
     */
    public ConsequenceReview review(Snapshot snapshot, Subject subject, ReportingPeriod period) {
        Objects.requireNonNull(snapshot, "snapshot");
        Subject.requireNamed(Objects.requireNonNull(subject, "subject"));
        if (Objects.requireNonNull(period, "period").getType() == PeriodType.TERM) {
            throw new IllegalArgumentException("period must lie within a year: " + period);
        }
        SortedSet<Finding> findings = new TreeSet<>();
        if (!rules.getValidity().contains(period.getLastDay())) {
            findings.add(CONSEQUENCE_RULES_NOT_IN_FORCE.about(subject.ref(), rules.getId(), period.getLastDay()));
        }
        Facts facts = new Facts(snapshot, subject, new PeriodsBack(period), findings);
        PostsHeld posts = new PostsHeld(snapshot, subject, period);
        List<LineResult> lines = rules.getLines().stream()
                .flatMap(line -> result(line, posts, facts, period).stream())
                .toList();
        return ConsequenceReview.builder()
                .knownOn(snapshot.getKnownOn())
                .rules(rules)
                .subject(subject)
                .period(period)
                .lines(lines)
                .findings(findings)
                .build();
    }

    private static Optional<LineResult> result(
            ConsequenceLine line, PostsHeld posts, Facts facts, ReportingPeriod period) {
        Outcome concerned = posts.concerns(line.concerned());
        if (concerned == Outcome.FAILS) {
            return Optional.empty();
        }
        PremiseResult when = facts.judge(line.when());
        List<OpenPoint> unknown = concerned == Outcome.OPEN
                ? List.of(new OpenPoint(OpenReason.POST_NOT_KNOWN, period, Optional.empty()))
                : List.of();
        return Optional.of(new LineResult(line, Outcome.all(List.of(concerned, when.outcome())), when, unknown));
    }

    /** The facts of the subject, by what premises ask of them; commitments are judged only if one asks. */
    private final class Facts {

        private final RatedPeriods ratings;
        private final PromisedItems promises;
        private final Votes votes;

        Facts(Snapshot snapshot, Subject subject, PeriodsBack periods, Collection<Finding> findings) {
            this.ratings = new RatedPeriods(snapshot, subject, periods, rules, findings);
            this.promises = new PromisedItems(fulfilments(snapshot), subject, periods);
            this.votes = new Votes(
                    snapshot, subject, periods, counters, rules.getNoVoteMeans().value(), findings);
        }

        private List<Fulfilment> fulfilments(Snapshot snapshot) {
            boolean asked = rules.getLines().stream()
                    .flatMap(line -> line.when().withAllBelow())
                    .anyMatch(premise ->
                            premise instanceof Premise.ShareFulfilled || premise instanceof Premise.ItemsNotFulfilled);
            return asked
                    ? CommitmentReviewer.review(snapshot, monitoring, judging).getFulfilments()
                    : List.of();
        }

        PremiseResult judge(Premise premise) {
            if (premise instanceof Premise.LevelInPeriod level) {
                return ratings.judge(level);
            }
            if (premise instanceof Premise.LevelInConsecutive run) {
                return ratings.judge(run);
            }
            if (premise instanceof Premise.LevelInSome some) {
                return ratings.judge(some);
            }
            if (premise instanceof Premise.ShareFulfilled share) {
                return promises.judge(share);
            }
            if (premise instanceof Premise.ItemsNotFulfilled items) {
                return promises.judge(items);
            }
            if (premise instanceof Premise.VoteInTier vote) {
                return votes.judge(vote);
            }
            List<PremiseResult> parts =
                    premise.parts().stream().map(this::judge).toList();
            return new PremiseResult(premise, combined(premise, outcomes(parts)), List.of(), List.of(), parts);
        }

        private static List<Outcome> outcomes(List<PremiseResult> parts) {
            return parts.stream().map(PremiseResult::outcome).toList();
        }
    }

    private static Outcome combined(Premise premise, List<Outcome> parts) {
        if (premise instanceof Premise.All) {
            return Outcome.all(parts);
        }
        Set<Outcome> seen = new LinkedHashSet<>(parts);
        if (premise instanceof Premise.AnyOf) {
            return Stream.of(Outcome.HOLDS, Outcome.OPEN)
                    .filter(seen::contains)
                    .findFirst()
                    .orElse(Outcome.FAILS);
        }
        return switch (parts.get(0)) {
            case HOLDS -> Outcome.FAILS;
            case FAILS -> Outcome.HOLDS;
            case OPEN -> Outcome.OPEN;
        };
    }
}
