// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.counterfactual.CounterfactualSearch;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.FoundChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.RatingScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells what single facts, and pairs of facts, would change the level of a person or an organization: for someone who weighs
 * a petition, and for whoever has to settle it. The level is that after level cap and quota, as proposed; what the authority
 * decided stays out of it.
 *
 * <pre>{@code
 * WhatIf whatIf = Assessor.of(Decree335.civilServants(), Decree335.organizations()).whatIf(known, year);
 * whatIf.search(Subject.of(CadreId.of("c-11"))).getSingles();
 * }</pre>
 *
 * <p>Everyone is rated once; each question then looks at what its changes can reach. Not safe for use by several threads.
 */
public final class WhatIf {

    private final Assessor assessor;
    private final Snapshot known;
    private final ReportingPeriod period;
    private final Stages stages;
    private final Assessment present;

    WhatIf(Assessor assessor, Snapshot known, ReportingPeriod period) {
        this.assessor = assessor;
        this.known = known;
        this.period = period;
        this.stages = assessor.run(known, period);
        this.present = stages.toAssessment(Optional.empty());
    }

    /** The ratings as the facts are, without reasons. */
    public Assessment getPresent() {
        return present;
    }

    /**
     * The facts about a subject that could be otherwise, as {@link io.github.camket.counterfactual.ChangeFinder} finds them; none
     * for someone whom the rules do not govern or who held no post.
     *
     * @throws IllegalArgumentException if the subject is not rated here
     */
    public List<FactChange> changesOf(Subject subject) {
        return found(subject).stream().map(FoundChange::change).toList();
    }

    private List<FoundChange> found(Subject subject) {
        return rating(subject).getEvaluation().isPresent() ? stages.changesOf(subject) : List.of();
    }

    /**
     * All single facts and all pairs, among {@link #changesOf}, that would change the outcome.
     *
     * @throws IllegalArgumentException if the subject is not rated here
     */
    public Counterfactuals search(Subject subject) {
        return search(subject, CounterfactualSearch.PAIRS, List.of());
    }

    /**
     * As {@link #search(Subject)}, with another number of pairs and further changes.
     *
     * @param mostPairs as {@link CounterfactualSearch#withPairs} takes it
     * @param more changes of the application's own, considered after the others; each of them takes the time of an assessment
     * @throws IllegalArgumentException if the subject is not rated here, or {@code mostPairs} is negative
     */
    public Counterfactuals search(Subject subject, long mostPairs, Collection<? extends FactChange> more) {
        List<FoundChange> found = found(subject);
        List<FactChange> considered = new ArrayList<>();
        found.forEach(change -> considered.add(change.change()));
        considered.addAll(more);
        return CounterfactualSearch.on(scale(subject))
                .withPairs(mostPairs)
                .search(subject, period, known.getKnownOn(), considered, question(subject, found));
    }

    /**
     * The exact distances of the score to where the level becomes another one, level cap and quota included, with everyone else as
     * they are. Unlike {@link Rating#getMargin()} it also says how far it is to a place within the quota; where the scores of
     * others are the bound, {@link Margin.Step#beyond} tells that equal scores would tie.
     *
     * @return empty if there is no score
     * @throws IllegalArgumentException if the subject is not rated here
     */
    public Optional<Margin> margin(Subject subject) {
        if (rating(subject).getEvaluation().isEmpty()) {
            return Optional.empty();
        }
        return subject.cadre()
                .map(cadre -> new PersonQuestion(stages, cadre, List.of(), this::again).margin())
                .orElseGet(
                        () -> new UnitQuestion(stages, subject.unit().orElseThrow(), List.of(), this::again).margin());
    }

    /**
     * What the rating of a subject comes to under changes, by rating everyone again.
     *
     * @throws IllegalArgumentException if the subject is not rated under these changes
     */
    public Outcome outcome(Subject subject, Collection<? extends FactChange> changes) {
        return Outcome.of(again(changes).rating(subject));
    }

    /** Everyone rated again under changes, without reasons. */
    public Assessment assess(Collection<? extends FactChange> changes) {
        return again(changes).toAssessment(Optional.empty());
    }

    private Stages again(Collection<? extends FactChange> changes) {
        return assessor.run(FactChange.applyAll(changes, known), period);
    }

    private Function<List<FactChange>, Outcome> question(Subject subject, List<FoundChange> found) {
        if (rating(subject).getEvaluation().isEmpty()) {
            return changes -> outcome(subject, changes);
        }
        return subject.cadre()
                .<Function<List<FactChange>, Outcome>>map(
                        cadre -> new PersonQuestion(stages, cadre, found, this::again))
                .orElseGet(() -> new UnitQuestion(stages, subject.unit().orElseThrow(), found, this::again));
    }

    private RatingScale scale(Subject subject) {
        return rating(subject).getRegulation().getScale();
    }

    private Rating rating(Subject subject) {
        return stages.rating(subject);
    }
}
