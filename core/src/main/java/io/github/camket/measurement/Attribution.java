// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * To which unit and post a result, an act or a day belongs: to those held when it arose, not to those of today (Decree
 * 335/2025, articles 11.3 and 19.1).
 *
 * <p>Every day of a person belongs to one post, the main one of the day, or to none; so no day is counted twice and none is
 * lost.
 */
public final class Attribution {

    /**
     * Where a fact belongs.
     *
     * @param fact the fact
     * @param cadre whose fact it is
     * @param on day on which it arose
     * @param post the main post of that day; empty if none was held, or none is known
     * @param agency the agency of the post on the map of that day; empty without a post
     */
    public record Attributed(
            Ref fact, CadreId cadre, LocalDate on, Optional<Appointment> post, Optional<OrgUnitId> agency) {}

    /**
     * The days of a month by the post to which they belong.
     *
     * @param month the month
     * @param days days of each post, in the order in which the posts have their first day of the month
     * @param withoutPost days on which no post was held
     */
    public record MonthOfPosts(ReportingPeriod month, Map<Appointment, Integer> days, int withoutPost) {

        /** All days of the month that were looked at: those of posts and those without. */
        public int allDays() {
            return withoutPost
                    + days.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final List<OrgUnit> units;
    private final ServiceHistory service;
    private final LocalDate coversUntil;
    private final List<TaskReport> reports;
    private final List<Discipline> disciplines;
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();

    private Attribution(Snapshot known) {
        this.units = known.getFacts(OrgUnit.class);
        this.service = ServiceHistory.of(units, known.getFacts(Appointment.class), known.getFacts(Absence.class));
        this.coversUntil = known.getCoversUntil();
        this.reports = known.getFacts(TaskReport.class);
        this.disciplines = known.getFacts(Discipline.class);
    }

    /** The attribution of everything that the snapshot knows. */
    public static Attribution of(Snapshot known) {
        return new Attribution(known);
    }

    /**
     * Where the delivery of a person belongs: to the post of the day on which it was delivered.
     *
     * @throws IllegalArgumentException if the report names no person: it belongs to the unit that has the task
     */
    public Attributed of(TaskReport report) {
        CadreId person = report.getBy()
                .orElseThrow(() -> new IllegalArgumentException("report must name a person: " + report.getId()));
        return attribute(report.getRef(), person, report.getDeliveredOn());
    }

    /** Where the discipline belongs: to the post of the day of the act, not of the decision (article 11.3c and d). */
    public Attributed of(Discipline discipline) {
        return attribute(discipline.getRef(), discipline.getCadre(), discipline.getActOn());
    }

    private Attributed attribute(Ref fact, CadreId cadre, LocalDate on) {
        Optional<Appointment> post = service.mainPost(cadre, on);
        return new Attributed(fact, cadre, on, post, post.map(held -> agencyOf(held, on)));
    }

    /** The agency of a post on the map of a day. */
    public OrgUnitId agencyOf(Appointment post, LocalDate day) {
        return treeOn(day).getAgency(post.getUnit());
    }

    private OrgTree treeOn(LocalDate day) {
        return trees.computeIfAbsent(day, key -> OrgTree.of(units, key));
    }

    /** Every delivery by a person once, with where it belongs, by identifier. */
    public List<Attributed> deliveries() {
        return reports.stream()
                .filter(report -> report.getBy().isPresent())
                .map(this::of)
                .toList();
    }

    /** Every discipline of the snapshot once, with where it belongs, by identifier. */
    public List<Attributed> disciplines() {
        return disciplines.stream().map(this::of).toList();
    }

    /**
     * The days of each month of the period by post, as far as the snapshot reaches. A transfer within a month divides it; which
     * post then decides formula and unit of the month is for the regulation to say.
     */
    public List<MonthOfPosts> months(CadreId cadre, ReportingPeriod period) {
        List<MonthOfPosts> months = new ArrayList<>();
        for (ReportingPeriod month : period.getMonths()) {
            Map<Appointment, Integer> days = new LinkedHashMap<>();
            int without = 0;
            LocalDate last = month.coveredUntil(coversUntil);
            for (LocalDate day = month.getFirstDay(); !day.isAfter(last); day = day.plusDays(1)) {
                Optional<Appointment> post = service.mainPost(cadre, day);
                if (post.isPresent()) {
                    days.merge(post.get(), 1, Integer::sum);
                } else {
                    without++;
                }
            }
            months.add(new MonthOfPosts(month, Collections.unmodifiableMap(days), without));
        }
        return List.copyOf(months);
    }
}
