// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.working.CountFrom;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.decision.DueState;
import io.github.camket.decision.LockReview;
import io.github.camket.decision.PathDecision;
import io.github.camket.decision.PathDifference;
import io.github.camket.decision.PathEvent;
import io.github.camket.decision.PathPetition;
import io.github.camket.decision.PathProposal;
import io.github.camket.decision.PathRules;
import io.github.camket.decision.PathState;
import io.github.camket.decision.PathStep;
import io.github.camket.decision.RatingPath;
import io.github.camket.document.DocumentNumber;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the path of a rating: every step with its words, which decision holds, until when what is due, and what is amiss. */
public final class RatingPathExplainer {

    /** Has every day of the calendar. */
    private static final int LEAP_YEAR = 2028;

    private final Wording wording;
    private final UnitWording units;
    private final DeadlineExplainer deadlines;
    private final DifferenceExplainer differences;
    private final CommitmentWording documents;

    private RatingPathExplainer(Language language, Regulation regulation) {
        this.wording = Wording.of(language, regulation);
        this.units = UnitWording.in(language);
        this.deadlines = DeadlineExplainer.in(language);
        this.differences = DifferenceExplainer.in(language);
        this.documents = CommitmentWording.in(language);
    }

    /**
     * Explains in a language.
     *
     * @param regulation names the levels
     */
    public static RatingPathExplainer of(Language language, Regulation regulation) {
        return new RatingPathExplainer(language, regulation);
    }

