// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
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
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Rates the people and organizations of a snapshot.
 *
 * <pre>{@code
 * Assessment result = Assessor.of(Decree335.civilServants(), Decree335.organizations())
 *     .assess(ledger.knownOn(LocalDate.of(2026, 12, 10)), ReportingPeriod.parse("2026"));
 * }</pre>
 *
 * <p>In this order: staff before the leaders who manage them, units below before units above; then the level of a head is
 * held against that of the unit, and the levels of each agency, and of the units of each authority, against their quota.
 * Organizations, level caps and quotas belong to periods for which the regulation gives levels; another period has
 * indicative levels of people only.
 *
 * <p>Immutable; the regulations are checked and compiled once. The same snapshot gives the same assessment, whatever the
 * order in which facts were entered.
 */
public final class Assessor {

    /** The authority decided another level than is proposed; later stages go by the decision. */
    public static final FindingCode DECIDED_OTHERWISE = new FindingCode("DECIDED_OTHERWISE", Severity.WARNING);
    /** The regulation does not govern organizations of this kind and tier. */
    public static final FindingCode OUTSIDE_KIND = new FindingCode("OUTSIDE_KIND", Severity.INFO);
    /** The unit stands above itself, so that it cannot be rated after the units below it. */
    public static final FindingCode IN_A_CIRCLE = new FindingCode("IN_A_CIRCLE", Severity.ERROR);
    /** The unit does not exist on the last day of the period; what it did stays with it. Arguments: the day. */
    public static final FindingCode UNIT_NOT_OPEN = new FindingCode("UNIT_NOT_OPEN", Severity.WARNING);
    /** The unit exists on the last day, but not during the whole period. Arguments: when it exists, the period. */
    public static final FindingCode UNIT_OPEN_IN_PART = new FindingCode("UNIT_OPEN_IN_PART", Severity.WARNING);
    /** The quota for this unit is counted by an authority over units that this ledger does not hold. */
    public static final FindingCode QUOTA_ELSEWHERE = new FindingCode("QUOTA_ELSEWHERE", Severity.WARNING);
    /** The level of the unit is not rated under rules that are known here, so that no level cap was applied. */
    public static final FindingCode NO_LEVEL_CAP = new FindingCode("NO_LEVEL_CAP", Severity.WARNING);
    /** A member of a similar-task group does not belong to its agency; the membership does not count. */
    public static final FindingCode MEMBER_ELSEWHERE = new FindingCode("MEMBER_ELSEWHERE", Severity.WARNING);
    /** A person is in several similar-task groups; none of them counts for the person. */
    public static final FindingCode IN_SEVERAL_GROUPS = new FindingCode("IN_SEVERAL_GROUPS", Severity.WARNING);
    /** A decided share is not one to which the regulation lets the authority raise it; the ordinary one is used. */
    public static final FindingCode QUOTA_RATE_NOT_ALLOWED =
            new FindingCode("QUOTA_RATE_NOT_ALLOWED", Severity.WARNING);
    /** A decision on a share that no review applies to: of another period, or for no agency or authority. */
    public static final FindingCode QUOTA_DECISION_UNUSED = new FindingCode("QUOTA_DECISION_UNUSED", Severity.WARNING);
    /** A level was decided that the scale of the regulation does not have; it says nothing about those that it has. */
    public static final FindingCode DECIDED_LEVEL_UNKNOWN = new FindingCode("DECIDED_LEVEL_UNKNOWN", Severity.WARNING);
    /** A head of several organizations at once; the level cap of each of them is applied. */
    public static final FindingCode CONCURRENT_POSTS = new FindingCode("CONCURRENT_POSTS", Severity.WARNING);
    /** A person who held no post of the agency on the last day; the person counts in the quota of no agency here. */
    public static final FindingCode LEFT_BEFORE_END = new FindingCode("LEFT_BEFORE_END", Severity.WARNING);
    /** Several shares were decided on one day; the ordinary one is used. */
    public static final FindingCode QUOTA_DECISIONS_CONTEND =
            new FindingCode("QUOTA_DECISIONS_CONTEND", Severity.WARNING);

