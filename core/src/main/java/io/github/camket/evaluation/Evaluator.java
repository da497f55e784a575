// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.Presence;
import io.github.camket.measurement.StaffScore;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Evaluates the people of a snapshot under one plan, month by month: each person once, and the people whom a leader manages
 * before the leader, whatever the order in which they are asked for.
 *
 * <p>Not safe for use by several threads.
 */
public final class Evaluator {

    /** People who manage each other in a circle; the ratio that depends on the staff is missing. */
    public static final FindingCode MANAGE_EACH_OTHER = new FindingCode("MANAGE_EACH_OTHER", Severity.ERROR);
    /** A confirmed score differs from the one that the facts give; the confirmed one counts. */
    public static final FindingCode CONFIRMED_SCORE_DIFFERS =
            new FindingCode("CONFIRMED_SCORE_DIFFERS", Severity.WARNING);
    /** A score that the regulation cannot give; it does not count. */
    public static final FindingCode CONFIRMED_SCORE_OUT_OF_RANGE =
            new FindingCode("CONFIRMED_SCORE_OUT_OF_RANGE", Severity.WARNING);
    /** A score of a person that nobody confirmed; what the facts give counts. */
    public static final FindingCode SCORE_ONLY_PROPOSED = new FindingCode("SCORE_ONLY_PROPOSED", Severity.INFO);
    /** A score for a month that the person spent on leave; it does not count. */
    public static final FindingCode SCORE_FOR_A_MONTH_OF_LEAVE =
            new FindingCode("SCORE_FOR_A_MONTH_OF_LEAVE", Severity.WARNING);
    /** A confirmed score of a person for a period that is not a month; longer periods are made up of months. */
    public static final FindingCode SCORE_NOT_FOR_A_MONTH = new FindingCode("SCORE_NOT_FOR_A_MONTH", Severity.WARNING);

