// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.task.ClarityProfile;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What was not said in the directives and tasks of a snapshot, against one profile. It rejects nothing and is no score. */
@Value.Immutable
@ResultStyle
public abstract class ClarityReport {

    ClarityReport() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The profile that they are held against. */
    public abstract ClarityProfile getProfile();

    /** The readings that it goes by. */
    public abstract ClarityRules getRules();

    /** Last day that the facts cover, inclusive. */
    public abstract LocalDate getAsOf();

    /** Everything that was looked at, each item and each task once. */
    public abstract ClarityShares getAll();

    /** The directives that had been issued by the day, and drafts, by identifier. */
    public abstract List<DirectiveClarity> getDirectives();

    /** The units that gave any of it, by identifier. */
    public abstract List<UnitClarity> getUnits();

    /** What was left out because it took place later, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link ClarityReport}. */
    static final class Builder extends ImmutableClarityReport.Builder {
        Builder() {}
    }
}
