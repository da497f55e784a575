// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What readings amount to: one number each, in the unit of their indicator, whatever shape they have. */
public final class IndicatorMeter {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final List<OrgUnit> units;
    private final Doubts doubts;
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();

    /**
     * A meter of the readings of a snapshot.
     *
     * @param later receives a finding about each doubt that does not count yet
     */
    IndicatorMeter(Snapshot snapshot, Collection<Finding> later) {
        this.units = snapshot.getFacts(OrgUnit.class);
        this.doubts = Doubts.of(snapshot, later);
    }

    /**
     * A meter of the readings of a snapshot.
     *
     * @param later receives a finding about each doubt that does not count yet
     */
    public static IndicatorMeter of(Snapshot snapshot, Collection<Finding> later) {
        return new IndicatorMeter(snapshot, later);
    }

    /**
     * The number of a value by itself: of a growth rate, a difference or a multiple computed from its levels. Empty if the
     * value is not one of the kind of the indicator, if its levels have no rate, and for products and units, which {@link
     * #read} counts. A mean growth that is no fraction is cut off after eight places.
     */
    public static Optional<Fraction> number(ReadingValue value, Indicator indicator) {
        return ReadingNumber.hasBase(value, indicator.getKind())
                ? ReadingNumber.of(value, indicator, List.of())
                : Optional.empty();
    }

    /**
     * The number of a reading, as targets are judged by it; products are counted with evidence only, units only if they are
     * subordinate. Empty, with a finding, if the reading cannot be one of this indicator.
     *
     * @param findings receives what people should know about the number, doubts included
     */
    public Optional<Fraction> read(IndicatorReading reading, Indicator indicator, Collection<Finding> findings) {
        Optional<Measured> measured = measure(reading, indicator, List.of(), findings);
        measured.ifPresent(found -> findings.addAll(found.notes()));
        return measured.map(Measured::number);
    }

    /** What people should know about the doubts that are open about the value of a reading; empty if there is none. */
    public List<Finding> doubts(IndicatorReading reading) {
        return doubts.of(reading.getRef(), DoubtfulValue.READING)
                .map(Doubts.Bounds::findings)
                .orElse(List.of());
    }

    /**
     * A reading with its number.
     *
     * @param doubt between which bounds the number lies, if it is in doubt
     * @param notes what people should know if this is the reading that decides
     */
    record Measured(IndicatorReading reading, Fraction number, Optional<Doubts.Bounds> doubt, List<Finding> notes) {

        /** What is known of the number; in doubt, the number itself does not count. */
        Extent extent() {
            return doubt.map(bounds -> Extent.between(bounds.least(), bounds.most()))
                    .orElseGet(() -> Extent.exactly(number));
        }
    }

    /**
     * The reading with its number; empty, with a finding, if it cannot be one of this indicator.
     *
     * @param bounds what the number is going to be compared with
     */
    Optional<Measured> measure(
            IndicatorReading reading, Indicator indicator, Collection<Fraction> bounds, Collection<Finding> findings) {
        ReadingValue value = reading.getValue();
        if (!ReadingNumber.hasBase(value, indicator.getKind())) {
            findings.add(TargetJudge.BASE_NOT_POSITIVE.about(reading.getRef()));
            return Optional.empty();
        }
        List<Finding> notes = new ArrayList<>();
        Optional<Fraction> number = number(reading, indicator, bounds, notes);
        if (number.isEmpty()) {
            findings.add(TargetJudge.READING_OF_ANOTHER_KIND.about(
                    reading.getRef(), indicator.getId(), indicator.getKind()));
            return Optional.empty();
        }
        if (!isInRange(number.get(), indicator.getKind())) {
            findings.add(TargetJudge.READING_OUT_OF_RANGE.about(reading.getRef(), number.get()));
            return Optional.empty();
        }
        if (indicator.getKind() == IndicatorKind.COMPOSITION && !number.get().equals(Fraction.ONE)) {
            notes.add(TargetJudge.PARTS_DO_NOT_ADD_UP.about(
                    reading.getRef(), number.get().times(HUNDRED)));
        }
        Optional<Doubts.Bounds> doubt = doubts.of(reading.getRef(), DoubtfulValue.READING);
        doubt.ifPresent(bound -> notes.addAll(bound.findings()));
        return number.map(one -> new Measured(reading, one, doubt, List.copyOf(notes)));
    }

    private Optional<Fraction> number(
            IndicatorReading reading, Indicator indicator, Collection<Fraction> bounds, List<Finding> notes) {
        if (indicator.getKind() == IndicatorKind.PRODUCTS_WITH_EVIDENCE
                && reading.getValue() instanceof ReadingValue.Products products) {
            return Optional.of(shown(products, reading, notes));
        }
        if (indicator.getKind() == IndicatorKind.SUBORDINATE_UNITS
                && reading.getValue() instanceof ReadingValue.UnitsMeeting meeting) {
            return Optional.of(subordinate(meeting, reading, notes));
        }
        return ReadingNumber.of(reading.getValue(), indicator, bounds);
    }

    /** Cases are counted in whole numbers from 0; what is there or was done is never less than nothing. */
    private static boolean isInRange(Fraction number, IndicatorKind kind) {
        return switch (kind) {
            case COUNT, ZERO_TOLERANCE -> number.signum() >= 0 && number.isWhole();
            case STOCK, LEVEL, SHARE, RATIO_PER, CUMULATIVE_RATIO, MULTIPLE -> number.signum() >= 0;
            default -> true;
        };
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
