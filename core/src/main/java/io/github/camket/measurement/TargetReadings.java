// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The readings that count for one target, by the day whose state they describe. */
final class TargetReadings {

    private static final Comparator<IndicatorReading> STANDING =
            Comparator.comparing(IndicatorReading::getAsOf).thenComparing(IndicatorReading::getStatus);
    private static final Comparator<Measured> BY_ID =
            Comparator.comparing(measured -> measured.reading().getId());

    private final TreeMap<LocalDate, List<Measured>> byDay = new TreeMap<>();
    private final List<IndicatorReading> silent;

    /**
     * Readings of one indicator, unit and period.
     *
     * @param readings those with a value
     * @param silent those that say why they have none, and not only that it is missing
     */
    TargetReadings(List<Measured> readings, List<IndicatorReading> silent) {
        this.silent = silent;
        readings.stream()
                .sorted(BY_ID)
                .forEach(measured -> byDay.computeIfAbsent(measured.reading().getAsOf(), day -> new ArrayList<>())
                        .add(measured));
    }

    /** The readings as of the last day that have the say: revised ones, or else final ones, or estimates. */
    List<Measured> latest() {
        return byDay.isEmpty() ? List.of() : standing(byDay.lastEntry().getValue());
    }

    /** The readings as of the last day that have the say and have no value, if none with a value has more to say. */
    List<IndicatorReading> latestSilent() {
        Optional<IndicatorReading> last = silent.stream().max(STANDING);
        Optional<IndicatorReading> told =
                latest().stream().map(Measured::reading).findFirst();
        if (last.isEmpty()
                || told.filter(reading -> isBefore(last.get(), reading)).isPresent()) {
            return List.of();
        }
        return silent.stream()
                .filter(reading -> STANDING.compare(reading, last.get()) == 0)
                .sorted(Comparator.comparing(IndicatorReading::getId))
                .toList();
    }

    /** Whether a reading with a value has as much to say as one without. */
    boolean contradicts(IndicatorReading without) {
        return latest().stream().anyMatch(measured -> STANDING.compare(measured.reading(), without) == 0);
    }

    private static boolean isBefore(IndicatorReading one, IndicatorReading other) {
        return STANDING.compare(one, other) < 0;
    }

    /** Why there is no value; empty for a reading that has one. */
    static Optional<NoValue> reason(IndicatorReading reading) {
        return reading.getValue() instanceof ReadingValue.None none ? Optional.of(none.reason()) : Optional.empty();
    }

    /**
     * The official readings of the day that found most cases: of that on which all of them found some, or else of the last on
     * which one of them may have found some. Empty if there was none for certain.
     */
    List<Measured> cases() {
        Optional<List<Measured>> certain = officialDays()
                .filter(ofDay -> fewest(ofDay).signum() > 0)
                .max(Comparator.comparing(TargetReadings::fewest)
                        .thenComparing(ofDay -> ofDay.get(0).reading().getAsOf()));
        return certain.or(() -> officialDays()
                        .filter(ofDay -> ofDay.stream()
                                .anyMatch(measured -> measured.extent().most().signum() > 0))
                        .reduce((earlier, later) -> later))
                .orElse(List.of());
    }

    private static Fraction fewest(List<Measured> ofDay) {
        return leastOf(ofDay).extent().least();
    }

    /** The reading that says least; of several the first by identifier. */
    static Measured leastOf(List<Measured> readings) {
        return readings.stream()
                .min(Comparator.comparing(measured -> measured.extent().least()))
                .orElseThrow();
    }

    /** The official reading as of the last day on which official readings agree; empty if there is none. */
    Optional<Measured> lastOfficial() {
        return officialDays()
                .filter(TargetReadings::agree)
                .map(agreeing -> agreeing.get(0))
                .reduce((earlier, later) -> later);
    }

    /** What was said as of the same day before the reading that decides, the last first; only standings that agree. */
    List<Measured> replacedBy(Measured chosen) {
        List<Measured> ofThatDay = byDay.getOrDefault(chosen.reading().getAsOf(), List.of());
        List<Measured> replaced = new ArrayList<>();
        for (int standing = chosen.reading().getStatus().ordinal() - 1; standing >= 0; standing--) {
            List<Measured> same = of(ofThatDay, ReadingStatus.values()[standing]);
            if (!same.isEmpty() && agree(same)) {
                replaced.add(same.get(0));
            }
        }
        return replaced;
    }

    /** Whether all say the same. */
    static boolean agree(List<Measured> readings) {
        return readings.stream().map(Said::of).distinct().count() == 1;
    }

    /** What a reading says: what is known of its number, for a composition its parts as well. */
    private record Said(Extent number, Optional<ReadingValue> parts) {
        static Said of(Measured measured) {
            ReadingValue value = measured.reading().getValue();
            return new Said(
                    measured.extent(),
                    value instanceof ReadingValue.Composition ? Optional.of(value) : Optional.empty());
        }
    }

    /** The readings that have the say on each day, from the first to the last, where these are official. */
    private Stream<List<Measured>> officialDays() {
        return byDay.values().stream()
                .map(TargetReadings::standing)
                .filter(ofDay -> ofDay.get(0).reading().getStatus().isOfficial());
    }

    private static List<Measured> standing(List<Measured> ofOneDay) {
        ReadingStatus highest = ofOneDay.stream()
                .map(measured -> measured.reading().getStatus())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return of(ofOneDay, highest);
    }

    private static List<Measured> of(List<Measured> ofOneDay, ReadingStatus status) {
        return ofOneDay.stream()
                .filter(measured -> measured.reading().getStatus() == status)
                .toList();
    }
}
