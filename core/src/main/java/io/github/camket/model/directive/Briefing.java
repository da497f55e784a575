// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.calendar.ReportingPeriod;
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

/**
 * A briefing (giao ban): a meeting that looks back on a period, hears petitions and ends with a conclusion. The conclusion is a
 * directive, and the next briefing opens with what became of it.
 */
@Value.Immutable
@DomainStyle
public abstract class Briefing implements Fact, WithBriefing {

    /** Kind of the references to it. */
    public static final String KIND = "briefing";

    Briefing() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among briefings. */
    public abstract FactId getId();

    /** Day of the meeting; its first day, if it lasts several. */
    public abstract LocalDate getHeldOn();

    /** The unit that holds it. */
    public abstract OrgUnitId getChair();

    /** Post of whoever is in the chair, never a name; not blank; empty if nobody said. */
    public abstract Optional<String> getChairPost();

    /** Between whom it is held, in words, such as {@code Thường trực Tỉnh ủy với các huyện, thành ủy}; not blank. */
    public abstract Optional<String> getLevelWords();

    /** The period that it looks back on; empty if it does not say. */
    public abstract Optional<ReportingPeriod> getPeriod();

    /** The briefing whose conclusion this one follows up; empty for a first one. */
    public abstract Optional<FactId> getPrevious();

    /** Its conclusion; empty while there is none. */
    public abstract Optional<DirectiveId> getConclusion();

    /** The petitions raised, each once, in the order of the minutes; petitions may also name the briefing themselves. */
    public abstract List<PetitionId> getPetitions();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        Stream<Ref> optional = Stream.concat(
                getPrevious().map(id -> id.toRef(KIND)).stream(), getConclusion().map(DirectiveId::toRef).stream());
        return Stream.of(
                        Stream.of(getChair().toRef()),
                        optional,
                        getPetitions().stream().map(PetitionId::toRef))
                .flatMap(each -> each)
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getChairPost(), "chairPost");
        Words.require(getLevelWords(), "levelWords");
        if (getPrevious().equals(Optional.of(getId()))) {
            throw new IllegalArgumentException("previous must be another briefing: " + getId());
        }
        if (new TreeSet<>(getPetitions()).size() < getPetitions().size()) {
            throw new IllegalArgumentException("petitions must be named once each: " + getPetitions());
        }
    }

    /** Builds a {@link Briefing}. */
    public static final class Builder extends ImmutableBriefing.Builder {
        Builder() {}
    }
}
