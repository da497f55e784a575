// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a check found in a regulation, and within which bounds it holds. */
@Value.Immutable
@ResultStyle
public abstract class CheckReport {

    CheckReport() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules. */
    public abstract Regulation getRegulation();

    /** How far the check got; says what the lists below claim. */
    public abstract CheckStatus getStatus();

    /** Most cases that were allowed to be looked at, over all subjects together. */
    public abstract int getMostCases();

    /** Number of cases that there are; the largest number there is, if there are more. 0 where nothing was compiled. */
    public abstract long getCases();

    /** What keeps the regulation from being compiled, with its place; among it the lines that are not there. */
    public abstract List<Finding> getProblems();

    /** The four levels of the law as far as a regulation that cannot be compiled lacks them, the highest first. */
    public abstract List<RatingLevel> getAbsentLevels();

    /** Lines that the instrument has and the regulation does not; each leaves levels open, so that nothing can be claimed. */
    public abstract List<AbsentLine> getAbsentLines();

    /** What was not varied. */
    @Value.NaturalOrder
    public abstract SortedSet<HeldFixed> getHeldFixed();

    /** What was taken to hold between measures. */
    public abstract List<Relation> getRelations();

    /** What was looked at, formula by formula; empty if nothing was. */
    public abstract List<CheckedCases> getChecked();

    /** Cases without a level. */
    public abstract List<Hole> getHoles();

    /** Cases with several levels. */
    public abstract List<Overlap> getOverlaps();

    /** Levels that no case gives; only said if every case was decided. */
    public abstract List<UnreachedLevel> getUnreached();

    /** Moves of one number to its better side by which a level is lost. */
    public abstract List<Move> getLostByBetter();

    /** Moves of one number over one threshold by which the level moves by more than one step. */
    public abstract List<Move> getCliffs();

    /**
     * Conditions on a single measure or section that no rated period of a person decides, because it is put together from months; for
     * sums that an application gives as one period they are decided.
     */
    public abstract List<Condition> getNeverDecided();

    /** Sections whose formulas stay below their maximum. */
    public abstract List<SectionReach> getSections();

    /** Weights that do not add up to 1. */
    public abstract List<WeightSum> getWeights();

    /** How large a group must be for a place under the quota; the ordinary share first. Empty without a quota. */
    public abstract List<QuotaReach> getQuota();

    /** Whom the level of the organization limits; empty where it limits nobody. */
    public abstract Optional<LevelCapReach> getLevelCap();

    /** Whether every case has one level, and not more: proved, within what was held fixed, and decided in rated periods. */
    public boolean isProvenSound() {
        return getStatus() == CheckStatus.COMPLETE
                && getHoles().isEmpty()
                && getOverlaps().isEmpty()
                && getNeverDecided().isEmpty();
    }

    /** Regulation and how far the check got. */
    @Override
    public String toString() {
        return getRegulation().getId() + " " + getStatus() + " " + getHoles().size() + " holes";
    }

    /** Builds a {@link CheckReport}. */
    static final class Builder extends ImmutableCheckReport.Builder {
        Builder() {}
    }
}
