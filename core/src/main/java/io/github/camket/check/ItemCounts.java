// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** So many items of each kind that their sums are those of an example, exactly; as few as the shares allow. */
final class ItemCounts {

    /** Most items of which an example is still one that people can look through. */
    private static final int MOST_ITEMS = 1000;

    private static final BigInteger MOST = BigInteger.valueOf(MOST_ITEMS);

    private final Map<MeasureId, Measurement> wanted;
    private final List<Addition> additions = new ArrayList<>();

    /** Of kinds that add the same, the first is taken; what counts where there is to be nothing is left out. */
    ItemCounts(Map<MeasureId, Measurement> wanted, List<Addition> kinds) {
        this.wanted = new TreeMap<>(wanted);
        Set<Map<MeasureId, Addition.Sum>> known = new LinkedHashSet<>();
        kinds.stream()
                .filter(kind -> !kind.sums().isEmpty()
                        && kind.sums().keySet().stream().noneMatch(this::isNothing)
                        && known.add(kind.sums()))
                .forEach(additions::add);
    }

    private boolean isNothing(MeasureId measure) {
        return value(measure).isEmpty();
    }

    private Optional<Quantity> value(MeasureId measure) {
        return Optional.ofNullable(wanted.get(measure)).flatMap(Measurement::getValue);
    }

    /** The items, in the order of their kinds; empty if none were found. */
    Optional<List<ExampleItems>> find() {
        int[] counts = new int[additions.size()];
        for (Set<MeasureId> group : groups()) {
            Optional<int[]> ofGroup = counts(group);
            if (ofGroup.isEmpty()) {
                return Optional.empty();
            }
            Arrays.setAll(counts, i -> counts[i] + ofGroup.get()[i]);
        }
        List<ExampleItems> items = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                items.add(new ExampleItems(additions.get(i).item(), counts[i]));
            }
        }
        return Optional.of(items);
    }

    /** Measures that some item counts in together; shortcomings need not be as many as tasks. */
    private List<Set<MeasureId>> groups() {
        List<Set<MeasureId>> groups = new ArrayList<>();
        wanted.keySet().stream()
                .filter(measure -> !isNothing(measure))
                .forEach(measure -> groups.add(new TreeSet<>(Set.of(measure))));
        for (Addition addition : additions) {
            List<Set<MeasureId>> touched = groups.stream()
                    .filter(group -> group.stream().anyMatch(addition.sums()::containsKey))
                    .toList();
            Set<MeasureId> together = new TreeSet<>();
            touched.forEach(together::addAll);
            groups.removeAll(touched);
            groups.add(together);
        }
        return groups;
    }

    private Optional<int[]> counts(Set<MeasureId> group) {
        LeastCounts conditions = conditions(group);
        boolean fixed = group.stream()
                .anyMatch(measure ->
                        value(measure).filter(Amount.class::isInstance).isPresent());
        Optional<int[]> found = conditions.solve(costs()).flatMap(numbers -> whole(numbers, fixed));
        return fixed ? found : found.map(counts -> fewer(conditions, group, counts));
    }

    private LeastCounts conditions(Set<MeasureId> group) {
        LeastCounts conditions = new LeastCounts(additions.size());
        for (MeasureId measure : group) {
            Quantity value = value(measure).orElseThrow();
            if (value instanceof Amount) {
                conditions.addExactly(factors(Addition.Sum::part, measure), value.toFraction());
            } else {
                Fraction share = value.toFraction();
                conditions.addExactly(
                        factors(sum -> sum.part().minus(sum.whole().times(share)), measure), Fraction.ZERO);
                conditions.addAtLeast(factors(Addition.Sum::whole, measure), Fraction.ONE);
            }
        }
        return conditions;
    }

    /** The numbers in proportion can be three times what is needed; fewer are looked for, sum by sum. */
    private int[] fewer(LeastCounts conditions, Set<MeasureId> group, int[] counts) {
        boolean[] counted = new boolean[additions.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = group.stream().anyMatch(additions.get(i).sums()::containsKey);
        }
        WholeCounts search = new WholeCounts(conditions, costs());
        int most = Arrays.stream(counts).sum();
        for (int sum = 1; sum < most && !search.isExhausted(); sum++) {
            if (isPossible(group, counted, sum)) {
                Optional<Fraction[]> found = search.find(counted, sum);
                if (found.isPresent()) {
                    return Arrays.stream(found.get())
                            .mapToInt(number -> number.getNumerator().intValueExact())
                            .toArray();
                }
            }
        }
        return counts;
    }

    /** A share of all items needs a whole part: 15 % is not one of 10. */
    private boolean isPossible(Set<MeasureId> group, boolean[] counted, long sum) {
        return group.stream()
                .filter(measure -> isOfAll(measure, counted))
                .allMatch(measure ->
                        value(measure).orElseThrow().toFraction().times(sum).isWhole());
    }

    private boolean isOfAll(MeasureId measure, boolean[] counted) {
        for (int i = 0; i < counted.length; i++) {
            Addition.Sum sum = additions.get(i).to(measure);
            if (counted[i] && !(sum.whole().equals(Fraction.ONE) && sum.part().isWhole())) {
                return false;
            }
        }
        return true;
    }

    private interface Factor {
        Fraction of(Addition.Sum sum);
    }

    private Fraction[] factors(Factor factor, MeasureId measure) {
        return additions.stream()
                .map(addition -> factor.of(addition.to(measure)))
                .toArray(Fraction[]::new);
    }

    /** Few items, and among as many the plainer ones: a kind costs a little more than the one before it. */
    private Fraction[] costs() {
        Fraction[] costs = new Fraction[additions.size()];
        Arrays.setAll(costs, i -> Fraction.of((long) MOST_ITEMS + i));
        return costs;
    }

    /** The least whole numbers in the same proportion; where an amount is fixed, only the numbers themselves. */
    private static Optional<int[]> whole(Fraction[] found, boolean fixed) {
        BigInteger times = BigInteger.ONE;
        BigInteger common = BigInteger.ZERO;
        for (Fraction number : found) {
            BigInteger denominator = number.getDenominator();
            times = times.multiply(denominator).divide(times.gcd(denominator));
        }
        for (Fraction number : found) {
            common = common.gcd(number.times(Fraction.of(times, BigInteger.ONE)).getNumerator());
        }
        if (fixed && !times.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        BigInteger by = fixed || common.signum() == 0 ? BigInteger.ONE : common;
        Fraction scale = Fraction.of(times, by);
        Fraction sum =
                Arrays.stream(found).reduce(Fraction.ZERO, Fraction::plus).times(scale);
        return sum.getNumerator().compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(found)
                        .mapToInt(number -> number.times(scale).getNumerator().intValueExact())
                        .toArray());
    }
}
