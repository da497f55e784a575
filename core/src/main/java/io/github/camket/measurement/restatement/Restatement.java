// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A series as reported, and restated to the map of another day.
 *
 * @param asReported the series, untouched
 * @param mapDay the day of the other map
 * @param figures the restated figures by unit; none if it is refused
 * @param kept what stays with units that had it, by unit that reported, then by day
 * @param account the proof that nothing was lost; of no columns if it is refused, or nothing adds up
 * @param refusal why the series cannot be restated: ranks, scores, states and what has no parts do not pass from unit to unit
 * @param findings what people should know, in a fixed order
 * @param <I> how units are identified
 */
public record Restatement<I extends UnitId & Comparable<I>>(
        FigureSeries<I> asReported,
        LocalDate mapDay,
        List<RestatedFigure<I>> figures,
        List<Kept<I>> kept,
        ConservationAccount account,
        Optional<Finding> refusal,
        List<Finding> findings) {

    /** Copies the lists. */
    public Restatement {
        Objects.requireNonNull(asReported, "asReported");
        Objects.requireNonNull(mapDay, "mapDay");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(refusal, "refusal");
        figures = List.copyOf(figures);
        kept = List.copyOf(kept);
        findings = List.copyOf(findings);
    }

    private static FigureValue lacking(RestatedFigure<?> figure) {
        boolean reported = figure.missing().isEmpty() && figure.withheld().isEmpty();
        return new FigureValue.None(reported && !figure.suppressed().isEmpty() ? NoValue.SUPPRESSED : NoValue.MISSING);
    }

    /** Whether the series can be restated. */
    public boolean isRefused() {
        return refusal.isPresent();
    }

    /** The figure of the unit; empty if nothing of the series concerns it. */
    public Optional<RestatedFigure<I>> find(I unit) {
        int low = 0;
        int high = figures.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = figures.get(middle).unit().compareTo(unit);
            if (order == 0) {
                return Optional.of(figures.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }

    /**
     * The restated series; a value that does not hold everything counts as missing, or as suppressed if nothing but what may
     * not be published is lacking.
     */
    public FigureSeries<I> restated() {
        List<Figure<I>> values = new ArrayList<>();
        for (RestatedFigure<I> figure : figures) {
            values.add(new Figure<>(
                    figure.unit(), figure.isComplete() ? figure.value().orElseThrow() : lacking(figure)));
        }
        return new FigureSeries<>(asReported.indicator(), mapDay, values);
    }
}
