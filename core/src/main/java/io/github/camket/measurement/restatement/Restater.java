// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/**
 * Restates series of figures to the map of another day, by what became of the units.
 *
 * <p>Amounts are added, ratios by their parts: 9 of 13 and 4 of 9 are 13 of 22; changes by the levels at both ends, so that what
 * is compared with the same period of the year before is compared with that of all predecessors. The value of a divided unit
 * is passed on only by shares that somebody stated, of a change the same share of both levels, otherwise it stays with the
 * unit. Backwards, a merged unit gives nothing to its origins, and the heirs of a divided one are added up.
 *
 * <p>Ranks, scores and what several units count at the same time refuse as soon as any unit is joined, divided or dissolved;
 * bare percentages and rates, compositions, steps and conditions as soon as a unit that has one is.
 *
 * @param <I> how units are identified
 */
public final class Restater<I extends UnitId & Comparable<I>> {

    /** A place among other units. Arguments: the reorganization, its day. */
    public static final FindingCode RANKS_DO_NOT_TRANSFER = new FindingCode("RANKS_DO_NOT_TRANSFER", Severity.ERROR);
    /** Points given to one unit. Arguments: the reorganization, its day. */
    public static final FindingCode SCORES_DO_NOT_TRANSFER = new FindingCode("SCORES_DO_NOT_TRANSFER", Severity.ERROR);
    /** A percentage without its parts cannot be pooled. Arguments: the reorganization, its day. */
    public static final FindingCode BARE_PERCENTAGE_NOT_POOLED =
            new FindingCode("BARE_PERCENTAGE_NOT_POOLED", Severity.ERROR);
    /** A rate, a level or a difference without its parts cannot be pooled. Arguments: the reorganization, its day. */
    public static final FindingCode VALUE_WITHOUT_PARTS_NOT_POOLED =
            new FindingCode("VALUE_WITHOUT_PARTS_NOT_POOLED", Severity.ERROR);
    /** Shares of a composition cannot be pooled without the amounts behind them. Arguments: the reorganization, its day. */
    public static final FindingCode COMPOSITIONS_DO_NOT_TRANSFER =
            new FindingCode("COMPOSITIONS_DO_NOT_TRANSFER", Severity.ERROR);
    /** Steps, conditions and products are those of one unit. Arguments: the reorganization, its day. */
    public static final FindingCode STATES_DO_NOT_TRANSFER = new FindingCode("STATES_DO_NOT_TRANSFER", Severity.ERROR);
    /** The indicator declares that its values are not put together across units. Arguments: the reorganization, its day. */
    public static final FindingCode DECLARED_NOT_TO_TRANSFER =
            new FindingCode("DECLARED_NOT_TO_TRANSFER", Severity.ERROR);
    /** Levels span different numbers of years. Arguments: the reorganization, its day. */
    public static final FindingCode LEVELS_DO_NOT_TRANSFER = new FindingCode("LEVELS_DO_NOT_TRANSFER", Severity.ERROR);
    /** A value, or a part of it, stays with its unit. Arguments: the reason, the day, the unit that held it last. */
    public static final FindingCode VALUE_KEPT = new FindingCode("VALUE_KEPT", Severity.WARNING);
    /** Shares are stated for a unit on a day on which it is not divided. Arguments: the shares, their day. */
    public static final FindingCode SHARES_WITHOUT_DIVISION =
            new FindingCode("SHARES_WITHOUT_DIVISION", Severity.WARNING);
    /** A unit reported though it does not exist on the map. Arguments: the day of the map. */
    public static final FindingCode UNIT_NOT_ON_MAP = new FindingCode("UNIT_NOT_ON_MAP", Severity.ERROR);

    private final Lineage<I> lineage;
    private final ShareTable<I> shares;

    private Restater(Lineage<I> lineage, ShareTable<I> shares) {
        this.lineage = lineage;
        this.shares = shares;
    }

    /**
     * A restater.
     *
     * @param shares which share of a divided unit each heir holds; those of other units are passed over
     */
    public static <I extends UnitId & Comparable<I>> Restater<I> of(
            Lineage<I> lineage, Collection<SplitShares> shares) {
        return new Restater<>(Objects.requireNonNull(lineage, "lineage"), new ShareTable<>(shares));
    }

    /** The series on the map of {@code mapDay}, which may lie after the day of its own map or before it. */
    public Restatement<I> restate(FigureSeries<I> series, LocalDate mapDay) {
        return new RestatementRun<>(lineage, shares, series, mapDay).run();
    }
}
