// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one document did to units on one day: who succeeds whom, many to many.
 *
 * <pre>{@code
 * Reorganization.builder()
 *     .id(FactId.of("2024-12-01-merge"))
 *     .on(LocalDate.of(2024, 12, 1))
 *     .kind(ReorganizationKind.MERGE)
 *     .legalBasis(LegalBasis.of("1241/NQ-UBTVQH15", Confidence.UNVERIFIED))
 *     .successions(Reorganization.all(List.of(a, b), a))
 *     .build();
 * }</pre>
 *
 * <p>All units of one reorganization are organizations, or all are administrative units. Everything happens at once: the
 * units on the left are those of the day before, those on the right those of the day.
 */
@Value.Immutable
@DomainStyle
public abstract class Reorganization implements Fact, WithReorganization {

    /** Kind of the references to it. */
    public static final String KIND = "reorganization";

    /** By day, then by identifier. */
    public static final Comparator<Reorganization> ORDER =
            Comparator.comparing(Reorganization::getOn).thenComparing(Reorganization::getId);

    Reorganization() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The successions of a merge: each of the units is succeeded by the one. */
    public static List<Succession> all(List<? extends UnitId> from, UnitId to) {
        return from.stream().map(each -> new Succession(each, to)).toList();
    }

    /** The successions of a split: the unit is succeeded by each of the others. */
    public static List<Succession> each(UnitId from, List<? extends UnitId> to) {
        return to.stream().map(heir -> new Succession(from, heir)).toList();
    }

    /** Identifier, unique among reorganizations. */
    public abstract FactId getId();

    /** First day of the new state. The old one ends the day before. */
    public abstract LocalDate getOn();

    /** What is done; the successions have the shape of it. */
    public abstract ReorganizationKind getKind();

    /** The document that orders it. */
    public abstract LegalBasis getLegalBasis();

    /** Who succeeds whom, each pair once; a unit that goes on under its identifier succeeds itself. */
    public abstract List<Succession> getSuccessions();

    /** Units that end on the day before and have no heir; none of them is among the successions. */
    public abstract List<UnitId> getDissolved();

    /** The units that it takes from, in a fixed order. */
    public Set<UnitId> from() {
        Set<UnitId> from = new TreeSet<>(UnitId.ORDER);
        getSuccessions().forEach(each -> from.add(each.from()));
        from.addAll(getDissolved());
        return from;
    }

    /** The units that it gives to, in a fixed order. */
    public Set<UnitId> to() {
        Set<UnitId> to = new TreeSet<>(UnitId.ORDER);
        getSuccessions().forEach(each -> to.add(each.to()));
        return to;
    }

    /**
     * What it is for one heir of one unit: in a reorganization that divides and joins, many a unit is only joined, and one that
     * is neither goes on unchanged.
     *
     * @throws IllegalArgumentException if it is not one of the successions
     */
    public ReorganizationKind kindOf(Succession succession) {
        if (!getSuccessions().contains(succession)) {
            throw new IllegalArgumentException("succession must be one of " + getId() + ": " + succession);
        }
        if (getKind() == ReorganizationKind.LEVEL_CHANGE) {
            return getKind();
        }
        boolean divided = heirs().getOrDefault(succession.from(), 0) > 1;
        boolean joined = origins().getOrDefault(succession.to(), 0) > 1;
        if (!divided && !joined) {
            return isOneToOne() ? getKind() : ReorganizationKind.UNCHANGED;
        }
        if (getKind() == ReorganizationKind.PARTIAL_TRANSFER) {
            return getKind();
        }
        if (divided) {
            return joined ? ReorganizationKind.SPLIT_MERGE : ReorganizationKind.SPLIT;
        }
        return ReorganizationKind.MERGE;
    }

    private boolean isOneToOne() {
        return switch (getKind()) {
            case UNCHANGED, RENAME, RETYPE, MOVE, LEVEL_CHANGE -> true;
            default -> false;
        };
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    /** The organizations; administrative units are not facts of a ledger. */
    @Override
    public List<Ref> getReferences() {
        return Stream.concat(
                        getSuccessions().stream().flatMap(each -> Stream.of(each.from(), each.to())),
                        getDissolved().stream())
                .filter(OrgUnitId.class::isInstance)
                .map(UnitId::toRef)
                .distinct()
                .toList();
    }

    @Value.Check
    void check() {
        Set<UnitId> all = new LinkedHashSet<>(from());
        all.addAll(to());
        if (all.isEmpty()) {
            throw new IllegalArgumentException("successions must not be empty without dissolved units: []");
        }
        if (all.stream().map(UnitId::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "successions must be of organizations only or of administrative units only: " + all);
        }
        if (new TreeSet<>(getSuccessions()).size() < getSuccessions().size()) {
            throw new IllegalArgumentException("successions must be named once each: " + getSuccessions());
        }
        Set<UnitId> ended = new TreeSet<>(UnitId.ORDER);
        ended.addAll(getDissolved());
        boolean inherited = getSuccessions().stream().anyMatch(each -> ended.contains(each.from()));
        if (inherited || ended.size() < getDissolved().size()) {
            throw new IllegalArgumentException("dissolved must be named once each and have no heir: " + getDissolved());
        }
        if (!hasShape()) {
            throw new IllegalArgumentException(
                    "successions must have the shape of a " + getKind() + ": " + getSuccessions());
        }
    }

    private boolean hasShape() {
        boolean divided = heirs().values().stream().anyMatch(count -> count > 1);
        boolean joined = origins().values().stream().anyMatch(count -> count > 1);
        boolean dissolves = !getDissolved().isEmpty();
        return switch (getKind()) {
            case UNCHANGED, RENAME, RETYPE, MOVE ->
                !divided && !joined && !dissolves && !getSuccessions().isEmpty();
            case LEVEL_CHANGE -> !dissolves && !getSuccessions().isEmpty();
            case MERGE -> joined && !divided && !dissolves;
            case SPLIT -> divided && !joined && !dissolves;
            case SPLIT_MERGE -> divided && joined && !dissolves;
            case PARTIAL_TRANSFER ->
                divided && !dissolves && from().equals(to()) && getSuccessions().containsAll(kept());
            case DISSOLUTION -> dissolves && getSuccessions().isEmpty();
        };
    }

    /** Every unit that gives or takes a part goes on. */
    private List<Succession> kept() {
        return from().stream().map(unit -> new Succession(unit, unit)).toList();
    }

    /** How many heirs each unit has. */
    @Value.Lazy
    Map<UnitId, Integer> heirs() {
        return counts(Succession::from);
    }

    /** How many origins each heir has. */
    @Value.Lazy
    Map<UnitId, Integer> origins() {
        return counts(Succession::to);
    }

    private Map<UnitId, Integer> counts(Function<Succession, UnitId> side) {
        Map<UnitId, Integer> counts = new TreeMap<>(UnitId.ORDER);
        getSuccessions().forEach(each -> counts.merge(side.apply(each), 1, Integer::sum));
        return counts;
    }

    /** Identifier, day and kind; there can be hundreds of successions. */
    @Override
    public String toString() {
        return getId() + " " + getOn() + " " + getKind();
    }

    /** Builds a {@link Reorganization}. */
    public static final class Builder extends ImmutableReorganization.Builder {
        Builder() {}
    }
}