    /** Author of the levels that one stage proposes to the next. */
    static final String PROPOSED_HERE = "camket";

    private final EvaluationPlan people;
    private final Optional<EvaluationPlan> organizations;
    private final Supplier<TraceSink> sinks;

    private Assessor(EvaluationPlan people, Optional<EvaluationPlan> organizations, Supplier<TraceSink> sinks) {
        this.people = people;
        this.organizations = organizations;
        this.sinks = sinks;
    }

    /**
     * An assessor of people that keeps the reasons of every rating. Levels of organizations come from published ratings
     * alone; where there is none, a level cap leaves the level of a head open.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     * @throws IllegalArgumentException if it is not one for people
     */
    public static Assessor of(Regulation people) {
        Objects.requireNonNull(people, "people");
        requireKind(people, Applicability.People.class);
        return new Assessor(EvaluationPlan.compile(people), Optional.empty(), TraceSink::keeping);
    }

    /**
     * An assessor of people and organizations that keeps the reasons of every rating.
     *
     * @throws io.github.camket.evaluation.RegulationException if a regulation does not fit together
     * @throws IllegalArgumentException if one of them is not for people, or not for organizations
     */
    public static Assessor of(Regulation people, Regulation organizations) {
        Objects.requireNonNull(organizations, "organizations");
        Assessor assessor = of(people);
        requireKind(organizations, Applicability.Organizations.class);
        return new Assessor(assessor.people, Optional.of(EvaluationPlan.compile(organizations)), TraceSink::keeping);
    }

    private static void requireKind(Regulation regulation, Class<? extends Applicability> kind) {
        if (!kind.isInstance(regulation.getApplicability())) {
            throw new IllegalArgumentException(
                    "regulation must be one for " + kind.getSimpleName() + ": " + regulation.getId());
        }
    }

    /** The same assessor without reasons: the same results, in less time and memory. */
    public Assessor withoutReasons() {
        return new Assessor(people, organizations, TraceSink::none);
    }

    /**
     * Rates everyone, and every unit, whom the snapshot knows; those whom the regulations do not govern are there with the
     * reason.
     *
     * <p>What is known counts up to the last day that the snapshot covers: its own day, unless it was cut off earlier.
     *
     * @throws IllegalArgumentException if a regulation is not in effect during the whole period, or the period begins
     *     after the last day that the snapshot covers
     */
    public Assessment assess(Snapshot known, ReportingPeriod period) {
        return assess(known, period, Optional.empty());
    }

    /**
     * As {@link #assess(Snapshot, ReportingPeriod)}, from figures that were closed before the period is over. What took
     * place after the last day that they cover does not count, although it is recorded; the days that are missing show in
     * {@link Assessment#getMissingTail()} and in a finding at every rating. What counts on that day and what as soon as it
     * is known, says {@link Snapshot#coveringUntil}.
     *
     * @param known facts as known on the day of closing or later
     * @throws IllegalArgumentException if a regulation is not in effect during the whole period, or the figures were closed
     *     after the day of the snapshot
     */
    public Assessment assess(Snapshot known, CutOff cutOff) {
        Objects.requireNonNull(cutOff, "cutOff");
        if (cutOff.getClosedOn().isAfter(known.getKnownOn())) {
            throw new IllegalArgumentException(
                    "cutOff must be closed by the day of the snapshot " + known.getKnownOn() + ": " + cutOff);
        }
        return assess(known.coveringUntil(cutOff.getCoversUntil()), cutOff.getPeriod(), Optional.of(cutOff));
    }

