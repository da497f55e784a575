// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who succeeded whom through all reorganizations: heirs and origins over several steps. An identifier means a unit only
 * together with a day, since a merged unit often keeps the code of one of its origins.
 *
 * <p>What contradicts itself is reported, and followed all the same: a unit that two reorganizations take on one day has
 * the heirs of both.
 *
 * @param <I> how units are identified
 */
public final class Lineage<I extends UnitId & Comparable<I>> {

    /** Two reorganizations take from one unit, or give to one unit, on one day. Arguments: identifiers of both, the day. */
    public static final FindingCode CONFLICTING_REORGANIZATIONS =
            new FindingCode("CONFLICTING_REORGANIZATIONS", Severity.ERROR);
    /** A unit takes part that does not exist on the day before. Arguments: the reorganization, its day. */
    public static final FindingCode CLOSED_UNIT_REORGANIZED =
            new FindingCode("CLOSED_UNIT_REORGANIZED", Severity.ERROR);
    /** A unit is taken from and is not its own heir, and still exists on the day. Arguments: the reorganization, its day. */
    public static final FindingCode UNIT_NOT_ENDED = new FindingCode("UNIT_NOT_ENDED", Severity.ERROR);
    /** An heir does not exist on the day of the reorganization. Arguments: the reorganization, its day. */
    public static final FindingCode HEIR_NOT_OPEN = new FindingCode("HEIR_NOT_OPEN", Severity.ERROR);
    /** A unit becomes heir that exists already, without being one of the origins. Arguments: the reorganization, its day. */
    public static final FindingCode HEIR_ALREADY_OPEN = new FindingCode("HEIR_ALREADY_OPEN", Severity.ERROR);
    /** A reorganization speaks of a unit that is not among the units. Arguments: the reorganization, its day. */
    public static final FindingCode UNKNOWN_UNIT = new FindingCode("UNKNOWN_UNIT", Severity.ERROR);
    /** An identifier is given to another unit after it was closed. Arguments: end of the first unit, start of the next. */
    public static final FindingCode IDENTIFIER_REUSED = new FindingCode("IDENTIFIER_REUSED", Severity.WARNING);

    private final Turns<I> forwards = new Turns<>();
    private final Turns<I> backwards = new Turns<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<I, List<Validity>> validities;
    private final Class<I> type;
    private final List<Finding> findings;

    private Lineage(Class<I> type, Map<I, List<Validity>> validities, Collection<Reorganization> events) {
        this.type = type;
        this.validities = validities;
        List<Reorganization> ordered = new ArrayList<>(events);
        ordered.sort(Reorganization.ORDER);
        for (Reorganization event : ordered) {
            if (type.isInstance(event.from().iterator().next())) {
                add(event);
            }
        }
        this.findings = List.copyOf(new LineageCheck<>(this, forwards, backwards, validities).run());
    }

    /** The lineage of the organizations of a ledger; reorganizations of administrative units are passed over. */
    public static Lineage<OrgUnitId> ofOrganizations(
            Collection<OrgUnit> units, Collection<Reorganization> reorganizations) {
        Map<OrgUnitId, List<Validity>> validities = new TreeMap<>();
        units.forEach(unit -> validities.put(unit.getId(), unit.validities()));
        return new Lineage<>(OrgUnitId.class, validities, reorganizations);
    }

    /** The lineage of administrative units; reorganizations of organizations are passed over. */
    public static Lineage<AdministrativeCode> ofAdministrativeUnits(
            Collection<AdministrativeUnit> units, Collection<Reorganization> reorganizations) {
        Map<AdministrativeCode, List<Validity>> validities = new TreeMap<>();
        for (AdministrativeUnit unit : units) {
            validities.computeIfAbsent(unit.getCode(), key -> new ArrayList<>()).add(unit.getValidity());
        }
        validities.values().forEach(Collections::sort);
        return new Lineage<>(AdministrativeCode.class, validities, reorganizations);
    }

    private void add(Reorganization event) {
        days.add(event.getOn());
        Map<I, List<I>> heirs = new TreeMap<>();
        Map<I, List<I>> origins = new TreeMap<>();
        for (Succession each : event.getSuccessions()) {
            I from = type.cast(each.from());
            I to = type.cast(each.to());
            heirs.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
            origins.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
        }
        event.getDissolved().forEach(unit -> heirs.put(type.cast(unit), List.of()));
        heirs.forEach((unit, others) -> forwards.add(unit, event, others));
        origins.forEach((unit, others) -> backwards.add(unit, event, others));
    }

    /** The days on which anything was reorganized, in order. */
    public List<LocalDate> getDays() {
        return List.copyOf(days);
    }

    /** The days in {@code (from, to]} on which anything was reorganized, in order. */
    public List<LocalDate> getDays(LocalDate from, LocalDate to) {
        return List.copyOf(days.subSet(from, false, to, true));
    }

    /** Whether the unit exists on the day, as far as the units tell; a unit that is not among them is taken to. */
    public boolean exists(I unit, LocalDate day) {
        List<Validity> own = validities.get(unit);
        return own == null || own.stream().anyMatch(validity -> validity.contains(day));
    }

    /**
     * Whether the unit exists on every day from one to another, both inclusive, as far as the units tell: an identifier that was
     * closed in between means another unit.
     */
    public boolean existsThroughout(I unit, LocalDate first, LocalDate last) {
        List<Validity> own = validities.get(unit);
        LocalDate at = first;
        for (int i = 0; own != null && i < own.size() && !at.isAfter(last); i++) {
            Validity span = own.get(i);
            if (span.contains(at)) {
                at = span.getTo().orElse(last.plusDays(1));
            }
        }
        return own == null || at.isAfter(last);
    }

