// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.model.confidence.ConfidenceMark;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of one vote held against each other: what they leave open, and where they contradict each other. */
final class BallotNumbers {

    /** A number by the name under which a finding speaks of it. */
    private record Named(String name, int number) {}

    private final ConfidencePoll poll;
    private final ConfidenceMark worst;
    private final int marked;
    private boolean contradictory;

    BallotNumbers(ConfidencePoll poll) {
        this.poll = poll;
        this.worst = poll.marks().get(poll.marks().size() - 1);
        this.marked = Stream.concat(poll.marks().stream().map(poll::count), Stream.of(poll.getInvalid()))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .reduce(0, Math::addExact);
    }

    /** Ballots with the mark that the tiers go by. */
    Optional<Integer> counted() {
        return poll.count(worst);
    }

    Optional<Integer> base(VoteBase base) {
        return base == VoteBase.RETURNED_BALLOTS ? poll.getReturned() : poll.getTotalDeputies();
    }

    /** Whether numbers of ballots contradict each other; known after {@link #check}. */
    boolean isContradictory() {
        return contradictory;
    }

    /** Tells contradictions, and ballots that nobody counted although all kinds are given. */
    void check(Collection<Finding> findings) {
        List<Named> ballots = new ArrayList<>();
        ballots.add(new Named("BALLOTS_MARKED", marked));
        poll.getReturned().ifPresent(number -> ballots.add(new Named("BALLOTS_RETURNED", number)));
        poll.getIssued().ifPresent(number -> ballots.add(new Named("BALLOTS_ISSUED", number)));
        contradictory = disagrees(ballots, findings);
        poll.getTotalDeputies().ifPresent(total -> {
            Named most = ballots.stream()
                    .reduce((one, other) -> other.number() > one.number() ? other : one)
                    .orElseThrow();
            contradictory |= disagrees(List.of(most, new Named("DEPUTIES_TOTAL", total)), findings);
        });
        List<Named> people = new ArrayList<>();
        poll.getIssued().ifPresent(number -> people.add(new Named("BALLOTS_ISSUED", number)));
        poll.getPresent().ifPresent(number -> people.add(new Named("DEPUTIES_PRESENT", number)));
        poll.getSummoned().ifPresent(number -> people.add(new Named("DEPUTIES_SUMMONED", number)));
        disagrees(people, findings);
        boolean allGiven = poll.getInvalid().isPresent()
                && poll.marks().stream().allMatch(mark -> poll.count(mark).isPresent());
        if (allGiven && poll.getReturned().orElse(marked) > marked) {
            findings.add(ConfidenceCounter.BALLOTS_UNACCOUNTED.about(
                    poll.getRef(), poll.getReturned().get() - marked));
        }
    }

    /** Whether a number is larger than the next one, of which it can only be a part. */
    private boolean disagrees(List<Named> ascending, Collection<Finding> findings) {
        List<Finding> found = IntStream.range(1, ascending.size())
                .filter(i -> ascending.get(i - 1).number() > ascending.get(i).number())
                .mapToObj(i -> ConfidenceCounter.COUNTS_CONTRADICT.about(
                        poll.getRef(),
                        ascending.get(i - 1).name(),
                        ascending.get(i - 1).number(),
                        ascending.get(i).name(),
                        ascending.get(i).number()))
                .toList();
        findings.addAll(found);
        return !found.isEmpty();
    }

    /** Least number that the base can have: every ballot that is known of is in it, and it is not 0. */
    int leastBase(VoteBase base) {
        int least = Math.max(1, marked);
        return base == VoteBase.RETURNED_BALLOTS
                ? least
                : Stream.of(poll.getReturned(), poll.getIssued())
                        .flatMap(Optional::stream)
                        .reduce(least, Math::max);
    }

    /** Greatest number that the base can have; empty if nothing bounds it. */
    Optional<Integer> mostBase(VoteBase base) {
        return base == VoteBase.TOTAL_DEPUTIES
                ? Optional.empty()
                : Stream.of(poll.getIssued(), poll.getTotalDeputies())
                        .flatMap(Optional::stream)
                        .reduce(Math::min);
    }

    /** Greatest number of ballots with the counted mark, where nobody said how many there are; empty if nothing bounds it. */
    Optional<Integer> mostCounted() {
        return Stream.of(poll.getReturned(), poll.getIssued(), poll.getTotalDeputies())
                .flatMap(Optional::stream)
                .findFirst()
                .map(all -> all - marked);
    }
}
