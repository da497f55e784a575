// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
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
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

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

    private Conduct conduct(CadreId cadre) {
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
                elsewhere(all));
    }

    /**
     * The days in other organizations than the one that rates, which is the agency of the last post: those before the first
     * post, and those of main posts in another agency.
     */
    private List<Validity> elsewhere(List<Appointment> all) {
        LocalDate last = period.coveredUntil(known.getCoversUntil());
        Optional<Appointment> rating = all.stream().max(Appointment.latestOn(last));
        if (rating.isEmpty()) {
            return List.of();
        }
        OrgUnitId agency = agencyOf(rating.get());
        List<Validity> elsewhere = new ArrayList<>();
        all.stream()
                .map(Appointment::getStartsOn)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> elsewhere.add(Validity.until(first)));
        for (Appointment post : all) {
            if (!post.isConcurrent() && !agencyOf(post).equals(agency)) {
                elsewhere.add(post.getValidity());
            }
        }
        return elsewhere;
    }

    /** The agency of the post when it was last held, on the map of that day. */
    private OrgUnitId agencyOf(Appointment post) {
        LocalDate last = period.coveredUntil(known.getCoversUntil());
        LocalDate day = post.getEndsBefore()
                .map(end -> end.minusDays(1))
                .filter(last::isAfter)
                .orElse(last);
        return trees.computeIfAbsent(day, key -> OrgTree.of(known.getFacts(OrgUnit.class), key))
                .getAgency(post.getUnit());
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

    /** Why the regulation does not govern the person, if it does not; the last post decides. */
    private Optional<Finding> outside(Cadre cadre, List<Appointment> posts) {
        if (!applies.legalClasses().contains(cadre.getLegalClass())) {
            return Optional.of(
                    Rater.OUTSIDE_LEGAL_CLASS.about(cadre.getRef(), cadre.getLegalClass(), applies.legalClassSource()));
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
