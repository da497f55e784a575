// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Results in their order, or the reasons why they cannot be put in one. */
@Value.Immutable
@ResultStyle
public abstract class RankTable {

    RankTable() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Which values come first. */
    public abstract RankDirection getDirection();

    /** What all results rest on; empty if they do not agree, or there is none. What it does not state was not compared. */
    public abstract Optional<ComparisonBasis> getBasis();

    /**
     * Why there is no ranking: the first two results, by subject, that differ, one finding for each aspect in which they do. Empty if
     * there is a ranking.
     */
    public abstract List<Finding> getRefusals();

    /** The results with their places, the best first, tied ones by subject; none if the ranking is refused. */
    public abstract List<RankedResult> getRows();

    /** Results without value, by subject: they have no place and do not count in the field. All of them, if the ranking is refused. */
    public abstract List<ComparedResult> getWithoutValue();

    /** Whether the results cannot be ranked. */
    public boolean isRefused() {
        return !getRefusals().isEmpty();
    }

    /** How many have a place. */
    public int getFieldSize() {
        return getRows().size();
    }

    /** The places that several share, the best first. */
    public List<TiedPlace> getTies() {
        List<TiedPlace> ties = new ArrayList<>();
        List<RankedResult> rows = getRows();
        for (int i = 0; i < rows.size(); ) {
            int place = rows.get(i).rank().place();
            int end = i;
            while (end < rows.size() && rows.get(end).rank().place() == place) {
                end++;
            }
            if (end - i > 1) {
                ties.add(new TiedPlace(
                        place,
                        rows.subList(i, end).stream().map(RankedResult::subject).toList()));
            }
            i = end;
        }
        return ties;
    }

    /** The result of a subject with its place; empty if it has none. */
    public Optional<RankedResult> find(Ref subject) {
        return getRows().stream().filter(row -> row.subject().equals(subject)).findFirst();
    }

    /** Builds a {@link RankTable}. */
    static final class Builder extends ImmutableRankTable.Builder {
        Builder() {}
    }
}