    /**
     * What became of the unit.
     *
     * @param on day on which the unit is meant
     * @param asOf day whose units are asked for, not before {@code on}
     * @throws IllegalArgumentException if {@code asOf} is before {@code on}, or the unit does not exist on that day
     */
    public Descent<I> successors(I unit, LocalDate on, LocalDate asOf) {
        requireExistence(unit, on);
        if (asOf.isBefore(on)) {
            throw new IllegalArgumentException("asOf must not be before " + on + ": " + asOf);
        }
        Walk walk = new Walk(unit, on);
        for (LocalDate day : days.subSet(on, false, asOf, true)) {
            walk.forwards(day);
        }
        return walk.to(on, asOf);
    }

    /**
     * What the unit came from.
     *
     * @param on day on which the unit is meant
     * @param asOf day whose units are asked for, not after {@code on}
     * @throws IllegalArgumentException if {@code asOf} is after {@code on}, or the unit does not exist on that day
     */
    public Descent<I> predecessors(I unit, LocalDate on, LocalDate asOf) {
        requireExistence(unit, on);
        if (asOf.isAfter(on)) {
            throw new IllegalArgumentException("asOf must not be after " + on + ": " + asOf);
        }
        Walk walk = new Walk(unit, on);
        for (LocalDate day : days.subSet(asOf, false, on, true).descendingSet()) {
            walk.backwards(day);
        }
        return walk.to(on, asOf);
    }

    private void requireExistence(I unit, LocalDate on) {
        if (!exists(unit, on)) {
            throw new IllegalArgumentException("unit must exist on " + on + ": " + unit);
        }
    }

    /** The steps from the unit, as it is until the day before, to its heirs on the day; none if nothing touches it. */
    public List<LineageStep<I>> stepsOn(I unit, LocalDate day) {
        List<LineageStep<I>> steps = new ArrayList<>();
        for (Turns.Turn<I> turn : forwards.of(unit, day)) {
            for (I heir : turn.others()) {
                steps.add(step(turn.reorganization(), unit, heir));
            }
        }
        return List.copyOf(steps);
    }

    /** The steps to the unit, as it is from the day on, from its origins; none if nothing touches it. */
    public List<LineageStep<I>> stepsTo(I unit, LocalDate day) {
        List<LineageStep<I>> steps = new ArrayList<>();
        for (Turns.Turn<I> turn : backwards.of(unit, day)) {
            for (I origin : turn.others()) {
                steps.add(step(turn.reorganization(), origin, unit));
            }
        }
        return List.copyOf(steps);
    }

    /** The reorganization that ends the unit on the day without an heir, if there is one. */
    public Optional<Reorganization> dissolvedOn(I unit, LocalDate day) {
        return forwards.of(unit, day).stream()
                .filter(turn -> turn.others().isEmpty())
                .map(Turns.Turn::reorganization)
                .findFirst();
    }

    private static <I extends UnitId> LineageStep<I> step(Reorganization event, I from, I to) {
        return new LineageStep<>(event, from, to, event.kindOf(new Succession(from, to)));
    }

    /** Reorganizations that contradict each other or the units, in a fixed order. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** A set of units that is carried from day to day. */
    private final class Walk {
        private final I start;
        private SortedSet<I> at = new TreeSet<>();
        private final List<LineageStep<I>> steps = new ArrayList<>();
        private final SortedSet<I> ended = new TreeSet<>();
        private LocalDate since;

        Walk(I start, LocalDate on) {
            this.start = start;
            this.since = on;
            at.add(start);
        }

        void forwards(LocalDate day) {
            SortedSet<I> next = new TreeSet<>();
            for (I unit : at) {
                if (!existsThroughout(unit, since, day.minusDays(1))) {
                    ended.add(unit);
                    continue;
                }
                List<Turns.Turn<I>> turns = forwards.of(unit, day);
                if (turns.isEmpty() && existsThroughout(unit, since, day)) {
                    next.add(unit);
                } else if (turns.isEmpty()
                        || turns.stream().anyMatch(turn -> turn.others().isEmpty())) {
                    ended.add(unit);
                }
                for (Turns.Turn<I> turn : turns) {
                    for (I heir : turn.others()) {
                        next.add(heir);
                        steps.add(step(turn.reorganization(), unit, heir));
                    }
                }
            }
            at = next;
            since = day;
        }

        void backwards(LocalDate day) {
            SortedSet<I> next = new TreeSet<>();
            for (I unit : at) {
                if (!existsThroughout(unit, day, since)) {
                    ended.add(unit);
                    continue;
                }
                List<Turns.Turn<I>> turns = backwards.of(unit, day);
                if (turns.isEmpty() && existsThroughout(unit, day.minusDays(1), since)) {
                    next.add(unit);
                } else if (turns.isEmpty()) {
                    ended.add(unit);
                }
                for (Turns.Turn<I> turn : turns) {
                    for (I origin : turn.others()) {
                        next.add(origin);
                        steps.add(step(turn.reorganization(), origin, unit));
                    }
                }
            }
            at = next;
            since = day.minusDays(1);
        }

        /** Those that ended or began on a day on which nothing was reorganized are found at the end. */
        Descent<I> to(LocalDate on, LocalDate asOf) {
            List<I> units = new ArrayList<>();
            for (I unit : at) {
                boolean there =
                        asOf.isBefore(on) ? existsThroughout(unit, asOf, since) : existsThroughout(unit, since, asOf);
                if (there) {
                    units.add(unit);
                } else {
                    ended.add(unit);
                }
            }
            return new Descent<>(start, on, asOf, units, steps, List.copyOf(ended));
        }
    }
}