    private Assessment assess(Snapshot known, ReportingPeriod period, Optional<CutOff> cutOff) {
        requireInEffect(people.getRegulation(), period);
        organizations.ifPresent(plan -> requireInEffect(plan.getRegulation(), period));
        if (period.getFirstDay().isAfter(known.getCoversUntil())) {
            throw new IllegalArgumentException(
                    "period must have begun on the day of the snapshot " + known.getCoversUntil() + ": " + period);
        }
        Measurer measurer = Measurer.of(known);
        TreeSet<Finding> findings = new TreeSet<>(measurer.getFindings());
        Assessment.Builder assessment = Assessment.builder();
        assessment
                .regulation(people.getRegulation())
                .organizationRegulation(organizations.map(EvaluationPlan::getRegulation))
                .period(period)
                .knownOn(known.getKnownOn())
                .coveredUntil(period.coveredUntil(known.getCoversUntil()))
                .cutOff(cutOff);
        findings.addAll(serviceFindings(known, period));
        findings.addAll(Lineage.ofOrganizations(known.getFacts(OrgUnit.class), known.getFacts(Reorganization.class))
                .getFindings());
        PeopleStage persons = new PeopleStage(people, known, period, Evaluator.of(people, known, measurer, sinks));
        persons.run();
        if (people.getRegulation().rates(period.getType())) {
            assessGroups(known, period, measurer, persons, findings, assessment);
        }
        findings.addAll(persons.findings());
        return assessment
                .addAllRatings(persons.ratings().values())
                .addAllFindings(findings)
                .build();
    }

    /** What posts and absences contradict on days of the period. */
    private static List<Finding> serviceFindings(Snapshot known, ReportingPeriod period) {
        return ServiceHistory.of(
                        known.getFacts(OrgUnit.class), known.getFacts(Appointment.class), known.getFacts(Absence.class))
                .getFindings(Validity.of(
                        period.getFirstDay(),
                        period.coveredUntil(known.getCoversUntil()).plusDays(1)));
    }

    private void assessGroups(
            Snapshot known,
            ReportingPeriod period,
            Measurer measurer,
            PeopleStage persons,
            TreeSet<Finding> findings,
            Assessment.Builder assessment) {
        OrgTree tree = OrgTree.of(known.getFacts(OrgUnit.class), period.coveredUntil(known.getCoversUntil()));
        PublishedLevels published = new PublishedLevels(known, period);
        QuotaRates rates = new QuotaRates(known, period);
        TieDecisions ties = new TieDecisions(known, period);
        Optional<UnitStage> units = organizations.map(plan -> new UnitStage(
                plan, known, period, tree, UnitEvaluator.of(plan, known, measurer, sinks), published, rates, ties));
        units.ifPresent(stage -> {
            stage.run();
            assessment.addAllUnitRatings(stage.ratings().values()).addAllReviews(stage.reviews());
            findings.addAll(stage.findings());
        });
        GroupStage groups = new GroupStage(period, people.getRegulation(), tree, published, persons);
        groups.cap(unit -> units.map(stage -> stage.levelOf(unit)).orElseGet(() -> publishedLevel(unit, published)));
        groups.review(known, rates, ties);
        persons.ratings().replaceAll((subject, rating) -> published.beside(rating));
        assessment.addAllReviews(groups.reviews());
        findings.addAll(tree.getFindings());
        findings.addAll(groups.findings());
        findings.addAll(rates.findings());
        findings.addAll(rates.unused());
        findings.addAll(ties.findings());
        findings.addAll(published.findings());
    }

    /** Without rules for organizations, a unit of which nothing is published can be of any level. */
    private Optional<UnitLevel> publishedLevel(OrgUnitId unit, PublishedLevels published) {
        List<RatingLevel> any = people.getRegulation().getScale().levels();
        if (published.isContended(Subject.of(unit))) {
            return Optional.of(UnitLevel.open(unit, any));
        }
        return published
                .confirmed(Subject.of(unit))
                .or(() -> published.proposed(Subject.of(unit)))
                .map(UnitLevel::of)
                .or(() -> Optional.of(UnitLevel.open(unit, any)));
    }

    private static void requireInEffect(Regulation regulation, ReportingPeriod period) {
        if (!regulation.governs(period)) {
            throw new IllegalArgumentException("period must lie within the effect of " + regulation.getId() + " ("
                    + regulation.getEffectiveFrom() + " to "
                    + regulation.getEffectiveTo().map(LocalDate::toString).orElse("-") + "): " + period);
        }
    }
}
