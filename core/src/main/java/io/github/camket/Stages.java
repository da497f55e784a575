// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.counterfactual.ChangeFinder;
import io.github.camket.counterfactual.FoundChange;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.evaluation.UnitEvaluator;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The stages of one assessment: staff before leaders, units below before units above, then what looks at groups. */
final class Stages {

    private final EvaluationPlan people;
    private final Optional<EvaluationPlan> organizations;
    private final Snapshot known;
    private final ReportingPeriod period;
    private final Measurer measurer;
    private final Evaluator evaluator;
    private final PeopleStage persons;
    private final Supplier<TraceSink> sinks;
    private final TreeSet<Finding> findings = new TreeSet<>();
    private Optional<UnitStage> units = Optional.empty();
    private Optional<GroupStage> groups = Optional.empty();
    private Optional<PublishedLevels> published = Optional.empty();

    Stages(
            EvaluationPlan people,
            Optional<EvaluationPlan> organizations,
            Snapshot known,
            ReportingPeriod period,
            Supplier<TraceSink> sinks) {
        this.people = people;
        this.organizations = organizations;
        this.known = known;
        this.period = period;
        this.sinks = sinks;
        this.measurer = Measurer.of(known);
        this.evaluator = Evaluator.of(people, known, measurer, sinks);
        this.persons = new PeopleStage(people, known, period, evaluator);
    }

    void run() {
        findings.addAll(measurer.getFindings());
        findings.addAll(serviceFindings());
        findings.addAll(Lineage.ofOrganizations(known.getFacts(OrgUnit.class), known.getFacts(Reorganization.class))
                .getFindings());
        persons.run();
        if (people.getRegulation().rates(period.getType())) {
            runGroups();
        }
        findings.addAll(persons.findings());
    }

    /** What posts and absences contradict on days of the period. */
    private List<Finding> serviceFindings() {
        return ServiceHistory.of(
                        known.getFacts(OrgUnit.class), known.getFacts(Appointment.class), known.getFacts(Absence.class))
                .getFindings(Validity.of(
                        period.getFirstDay(),
                        period.coveredUntil(known.getCoversUntil()).plusDays(1)));
    }

    private void runGroups() {
        OrgTree tree = OrgTree.of(known.getFacts(OrgUnit.class), period.coveredUntil(known.getCoversUntil()));
        PublishedLevels decided = new PublishedLevels(known, period);
        QuotaRates rates = new QuotaRates(known, period);
        TieDecisions ties = new TieDecisions(known, period);
        units = organizations.map(plan -> new UnitStage(
                plan, known, period, tree, UnitEvaluator.of(plan, known, measurer, sinks), decided, rates, ties));
        units.ifPresent(stage -> {
            stage.run();
            findings.addAll(stage.findings());
        });
        published = Optional.of(decided);
        GroupStage stage = new GroupStage(period, people.getRegulation(), tree, decided, persons);
        groups = Optional.of(stage);
        stage.cap(this::levelOf);
        stage.review(known, rates, ties);
        persons.ratings().replaceAll((subject, rating) -> decided.beside(rating));
        findings.addAll(tree.getFindings());
        findings.addAll(stage.findings());
        findings.addAll(rates.findings());
        findings.addAll(rates.unused());
        findings.addAll(ties.findings());
        findings.addAll(decided.findings());
    }

    /** What is known of the level of a unit. Without rules for organizations, one of which nothing is published can be of any. */
    private Optional<UnitLevel> levelOf(OrgUnitId unit) {
        return units.map(stage -> stage.levelOf(unit)).orElseGet(() -> publishedLevel(unit));
    }

    private Optional<UnitLevel> publishedLevel(OrgUnitId unit) {
        PublishedLevels decided = published.orElseThrow();
        List<RatingLevel> any = people.getRegulation().getScale().levels();
        if (decided.isContended(Subject.of(unit))) {
            return Optional.of(UnitLevel.open(unit, any));
        }
        return decided.confirmed(Subject.of(unit))
                .or(() -> decided.proposed(Subject.of(unit)))
                .map(UnitLevel::of)
                .or(() -> Optional.of(UnitLevel.open(unit, any)));
    }

    /** How facts about one subject could be otherwise. */
    List<FoundChange> changesOf(Subject subject) {
        Optional<EvaluationPlan> plan = subject.cadre().isPresent() ? Optional.of(people) : organizations;
        return plan.map(rules ->
                        ChangeFinder.of(known, measurer, rules.getRegulation()).find(subject, period))
                .orElse(List.of());
    }

    Snapshot known() {
        return known;
    }

    ReportingPeriod period() {
        return period;
    }

    EvaluationPlan people() {
        return people;
    }

    Optional<EvaluationPlan> organizations() {
        return organizations;
    }

    Measurer measurer() {
        return measurer;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    PeopleStage persons() {
        return persons;
    }

    Optional<UnitStage> units() {
        return units;
    }

    /** The rating of a person or unit; for one that is rated here. */
    Rating rating(Subject subject) {
        return Optional.ofNullable(persons.ratings().get(subject))
                .or(() -> units.map(UnitStage::ratings).map(ratings -> ratings.get(subject)))
                .orElseThrow(() -> new IllegalArgumentException("subject must be rated here: " + subject));
    }

    /** The rating of one person after what looks at groups, with everyone else as they are. */
    Rating inGroup(Rating alone) {
        return groups.map(stage -> stage.review(stage.cap(alone, this::levelOf)))
                .orElse(alone);
    }

    /** The scores with which others contend for the places that a person can contend for. */
    List<Points> scoresBeside(Subject person) {
        return groups.map(stage -> stage.scoresBeside(person)).orElse(List.of());
    }

    Assessment toAssessment(Optional<CutOff> cutOff) {
        Assessment.Builder assessment = Assessment.builder();
        assessment
                .regulation(people.getRegulation())
                .organizationRegulation(organizations.map(EvaluationPlan::getRegulation))
                .period(period)
                .knownOn(known.getKnownOn())
                .coveredUntil(period.coveredUntil(known.getCoversUntil()))
                .cutOff(cutOff)
                .addAllRatings(persons.ratings().values())
                .addAllFindings(findings);
        units.ifPresent(
                stage -> assessment.addAllUnitRatings(stage.ratings().values()).addAllReviews(stage.reviews()));
        groups.ifPresent(stage -> assessment.addAllReviews(stage.reviews()));
        return assessment.build();
    }
}
