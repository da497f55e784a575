// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.ResultStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A counter-example as facts: a small ledger of one unit or person that, measured and rated as everyone is, gives exactly the
 * measurements of the example and what it was evaluated to. A unit is rated for a year, a person for one month.
 */
@Value.Immutable
@ResultStyle
public abstract class ExampleFacts {

    ExampleFacts() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The facts of one example; {@link ExampleFinder} finds those of many.
     *
     * @param regulation the regulation that the example was found in
     * @return empty if no facts were found that give exactly the measurements of the example
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     */
    public static Optional<ExampleFacts> of(Regulation regulation, CounterExample example) {
        return ExampleFinder.of(regulation).find(example);
    }

    /** The facts, all recorded on the day as of which they are known. */
    public abstract Ledger getLedger();

    /** The unit or person of the example. */
    public abstract Subject getSubject();

    /** The period that is rated. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts are known; after the period. */
    public abstract LocalDate getKnownOn();

    /** The points given, in the order of the measures of the regulation. */
    public abstract List<JudgedScore> getScores();

    /** Tasks and whatever else was counted, equal ones together; empty if nothing was. */
    public abstract List<ExampleItems> getItems();

    /** The rating that follows, before quota and ceiling. */
    public abstract Rating getRating();

    /** The subject, its period and the number of facts. */
    @Override
    public String toString() {
        return getSubject() + " " + getPeriod() + " " + getLedger().getEntries().size() + " facts";
    }

    /** Builds a {@link ExampleFacts}. */
    static final class Builder extends ImmutableExampleFacts.Builder {
        Builder() {}
    }
}
