// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;

/** What results lead the competent authority to consider, as data, and what they are used for besides. */
@Value.Immutable
@DomainStyle
public abstract class ConsequenceRules implements WithConsequenceRules {

    /** Name of the parameter that says what a period without rating does to a run of periods. */
    public static final String NOT_RATED_PERIOD = "notRatedPeriod";
    /** Name of the parameter that says what it means that no vote is known. */
    public static final String NO_VOTE_MEANS = "noVoteMeans";

    ConsequenceRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract ConsequenceRulesId getId();

    /** What people call them. */
    public abstract Label getTitle();

    /** The document that sets them, and how well it is known that it does. */
    public abstract LegalBasis getDocument();

    /** The days on which they hold; {@link Validity#ALWAYS}, without known bounds, unless given. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /** The lines, each identifier once, in the order of the text. */
    public abstract List<ConsequenceLine> getLines();

    /** What results are used for without a condition, in the order of the text. */
    public abstract List<ResultUse> getUses();

    /**
     * Codes that a decision has in the place of a level where the subject was not rated in the period; none unless given. A period
     * about which nothing was decided is another matter: nobody knows whether it was rated.
     */
    public abstract List<RatingLevel> getNotRated();

    /** What a period that was not rated does to periods that have to follow each other; it breaks them unless given. */
    @Value.Default
    public Parameter<NotRatedPeriod> getNotRatedPeriod() {
        return Parameter.reading(NOT_RATED_PERIOD, NotRatedPeriod.BREAKS_RUN, Source.NONE);
    }

    /** What it means that no vote of confidence is known; that none was held unless given. */
    @Value.Default
    public Parameter<NoVoteMeans> getNoVoteMeans() {
        return Parameter.reading(NO_VOTE_MEANS, NoVoteMeans.NOT_HELD, Source.NONE);
    }

    /** All parameters. */
    public List<Parameter<?>> parameters() {
        return List.of(getNotRatedPeriod(), getNoVoteMeans());
    }

    /** What results of periods of this length are used for. */
    public List<ResultUse> usesOf(PeriodType period) {
        return getUses().stream().filter(use -> use.period() == period).toList();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(List.of(NOT_RATED_PERIOD, NO_VOTE_MEANS), parameters());
        if (getLines().isEmpty() && getUses().isEmpty()) {
            throw new IllegalArgumentException("lines must be given if there are no uses: []");
        }
        List<String> ids = getLines().stream().map(ConsequenceLine::id).toList();
        if (new TreeSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("lines must have each id once: " + ids);
        }
    }

    /** Builds {@link ConsequenceRules}. */
    public static final class Builder extends ImmutableConsequenceRules.Builder {
        Builder() {}
    }
}
