// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who belongs to which unit on one day, and to which similar-task group in one period. A person counts for the agency of the main
 * post held on the day, an organization for the unit directly above it: those are the scopes of a quota.
 */
public final class Placement {

    /** A subject is in no unit on the day; it counts among those of no known unit. Arguments: the day. */
    public static final FindingCode WITHOUT_UNIT_ON_DAY = new FindingCode("WITHOUT_UNIT_ON_DAY", Severity.INFO);
    /** A person is in several groups, or in one of another agency; the person counts in none. Arguments: the groups. */
    public static final FindingCode GROUP_NOT_CLEAR = new FindingCode("GROUP_NOT_CLEAR", Severity.WARNING);

    private final LocalDate day;
    private final OrgTree tree;
    private final ServiceHistory service;
    private final ReportingPeriod period;
    private final Decisions<PublishedRating> decisions;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<CadreId, List<SimilarTaskGroup>> groups = new TreeMap<>();

    private Placement(Snapshot known, ReportingPeriod period, LocalDate day) {
        this.day = day;
        this.period = period;
        this.decisions = Decisions.of(
                known.getFacts(PublishedRating.class).stream()
                        .filter(one -> !one.getDecidedOn().isAfter(known.getKnownOn()))
                        .toList(),
                PublishedRating::getLevel);
        this.tree = OrgTree.of(known.getFacts(OrgUnit.class), day);
        this.service = ServiceHistory.of(
                known.getFacts(OrgUnit.class), known.getFacts(Appointment.class), known.getFacts(Absence.class));
        for (SimilarTaskGroup group : known.getFacts(SimilarTaskGroup.class)) {
            if (group.getPeriod().equals(period) && known.hasHappened(group, group.getDecidedOn(), findings)) {
                group.getMembers()
                        .forEach(member -> groups.computeIfAbsent(member, key -> new ArrayList<>())
                                .add(group));
            }
        }
    }

    /**
     * Where everybody stands.
     *
     * @param known the facts
     * @param period the period whose groups count
     * @param day the day whose posts and units count; every day is possible, and none is taken for granted
     */
    public static Placement of(Snapshot known, ReportingPeriod period, LocalDate day) {
        return new Placement(
                Objects.requireNonNull(known, "known"),
                Objects.requireNonNull(period, "period"),
                Objects.requireNonNull(day, "day"));
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** What was found about groups and units as such, in no particular order. */
    public List<Finding> getFindings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(tree.getFindings());
        return List.copyOf(all);
    }

    /** The people who hold a post on the day, by identifier. */
    public List<CadreId> staff(Collection<CadreId> people) {
        return people.stream()
                .filter(cadre -> service.mainPost(cadre, day).isPresent())
                .sorted()
                .toList();
    }

    /** Whether decisions of one day about the level of the period contradict each other, so that none of them holds. */
    boolean isContended(Subject subject) {
        return decisions.isContended(subject, period);
    }

    /** The entry with its unit and group, as far as they are known. */
    LevelEntry place(LevelEntry entry, Collection<Finding> notes) {
        Subject subject = entry.subject();
        Optional<OrgUnitId> unit = subject.cadre()
                .flatMap(cadre -> service.mainPost(cadre, day))
                .map(post -> tree.getAgency(post.getUnit()))
                .or(() ->
                        subject.unit().filter(own -> tree.find(own).isPresent()).flatMap(tree::getParent));
        if (unit.isEmpty()) {
            notes.add(WITHOUT_UNIT_ON_DAY.about(subject.ref(), day));
        }
        Optional<FactId> group = subject.cadre().flatMap(cadre -> group(cadre, unit, notes));
        return new LevelEntry(subject, entry.outcome(), unit, group);
    }

    private Optional<FactId> group(CadreId cadre, Optional<OrgUnitId> agency, Collection<Finding> notes) {
        List<SimilarTaskGroup> all = groups.getOrDefault(cadre, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.size() == 1 && agency.equals(Optional.of(all.get(0).getUnit()))) {
            return Optional.of(all.get(0).getId());
        }
        String names = String.join(
                ", ", all.stream().map(group -> group.getId().value()).sorted().toList());
        notes.add(GROUP_NOT_CLEAR.about(cadre.toRef(), names));
        return Optional.empty();
    }
}
