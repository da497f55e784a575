// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.MidPeriodAttribution;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who held which post in a month, and whom a leader managed then. */
final class Posts {

    private final MidPeriodAttribution attribution;
    private final LocalDate coversUntil;
    private final Map<CadreId, List<Appointment>> byCadre;
    private final List<OrgUnit> units;
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();
    private final Map<ReportingPeriod, Map<OrgUnitId, List<Appointment>>> byMonth = new TreeMap<>();

    Posts(Snapshot snapshot, MidPeriodAttribution attribution) {
        this.attribution = attribution;
        this.coversUntil = snapshot.getCoversUntil();
        this.byCadre = snapshot.getFacts(Appointment.class, Appointment::getCadre);
        this.units = snapshot.getFacts(OrgUnit.class);
    }

    /** The posts of a person, by identifier of the appointment. */
    List<Appointment> of(CadreId cadre) {
        return byCadre.getOrDefault(cadre, List.of());
    }

    /** The post that decides formula and unit of the month, of those held as far as the facts reach. */
    Optional<Appointment> of(CadreId cadre, ReportingPeriod month) {
        LocalDate until = month.coveredUntil(coversUntil);
        List<Appointment> held = of(cadre).stream()
                .filter(post -> days(post, month.getFirstDay(), until) > 0)
                .sorted(Appointment.latestOn(until))
                .toList();
        // A post beside another one decides only where there is no other.
        if (held.stream().anyMatch(post -> !post.isConcurrent())) {
            held = held.stream().filter(post -> !post.isConcurrent()).toList();
        }
        if (attribution == MidPeriodAttribution.LAST_POST) {
            return held.stream().reduce((earlier, later) -> later);
        }
        return held.stream()
                .reduce((earlier, later) ->
                        days(earlier, month.getFirstDay(), until) > days(later, month.getFirstDay(), until)
                                ? earlier
                                : later);
    }

    private static long days(Appointment post, LocalDate first, LocalDate last) {
        LocalDate start = post.getStartsOn().isAfter(first) ? post.getStartsOn() : first;
        LocalDate end = last.plusDays(1);
        LocalDate endsBefore =
                post.getEndsBefore().filter(day -> day.isBefore(end)).orElse(end);
        return Math.max(0, ChronoUnit.DAYS.between(start, endsBefore));
    }

    /**
     * The people whom a leader manages in the month, by identifier: those in the field of the leader who do not stand as
     * high in the same unit. Empty if the facts do not tell the field: a deputy to whom nothing is assigned.
     */
    Optional<List<CadreId>> managedBy(Appointment leader, ReportingPeriod month) {
        List<Subject> field = leader.getInCharge();
        if (field.isEmpty() && leader.getPosition() != Position.HEAD) {
            return Optional.empty();
        }
        OrgTree tree = trees.computeIfAbsent(month.coveredUntil(coversUntil), day -> OrgTree.of(units, day));
        Set<OrgUnitId> managed = new TreeSet<>();
        Set<CadreId> people = new TreeSet<>();
        if (field.isEmpty()) {
            managed.addAll(tree.getDescendants(leader.getUnit()));
        }
        for (Subject part : field) {
            part.unit().ifPresent(unit -> managed.addAll(tree.getDescendants(unit)));
            part.cadre()
                    .flatMap(cadre -> of(cadre, month))
                    .filter(post -> isBelow(post, leader))
                    .ifPresent(post -> people.add(post.getCadre()));
        }
        Map<OrgUnitId, List<Appointment>> staffed = byMonth.computeIfAbsent(month, this::byUnit);
        for (OrgUnitId unit : managed) {
            for (Appointment post : staffed.getOrDefault(unit, List.of())) {
                if (isBelow(post, leader)) {
                    people.add(post.getCadre());
                }
            }
        }
        return Optional.of(List.copyOf(people));
    }

    private static boolean isBelow(Appointment post, Appointment leader) {
        boolean elsewhere = !post.getUnit().equals(leader.getUnit());
        return !post.getCadre().equals(leader.getCadre())
                && (elsewhere || post.getPosition().compareTo(leader.getPosition()) > 0);
    }

    private Map<OrgUnitId, List<Appointment>> byUnit(ReportingPeriod month) {
        Map<OrgUnitId, List<Appointment>> staffed = new TreeMap<>();
        for (CadreId cadre : byCadre.keySet()) {
            of(cadre, month)
                    .ifPresent(post -> staffed.computeIfAbsent(post.getUnit(), key -> new ArrayList<>())
                            .add(post));
        }
        return staffed;
    }
}
