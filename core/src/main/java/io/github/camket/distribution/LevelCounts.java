// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.QuotaBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many subjects have which level, and how many have none and why. Numbers of several groups add up; shares are those of the
 * sums, and never a mean of shares.
 *
 * @param levels one for each level of the scale, highest first, also those that nobody has
 * @param without how many have no level, by reason in the order of the reasons; without those that nobody has
 */
public record LevelCounts(List<LevelCount> levels, Map<NoLevel, Integer> without) {

    /** Copies both and checks that nothing is negative or listed twice. */
    public LevelCounts {
        levels = List.copyOf(levels);
        Map<NoLevel, Integer> reasons = new EnumMap<>(NoLevel.class);
        without.forEach((reason, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("without must not be negative: " + number);
            }
            if (number > 0) {
                reasons.put(reason, number);
            }
        });
        without = Collections.unmodifiableMap(reasons);
        if (levels.isEmpty()
                || levels.stream().map(LevelCount::level).distinct().count() < levels.size()) {
            throw new IllegalArgumentException("levels must be one or more, each once: " + levels);
        }
    }

    /** The sum of the numbers of groups that have no subject in common. */
    public static LevelCounts sum(LevelCounts first, Collection<LevelCounts> more) {
        return more.stream().reduce(first, LevelCounts::plus);
    }

    private LevelCounts plus(LevelCounts other) {
        List<RatingLevel> own = levels.stream().map(LevelCount::level).toList();
        if (!own.equals(other.levels.stream().map(LevelCount::level).toList())) {
            throw new IllegalArgumentException("levels must be the same, " + own + ": " + other.levels);
        }
        List<LevelCount> added = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            LevelCount one = levels.get(i);
            LevelCount two = other.levels.get(i);
            added.add(new LevelCount(
                    one.level(),
                    Math.addExact(one.decided(), two.decided()),
                    Math.addExact(one.proposed(), two.proposed())));
        }
        Map<NoLevel, Integer> reasons = new EnumMap<>(NoLevel.class);
        Stream.of(without, other.without)
                .forEach(each -> each.forEach((reason, number) -> reasons.merge(reason, number, Math::addExact)));
        return new LevelCounts(added, reasons);
    }

    /** How many have a level. */
    public int rated() {
        return levels.stream().mapToInt(LevelCount::total).reduce(0, Math::addExact);
    }

    /** How many have a decided level. */
    public int decided() {
        return levels.stream().mapToInt(LevelCount::decided).reduce(0, Math::addExact);
    }

    /** How many have a level that is only proposed. */
    public int proposed() {
        return levels.stream().mapToInt(LevelCount::proposed).reduce(0, Math::addExact);
    }

    /** How many have no level, for this reason. */
    public int without(NoLevel reason) {
        return without.getOrDefault(reason, 0);
    }

    /** All subjects, with and without level, also those outside the regulation. */
    public int all() {
        return without.values().stream().reduce(rated(), Math::addExact);
    }

    /** All subjects whom the regulation governs, with and without level. */
    public int staff() {
        return all() - without(NoLevel.OUTSIDE);
    }

    /**
     * How many have the level.
     *
     * @throws IllegalArgumentException if the scale does not have it
     */
    public LevelCount at(RatingLevel level) {
        return levels.stream()
                .filter(count -> count.level().equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("level must be one of the scale: " + level));
    }

    /** Share of those at the level among all who have one; empty if nobody has one. */
    public Optional<Ratio> shareOfRated(RatingLevel level) {
        return ratio(at(level).total(), rated());
    }

    /** Share of those at the level among all whom the regulation governs; empty if there is nobody. */
    public Optional<Ratio> shareOfStaff(RatingLevel level) {
        return ratio(at(level).total(), staff());
    }

    /**
     * Number of the highest level over the base of a quota by this reading. The levels count as they are now: of a review whose
     * surplus became the next level, that surplus is in the base.
     *
     * @return the share, which exceeds 1 where the highest level has more than the base; empty if the base has nobody, or by a
     *     reading that asks for a level below the highest one, in a scale of one level
     */
    public Optional<Ratio> highestOver(QuotaBase base) {
        int highest = levels.get(0).total();
        if (levels.size() < 2 && (base == QuotaBase.GOOD_ONLY || base == QuotaBase.GOOD_AND_ABOVE)) {
            return Optional.empty();
        }
        return switch (base) {
            case GOOD_ONLY -> ratio(highest, levels.get(1).total());
            case GOOD_AND_ABOVE ->
                ratio(highest, Math.addExact(highest, levels.get(1).total()));
            case ALL_RATED -> ratio(highest, rated());
            case ALL_STAFF -> ratio(highest, staff());
        };
    }

    private static Optional<Ratio> ratio(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
    }
}
