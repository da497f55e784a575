// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Why a series of ranks, scores or bare percentages cannot be restated: a unit of it is no longer what it was. */
final class SeriesRefusal<I extends UnitId & Comparable<I>> {

    /** What leaves a unit the one that it was. */
    private static final Set<ReorganizationKind> SAME_UNIT = EnumSet.of(
            ReorganizationKind.UNCHANGED,
            ReorganizationKind.RENAME,
            ReorganizationKind.RETYPE,
            ReorganizationKind.MOVE);

    private final Lineage<I> lineage;
    private final FigureSeries<I> series;
    private final LocalDate mapDay;
    private final List<LocalDate> days;

    SeriesRefusal(Lineage<I> lineage, FigureSeries<I> series, LocalDate mapDay, List<LocalDate> days) {
        this.lineage = lineage;
        this.series = series;
        this.mapDay = mapDay;
        this.days = days;
    }

    /** The first unit that is joined, divided or dissolved refuses a series that does not add up. */
    Optional<Finding> find() {
        Optional<FindingCode> code = series.figures().stream()
                .map(Figure::value)
                .flatMap(value -> refusalOf(value).stream())
                .findFirst();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Map<I, List<LineageStep<I>>> arrived = new TreeMap<>();
        for (Figure<I> figure : series.figures()) {
            if (!lineage.exists(figure.unit(), series.mapDay())) {
                continue;
            }
            Descent<I> descent = descent(figure.unit());
            if (!descent.ended().isEmpty()) {
                return Optional.of(ended(code.get(), figure.unit(), descent.ended()));
            }
            for (LineageStep<I> step : descent.steps()) {
                if (!SAME_UNIT.contains(step.kind())) {
                    return Optional.of(about(code.get(), figure.unit(), step));
                }
            }
            // Reorganizations that contradict each other can still bring two units together.
            for (I unit : descent.units()) {
                List<LineageStep<I>> others = arrived.put(unit, descent.steps());
                if (others != null) {
                    List<LineageStep<I>> steps = descent.steps().isEmpty() ? others : descent.steps();
                    return Optional.of(about(code.get(), figure.unit(), steps.get(steps.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    private Finding about(FindingCode code, I unit, LineageStep<I> step) {
        return code.about(
                unit.toRef(),
                step.reorganization().getId(),
                step.reorganization().getOn());
    }

    /** Names what dissolved a unit, or the day of the map if only the end of its days is known. */
    private Finding ended(FindingCode code, I unit, List<I> ended) {
        for (LocalDate day : days) {
            for (I each : ended) {
                Optional<Reorganization> event = lineage.dissolvedOn(each, day);
                if (event.isPresent()) {
                    return code.about(unit.toRef(), event.get().getId(), day);
                }
            }
        }
        return code.about(unit.toRef(), "-", mapDay);
    }

    private static Optional<FindingCode> refusalOf(FigureValue value) {
        if (value instanceof FigureValue.Rank) {
            return Optional.of(Restater.RANKS_DO_NOT_TRANSFER);
        }
        if (value instanceof FigureValue.Score) {
            return Optional.of(Restater.SCORES_DO_NOT_TRANSFER);
        }
        return value instanceof FigureValue.Share share && share.ratio().isBare()
                ? Optional.of(Restater.BARE_PERCENTAGE_NOT_POOLED)
                : Optional.empty();
    }

    private Descent<I> descent(I unit) {
        return !mapDay.isBefore(series.mapDay())
                ? lineage.successors(unit, series.mapDay(), mapDay)
                : lineage.predecessors(unit, series.mapDay(), mapDay);
    }
}