    /** One person in one month. */
    private record Key(CadreId cadre, ReportingPeriod month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byCadre = cadre.compareTo(other.cadre);
            return byCadre != 0 ? byCadre : month.compareTo(other.month);
        }
    }

    private final EvaluationPlan plan;
    private final PeriodRules rules;
    private final LocalDate knownOn;
    private final LocalDate coversUntil;
    private final Measurer measurer;
    private final Supplier<TraceSink> sinks;
    private final Posts posts;
    private final Map<CadreId, LegalClass> legalClasses;
    private final Map<CadreId, List<Absence>> absences;
    private final Decisions<PeriodScore> scores;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Key, Evaluation> months = new TreeMap<>();
    private final ManagementCircles<Key> circles;

    /** What is known of everyone but one person, where that person alone is evaluated otherwise. */
    private final Optional<OthersKnown> others;

    private record OthersKnown(Evaluator evaluator, CadreId except) {}

    private Evaluator(EvaluationPlan plan, Snapshot snapshot, Measurer measurer, Supplier<TraceSink> sinks) {
        this.plan = plan;
        this.rules = plan.getRegulation()
                .getPeriodRules()
                .orElseThrow(() -> new IllegalArgumentException("regulation must be one for people: "
                        + plan.getRegulation().getId()));
        this.knownOn = snapshot.getKnownOn();
        this.coversUntil = snapshot.getCoversUntil();
        this.measurer = measurer;
        this.sinks = sinks;
        this.circles = new ManagementCircles<>();
        this.others = Optional.empty();
        this.posts = new Posts(snapshot, rules.getMidPeriodAttribution().value());
        this.legalClasses = new TreeMap<>();
        snapshot.getFacts(Cadre.class).forEach(cadre -> legalClasses.put(cadre.getId(), cadre.getLegalClass()));
        this.absences = snapshot.getFacts(Absence.class, Absence::getCadre);
        this.scores =
                ConfirmedScores.of(snapshot, plan, subject -> subject.cadre().isPresent(), findings);
        for (PeriodScore score : scores.getAll(Standing.PROPOSED)) {
            findings.add(SCORE_ONLY_PROPOSED.about(score.getRef(), score.getSubject(), score.getPeriod()));
        }
        for (PeriodScore score : scores.getAll(Standing.CONFIRMED)) {
            if (score.getPeriod().getType() != PeriodType.MONTH) {
                findings.add(SCORE_NOT_FOR_A_MONTH.about(score.getRef(), score.getPeriod()));
            }
        }
        findings.addAll(measurer.unusedScoresOfPeople(plan.getRegulation().getMeasures()));
    }

    /**
     * An evaluator over the snapshot.
     *
     * @param measurer a measurer over the same snapshot
     * @param sinks gives the sink of each step; {@code TraceSink::none} or {@code TraceSink::keeping}
     * @throws IllegalArgumentException if the plan is not one for people
     */
    public static Evaluator of(EvaluationPlan plan, Snapshot snapshot, Measurer measurer, Supplier<TraceSink> sinks) {
        return new Evaluator(plan, snapshot, measurer, sinks);
    }

    private Evaluator(Evaluator base, Measurer measurer, CadreId person) {
        this.plan = base.plan;
        this.rules = base.rules;
        this.knownOn = base.knownOn;
        this.coversUntil = base.coversUntil;
        this.measurer = measurer;
        this.sinks = base.sinks;
        this.posts = base.posts;
        this.legalClasses = base.legalClasses;
        this.absences = base.absences;
        this.scores = base.scores;
        this.circles = base.circles;
        this.others = Optional.of(new OthersKnown(base, person));
    }

    /**
     * An evaluator to which the work and the judged scores of one person read otherwise, and everything else as here: what if
     * they were so?
     *
     * @param other a measurer over the facts about this person as they are to read
     */
    public Evaluator asIf(CadreId person, Measurer other) {
        return new Evaluator(this, other, person);
    }

    /** What concerns no single evaluation, as far as evaluated, in no particular order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }

    /** The posts of a person, by identifier of the appointment. */
    public List<Appointment> getAppointments(CadreId cadre) {
        return posts.of(cadre);
    }

    /** Evaluates one person in one period. */
    public Evaluation evaluate(CadreId cadre, ReportingPeriod period) {
        if (plan.looksAtWholePeriods()) {
            return whole(cadre, period);
        }
        if (period.getType() == PeriodType.MONTH) {
            return month(new Key(cadre, period));
        }
        List<Evaluation> all = new ArrayList<>();
        for (ReportingPeriod month : period.getMonths()) {
            all.add(month(new Key(cadre, month)));
        }
        return plan.fold(period, knownOn, all, sinks.get());
    }

    /** A period under a regulation without points: measured at once, whatever its months are. */
    private Evaluation whole(CadreId cadre, ReportingPeriod period) {
        LocalDate coveredUntil = period.coveredUntil(coversUntil);
        List<Absence> away = absences.getOrDefault(cadre, List.of());
        Presence presence = Presence.of(period, coveredUntil, posts.of(cadre), away);
        Evaluation.Builder bare = Evaluation.builder()
                .period(period)
                .knownOn(knownOn)
                .coveredUntil(coveredUntil)
                .presence(presence)
                .serviceShare(serviceShare(cadre, period, away));
        if (presence.days() == 0) {
            return bare.status(EvaluationStatus.NOT_OVER).build();
        }
        Optional<Appointment> post = posts.of(cadre, period);
        if (presence.daysWorked() == 0 || post.isEmpty()) {
            return bare.status(presence.isOnLeave() ? EvaluationStatus.ON_LEAVE : EvaluationStatus.NOT_IN_SERVICE)
                    .build();
        }
        Position position = post.get().getPosition();
        if (!plan.hasFormula(position)) {
            return bare.status(EvaluationStatus.NOT_GOVERNED).position(position).build();
        }
        TraceSink sink = sinks.get();
        return plan.evaluate(position, Optional.of(period), measure(post.get(), period, sink), sink)
                .knownOn(knownOn)
                .coveredUntil(coveredUntil)
                .presence(presence)
                .serviceShare(serviceShare(cadre, period, away))
                .build();
    }

    /** The mean of what the months of the period add to the time worked. */
    private Fraction serviceShare(CadreId cadre, ReportingPeriod period, List<Absence> away) {
        List<AbsenceKind> leave = rules.getLeaveTowardsMinimum().value();
        boolean touched = rules.getMinMonthsCounting().value() == MinimumCounting.MONTHS_TOUCHED;
        List<ReportingPeriod> all = period.getMonths();
        return all.stream()
                .map(month -> Presence.serviceShare(month, posts.of(cadre), away, leave))
                .map(share -> touched && share.signum() > 0 ? Fraction.ONE : share)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(all.size());
    }

    private Evaluation month(Key key) {
        if (others.isPresent() && !key.cadre().equals(others.get().except())) {
            return others.get().evaluator().month(key);
        }
        Evaluation made = months.get(key);
        if (made == null) {
            circles.enter(key);
            made = decided(key.cadre(), key.month(), computed(key.cadre(), key.month()));
            circles.leave();
            months.put(key, made);
        }
        return made;
    }

    private Evaluation computed(CadreId cadre, ReportingPeriod month) {
        LocalDate coveredUntil = month.coveredUntil(coversUntil);
        List<Absence> away = absences.getOrDefault(cadre, List.of());
        Presence presence = Presence.of(month, coveredUntil, posts.of(cadre), away);
        Fraction share = Presence.serviceShare(
                month, posts.of(cadre), away, rules.getLeaveTowardsMinimum().value());
        Evaluation.Builder bare = Evaluation.builder()
                .period(month)
                .knownOn(knownOn)
                .coveredUntil(coveredUntil)
                .presence(presence)
                .serviceShare(share);
        boolean unfinished = coveredUntil.isBefore(month.getLastDay());
        boolean leftOut = unfinished && rules.getUnfinishedMonth().value() == UnfinishedMonth.LEFT_OUT;
        if (presence.days() == 0 || leftOut) {
            return bare.status(EvaluationStatus.NOT_OVER).build();
        }
        Fraction minShare = rules.getMinWorkedDaysShare().value();
        if (!presence.isWorked(minShare)) {
            return bare.status(presence.isOnLeave() ? EvaluationStatus.ON_LEAVE : EvaluationStatus.NOT_IN_SERVICE)
                    .build();
        }
        Appointment post = posts.of(cadre, month).orElseThrow();
        if (!plan.hasFormula(post.getPosition())) {
            return bare.status(EvaluationStatus.NOT_GOVERNED)
                    .position(post.getPosition())
                    .build();
        }
        TraceSink sink = sinks.get();
        Evaluation.Builder evaluated = plan.evaluate(
                        post.getPosition(), Optional.of(month), measure(post, month, sink), sink)
                .knownOn(knownOn)
                .coveredUntil(coveredUntil)
                .presence(presence)
                .serviceShare(share);
        if (!unfinished) {
            return evaluated.build();
        }
        evaluated.finalLeast(plan.getMinimum()).finalMost(plan.getMaximum());
        Evaluation soFar = evaluated.build();
        return soFar.getStatus() == EvaluationStatus.SCORED
                ? soFar
                : bare.status(EvaluationStatus.NOT_OVER).build();
    }

    private Measurements measure(Appointment post, ReportingPeriod month, TraceSink sink) {
        MeasureSet measures = plan.getMeasures(Optional.of(post.getPosition()));
        Optional<List<StaffScore>> staff = measures.needsStaff()
                ? posts.managedBy(post, month).map(people -> staffScores(post, people, month))
                : Optional.empty();
        return measurer.measure(post.getCadre(), month, measures, staff, sink);
    }

    /** The scores of those who have one in the month: people whom the regulation governs and who worked. */
    private List<StaffScore> staffScores(Appointment leader, List<CadreId> people, ReportingPeriod month) {
        List<StaffScore> known = new ArrayList<>();
        for (CadreId cadre : people) {
            if (!governs(cadre, month)) {
                continue;
            }
            staffScore(new Key(leader.getCadre(), month), new Key(cadre, month)).ifPresent(known::add);
        }
        return known;
    }

    /**
     * What is known of the score of one member of the staff. Those in a circle with the leader are alike: the score of none
     * of them can wait for that of another one, so that none is known.
     */
    private Optional<StaffScore> staffScore(Key leader, Key member) {
        boolean inCircle = circles.isClosedBy(member);
        Evaluation made = inCircle ? null : month(member);
        if (made == null || circles.areTogether(leader, member)) {
            findings.add(MANAGE_EACH_OTHER.about(leader.cadre().toRef(), member.cadre(), member.month()));
            return Optional.of(new StaffScore(
                    member.cadre(),
                    plan.getMinimum(),
                    plan.getMaximum(),
                    member.cadre().toRef()));
        }
        if (made.getConfirmed().isPresent()) {
            return made.getConfirmed().map(StaffScore::of);
        }
        return made.getLeast()
                .map(least -> new StaffScore(
                        member.cadre(),
                        least,
                        made.getMost().orElseThrow(),
                        member.cadre().toRef()));
    }

    private boolean governs(CadreId cadre, ReportingPeriod month) {
        Optional<LegalClass> legalClass = posts.of(cadre, month)
                .flatMap(Appointment::getLegalClass)
                .or(() -> Optional.ofNullable(legalClasses.get(cadre)));
        return plan.getRegulation().getApplicability() instanceof Applicability.People people
                && legalClass.filter(people.legalClasses()::contains).isPresent();
    }

    /**
     * A confirmed score stands in the place of a computed one, also for a month spent in a former organization. A month of
     * leave has no score.
     */
    private Evaluation decided(CadreId cadre, ReportingPeriod month, Evaluation computed) {
        Subject subject = Subject.of(cadre);
        Optional<PeriodScore> score = scores.find(Standing.CONFIRMED, subject, month);
        if (score.isEmpty()) {
            return computed;
        }
        if (computed.getStatus() == EvaluationStatus.ON_LEAVE) {
            findings.add(SCORE_FOR_A_MONTH_OF_LEAVE.about(score.get().getRef(), cadre, month));
            return computed;
        }
        computed.score()
                .filter(points -> !points.equals(score.get().getPoints()))
                .ifPresent(points -> findings.add(CONFIRMED_SCORE_DIFFERS.about(
                        score.get().getRef(), cadre, month, score.get().getPoints(), points)));
        return computed.standingFor(score.get(), sinks.get());
    }
}
