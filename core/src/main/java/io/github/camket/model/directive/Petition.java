// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a unit asks of a higher one (kiến nghị). It is no task: tasks follow from it only if it is accepted, and the
 * {@link PetitionReply} says which.
 */
@Value.Immutable
@DomainStyle
public abstract class Petition implements Fact, WithPetition {

    Petition() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract PetitionId getId();

    /** The unit that asks. */
    public abstract OrgUnitId getSender();

    /** The unit that is asked; another one. */
    public abstract OrgUnitId getAddressee();

    /** What it is about, in words; not blank. */
    public abstract String getSubject();

    /** Day on which it was sent, or raised at a briefing. */
    public abstract LocalDate getSentOn();

    /** Day on which the addressee received it, not before it was sent; empty if it is not known. */
    public abstract Optional<LocalDate> getReceivedOn();

    /** The briefing at which it was raised; empty if it was sent in writing, or if only the briefing names it. */
    public abstract Optional<FactId> getBriefing();

    /** Within what it is to be answered, from receipt; empty if nothing sets a limit. */
    public abstract Optional<TimeLimit> getReplyLimit();

    /** What sets the limit, in words; not blank; empty if nobody said. */
    public abstract Optional<String> getLimitBasis();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(
                        Stream.of(getSender().toRef(), getAddressee().toRef()),
                        getBriefing().map(id -> id.toRef(Briefing.KIND)).stream())
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getSubject(), "subject");
        Words.require(getLimitBasis(), "limitBasis");
        if (getAddressee().equals(getSender())) {
            throw new IllegalArgumentException("addressee must be another unit than the sender: " + getAddressee());
        }
        if (getReceivedOn().filter(day -> day.isBefore(getSentOn())).isPresent()) {
            throw new IllegalArgumentException("receivedOn must not be before " + getSentOn() + ": "
                    + getReceivedOn().get());
        }
    }

    /** Builds a {@link Petition}. */
    public static final class Builder extends ImmutablePetition.Builder {
        Builder() {}
    }
}
