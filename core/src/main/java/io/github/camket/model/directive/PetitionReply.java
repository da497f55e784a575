// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What was said to a petition. */
@Value.Immutable
@DomainStyle
public abstract class PetitionReply implements Fact, WithPetitionReply {

    /** Kind of the references to it. */
    public static final String KIND = "petitionReply";

    PetitionReply() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among replies. */
    public abstract FactId getId();

    /** The petition. */
    public abstract PetitionId getPetition();

    /** Day of the reply. */
    public abstract LocalDate getRepliedOn();

    /** Post of whoever replied, never a name; not blank. */
    public abstract String getByPost();

    /** What it does with the petition. */
    public abstract PetitionOutcome getOutcome();

    /** The unit that has to answer now; present exactly when it was forwarded. */
    public abstract Optional<OrgUnitId> getForwardedTo();

    /** What it says; not blank. */
    public abstract String getWords();

    /** Number of the written reply; empty if it was oral, or the number is not known. */
    public abstract Optional<DocumentNumber> getNumber();

    /** The items of directives by which what was accepted is done, each once; none unless it was accepted. */
    public abstract List<ItemRef> getLeadsTo();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.of(
                        Stream.of(getPetition().toRef()),
                        getForwardedTo().map(OrgUnitId::toRef).stream(),
                        getLeadsTo().stream()
                                .map(item -> item.directive().toRef())
                                .distinct())
                .flatMap(each -> each)
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getByPost(), "byPost");
        Words.require(getWords(), "words");
        if (getForwardedTo().isPresent() != (getOutcome() == PetitionOutcome.FORWARDED)) {
            throw new IllegalArgumentException(
                    "forwardedTo must be given exactly when the outcome is FORWARDED: " + getOutcome() + ", "
                            + getForwardedTo().map(OrgUnitId::value).orElse("-"));
        }
        if (!getLeadsTo().isEmpty() && !getOutcome().isAccepted()) {
            throw new IllegalArgumentException(
                    "leadsTo must be empty unless the petition is accepted: " + getLeadsTo());
        }
        if (new TreeSet<>(getLeadsTo()).size() < getLeadsTo().size()) {
            throw new IllegalArgumentException("leadsTo must name each item once: " + getLeadsTo());
        }
    }

    /** Builds a {@link PetitionReply}. */
    public static final class Builder extends ImmutablePetitionReply.Builder {
        Builder() {}
    }
}
