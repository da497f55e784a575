// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every commitment, whatever it rests on and whatever became of it. */
class FulfilmentProperties {

    @Property(tries = 300)
    void theOrderOfFactsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 400) int days) {
        RandomPledges pledges = new RandomPledges(seed, false);
        String day = RandomPledges.asOf(days).toString();
        assertThat(CommitmentReviewer.review(pledges.shuffled().knownOn(day)))
                .isEqualTo(CommitmentReviewer.review(pledges.province().knownOn(day)));
    }

    @Property(tries = 300)
    void anAmendmentNeverChangesWhatIsSaidAsOfADayBeforeIt(
            @ForAll long seed, @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(max = 30) int later) {
        RandomPledges pledges = new RandomPledges(seed, false);
        LocalDate asOf = RandomPledges.asOf(days);
        for (CommitmentAmendment amendment : pledges.amendments()) {
            if (Stream.of(amendment.getSignedOn(), amendment.getInForceFrom()).anyMatch(asOf::isBefore)) {
                assertThat(fulfilments(
                                pledges.province().knownOn(asOf.plusDays(later).toString()), asOf))
                        .isEqualTo(fulfilments(
                                pledges.without(amendment)
                                        .knownOn(asOf.plusDays(later).toString()),
                                asOf));
            }
        }
    }

    @Property(tries = 300)
    void theVersionInForceIsTheLastOneByItsDay(@ForAll long seed, @ForAll @IntRange(max = 400) int days) {
        RandomPledges pledges = new RandomPledges(seed, false);
        LocalDate asOf = RandomPledges.asOf(days);
        CommitmentHistory history = CommitmentHistory.of(pledges.commitment(), pledges.amendments());
        Optional<LocalDate> last = pledges.amendments().stream()
                .map(each ->
                        each.getSignedOn().isAfter(each.getInForceFrom()) ? each.getSignedOn() : each.getInForceFrom())
                .filter(from -> !from.isAfter(asOf))
                .max(LocalDate::compareTo);
        assertThat(history.inForce(asOf).orElseThrow().from())
                .isEqualTo(last.orElse(pledges.commitment().getSignedOn()));
    }

    @Property(tries = 500)
    void theWeightedShareIsTheNaiveSumAndLiesFromNothingToAll(
            @ForAll long seed, @ForAll @IntRange(max = 400) int days) {
        RandomPledges pledges = new RandomPledges(seed, true);
        Fulfilment fulfilment =
                only(pledges.province().knownOn(RandomPledges.asOf(days).toString()));
        Fraction all = Fraction.ZERO;
        Fraction done = Fraction.ZERO;
        for (ItemFulfilment item : fulfilment.getItems()) {
            Fraction weight = item.getItem().getWeight().orElseThrow();
            switch (item.getState()) {
                case FULFILLED, FULFILLED_LATE -> {
                    all = all.plus(weight);
                    done = done.plus(weight);
                }
                case IN_PROGRESS, OPEN, OVERDUE, NOT_FULFILLED -> all = all.plus(weight);
                case NOTHING_TO_JUDGE -> {}
            }
        }
        Optional<Ratio> share = fulfilment.getWeightedShare();
        assertThat(share).isEqualTo(all.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(done, all)));
        share.ifPresent(ratio -> assertThat(ratio.toFraction()).isBetween(Fraction.ZERO, Fraction.ONE));
    }

    @Property(tries = 300)
    void anItemIsFulfilledExactlyWhenAllItsPartsAre(@ForAll long seed, @ForAll @IntRange(max = 400) int days) {
        RandomPledges pledges = new RandomPledges(seed, false);
        for (ItemFulfilment item : only(pledges.province()
                        .knownOn(RandomPledges.asOf(days).toString()))
                .getItems()) {
            boolean targets = item.getTargets().stream()
                    .allMatch(target -> target.getStatus() == TargetStatus.JUDGED
                            && target.getOutcome().filter(TargetOutcome::isMet).isPresent());
            boolean tasks = item.getTasks().stream().allMatch(status -> status.isDone() || status.isWithdrawn());
            boolean promise = item.getPromise()
                    .map(PromiseResult::getState)
                    .filter(state -> !state.isFulfilled())
                    .isEmpty();
            boolean something = !item.getTargets().isEmpty()
                    || item.getPromise().isPresent()
                    || item.getTasks().stream().anyMatch(status -> !status.isWithdrawn());
            assertThat(item.getState().isFulfilled()).isEqualTo(something && targets && tasks && promise);
            assertThat(item.getState() == ItemState.NOTHING_TO_JUDGE).isEqualTo(!something);
        }
    }

    @Example
    void theRandomCommitmentsReachEveryState() {
        EnumSet<ItemState> seen = EnumSet.noneOf(ItemState.class);
        int amended = 0;
        for (long seed = 0; seed < 200; seed++) {
            Fulfilment fulfilment =
                    only(new RandomPledges(seed, false).province().knownOn("2022-01-02"));
            fulfilment.getItems().forEach(item -> seen.add(item.getState()));
            amended += fulfilment.getVersion().number() > 1 ? 1 : 0;
        }
        assertThat(seen).containsExactlyInAnyOrder(ItemState.values());
        assertThat(amended).isBetween(100, 199);
    }

    private static List<Fulfilment> fulfilments(Snapshot snapshot, LocalDate asOf) {
        return CommitmentReviewer.review(snapshot.coveringUntil(asOf)).getFulfilments();
    }

    private static Fulfilment only(Snapshot snapshot) {
        List<Fulfilment> fulfilments = CommitmentReviewer.review(snapshot).getFulfilments();
        assertThat(fulfilments).hasSize(1);
        return fulfilments.get(0);
    }
}
