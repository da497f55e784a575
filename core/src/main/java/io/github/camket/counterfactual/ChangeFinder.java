// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.DueTask;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.UnitRules;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.task.LateGrant;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how single facts about one subject could be otherwise: the bound within which a search is complete.
 *
 * <p>Considered are, of each task or turn due in the period: an objective cause that is confirmed, for content or lateness, or
 * not confirmed after all; the task withdrawn in time; the rest delivered; and of each delivery, that it came in time, a day
 * later, or not at all, was accepted or not, with one failure more or fewer, beyond what was required or not. Then: of each
 * judged score that counts, the highest and the lowest points, or each other step that is allowed; of conduct, each fact that is
 * withdrawn, and each that the rules look at and that comes to light; of organizations, shortcomings remedied or not.
 *
 * <p>Not considered are other posts, absences, deadlines, groups and rules, confirmed scores, decisions, indicators,
 * commitments, facts about other people, and points between the highest and the lowest; an application can give such changes of
 * its own.
 */
public final class ChangeFinder {

    private final Snapshot known;
    private final Measurer measurer;
    private final Regulation regulation;

    private ChangeFinder(Snapshot known, Measurer measurer, Regulation regulation) {
        this.known = known;
        this.measurer = measurer;
        this.regulation = regulation;
    }

    /**
     * A finder over the snapshot.
     *
     * @param measurer a measurer over the same snapshot
     */
    public static ChangeFinder of(Snapshot known, Measurer measurer, Regulation regulation) {
        return new ChangeFinder(known, measurer, regulation);
    }

    /** The changes of facts about a subject that can count in the period, tasks first, in a fixed order. */
    public List<FoundChange> find(Subject subject, ReportingPeriod period) {
        LocalDate until = period.coveredUntil(known.getCoversUntil());
        List<FoundChange> found = new ArrayList<>();
        MeasureSet measures = regulation.getMeasures();
        lateGrant(subject, measures).ifPresent(reading -> {
            List<DueTask> due = measurer.dueTasks(subject, period, reading).stream()
                    .filter(one -> !one.lastDay().isAfter(until))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
            found.addAll(new TaskChanges(known, subject).of(due));
        });
        found.addAll(new JudgementChanges(known, measures).of(subject, period));
        if (subject.unit().isPresent()) {
            found.addAll(shortcomings(subject, until));
        }
        found.addAll(new ConductChanges(known, regulation).of(subject, period, until));
        return List.copyOf(found);
    }

    private static Optional<LateGrant> lateGrant(Subject subject, MeasureSet measures) {
        return subject.cadre().isPresent()
                ? measures.getGatheringRules().map(GatheringRules::getLateGrant).map(parameter -> parameter.value())
                : measures.getUnitRules().map(UnitRules::getLateGrant).map(parameter -> parameter.value());
    }

    private List<FoundChange> shortcomings(Subject unit, LocalDate until) {
        List<FoundChange> found = new ArrayList<>();
        for (Shortcoming fact : known.getFacts(Shortcoming.class)) {
            if (!Subject.of(fact.getUnit()).equals(unit)
                    || fact.getPointedOutOn().isAfter(until)) {
                continue;
            }
            Optional<LocalDate> other =
                    fact.getRemediedOn().isPresent() ? Optional.empty() : Optional.of(inTime(fact, until));
            found.add(Found.everywhere(new FactChange.ShortcomingRemedied(fact.getId(), other)));
            found.add(Found.everywhere(new FactChange.FactWithdrawn(fact.getRef())));
        }
        return found;
    }

    private static LocalDate inTime(Shortcoming fact, LocalDate until) {
        return fact.getDueOn().filter(day -> day.isBefore(until)).orElse(until);
    }
}
