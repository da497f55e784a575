// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How an indicator is measured. It decides what its readings hold, what can be asked of it, and how its values may be put
 * together over time and across units.
 */
public enum IndicatorKind {
    /** Whole number of events, people or things, counted from the first day of the period; an increase included. */
    COUNT(Direction.MORE_IS_BETTER, AcrossUnits.SUM, OverTime.SUM, OverTime.LAST),
    /** Amount that comes together over the period, such as investment or visitors (lũy kế trong kỳ). */
    FLOW(Direction.MORE_IS_BETTER, AcrossUnits.SUM, OverTime.SUM, OverTime.LAST),
    /** Amount that is there on a day, such as poor households at the end of the year. */
    STOCK(Direction.MORE_IS_BETTER, AcrossUnits.SUM, OverTime.LAST),
    /** Amount for one of a base, such as income per head (bình quân đầu người). */
    LEVEL(Direction.MORE_IS_BETTER, AcrossUnits.BY_PARTS, OverTime.LAST, OverTime.POOLED),
    /** Part of a whole, or achieved over assigned; may exceed 1 (tỷ lệ). */
    SHARE(Direction.MORE_IS_BETTER, AcrossUnits.BY_PARTS, OverTime.LAST, OverTime.POOLED),
    /** So many for each 10,000 or 1,000 of a base (trên 1 vạn dân, phần nghìn). */
    RATIO_PER(Direction.MORE_IS_BETTER, AcrossUnits.BY_PARTS, OverTime.LAST, OverTime.POOLED),
    /** Amount from the first day of the period over the planned amount; may exceed 1. */
    CUMULATIVE_RATIO(Direction.MORE_IS_BETTER, AcrossUnits.BY_PARTS, OverTime.LAST, OverTime.POOLED),
    /** Change against a base period as a share of the base (tốc độ tăng). */
    GROWTH_RATE(Direction.MORE_IS_BETTER, AcrossUnits.FROM_LEVELS, OverTime.FROM_LEVELS),
    /** Mean yearly growth over several years (tốc độ tăng bình quân). */
    AVERAGE_GROWTH(Direction.MORE_IS_BETTER, AcrossUnits.FROM_LEVELS, OverTime.FROM_LEVELS),
    /** Difference to a base period, in the unit of measure: percentage points, per mille (điểm %, ‰). */
    DELTA(Direction.AS_ASKED, AcrossUnits.FROM_LEVELS, OverTime.FROM_LEVELS),
    /** Mean of the yearly differences over several years (tăng, giảm bình quân năm). */
    AVERAGE_DELTA(Direction.AS_ASKED, AcrossUnits.FROM_LEVELS, OverTime.FROM_LEVELS),
    /** Value over that of a base year (gấp, bằng bao nhiêu lần). */
    MULTIPLE(Direction.MORE_IS_BETTER, AcrossUnits.FROM_LEVELS, OverTime.FROM_LEVELS),
    /** Shares of named parts that add up to the whole (cơ cấu). */
    COMPOSITION(Direction.AS_ASKED, AcrossUnits.BY_PARTS, OverTime.LAST),
    /** Several indicators in one line, all of which must hold. */
    COMPOUND(Direction.AS_ASKED, AcrossUnits.EACH_MEASURE, OverTime.EACH_MEASURE),
    /** Step of a scale, such as a rating level. */
    ORDINAL(Direction.MORE_IS_BETTER, AcrossUnits.COUNT_BY_VALUE, OverTime.LAST),
    /** A condition that holds or does not (có hay không, duy trì). */
    CONDITION(Direction.AS_ASKED, AcrossUnits.COUNT_BY_VALUE, OverTime.LAST),
    /** One concrete product, delivered or not. */
    PRODUCT(Direction.AS_ASKED, AcrossUnits.COUNT_BY_VALUE, OverTime.LAST),
    /** Number of products; only those count whose evidence is given. */
    PRODUCTS_WITH_EVIDENCE(Direction.MORE_IS_BETTER, AcrossUnits.SUM, OverTime.LAST),
    /** Number of subordinate units that meet a condition, each named. */
    SUBORDINATE_UNITS(Direction.MORE_IS_BETTER, AcrossUnits.SUM, OverTime.LAST),
    /** Whole number of cases, of which there must be none at any time of the period. */
    ZERO_TOLERANCE(Direction.LESS_IS_BETTER, AcrossUnits.SUM, OverTime.GREATEST, OverTime.SUM),
    /** Points of an index that others publish (điểm số). They belong to one unit and one edition. */
    SCORE(Direction.MORE_IS_BETTER, AcrossUnits.NEVER, OverTime.LAST),
    /** Place in a field of known size (thứ hạng); the first place is 1. */
    RANK(Direction.LESS_IS_BETTER, AcrossUnits.NEVER, OverTime.LAST),
    /** Group of places, where only groups are published (nhóm); the best group is 1. */
    RANK_GROUP(Direction.LESS_IS_BETTER, AcrossUnits.NEVER, OverTime.LAST);

    private final Direction direction;
    private final AcrossUnits acrossUnits;
    private final OverTime overTime;
    private final Set<OverTime> choices;

    IndicatorKind(Direction direction, AcrossUnits acrossUnits, OverTime overTime, OverTime... others) {
        this.direction = direction;
        this.acrossUnits = acrossUnits;
        this.overTime = overTime;
        this.choices = Collections.unmodifiableSet(EnumSet.of(overTime, others));
    }

    /** Which way is better unless the indicator says otherwise. */
    public Direction getDirection() {
        return direction;
    }

    /** How values of several units are put together unless the indicator says that they are not. */
    public AcrossUnits getAcrossUnits() {
        return acrossUnits;
    }

    /** How values of parts of a period are put together unless the indicator says otherwise. */
    public OverTime getOverTime() {
        return overTime;
    }

    /** The ways of putting values of parts of a period together that an indicator of this kind can declare. */
    public Set<OverTime> getOverTimeChoices() {
        return choices;
    }

    /** Whether values are shares of 1, shown in percent: 95 % is 0.95. */
    public boolean isShare() {
        return switch (this) {
            case SHARE, CUMULATIVE_RATIO, GROWTH_RATE, AVERAGE_GROWTH, COMPOSITION -> true;
            default -> false;
        };
    }

    /** Whether values tell how something moved, so that a decrease can be asked for. */
    public boolean isChange() {
        return switch (this) {
            case GROWTH_RATE, AVERAGE_GROWTH, DELTA, AVERAGE_DELTA -> true;
            default -> false;
        };
    }
}
