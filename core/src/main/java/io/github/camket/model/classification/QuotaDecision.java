// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The authority raises the share of the highest level for an organization with outstanding achievements (Decree 335/2025,
 * articles 8.5b and 20.5b).
 */
@Value.Immutable
@DomainStyle
public abstract class QuotaDecision implements Fact, WithQuotaDecision {

    /** Kind of the references to it. */
    public static final String KIND = "quotaDecision";

    QuotaDecision() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among quota decisions. */
    public abstract FactId getId();

    /** The agency whose people, or the organization whose direct units, the share is for. */
    public abstract OrgUnitId getUnit();

    /** Whether the share is for people or for organizations. */
    public abstract SubjectKind getSubjects();

    /** Period in which it holds. */
    public abstract ReportingPeriod getPeriod();

    /** The share, above 0 and at most 1; how far it may be raised is set by the regulation. */
    public abstract Fraction getRate();

    /** Post of the authority, never a name. */
    public abstract String getAuthorityPost();

    /** Day of the decision. */
    public abstract LocalDate getDecidedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getUnit().toRef());
    }

    @Value.Check
    void check() {
        if (getRate().signum() <= 0 || getRate().compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("rate must be above 0 and at most 1: " + getRate());
        }
        if (getAuthorityPost().isBlank()) {
            throw new IllegalArgumentException("authorityPost must not be blank: " + getAuthorityPost());
        }
    }

    /** Builds a {@link QuotaDecision}. */
    public static final class Builder extends ImmutableQuotaDecision.Builder {
        Builder() {}
    }
}
