// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.progress.ReadingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The readings that count for one target, by the day whose state they describe. */
final class TargetReadings {

    private static final Comparator<Measured> BY_ID =
            Comparator.comparing(measured -> measured.reading().getId());

    private final TreeMap<LocalDate, List<Measured>> byDay = new TreeMap<>();

    TargetReadings(List<Measured> readings) {
        readings.stream()
                .sorted(BY_ID)
                .forEach(measured -> byDay.computeIfAbsent(measured.reading().getAsOf(), day -> new ArrayList<>())
                        .add(measured));
    }

    /** The readings as of the last day that have the say: final ones, or estimates if there is none. */
    List<Measured> latest() {
        return byDay.isEmpty() ? List.of() : standing(byDay.lastEntry().getValue());
    }

    /** The final reading that found most cases, the last of them; empty if none found a case. */
    Optional<Measured> breach() {
        return finals().filter(measured -> measured.number().signum() > 0)
                .max(Comparator.comparing(Measured::number)
                        .thenComparing(measured -> measured.reading().getAsOf()));
    }

    /** The final reading as of the last day on which final readings agree; empty if there is none. */
    Optional<Measured> lastFinal() {
        return finals().reduce((earlier, later) -> later);
    }

    /** The estimate as of the same day, if this is a final figure and the estimates of that day agree. */
    Optional<Measured> replacedBy(Measured chosen) {
        List<Measured> estimates = byDay.getOrDefault(chosen.reading().getAsOf(), List.of()).stream()
                .filter(measured -> !isFinal(measured))
                .toList();
        return isFinal(chosen) && !estimates.isEmpty() && agree(estimates)
                ? Optional.of(estimates.get(0))
                : Optional.empty();
    }

    /** Whether all say the same number. */
    static boolean agree(List<Measured> readings) {
        return readings.stream().map(Measured::number).distinct().count() == 1;
    }

    static boolean isFinal(Measured measured) {
        return measured.reading().getStatus() == ReadingStatus.FINAL;
    }

    /** One final reading of each day on which they agree, from the first day to the last. */
    private Stream<Measured> finals() {
        return byDay.values().stream()
                .map(TargetReadings::standing)
                .filter(TargetReadings::agree)
                .map(agreeing -> agreeing.get(0))
                .filter(TargetReadings::isFinal);
    }

    private static List<Measured> standing(List<Measured> ofOneDay) {
        List<Measured> finals =
                ofOneDay.stream().filter(TargetReadings::isFinal).toList();
        return finals.isEmpty() ? ofOneDay : finals;
    }
}
