// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The shares of divided units. */
final class ShareTable<I extends UnitId & Comparable<I>> {

    private final Map<UnitId, List<SplitShares>> byUnit = new TreeMap<>(UnitId.ORDER);

    ShareTable(Collection<SplitShares> all) {
        for (SplitShares shares : all) {
            byUnit.computeIfAbsent(shares.getUnit(), key -> new ArrayList<>()).add(shares);
        }
    }

    /** The shares stated for the unit that the series can use, of all its divisions. */
    List<SplitShares> of(I unit, FigureSeries<I> series) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(shares -> shares.getIndicator()
                                .equals(Optional.of(series.indicator().getId()))
                        || shares.getIndicatorKind().equals(Optional.of(series.kind())))
                .toList();
    }

    /** The shares of each heir, or why there are none. */
    record Found(Map<UnitId, Fraction> shares, Optional<Kept.Reason> problem) {}

    /** The shares of the unit divided on the day, those stated for the indicator before those for its kind. */
    Found find(I unit, LocalDate on, FigureSeries<I> series, Collection<I> heirs) {
        List<SplitShares> own = byUnit.getOrDefault(unit, List.of()).stream()
                .filter(shares -> shares.getOn().equals(on))
                .toList();
        List<SplitShares> fitting = own.stream()
                .filter(shares -> shares.getIndicator()
                        .equals(Optional.of(series.indicator().getId())))
                .toList();
        if (fitting.isEmpty()) {
            fitting = own.stream()
                    .filter(shares -> shares.getIndicatorKind().equals(Optional.of(series.kind())))
                    .toList();
        }
        if (fitting.isEmpty()) {
            return problem(Kept.Reason.NO_SHARES);
        }
        Map<UnitId, Fraction> first = map(fitting.get(0));
        if (!fitting.stream().allMatch(shares -> map(shares).equals(first))) {
            return problem(Kept.Reason.SHARES_CONTRADICT);
        }
        TreeSet<UnitId> expected = new TreeSet<>(UnitId.ORDER);
        expected.addAll(heirs);
        return first.keySet().equals(expected)
                ? new Found(first, Optional.empty())
                : problem(Kept.Reason.SHARES_DO_NOT_FIT);
    }

    private static Found problem(Kept.Reason reason) {
        return new Found(new LinkedHashMap<>(), Optional.of(reason));
    }

    private static Map<UnitId, Fraction> map(SplitShares shares) {
        Map<UnitId, Fraction> map = new TreeMap<>(UnitId.ORDER);
        shares.getShares().forEach(share -> map.put(share.to(), share.share()));
        return map;
    }
}
