// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.Pledges;
import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A commitment of the district for 2021 with up to six items, each resting on a target, a task, a promise or several of them,
 * with what became of them, up to three amendments, and replies. Days are few, so that many fall together.
 */
final class RandomPledges {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Random random;
    private final boolean weighed;
    private final List<Fact> facts = new ArrayList<>();
    private final List<CommitmentItem> pool = new ArrayList<>();
    private final Commitment commitment;
    private final List<CommitmentAmendment> amendments = new ArrayList<>();

    RandomPledges(long seed, boolean weighed) {
        this.random = new Random(seed);
        this.weighed = weighed;
        Province province = Province.of();
        province.entries().forEach(entry -> facts.add(fact(entry)));
        for (int i = 1; i <= 6; i++) {
            pool.add(item(String.valueOf(i)));
        }
        this.commitment = Province.aCommitment()
                .items(some())
                .period(random.nextBoolean() ? Optional.of(ReportingPeriod.year(2021)) : Optional.empty())
                .build();
        facts.add(commitment);
        for (int i = random.nextInt(4); i > 0; i--) {
            amendments.add(Pledges.amendment("sd-" + i, day(), day(), some().toArray(CommitmentItem[]::new)));
        }
        facts.addAll(amendments);
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(Pledges.replied("tl-" + i, outcome(), day()));
        }
    }

    private static Fact fact(LedgerEntry entry) {
        return ((LedgerEntry.Recorded) entry).fact();
    }

    /** The commitment as it was signed first. */
    Commitment commitment() {
        return commitment;
    }

    /** Its later versions. */
    List<CommitmentAmendment> amendments() {
        return amendments;
    }

    /** All facts, each known from the first day on, in the order in which they were made. */
    Province province() {
        return province(facts);
    }

    /** The same in another order. */
    Province shuffled() {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return province(shuffled);
    }

    /** All facts but one. */
    Province without(Fact fact) {
        return province(facts.stream().filter(each -> !each.equals(fact)).toList());
    }

    private static Province province(List<Fact> facts) {
        Province province = Province.empty();
        facts.forEach(province::add);
        return province;
    }

    private CommitmentItem item(String id) {
        CommitmentItem.Builder item = CommitmentItem.builder().id(CommitmentItemId.of(id));
        int parts = random.nextInt(8);
        if (parts == 0) {
            item.basisItem(DirectiveItemId.of("1"));
        }
        if ((parts & 1) != 0) {
            target(id);
            item.addTargets(TargetId.of("a" + id));
        }
        if ((parts & 2) != 0) {
            task(id);
            item.addTasks(TaskId.of("t" + id));
        }
        if ((parts & 4) != 0) {
            reports(id);
            item.promise(promise(id));
        }
        if (weighed || random.nextInt(4) > 0) {
            item.weight(Fraction.of(1 + random.nextInt(40), 1 + random.nextInt(4)));
        }
        return item.build();
    }

    private Promise promise(String id) {
        return new Promise(
                "Việc " + id,
                random.nextBoolean() ? Optional.of("Biên bản") : Optional.empty(),
                random.nextInt(3) > 0 ? Optional.of(LocalDate.parse(day())) : Optional.empty());
    }

    private void target(String id) {
        Province made = Province.empty()
                .target("a" + id, IndicatorKind.COUNT, Province.atLeast(String.valueOf(random.nextInt(3))));
        made.entries().forEach(entry -> facts.add(fact(entry)));
        for (int i = random.nextInt(4); i > 0; i--) {
            String asOf = random.nextBoolean() ? Province.DUE : day();
            facts.add(Province.aReading(
                            "r" + id + "-" + i, "a" + id, asOf, Province.amount(String.valueOf(random.nextInt(3))))
                    .status(random.nextBoolean() ? ReadingStatus.FINAL : ReadingStatus.ESTIMATE)
                    .build());
        }
    }

    private void task(String id) {
        facts.add(Pledges.aTask("t" + id, day()).build());
        for (TaskPhase phase : List.of(TaskPhase.IN_PROGRESS, TaskPhase.DONE, TaskPhase.CANCELLED)) {
            if (random.nextInt(3) == 0) {
                facts.add(Pledges.phase("t" + id, phase, day()));
            }
        }
    }

    private void reports(String id) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String report = "bc" + id + "-" + i;
            facts.add((random.nextBoolean()
                            ? Pledges.delivered(report, id, day())
                            : Pledges.notDelivered(report, id, day()))
                    .build());
            for (int j = random.nextInt(3); j > 0; j--) {
                facts.add(Pledges.said("xn" + id + "-" + i + "-" + j, report, outcome(), day()));
            }
        }
    }

    /** Some of the items, and some of these with another day or weight. */
    private List<CommitmentItem> some() {
        List<CommitmentItem> some = new ArrayList<>();
        for (CommitmentItem item : pool) {
            if (random.nextInt(4) > 0) {
                boolean changed = item.getPromise().isPresent() && random.nextInt(4) == 0;
                some.add(changed ? item.withPromise(promise(item.getId().value())) : item);
            }
        }
        return some;
    }

    private ReplyOutcome outcome() {
        return random.nextBoolean() ? ReplyOutcome.ACCEPTED : ReplyOutcome.REFUSED;
    }

    /** The first day of a month, or the last of the year. */
    private String day() {
        int month = random.nextInt(13);
        return month == 12 ? Province.DUE : FIRST.plusMonths(month).toString();
    }

    /** Any day of the year, or one after it. */
    static LocalDate asOf(int days) {
        return FIRST.plusDays(days);
    }
}
