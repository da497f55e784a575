// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.indicator.AcrossUnits;
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

/** Why a series of values that do not add up cannot be restated: a unit of it is no longer what it was. */
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

    /**
     * The first unit that is joined, divided or dissolved and has what does not add up refuses the series. What holds among all
     * units, such as ranks, is refused as soon as any of them is.
     */
    Optional<Finding> find() {
        Optional<FindingCode> ofAll = refusalOfAll();
        if (ofAll.isEmpty()
                && series.figures().stream()
                        .allMatch(figure -> refusalOf(figure.value()).isEmpty())) {
            return Optional.empty();
        }
        Map<I, Arrival<I>> arrived = new TreeMap<>();
        for (Figure<I> figure : series.figures()) {
            if (!lineage.exists(figure.unit(), series.mapDay())) {
                continue;
            }
            Optional<FindingCode> code = ofAll.or(() -> refusalOf(figure.value()));
            Descent<I> descent = descent(figure.unit());
            Optional<Finding> changed = code.flatMap(found -> changed(found, figure.unit(), descent));
            if (changed.isPresent()) {
                return changed;
            }
            // Reorganizations that contradict each other can still bring two units together.
            for (I unit : descent.units()) {
                Arrival<I> other = arrived.put(unit, new Arrival<>(code, descent.steps()));
                if (other != null && code.or(other::code).isPresent()) {
                    List<LineageStep<I>> steps = descent.steps().isEmpty() ? other.steps() : descent.steps();
                    return Optional.of(about(code.or(other::code).get(), figure.unit(), steps.get(steps.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** How a unit came to another map, and why its value could not be put together with one that comes the same way. */
    private record Arrival<I extends UnitId & Comparable<I>>(Optional<FindingCode> code, List<LineageStep<I>> steps) {}

    private Optional<Finding> changed(FindingCode code, I unit, Descent<I> descent) {
        if (!descent.ended().isEmpty()) {
            return Optional.of(ended(code, unit, descent.ended()));
        }
        return descent.steps().stream()
                .filter(step -> !SAME_UNIT.contains(step.kind()))
                .findFirst()
                .map(step -> about(code, unit, step));
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

    /** What holds among all units at once: ranks and scores, what several units count together, levels of other years. */
    private Optional<FindingCode> refusalOfAll() {
        if (series.figures().stream().anyMatch(figure -> figure.value() instanceof FigureValue.Rank)) {
            return Optional.of(Restater.RANKS_DO_NOT_TRANSFER);
        }
        if (series.figures().stream().anyMatch(figure -> figure.value() instanceof FigureValue.Score)) {
            return Optional.of(Restater.SCORES_DO_NOT_TRANSFER);
        }
        List<Parts> parts = series.figures().stream()
                .flatMap(figure -> series.parts(figure.value()).stream())
                .toList();
        if (series.method() == AcrossUnits.NEVER && !parts.isEmpty()) {
            return Optional.of(Restater.DECLARED_NOT_TO_TRANSFER);
        }
        return parts.stream().allMatch(each -> each.matches(parts.get(0)))
                ? Optional.empty()
                : Optional.of(Restater.LEVELS_DO_NOT_TRANSFER);
    }

    /** What belongs to its own unit alone. */
    private Optional<FindingCode> refusalOf(FigureValue value) {
        if (value instanceof FigureValue.None || series.parts(value).isPresent()) {
            return Optional.empty();
        }
        if (value instanceof FigureValue.Composition) {
            return Optional.of(Restater.COMPOSITIONS_DO_NOT_TRANSFER);
        }
        if (value instanceof FigureValue.Step || value instanceof FigureValue.Condition) {
            return Optional.of(Restater.STATES_DO_NOT_TRANSFER);
        }
        return Optional.of(
                value instanceof FigureValue.Share
                        ? Restater.BARE_PERCENTAGE_NOT_POOLED
                        : Restater.VALUE_WITHOUT_PARTS_NOT_POOLED);
    }

    private Descent<I> descent(I unit) {
        return !mapDay.isBefore(series.mapDay())
                ? lineage.successors(unit, series.mapDay(), mapDay)
                : lineage.predecessors(unit, series.mapDay(), mapDay);
    }
}
