// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.model.Snapshot;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts votes of confidence: exact shares, the tier in which the worst mark lies, and how many ballots it is away from the next
 * one. It compares fractions, never rounded percentages: exactly one half is not more than one half. It decides nothing.
 */
public final class ConfidenceCounter {

    /** A number is larger than one of which it is a part. Arguments: both, each by name and number. */
    public static final FindingCode COUNTS_CONTRADICT = new FindingCode("COUNTS_CONTRADICT", Severity.WARNING);
    /** All kinds of ballots are given, and more came back than these. Argument: how many more. */
    public static final FindingCode BALLOTS_UNACCOUNTED = new FindingCode("BALLOTS_UNACCOUNTED", Severity.INFO);
    /** Nobody gave the number that shares are taken of. Argument: which one. */
    public static final FindingCode VOTE_BASE_MISSING = new FindingCode("VOTE_BASE_MISSING", Severity.WARNING);
    /** Nobody gave the number of ballots that the tiers go by. Argument: the mark. */
    public static final FindingCode VOTE_COUNT_MISSING = new FindingCode("VOTE_COUNT_MISSING", Severity.WARNING);
    /** The number that shares are taken of is 0. Argument: which one. */
    public static final FindingCode VOTE_BASE_ZERO = new FindingCode("VOTE_BASE_ZERO", Severity.WARNING);
    /** Too few of those summoned were present. Arguments: both numbers. */
    public static final FindingCode MEETING_NOT_VALID = new FindingCode("MEETING_NOT_VALID", Severity.WARNING);
    /** Whether enough were present is not known, though the rules ask for it. */
    public static final FindingCode MEETING_NOT_KNOWN = new FindingCode("MEETING_NOT_KNOWN", Severity.INFO);
    /** The meeting was held on a day on which the rules do not hold. Arguments: the day, the rules. */
    public static final FindingCode CONFIDENCE_RULES_NOT_IN_FORCE =
            new FindingCode("CONFIDENCE_RULES_NOT_IN_FORCE", Severity.WARNING);
    /** The vote was held under other rules than those by which it is counted. Arguments: both. */
    public static final FindingCode HELD_UNDER_OTHER_RULES =
            new FindingCode("HELD_UNDER_OTHER_RULES", Severity.WARNING);
    /** Nobody said under which rules the vote was held; it is counted by those given. Argument: these. */
    public static final FindingCode CONFIDENCE_RULES_NOT_SAID =
            new FindingCode("CONFIDENCE_RULES_NOT_SAID", Severity.INFO);

    private static final Comparator<ConfidencePoll> BY_DAY =
            Comparator.comparing(ConfidencePoll::getHeldOn).thenComparing(ConfidencePoll::getRef);

    private final ConfidenceRules rules;
    private final VoteBase base;

    private ConfidenceCounter(ConfidenceRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.base = rules.getVoteBase().value();
    }

    /** Counts by these rules. */
    public static ConfidenceCounter of(ConfidenceRules rules) {
        return new ConfidenceCounter(rules);
    }

    /** The rules by which it counts. */
    public ConfidenceRules getRules() {
        return rules;
    }

    /** All votes of the snapshot, of both kinds, except those that were held under other rules. */
    public ConfidenceReview review(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        SortedSet<Finding> findings = new TreeSet<>();
        List<ConfidenceResult> results = snapshot.getFacts(ConfidencePoll.class).stream()
                .filter(poll -> poll.getHeldUnder().orElse(rules.getId()).equals(rules.getId()))
                .filter(poll -> snapshot.hasHappened(poll, poll.getHeldOn(), findings))
                .sorted(BY_DAY)
                .map(this::count)
                .toList();
        return ConfidenceReview.builder()
                .knownOn(snapshot.getKnownOn())
                .rules(rules)
                .results(results)
                .findings(findings)
                .build();
    }

    /** One vote. */
    public ConfidenceResult count(ConfidencePoll poll) {
        BallotNumbers numbers = new BallotNumbers(Objects.requireNonNull(poll, "poll"));
        SortedSet<Finding> findings = new TreeSet<>();
        addRules(poll, findings);
        numbers.check(findings);
        Optional<Integer> whole = numbers.base(base);
        Optional<Integer> counted = numbers.counted();
        List<ConfidenceTier> tiers = rules.tiersOf(poll);
        CountStatus status = status(tiers, numbers, whole, findings, poll);
        List<ConfidenceTier> possible = switch (status) {
            case NOT_EVALUABLE, NOT_FORESEEN -> List.of();
            case CONTRADICTORY -> tiers;
            case OPEN, SETTLED -> possible(tiers, numbers);
        };
        ConfidenceResult.Builder result = ConfidenceResult.builder()
                .poll(poll)
                .rules(rules)
                .base(whole)
                .shares(poll.marks().stream()
                        .map(mark -> new MarkShare(mark, poll.count(mark), share(poll.count(mark), whole)))
                        .toList())
                .status(status)
                .possible(possible);
        if (status == CountStatus.SETTLED && whole.isPresent() && counted.isPresent()) {
            addDistances(tiers, tiers.indexOf(possible.get(0)), counted.get(), whole.get(), result);
        }
        Optional<Ratio> attendance = attendance(poll);
        MeetingValidity meeting = meeting(poll, attendance, findings);
        return result.attendance(attendance).meeting(meeting).findings(findings).build();
    }

