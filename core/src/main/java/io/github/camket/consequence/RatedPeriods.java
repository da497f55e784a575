// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ratings of one subject, and what they say about premises on levels. */
final class RatedPeriods {

    /** What one period says. */
    private record Told(Outcome outcome, Optional<Ref> fact, Optional<OpenPoint> open) {}

    private final Subject subject;
    private final Decisions<PublishedRating> ratings;
    private final PeriodsBack periods;
    private final ConsequenceRules rules;

    RatedPeriods(
            Snapshot snapshot,
            Subject subject,
            PeriodsBack periods,
            ConsequenceRules rules,
            Collection<Finding> findings) {
        this.subject = subject;
        this.periods = periods;
        this.rules = rules;
        this.ratings = Decisions.of(
                snapshot.getFacts(PublishedRating.class).stream()
                        .filter(rating -> rating.getSubject().equals(subject))
                        .filter(rating -> snapshot.hasHappened(rating, rating.getDecidedOn(), findings))
                        .toList(),
                PublishedRating::getLevel);
        findings.addAll(ratings.getFindings());
    }

    PremiseResult judge(Premise.LevelInPeriod premise) {
        Told told = told(periods.last(premise.period()), premise.levels());
        return result(premise, told.outcome(), List.of(told));
    }

    PremiseResult judge(Premise.LevelInConsecutive premise) {
        List<Told> run = new ArrayList<>();
        ReportingPeriod period = periods.last(premise.period());
        while (run.size() < premise.number()) {
            if (!isPassedOver(period)) {
                run.add(told(period, premise.levels()));
            }
            period = period.getPrevious();
        }
        return result(premise, Outcome.all(outcomes(run)), run);
    }

    PremiseResult judge(Premise.LevelInSome premise) {
        List<Told> all = periods.last(premise.period(), premise.outOf()).stream()
                .map(period -> told(period, premise.levels()))
                .toList();
        int certain = count(all, Outcome.HOLDS);
        int possible = certain + count(all, Outcome.OPEN);
        Outcome outcome = certain >= premise.atLeast()
                ? Outcome.HOLDS
                : possible < premise.atLeast() ? Outcome.FAILS : Outcome.OPEN;
        return result(premise, outcome, all);
    }

    private boolean isPassedOver(ReportingPeriod period) {
        return rules.getNotRatedPeriod().value() == NotRatedPeriod.PASSED_OVER
                && ratings.find(Standing.CONFIRMED, subject, period)
                        .map(PublishedRating::getLevel)
                        .filter(rules.getNotRated()::contains)
                        .isPresent();
    }

    private Told told(ReportingPeriod period, List<RatingLevel> levels) {
        Optional<PublishedRating> decided = ratings.find(Standing.CONFIRMED, subject, period);
        if (decided.isPresent()) {
            Outcome outcome = Outcome.of(levels.contains(decided.get().getLevel()));
            return new Told(outcome, decided.map(PublishedRating::getRef), Optional.empty());
        }
        Optional<Ref> proposed =
                ratings.find(Standing.PROPOSED, subject, period).map(PublishedRating::getRef);
        OpenReason reason = ratings.isContended(subject, period)
                ? OpenReason.RATING_CONTENDED
                : proposed.isPresent() ? OpenReason.RATING_NOT_CONFIRMED : OpenReason.RATING_NOT_PUBLISHED;
        return new Told(Outcome.OPEN, Optional.empty(), Optional.of(new OpenPoint(reason, period, proposed)));
    }

    /** The facts that turned out as the whole did; all that are known, while it is open. */
    private static PremiseResult result(Premise premise, Outcome outcome, List<Told> told) {
        boolean open = outcome == Outcome.OPEN;
        return new PremiseResult(
                premise,
                outcome,
                told.stream()
                        .filter(one -> open || one.outcome() == outcome)
                        .flatMap(one -> one.fact().stream())
                        .toList(),
                open ? told.stream().flatMap(one -> one.open().stream()).toList() : List.of(),
                List.of());
    }

    private static List<Outcome> outcomes(List<Told> told) {
        return told.stream().map(Told::outcome).toList();
    }

    private static int count(List<Told> told, Outcome outcome) {
        return (int) told.stream().filter(one -> one.outcome() == outcome).count();
    }
}
