// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.measurement.Attribution;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Applicability;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rates the people of a snapshot, each alone. The staff come before their leaders, since the evaluator asks for them. */
final class PeopleStage {

    private final Snapshot known;
    private final ReportingPeriod period;
    private final Applicability.People applies;
    private final Evaluator evaluator;
    private final Rater rater;
    private final Map<CadreId, List<Discipline>> disciplines;
    private final Map<Subject, List<Conclusion>> conclusions;
    private final Map<Subject, Rating> ratings = new TreeMap<>();
    private final Map<Subject, Appointment> lastPosts = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Attribution> attribution = Optional.empty();
    private Optional<Lineage<OrgUnitId>> lineage = Optional.empty();

    PeopleStage(EvaluationPlan plan, Snapshot known, ReportingPeriod period, Evaluator evaluator) {
        this.known = known;
        this.period = period;
        this.applies = (Applicability.People) plan.getRegulation().getApplicability();
        this.evaluator = evaluator;
        this.rater = Rater.of(plan);
        this.disciplines = known.getFacts(Discipline.class, Discipline::getCadre, Discipline::getEffectiveOn, findings);
        this.conclusions =
                known.getFacts(Conclusion.class, Conclusion::getSubject, Conclusion::getConcludedOn, findings);
    }

    /** The ratings by subject. */
    Map<Subject, Rating> ratings() {
        return ratings;
    }

    /** The last post that each of them held in the period, as far as it is over. */
    Map<Subject, Appointment> lastPosts() {
        return lastPosts;
    }

