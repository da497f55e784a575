// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.Fact;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An organization, agency or unit that has staff, is assigned work or is rated.
 *
 * <p>Units form a tree by {@link #getParent}; a unit without a parent is the top of its ledger. Name, kind and parent
 * change over the years while the identifier stays: the attributes here hold during {@link #getValidity}, those before in
 * {@link #getEarlier}. {@link #on} gives the unit as it was on a day.
 *
 * <p>An organization is not its territory: the Party committee and the People's Committee of a commune are two units with
 * one {@linkplain #getArea area}.
 */
@Value.Immutable
@DomainStyle
public abstract class OrgUnit implements Fact, WithOrgUnit {

    OrgUnit() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger, and the same through all changes of name, kind and parent. */
    public abstract OrgUnitId getId();

    /** Name as people know it; never an identity. */
    public abstract String getName();

    /** What kind of organization it is. */
    public abstract OrgKind getKind();

    /** Tier of government it belongs to; empty where that does not matter. */
    public abstract Optional<OrgLevel> getLevel();

    /**
     * Whether the unit employs civil servants itself (cơ quan sử dụng công chức), so that its people, and those of the
     * units below it, are one agency; the top of the tree is one in any case.
     */
    @Value.Default
    public boolean isEmployingAgency() {
        return false;
    }

    /** The unit directly above; empty at the top of the ledger. */
    public abstract Optional<OrgUnitId> getParent();

    /** The administrative unit that it governs or belongs to; its code is to be read on the days of the validity. */
    public abstract Optional<AdministrativeCode> getArea();

    /** The days on which the attributes above hold; by default all, for a unit of which no change is known. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /**
     * How the unit was at other times, in any order. A day that no state covers is one on which the unit does not exist; a
     * day that several cover is a contradiction, which {@link OrgTree} reports.
     */
    public abstract List<OrgUnitState> getEarlier();

    /** All spans of days on which the unit exists, in order; they can overlap if the states contradict each other. */
    public List<Validity> validities() {
        return Stream.concat(Stream.of(getValidity()), getEarlier().stream().map(OrgUnitState::getValidity))
                .sorted()
                .toList();
    }

    /**
     * The unit with the attributes of the day, the validity of that state and no others, or empty if it does not exist then. If several states cover the day, the one
     * that began last, and of those that began together the one that ends last.
     */
    public Optional<OrgUnit> on(LocalDate day) {
        if (getEarlier().isEmpty()) {
            return getValidity().contains(day) ? Optional.of(this) : Optional.empty();
        }
        List<OrgUnit> covering = new ArrayList<>();
        for (OrgUnit state : states()) {
            if (state.getValidity().contains(day)) {
                covering.add(state);
            }
        }
        return covering.isEmpty() ? Optional.empty() : Optional.of(covering.get(covering.size() - 1));
    }

    /** The unit once for each of its states, by validity; among equal ones the present attributes come last. */
    private List<OrgUnit> states() {
        List<OrgUnit> states = new ArrayList<>();
        for (OrgUnitState state : getEarlier()) {
            states.add(builder()
                    .id(getId())
                    .name(state.getName())
                    .kind(state.getKind())
                    .level(state.getLevel())
                    .employingAgency(state.isEmployingAgency())
                    .parent(state.getParent())
                    .area(state.getArea())
                    .validity(state.getValidity())
                    .build());
        }
        states.sort(Comparator.comparing(OrgUnit::toString));
        states.add(withEarlier(List.of()));
        states.sort(Comparator.comparing(OrgUnit::getValidity));
        return states;
    }

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(getParent().stream(), getEarlier().stream().flatMap(state -> state.getParent().stream()))
                .distinct()
                .map(OrgUnitId::toRef)
                .toList();
    }

    /** Builds a {@link OrgUnit}. */
    public static final class Builder extends ImmutableOrgUnit.Builder {
        Builder() {}
    }
}
