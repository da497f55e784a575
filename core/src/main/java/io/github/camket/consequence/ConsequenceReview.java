// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the competent authority is to consider about one subject by one set of rules, as known on one day. It is no decision: no level
 * and no post changes because of it.
 */
@Value.Immutable
@ResultStyle
public abstract class ConsequenceReview {

    ConsequenceReview() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** The rules. */
    public abstract ConsequenceRules getRules();

    /** Whom or what it is about. */
    public abstract Subject getSubject();

    /** The period under review, from which others are counted back. */
    public abstract ReportingPeriod getPeriod();

    /** The lines that concern the subject, or of which nobody can say whether they do, in the order of the rules. */
    public abstract List<LineResult> getLines();

    /** The lines that hold: what they name is to be considered. */
    public List<LineResult> getHolding() {
        return with(Outcome.HOLDS);
    }

    /** The lines of which the facts do not tell, with what is missing. */
    public List<LineResult> getOpen() {
        return with(Outcome.OPEN);
    }

    /** The lines that do not hold. */
    public List<LineResult> getFailing() {
        return with(Outcome.FAILS);
    }

    private List<LineResult> with(Outcome outcome) {
        return getLines().stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** What results of periods of this length are used for without a condition. */
    public List<ResultUse> getUses() {
        return getRules().usesOf(getPeriod().getType());
    }

    /** What is contradictory or dated later among the facts of the subject, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link ConsequenceReview}. */
    static final class Builder extends ImmutableConsequenceReview.Builder {
        Builder() {}
    }
}
