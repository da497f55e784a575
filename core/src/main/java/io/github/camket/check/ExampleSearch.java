// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.Ledger;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks for facts that give the measurements of one example. Numbers that people give become the points they gave. For everything
 * that is counted, each kind of item is measured to see what one more of it adds, and so many of each are taken that the sums are
 * those of the example.
 */
final class ExampleSearch {

    private static final long PERCENT = 100;

    private final EvaluationPlan plan;
    private final CounterExample example;
    private final ExampleScene scene;
    private final Map<ExampleFinder.Counted, List<Addition>> known;

    /**
     * A search.
     *
     * @param known what was measured in earlier searches under the same plan; receives what is measured in this one
     */
    ExampleSearch(EvaluationPlan plan, CounterExample example, Map<ExampleFinder.Counted, List<Addition>> known) {
        this.plan = plan;
        this.example = example;
        this.known = known;
        this.scene = new ExampleScene(plan, example);
    }

    Optional<ExampleFacts> find() {
        if (!plan.getRegulation().governs(scene.period())) {
            return Optional.empty();
        }
        List<JudgedScore> scores = new ArrayList<>();
        Map<MeasureId, Measurement> counted = new TreeMap<>();
        for (Measure measure : plan.getRegulation().getMeasures().getMeasures()) {
            Optional<Measurement> wanted = example.measurements().find(measure.id());
            Optional<Points> given =
                    wanted.flatMap(Measurement::getValue).flatMap(value -> given(measure, value.toFraction()));
            given.ifPresent(points -> scores.add(scene.score(measure.id(), points)));
            wanted.filter(one -> given.isEmpty()).ifPresent(one -> counted.put(measure.id(), one));
        }
        return items(counted).flatMap(items -> made(scores, items));
    }

    /** The points by which people give a value; empty for what is counted. */
    private static Optional<Points> given(Measure measure, Fraction value) {
        if (measure instanceof Measure.Judged) {
            return Optional.of(Points.of(value));
        }
        if (measure instanceof Measure.Graded graded) {
            return Optional.of(Points.of(value.times(graded.max().toFraction())));
        }
        if (measure instanceof Measure.OfStaff) {
            return Optional.of(Points.of(value.times(PERCENT)));
        }
        if (measure instanceof Measure.Reported reported) {
            return Optional.of(
                    switch (reported.unit()) {
                        case RATIO -> Points.of(value.times(PERCENT));
                        case POINTS, COUNT -> Points.of(value);
                    });
        }
        return Optional.empty();
    }

    private Optional<List<ExampleItems>> items(Map<MeasureId, Measurement> counted) {
        return counted.isEmpty() ? Optional.of(List.of()) : new ItemCounts(counted, additions(counted.keySet())).find();
    }

    /** What one more of each kind of item adds. */
    private List<Addition> additions(Iterable<MeasureId> measures) {
        List<ExampleItem> kinds = scene.isOfPerson()
                ? ItemKinds.ofPerson()
                : ItemKinds.ofUnit(plan.getRegulation().getScale().levels());
        // Beside a task that is in order, so that no rule about having nothing at all plays a part.
        ExampleItems inOrder = new ExampleItems(kinds.get(0), 1);
        Measurements before = measured(List.of(inOrder));
        List<Addition> additions = new ArrayList<>();
        for (ExampleItem kind : kinds) {
            Addition.between(kind, before, measured(List.of(inOrder, new ExampleItems(kind, 1))), measures)
                    .ifPresent(additions::add);
        }
        return additions;
    }

    private Measurements measured(List<ExampleItems> items) {
        return scene.evaluate(scene.ledger(facts(items))).getMeasurements().orElseThrow();
    }

    private List<Fact> facts(List<ExampleItems> items) {
        ItemFacts written = new ItemFacts(scene);
        items.forEach(some -> written.add(some.item(), some.count()));
        return written.facts();
    }

    /** The facts, if what they are measured and rated to is that of the example. */
    private Optional<ExampleFacts> made(List<JudgedScore> scores, List<ExampleItems> items) {
        List<Fact> facts = new ArrayList<>(scores);
        facts.addAll(facts(items));
        Ledger ledger = scene.ledger(facts);
        Evaluation evaluation = scene.evaluate(ledger);
        Rating rating = Rater.of(plan).rate(scene.subject(), evaluation, Conduct.NONE);
        if (!isMeasuredAsIn(evaluation) || !isRatedAsIn(rating)) {
            return Optional.empty();
        }
        return Optional.of(ExampleFacts.builder()
                .ledger(ledger)
                .subject(scene.subject())
                .period(scene.period())
                .knownOn(scene.knownOn())
                .scores(scores)
                .items(items)
                .rating(rating)
                .build());
    }

    private boolean isMeasuredAsIn(Evaluation evaluation) {
        return example.measurements().getAll().stream()
                .allMatch(wanted -> evaluation
                        .getMeasurements()
                        .flatMap(all -> all.find(wanted.getMeasure()))
                        .filter(found -> found.getStatus() == wanted.getStatus()
                                && value(found).equals(value(wanted)))
                        .isPresent());
    }

    private static Optional<Fraction> value(Measurement measurement) {
        return measurement.getValue().map(Quantity::toFraction);
    }

    private boolean isRatedAsIn(Rating rating) {
        RatingStatus status = example.level().isPresent() ? RatingStatus.PROPOSED : RatingStatus.NO_LEVEL;
        return rating.getStatus() == status && rating.getLevel().equals(example.level());
    }
}
