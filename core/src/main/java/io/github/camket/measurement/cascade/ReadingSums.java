// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up what parts reached as of the day of the whole. Days are judged once, however many wholes share them. */
final class ReadingSums {

    private final Snapshot snapshot;
    private final Map<LocalDate, TargetJudge> judges = new TreeMap<>();

    ReadingSums(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The sum, if the whole has a value that adds up. */
    Optional<ReadingSum> of(TargetResult whole, List<Target> parts, Collection<Finding> notes) {
        List<Fraction> numbers = numbers(whole);
        if (numbers.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = whole.getReading().orElseThrow().getAsOf();
        TargetJudge judge = judges.computeIfAbsent(day, on -> TargetJudge.of(snapshot.coveringUntil(on)));
        List<TargetId> counted = new ArrayList<>();
        List<TargetId> missing = new ArrayList<>();
        boolean estimated = isEstimate(whole.getReading().orElseThrow());
        List<Fraction> sums = new ArrayList<>();
        for (Target part : parts) {
            TargetResult result = judge.judge(part);
            Optional<IndicatorReading> reading = result.getReading();
            List<Fraction> own = numbers(result);
            boolean ofThatDay =
                    reading.filter(other -> other.getAsOf().equals(day)).isPresent();
            if (own.isEmpty() || !ofThatDay) {
                reading.filter(other -> !ofThatDay)
                        .ifPresent(other -> notes.add(TargetReconciler.PART_OF_ANOTHER_DAY.about(
                                part.getRef(), whole.getTarget().getId(), other.getAsOf(), day)));
                missing.add(part.getId());
                continue;
            }
            counted.add(part.getId());
            estimated |= isEstimate(reading.get());
            add(own, sums);
        }
        List<ReadingSum.Column> columns = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            columns.add(new ReadingSum.Column(numbers.get(i), sums.get(i)));
        }
        return Optional.of(new ReadingSum(day, columns, counted, missing, estimated));
    }

    private static boolean isEstimate(IndicatorReading reading) {
        return reading.getStatus() == ReadingStatus.ESTIMATE;
    }

    private static void add(List<Fraction> numbers, List<Fraction> sums) {
        for (int i = 0; i < numbers.size(); i++) {
            if (i == sums.size()) {
                sums.add(numbers.get(i));
            } else {
                sums.set(i, sums.get(i).plus(numbers.get(i)));
            }
        }
    }

    /** What adds up by its number, a ratio by its two parts; nothing where nothing adds up, or no number is known. */
    private static List<Fraction> numbers(TargetResult result) {
        if (result.getMeasured().isEmpty()) {
            return List.of();
        }
        AcrossUnits across = result.getIndicator().getAcrossUnits();
        Optional<ReadingValue> value = result.getReading().map(IndicatorReading::getValue);
        if (across == AcrossUnits.BY_PARTS && value.isPresent() && value.get() instanceof ReadingValue.Share share) {
            return List.of(share.ratio().getPart(), share.ratio().getWhole());
        }
        return across == AcrossUnits.SUM ? result.getMeasured().stream().toList() : List.of();
    }
}
