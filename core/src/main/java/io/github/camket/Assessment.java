// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The ratings of one run: one period, one regulation, facts as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class Assessment {

    Assessment() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules. */
    public abstract Regulation getRegulation();

    /** The period. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts were known. */
    public abstract LocalDate getKnownOn();

    /** One rating for each cadre of the snapshot, by identifier. */
    public abstract List<Rating> getRatings();

    /** Contradictions in the facts that concern no single rating, in a fixed order. */
    public abstract List<Finding> getFindings();

    /**
     * The rating of this person.
     *
     * @throws IllegalArgumentException if the snapshot did not know the person
     */
    public Rating rating(CadreId cadre) {
        Subject subject = Subject.of(cadre);
        return getRatings().stream()
                .filter(rating -> rating.getSubject().equals(subject))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("cadre must be known on " + getKnownOn() + ": " + cadre));
    }

    /** Builds an {@link Assessment}. */
    static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