    /** The posts that a person held on the last day; empty for someone who left before. */
    List<Appointment> postsOnLastDay(Subject subject) {
        LocalDate last = period.coveredUntil(known.getCoversUntil());
        return subject.cadre().map(evaluator::getAppointments).orElse(List.of()).stream()
                .filter(post -> post.covers(last))
                .sorted(Appointment.latestOn(last))
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    void run() {
        Map<Subject, List<Appointment>> posts = new TreeMap<>();
        for (Cadre cadre : known.getFacts(Cadre.class)) {
            Subject subject = Subject.of(cadre.getId());
            posts.put(subject, posts(evaluator.getAppointments(cadre.getId())));
            posts.get(subject).stream()
                    .reduce((earlier, later) -> later)
                    .ifPresent(post -> lastPosts.put(subject, post));
        }
        for (Cadre cadre : known.getFacts(Cadre.class)) {
            Subject subject = Subject.of(cadre.getId());
            ratings.put(subject, rate(cadre, subject, posts.getOrDefault(subject, List.of())));
        }
        findings.addAll(evaluator.getFindings());
    }

    private Rating rate(Cadre cadre, Subject subject, List<Appointment> posts) {
        if (posts.stream().map(Appointment::getPosition).distinct().count() > 1) {
            Appointment last = posts.get(posts.size() - 1);
            findings.add(
                    Rater.POSITION_CHANGED.about(cadre.getRef(), last.getPosition(), last.getId(), last.getStartsOn()));
        }
        if (posts.stream().map(post -> legalClass(cadre, post)).distinct().count() > 1) {
            Appointment last = posts.get(posts.size() - 1);
            findings.add(Rater.LEGAL_CLASS_CHANGED.about(
                    cadre.getRef(), legalClass(cadre, last), last.getId(), last.getStartsOn()));
        }
        Optional<Finding> outside = outside(cadre, posts);
        if (outside.isPresent()) {
            return rater.without(subject, period, known.getKnownOn(), RatingStatus.OUTSIDE_REGULATION, outside.get());
        }
        if (posts.isEmpty()) {
            Finding noPost = Rater.NO_POST.about(cadre.getRef(), period);
            return rater.without(subject, period, known.getKnownOn(), RatingStatus.NOT_RATED, noPost);
        }

        return rater.rate(subject, evaluator.evaluate(cadre.getId(), period), conduct(cadre.getId()));
    }

    /** What is known about the conduct of one person. */
    Conduct conduct(CadreId cadre) {
        List<Appointment> all = evaluator.getAppointments(cadre);
        List<Conclusion> ofUnits = new ArrayList<>();
        conclusions.forEach((subject, several) -> subject.unit()
                .ifPresent(unit -> several.stream()
                        .filter(conclusion -> all.stream()
                                .anyMatch(post -> answersFor(post, unit) && post.covers(conclusion.getConcludedOn())))
                        .forEach(ofUnits::add)));
        return new Conduct(
                disciplines.getOrDefault(cadre, List.of()),
                conclusions.getOrDefault(Subject.of(cadre), List.of()),
                ofUnits,
                elsewhere(all, disciplines.getOrDefault(cadre, List.of())));
    }

    /**
     * The days of acts that belong to another organization than the one that rates, which is the agency of the last post of the
     * period. An act of a day before the first post that is known is taken to be of a former organization.
     */
    private List<Validity> elsewhere(List<Appointment> all, List<Discipline> ofPerson) {
        List<Appointment> held = posts(all);
        if (held.isEmpty()) {
            return List.of();
        }
        LocalDate last = period.coveredUntil(known.getCoversUntil());
        OrgUnitId rating = attribution().agencyOf(held.get(held.size() - 1), last);
        LocalDate first = all.stream()
                .map(Appointment::getStartsOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Validity> elsewhere = new ArrayList<>();
        for (Discipline discipline : ofPerson) {
            LocalDate act = discipline.getActOn();
            boolean former = attribution()
                    .of(discipline)
                    .agency()
                    .map(agency -> !becomes(agency, act, rating, last))
                    .orElse(act.isBefore(first));
            if (former) {
                elsewhere.add(Validity.of(act, act.plusDays(1)));
            }
        }
        return elsewhere;
    }

    /** Whether an agency is the other one, or became it by reorganizations. */
    private boolean becomes(OrgUnitId agency, LocalDate on, OrgUnitId other, LocalDate asOf) {
        return agency.equals(other)
                || (!on.isAfter(asOf)
                        && lineage().exists(agency, on)
                        && lineage().successors(agency, on, asOf).units().contains(other));
    }

    private Lineage<OrgUnitId> lineage() {
        if (lineage.isEmpty()) {
            lineage = Optional.of(
                    Lineage.ofOrganizations(known.getFacts(OrgUnit.class), known.getFacts(Reorganization.class)));
        }
        return lineage.get();
    }

    private Attribution attribution() {
        if (attribution.isEmpty()) {
            attribution = Optional.of(Attribution.of(known));
        }
        return attribution.get();
    }

    /** Whether the holder answers directly for the unit: as its head, or with the unit in the field assigned. */
    private static boolean answersFor(Appointment post, OrgUnitId unit) {
        return post.getPosition().isLeader()
                && (post.getInCharge().contains(Subject.of(unit))
                        || (post.getPosition() == Position.HEAD
                                && post.getUnit().equals(unit)));
    }

    /** The posts held in the period, as far as it is over, the latest last. */
    private List<Appointment> posts(List<Appointment> all) {
        LocalDate until = period.coveredUntil(known.getCoversUntil());
        return all.stream()
                .filter(post -> !post.getStartsOn().isAfter(until))
                .filter(post ->
                        post.getEndsBefore().map(period.getFirstDay()::isBefore).orElse(true))
                .sorted(Appointment.latestOn(until))
                .toList();
    }

    private static LegalClass legalClass(Cadre cadre, Appointment post) {
        return post.getLegalClass().orElse(cadre.getLegalClass());
    }

    /** Why the regulation does not govern the person, if it does not; the last post decides. */
    private Optional<Finding> outside(Cadre cadre, List<Appointment> posts) {
        LegalClass legalClass =
                posts.isEmpty() ? cadre.getLegalClass() : legalClass(cadre, posts.get(posts.size() - 1));
        if (!applies.legalClasses().contains(legalClass)) {
            return Optional.of(Rater.OUTSIDE_LEGAL_CLASS.about(cadre.getRef(), legalClass, applies.legalClassSource()));
        }
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        Position position = posts.get(posts.size() - 1).getPosition();
        return applies.positions().contains(position)
                ? Optional.empty()
                : Optional.of(Rater.OUTSIDE_POSITION.about(cadre.getRef(), position, applies.positionSource()));
    }
}
