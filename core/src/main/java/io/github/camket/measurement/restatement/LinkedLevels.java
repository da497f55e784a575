// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels at both ends of a period from those of its parts.
 *
 * <p>They are known where the parts link up, each beginning at the level at which the one before ended, or where all are
 * compared with one base. A part without levels in the middle is passed over if two neighbours show that the parts link up.
 * Levels that do neither belong to parts that are each compared with another period, and say nothing about the whole.
 */
record LinkedLevels(
        Indicator indicator, OrgUnitId unit, ReportingPeriod period, PeriodType partType, List<PeriodPart> parts) {

    /** The two levels of a part, as numbers. */
    private record Ends(Fraction base, Fraction current) {
        static Optional<Ends> of(PeriodPart part) {
            return part.value().map(value -> {
                if (value instanceof FigureValue.ShareChange change) {
                    return new Ends(change.base().toFraction(), change.current().toFraction());
                }
                FigureValue.Change change = (FigureValue.Change) value;
                return new Ends(change.base(), change.current());
            });
        }
    }

    PeriodAddition.Whole whole() {
        boolean mean = indicator.getKind() == IndicatorKind.AVERAGE_GROWTH
                || indicator.getKind() == IndicatorKind.AVERAGE_DELTA;
        if (mean && partType != PeriodType.YEAR) {
            return refused(PeriodRollUp.PARTS_ARE_NOT_YEARS, period);
        }
        for (PeriodPart end : List.of(parts.get(0), parts.get(parts.size() - 1))) {
            if (end.value().isEmpty()) {
                return refused(PeriodRollUp.NO_LEVELS_AT_END, end.period());
            }
        }
        if (parts.size() == 1) {
            return PeriodAddition.Whole.of(parts.get(0).value().orElseThrow());
        }
        return mean ? years() : ends();
    }

    private PeriodAddition.Whole ends() {
        Optional<ReportingPeriod> apart =
                hasOneBase() ? otherShape() : otherShape().or(this::unlinked);
        if (apart.isPresent()) {
            return refused(PeriodRollUp.LEVELS_DO_NOT_LINK, apart.get());
        }
        FigureValue first = parts.get(0).value().orElseThrow();
        FigureValue last = parts.get(parts.size() - 1).value().orElseThrow();
        return PeriodAddition.Whole.of(
                first instanceof FigureValue.ShareChange from && last instanceof FigureValue.ShareChange to
                        ? new FigureValue.ShareChange(to.current(), from.base())
                        : new FigureValue.Change(
                                ((FigureValue.Change) last).current(), ((FigureValue.Change) first).base()));
    }

    private boolean hasOneBase() {
        return parts.stream()
                        .flatMap(part -> Ends.of(part).stream())
                        .map(Ends::base)
                        .distinct()
                        .count()
                == 1;
    }

    /** The first part that holds shares where the first one holds levels, or the other way round. */
    private Optional<ReportingPeriod> otherShape() {
        Class<?> shape = parts.get(0).value().orElseThrow().getClass();
        return parts.stream()
                .filter(part ->
                        part.value().filter(value -> !shape.isInstance(value)).isPresent())
                .map(PeriodPart::period)
                .findFirst();
    }

    /** The first part that does not begin where its neighbour ended; the last one if no two neighbours are known. */
    private Optional<ReportingPeriod> unlinked() {
        boolean seen = false;
        for (int i = 1; i < parts.size(); i++) {
            Optional<Ends> before = Ends.of(parts.get(i - 1));
            Optional<Ends> after = Ends.of(parts.get(i));
            if (before.isPresent() && after.isPresent()) {
                if (!after.get().base().equals(before.get().current())) {
                    return Optional.of(parts.get(i).period());
                }
                seen = true;
            }
        }
        return seen ? Optional.empty() : Optional.of(parts.get(parts.size() - 1).period());
    }

    /** A mean over several years needs the level at the end of each. */
    private PeriodAddition.Whole years() {
        List<Fraction> levels = new ArrayList<>();
        for (PeriodPart part : parts) {
            List<Fraction> own = part.value()
                    .map(value -> ((FigureValue.Levels) value).levels())
                    .orElse(List.of());
            boolean links = own.size() == 2
                    && (levels.isEmpty() || levels.get(levels.size() - 1).equals(own.get(0)));
            if (!links) {
                return refused(PeriodRollUp.LEVELS_DO_NOT_LINK, part.period());
            }
            levels.addAll(levels.isEmpty() ? own : own.subList(1, 2));
        }
        return PeriodAddition.Whole.of(new FigureValue.Levels(levels));
    }

    private PeriodAddition.Whole refused(FindingCode code, ReportingPeriod at) {
        Finding refusal = code.about(indicator.getRef(), unit, at);
        return PeriodAddition.Whole.refused(refusal);
    }
}