    /** The whole path. */
    public Explanation explain(RatingPath path) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "path.title",
                        path.getSubject().toString(),
                        wording.period(path.getPeriod()),
                        wording.date(path.getKnownOn()),
                        state(path.getState()))));
        lines.add(new Line(1, inForce(path)));
        path.getProposal().ifPresent(proposal -> lines.add(new Line(1, proposal(proposal))));
        if (path.isDifferent()) {
            lines.add(new Line(1, wording.text("path.different")));
        }
        if (!path.getSteps().isEmpty()) {
            lines.add(new Line(0, wording.text("path.steps")));
            path.getSteps().forEach(step -> addStep(step, path, lines));
        }
        addLimits(path, lines);
        addFindings(path.getFindings(), lines);
        addParameters(path, lines);
        return Explanation.of(wording.language(), lines);
    }

    /** What changed on a path between two days, why, and what moved the proposal. */
    public Explanation explain(PathDifference difference) {
        RatingPath earlier = difference.getEarlier();
        RatingPath later = difference.getLater();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "path.changed",
                        later.getSubject().toString(),
                        wording.period(later.getPeriod()),
                        wording.date(earlier.getKnownOn()),
                        wording.date(later.getKnownOn()))));
        lines.add(new Line(1, wording.text("path.changed.state", state(earlier.getState()), state(later.getState()))));
        if (difference.isLevelChanged()) {
            lines.add(new Line(1, wording.text("path.changed.level", level(earlier), level(later))));
        }
        if (difference.getNewSteps().isEmpty()) {
            lines.add(new Line(1, wording.text("path.changed.nothing")));
        }
        difference.getNewSteps().forEach(step -> addStep(step, later, lines));
        if (!difference.getGoneSteps().isEmpty()) {
            lines.add(new Line(0, wording.text("path.changed.gone")));
            difference.getGoneSteps().forEach(step -> addStep(step, earlier, lines));
        }
        if (!difference.getMovements().isEmpty()) {
            lines.add(new Line(0, wording.text("path.changed.moved")));
            differences
                    .explain(difference.getMovements(), this::quoted)
                    .lines()
                    .forEach(line -> lines.add(new Line(line.depth() + 1, line.text())));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** Which periods are locked, and what was recorded in spite of a lock. */
    public Explanation explain(LockReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "path.locks",
                        wording.date(review.getKnownOn()),
                        wording.count(review.getHolding().size()))));
        for (PeriodLock lock : review.getHolding()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "path.lock",
                            lock.getId().value(),
                            lock.getUnit().value(),
                            wording.period(lock.getPeriod()),
                            lock.getAuthorityPost(),
                            wording.date(lock.getLockedOn()))));
            lock.getReason().ifPresent(reason -> lines.add(new Line(2, wording.text("path.reason", reason))));
        }
        if (review.getRecorded().isEmpty()) {
            lines.add(new Line(1, wording.text("path.lock.kept")));
        }
        addFindings(review.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    private String state(PathState state) {
        return wording.text("pathState." + state.name());
    }

    private String due(DueState state) {
        return wording.text("dueState." + state.name());
    }

    private String inForce(RatingPath path) {
        return path.getInForce()
                .map(decision -> wording.text(
                        "path.inForce",
                        wording.level(decision.getLevel()),
                        decision.getAuthorityPost(),
                        wording.date(decision.getDecidedOn())))
                .orElseGet(() -> wording.text("path.none"));
    }

    private String level(RatingPath path) {
        return quoted(path.getInForce().map(PublishedRating::getLevel));
    }

    private String quoted(Optional<RatingLevel> level) {
        return level.map(one -> "\"" + wording.level(one) + "\"").orElseGet(() -> wording.levelOrNone(level));
    }

    private String proposal(PathProposal proposal) {
        String level = wording.level(proposal.level());
        return proposal.fact()
                .map(fact -> wording.text("path.proposal.fact", level, fact.id()))
                .orElseGet(() -> wording.text("path.proposal", level));
    }

    private void addStep(PathStep step, RatingPath path, List<Line> lines) {
        String day = deadlines.date(step.on());
        String event = wording.text("pathEvent." + step.event().name());
        lines.add(new Line(
                1,
                step.level()
                        .map(level -> wording.text(
                                step.event() == PathEvent.PETITIONED ? "path.step.asked" : "path.step.level",
                                day,
                                event,
                                step.post(),
                                wording.level(level)))
                        .orElseGet(() -> wording.text("path.step", day, event, step.post()))));
        path.getOpinions().stream()
                .filter(opinion -> opinion.getRef().equals(step.fact()))
                .forEach(opinion -> addOpinion(opinion, lines));
        path.getDecisions().stream()
                .filter(one -> one.getDecision().getRef().equals(step.fact()))
                .forEach(one -> addDecision(one, lines));
        for (PathPetition petition : path.getPetitions()) {
            if (petition.getPetition().getRef().equals(step.fact())) {
                lines.add(new Line(2, petition.getPetition().getWords()));
            }
            petition.getReplies().stream()
                    .filter(reply -> reply.getRef().equals(step.fact()))
                    .forEach(reply -> addReply(reply, lines));
        }
    }

    private void addOpinion(RatingOpinion opinion, List<Line> lines) {
        opinion.getScore()
                .ifPresent(score -> lines.add(new Line(2, wording.text("path.score", wording.points(score)))));
        opinion.getRemark().ifPresent(remark -> lines.add(new Line(2, remark)));
        addNumber(opinion.getNumber(), lines);
    }

    private void addDecision(PathDecision one, List<Line> lines) {
        PublishedRating decision = one.getDecision();
        addNumber(decision.getNumber(), lines);
        decision.getReplaces()
                .ifPresent(earlier -> lines.add(new Line(
                        2,
                        decision.getGround()
                                .map(ground -> wording.text(
                                        "path.replaces.ground",
                                        earlier.value(),
                                        wording.text("ground." + ground.name())))
                                .orElseGet(() -> wording.text("path.replaces", earlier.value())))));
        decision.getReason().ifPresent(reason -> lines.add(new Line(2, wording.text("path.reason", reason))));
        one.getReplacedBy().ifPresent(other -> lines.add(new Line(2, wording.text("path.replacedBy", other.value()))));
    }

    private void addReply(RatingPetitionReply reply, List<Line> lines) {
        lines.add(new Line(
                2,
                wording.text(
                        "path.petition.outcome",
                        reply.getPetition().value(),
                        wording.text("ratingOutcome." + reply.getOutcome().name()))));
        lines.add(new Line(2, wording.text("path.reason", reply.getReason())));
        addNumber(reply.getNumber(), lines);
    }

    private void addNumber(Optional<DocumentNumber> number, List<Line> lines) {
        number.ifPresent(one -> lines.add(new Line(2, wording.text("path.number", documents.number(one)))));
    }

    private void addLimits(RatingPath path, List<Line> lines) {
        List<String> limits = new ArrayList<>();
        path.getDecisionDue()
                .ifPresent(before -> limits.add(
                        wording.text("path.decisionDue", wording.date(before.getDay()), due(path.getDecisionState()))));
        path.getInForce()
                .flatMap(decision -> path.find(decision.getId()))
                .ifPresent(holding -> holding.getSyncDue()
                        .ifPresent(due -> limits.add(wording.text(
                                due.isProvisional() ? "path.syncDue.provisional" : "path.syncDue",
                                date(due),
                                due(holding.getSyncState())))));
        path.getPetitions().forEach(petition -> limits.add(petition(petition)));
        if (!limits.isEmpty()) {
            lines.add(new Line(0, wording.text("path.limits")));
            limits.forEach(limit -> lines.add(new Line(1, limit)));
        }
        if (path.getPetitions().stream().anyMatch(petition -> !petition.isCertain())) {
            lines.add(new Line(1, wording.text("path.petition.uncertain")));
        }
    }

    private String petition(PathPetition petition) {
        String id = petition.getPetition().getId().value();
        return petition.getDeadline()
                .map(due -> wording.text(
                        due.isProvisional() ? "path.petition.provisional" : "path.petition.due",
                        id,
                        deadlines.limit(due.getLimit()),
                        date(due),
                        due(petition.getState())))
                .orElseGet(() -> wording.text("path.petition", id, due(petition.getState())));
    }

    private String date(CountedDeadline due) {
        return deadlines.date(due.getLastDay());
    }

    private void addFindings(List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(0, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        }
    }

    /** Of the steps only those of the case; of the rules of counting the one that a petition depends on. */
    private void addParameters(RatingPath path, List<Line> lines) {
        PathRules rules = path.getRules();
        List<Parameter<?>> stated = new ArrayList<>(rules.all());
        stated.removeAll(rules.getSteps().values());
        path.getPathCase().map(rules.getSteps()::get).ifPresent(stated::add);
        lines.add(new Line(0, wording.text("parameters.title")));
        stated.forEach(parameter -> lines.add(new Line(1, wording.parameter(parameter, value(parameter)))));
        path.getPetitions().stream()
                .flatMap(petition -> petition.getDeadline().stream())
                .flatMap(due -> due.getParameters().stream())
                .filter(parameter -> parameter.value() instanceof CountFrom)
                .distinct()
                .forEach(parameter -> lines.add(new Line(1, units.parameter(parameter, variant(parameter)))));
    }

    private static String variant(Parameter<?> countFrom) {
        return countFrom.value() == CountFrom.NEXT_DAY ? ".workingDays" : "";
    }

    private String value(Parameter<?> parameter) {
        Object value = parameter.value();
        if (value instanceof MonthDay day) {
            return monthDay(day);
        }
        if (value instanceof List<?> steps) {
            return steps.isEmpty()
                    ? wording.text("path.steps.none")
                    : steps.stream()
                            .map(step -> wording.text("ratingStep." + ((RatingStep) step).name()))
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof Optional<?> limit) {
            return limit.map(one -> deadlines.limit((TimeLimit) one)).orElseGet(() -> wording.text("path.limit.none"));
        }
        return wording.text("value." + parameter.name() + "." + value);
    }

    /** Written as in a date of this language, without the year. */
    private String monthDay(MonthDay day) {
        String inLeapYear = wording.date(day.atYear(LEAP_YEAR));
        return inLeapYear.replace("/" + LEAP_YEAR, "").replace(LEAP_YEAR + "-", "");
    }
}
