// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * People of one agency with similar tasks, as the agency grouped them for a period; a quota counts each group on its own.
 * No instrument says which tasks are similar, so the grouping is a decision of people (Decree 335/2025, article 20.5a).
 */
@Value.Immutable
@DomainStyle
public abstract class SimilarTaskGroup implements Fact, WithSimilarTaskGroup {

    /** Kind of the references to it. */
    public static final String KIND = "similarTaskGroup";

    SimilarTaskGroup() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among similar-task groups. */
    public abstract FactId getId();

    /** Name as people know it. */
    public abstract String getName();

    /** The agency. */
    public abstract OrgUnitId getUnit();

    /** Its people, each once. */
    public abstract List<CadreId> getMembers();

    /** Period for which the grouping holds. */
    public abstract ReportingPeriod getPeriod();

    /** Post of the authority that grouped them, never a name. */
    public abstract String getAuthorityPost();

    /** Day of the decision. */
    public abstract LocalDate getDecidedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(Stream.of(getUnit().toRef()), getMembers().stream().map(CadreId::toRef))
                .toList();
    }

    @Value.Check
    void check() {
        if (getMembers().stream().distinct().count() < getMembers().size()) {
            throw new IllegalArgumentException("members must be named once each: " + getMembers());
        }
        if (getAuthorityPost().isBlank()) {
            throw new IllegalArgumentException("authorityPost must not be blank: " + getAuthorityPost());
        }
    }

    /** Builds a {@link SimilarTaskGroup}. */
    public static final class Builder extends ImmutableSimilarTaskGroup.Builder {
        Builder() {}
    }
}
