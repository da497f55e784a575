// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The authority says who of those that tie for the last places of a quota gets one. Decree 335/2025 sets no rule between equal
 * scores, so that this is for people; one decision is about one tie.
 */
@Value.Immutable
@DomainStyle
public abstract class TieDecision implements Fact, WithTieDecision {

    /** Kind of the references to it. */
    public static final String KIND = "tieDecision";

    TieDecision() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among decisions on ties. */
    public abstract FactId getId();

    /** The agency whose people, or the organization whose direct units, tie. */
    public abstract OrgUnitId getUnit();

    /** Whether people or organizations tie. */
    public abstract SubjectKind getSubjects();

    /** Period in which they tie. */
    public abstract ReportingPeriod getPeriod();

    /** Those of the tie who get a place, each once; at least one, and all of the one kind. */
    public abstract List<Subject> getChosen();

    /** Why these; not blank. */
    public abstract String getReason();

    /** Number of the decision; empty if it is not known. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Post of the authority, never a name; not blank. */
    public abstract String getAuthorityPost();

    /** Day of the decision; of several about one tie the latest holds. */
    public abstract LocalDate getDecidedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(Stream.of(getUnit().toRef()), getChosen().stream().map(Subject::ref))
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getReason(), "reason");
        Words.require(getAuthorityPost(), "authorityPost");
        boolean people = getSubjects() == SubjectKind.PERSON;
        boolean fit = getChosen().stream()
                .allMatch(one -> people ? one.cadre().isPresent() : one.unit().isPresent());
        if (getChosen().isEmpty() || !fit) {
            throw new IllegalArgumentException(
                    "chosen must be of the kind " + getSubjects() + ", at least one: " + getChosen());
        }
        if (new TreeSet<>(getChosen()).size() < getChosen().size()) {
            throw new IllegalArgumentException("chosen must be named once each: " + getChosen());
        }
    }

    /** Builds a {@link TieDecision}. */
    public static final class Builder extends ImmutableTieDecision.Builder {
        Builder() {}
    }
}
