// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
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

/** What readings amount to: one number each, whatever shape they have. */
final class IndicatorMeter {

    private final List<OrgUnit> units;
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();

    IndicatorMeter(Snapshot snapshot) {
        this(snapshot.getFacts(OrgUnit.class));
    }

    IndicatorMeter(List<OrgUnit> units) {
        this.units = units;
    }

    /**
     * A reading with its number.
     *
     * @param notes what people should know if this is the reading that decides
     */
    record Measured(IndicatorReading reading, Fraction number, List<Finding> notes) {}

    /** The reading with its number; empty, with a finding, if it cannot be one of this indicator. */
    Optional<Measured> measure(IndicatorReading reading, Indicator indicator, Collection<Finding> findings) {
        ReadingValue value = reading.getValue();
        List<Finding> notes = new ArrayList<>();
        Optional<Fraction> number = switch (indicator.getKind()) {
            case COUNT, ZERO_TOLERANCE -> amount(value);
            case CUMULATIVE_RATIO ->
                value instanceof ReadingValue.Share share
                        ? Optional.of(share.ratio().toFraction())
                        : Optional.empty();
            case PRODUCTS_WITH_EVIDENCE ->
                value instanceof ReadingValue.Products products
                        ? Optional.of(shown(products, reading, notes))
                        : Optional.empty();
            case SUBORDINATE_UNITS ->
                value instanceof ReadingValue.UnitsMeeting meeting
                        ? Optional.of(subordinate(meeting, reading, notes))
                        : Optional.empty();
            case PRODUCT ->
                value instanceof ReadingValue.Delivery delivery
                        ? Optional.of(delivery.delivered() ? Fraction.ONE : Fraction.ZERO)
                        : Optional.empty();
        };
        if (number.isEmpty()) {
            findings.add(TargetJudge.READING_OF_ANOTHER_KIND.about(
                    reading.getRef(), indicator.getId(), indicator.getKind()));
            return Optional.empty();
        }
        if (!isInRange(number.get(), value)) {
            findings.add(TargetJudge.READING_OUT_OF_RANGE.about(reading.getRef(), number.get()));
            return Optional.empty();
        }
        return number.map(one -> new Measured(reading, one, List.copyOf(notes)));
    }

    private static Optional<Fraction> amount(ReadingValue value) {
        return value instanceof ReadingValue.Amount amount ? Optional.of(amount.amount()) : Optional.empty();
    }

    /** Cases are counted in whole numbers from 0; what was disbursed is never less than nothing. */
    private static boolean isInRange(Fraction number, ReadingValue value) {
        return number.signum() >= 0 && (number.isWhole() || value instanceof ReadingValue.Share);
    }

    private static Fraction shown(ReadingValue.Products products, IndicatorReading reading, List<Finding> notes) {
        long shown = products.products().stream()
                .filter(product -> product.evidence().isPresent())
                .count();
        long hidden = products.products().size() - shown;
        if (hidden > 0) {
            notes.add(TargetJudge.PRODUCTS_WITHOUT_EVIDENCE.about(
                    reading.getRef(), hidden, products.products().size()));
        }
        return Fraction.of(shown);
    }

    private Fraction subordinate(ReadingValue.UnitsMeeting meeting, IndicatorReading reading, List<Finding> notes) {
        OrgTree tree = trees.computeIfAbsent(reading.getAsOf(), day -> OrgTree.of(units, day));
        int below = 0;
        for (OrgUnitId unit : meeting.units()) {
            if (tree.isBelow(unit, reading.getUnit())) {
                below++;
            } else {
                notes.add(TargetJudge.NOT_A_SUBORDINATE.about(reading.getRef(), unit, reading.getUnit()));
            }
        }
        return Fraction.of(below);
    }
}