    private void addRules(ConfidencePoll poll, Collection<Finding> findings) {
        if (!rules.getValidity().contains(poll.getHeldOn())) {
            findings.add(CONFIDENCE_RULES_NOT_IN_FORCE.about(poll.getRef(), poll.getHeldOn(), rules.getId()));
        }
        if (poll.getHeldUnder().isEmpty()) {
            findings.add(CONFIDENCE_RULES_NOT_SAID.about(poll.getRef(), rules.getId()));
        } else if (!poll.getHeldUnder().get().equals(rules.getId())) {
            findings.add(HELD_UNDER_OTHER_RULES.about(
                    poll.getRef(), poll.getHeldUnder().get(), rules.getId()));
        }
    }

    private CountStatus status(
            List<ConfidenceTier> tiers,
            BallotNumbers numbers,
            Optional<Integer> whole,
            Collection<Finding> findings,
            ConfidencePoll poll) {
        if (whole.isEmpty()) {
            findings.add(VOTE_BASE_MISSING.about(poll.getRef(), base));
        }
        if (numbers.counted().isEmpty()) {
            findings.add(VOTE_COUNT_MISSING.about(
                    poll.getRef(), poll.marks().get(poll.marks().size() - 1)));
        }
        if (whole.equals(Optional.of(0))) {
            findings.add(VOTE_BASE_ZERO.about(poll.getRef(), base));
        }
        if (tiers.isEmpty()) {
            return CountStatus.NOT_FORESEEN;
        }
        if (numbers.isContradictory()) {
            return CountStatus.CONTRADICTORY;
        }
        if (whole.equals(Optional.of(0))) {
            return CountStatus.NOT_EVALUABLE;
        }
        return possible(tiers, numbers).size() == 1 ? CountStatus.SETTLED : CountStatus.OPEN;
    }

    /** The tiers that some numbers that fit those known would lead to. */
    private List<ConfidenceTier> possible(List<ConfidenceTier> tiers, BallotNumbers numbers) {
        Optional<Integer> whole = numbers.base(base);
        int smallest = whole.orElse(numbers.leastBase(base));
        Optional<Integer> greatest = whole.isPresent() ? whole : numbers.mostBase(base);
        int least = numbers.counted().orElse(0);
        Fraction low = greatest.map(of -> Fraction.of(least, of)).orElse(Fraction.ZERO);
        // Without a greatest base the share comes as near to 0 as one likes, but is not 0.
        int first = greatest.isEmpty() && least > 0 ? lastAtZero(tiers) : tierOf(tiers, low);
        int last = tierOf(tiers, highest(numbers, smallest));
        return tiers.subList(first, last + 1);
    }

    /** The largest share that fits the numbers known; 1 where neither number is. */
    private Fraction highest(BallotNumbers numbers, int smallest) {
        Optional<Integer> most = numbers.counted();
        if (most.isEmpty()) {
            most = numbers.base(base).isEmpty() ? Optional.empty() : numbers.mostCounted();
        }
        return most.map(count -> Fraction.of(Math.min(count, smallest), smallest))
                .orElse(Fraction.ONE);
    }

    private static int tierOf(List<ConfidenceTier> tiers, Fraction share) {
        int reached =
                (int) tiers.stream().filter(tier -> tier.isReachedBy(share)).count();
        return reached - 1;
    }

    private static int lastAtZero(List<ConfidenceTier> tiers) {
        int reached = (int) tiers.stream()
                .filter(tier ->
                        tier.from().map(from -> from.share().signum() == 0).orElse(true))
                .count();
        return reached - 1;
    }

    private static void addDistances(
            List<ConfidenceTier> tiers, int tier, int counted, int whole, ConfidenceResult.Builder result) {
        if (tier + 1 < tiers.size()) {
            int reached = tiers.get(tier + 1).from().orElseThrow().ballots(whole);
            result.toNext(reached - counted);
        }
        tiers.get(tier).from().ifPresent(from -> result.toLower(counted - from.ballots(whole) + 1));
    }

    private static Optional<Ratio> share(Optional<Integer> count, Optional<Integer> whole) {
        return count.isEmpty() || whole.orElse(0) == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(count.get(), whole.get()));
    }

    private static Optional<Ratio> attendance(ConfidencePoll poll) {
        Optional<Ratio> present = share(poll.getPresent(), poll.getSummoned());
        return present.filter(ratio -> ratio.toFraction().compareTo(Fraction.ONE) <= 0);
    }

    private MeetingValidity meeting(ConfidencePoll poll, Optional<Ratio> attendance, Collection<Finding> findings) {
        if (rules.getMeeting().isEmpty()) {
            return MeetingValidity.NO_RULE;
        }
        if (attendance.isEmpty()) {
            findings.add(MEETING_NOT_KNOWN.about(poll.getRef()));
            return MeetingValidity.NOT_KNOWN;
        }
        Ratio present = attendance.get();
        if (rules.getMeeting().get().present().holds(present.toFraction())) {
            return MeetingValidity.VALID;
        }
        findings.add(MEETING_NOT_VALID.about(poll.getRef(), present.getPart(), present.getWhole()));
        return MeetingValidity.NOT_VALID;
    }
}
