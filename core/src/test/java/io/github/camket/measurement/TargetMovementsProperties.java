// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.LedgerException;
import io.github.camket.model.Movement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is recorded on whatever days: asking each target on every day, again without every entry, gives the same. */
class TargetMovementsProperties {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 27);
    private static final int DAYS = 9;
    private static final LocalDate EARLIER = FIRST.plusDays(1);
    private static final LocalDate LATER = FIRST.plusDays(DAYS);
    private static final List<String> TARGETS = List.of("1", "2");
    private static final List<String> UNITS = List.of("c-1", "c-2", "c-9", "x-1");

    @Property(tries = 300)
    void theMovementsAreThoseOfEachTargetAskedAlone(@ForAll Random random) {
        Ledger ledger = ledger(random);
        LedgerDifference difference = LedgerDifference.between(ledger, EARLIER, LATER);
        TargetMovements movements = TargetMovements.between(ledger, EARLIER, LATER);
        assertThat(movements.getEntries()).isEqualTo(difference.entries());
        for (String target : TARGETS) {
            List<Movement<Optional<TargetAnswer>>> alone = difference.movements(
                    known -> answer(known, target),
                    EARLIER.datesUntil(LATER.plusDays(1)).toList());
            List<Movement<Optional<TargetResult>>> together = movements
                    .find(TargetId.of(target))
                    .map(MovedTarget::movements)
                    .orElse(List.of());
            assertThat(together).as(target).hasSameSizeAs(alone);
            for (int i = 0; i < alone.size(); i++) {
                Movement<Optional<TargetAnswer>> expected = alone.get(i);
                Movement<Optional<TargetResult>> found = together.get(i);
                assertThat(found.on()).isEqualTo(expected.on());
                assertThat(found.before().map(TargetAnswer::of)).isEqualTo(expected.before());
                assertThat(found.after().map(TargetAnswer::of)).isEqualTo(expected.after());
                assertThat(found.byTime()).isEqualTo(expected.byTime());
                assertThat(expected.entries()).containsAll(found.entries());
                assertThat(found.decisive()).isEqualTo(withOwn(expected, target));
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfEntriesDoesNotMatter(@ForAll Random random) {
        Ledger ledger = ledger(random);
        List<LedgerEntry> shuffled = new ArrayList<>(ledger.getEntries());
        Collections.shuffle(shuffled, random);
        assertThat(TargetMovements.between(Ledger.of(shuffled), EARLIER, LATER))
                .isEqualTo(TargetMovements.between(ledger, EARLIER, LATER));
    }

    /** Without the entry that records or withdraws it, there would be another answer, even if others rest on that entry. */
    private static List<LedgerEntry> withOwn(Movement<Optional<TargetAnswer>> movement, String target) {
        Ref own = TargetId.of(target).toRef();
        return movement.entries().stream()
                .filter(entry -> movement.decisive().contains(entry)
                        || entry.ref().equals(own) && !(entry instanceof LedgerEntry.Correction))
                .toList();
    }

    private static Optional<TargetAnswer> answer(Snapshot known, String target) {
        return known.find(TargetId.of(target).toRef())
                .map(fact -> TargetAnswer.of(TargetJudge.of(known).judge((Target) fact)));
    }

    /** Facts, corrections and withdrawals on days around the one on which the targets are due, as far as they fit together. */
    private static Ledger ledger(Random random) {
        List<LedgerEntry> entries = new ArrayList<>(Province.of().entries());
        int most = 8 + random.nextInt(24);
        for (int i = 0; i < most; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 1));
            List<LedgerEntry> more = new ArrayList<>(entries);
            more.add(i < 4 ? new LedgerEntry.Recorded(day, begin(i)) : change(fact(random), day, random));
            try {
                Ledger.of(more);
                entries = more;
            } catch (LedgerException e) {
                continue;
            }
        }
        return Ledger.of(entries);
    }

    private static Fact begin(int i) {
        return i % 2 == 0
                ? indicator(TARGETS.get(i / 2), IndicatorKind.SUBORDINATE_UNITS)
                : Province.aTarget(TARGETS.get(i / 2), Province.atLeast("2")).build();
    }

    private static LedgerEntry change(Fact fact, LocalDate day, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new LedgerEntry.Withdrawal(day, fact.getRef(), "Nhập nhầm");
            case 1 -> new LedgerEntry.Correction(day, fact, "Cập nhật");
            default -> new LedgerEntry.Recorded(day, fact);
        };
    }

    private static Fact fact(Random random) {
        String target = any(TARGETS, random);
        return switch (random.nextInt(6)) {
            case 0 -> Province.aUnit(any(UNITS, random), any(List.of("p", "d-1", "d-2", "c-1"), random));
            case 1 -> indicator(target, any(List.of(IndicatorKind.SUBORDINATE_UNITS, IndicatorKind.COUNT), random));
            case 2 ->
                Province.aTarget(target, Province.atLeast(any(List.of("1", "2"), random)))
                        .indicator(IndicatorId.of("i-" + any(TARGETS, random)))
                        .build();
            default ->
                Province.aReading(
                                "r-" + random.nextInt(3), target, "2021-12-" + (28 + random.nextInt(4)), value(random))
                        .status(any(List.of(ReadingStatus.values()), random))
                        .build();
        };
    }

    private static ReadingValue value(Random random) {
        return random.nextInt(4) == 0
                ? Province.amount(any(List.of("1", "2", "3"), random))
                : Province.units(any(UNITS, random), any(List.of("c-3", "c-4"), random));
    }

    private static Indicator indicator(String target, IndicatorKind kind) {
        return Indicator.builder()
                .id(IndicatorId.of("i-" + target))
                .name("Chỉ tiêu " + target)
                .kind(kind)
                .unitOfMeasure("xã")
                .build();
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
