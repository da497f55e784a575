// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever some facts come to, facts are found for it. */
class ExampleFactsProperties {

    private static final int TRIES = 50;
    private static final Measurements NOTHING = Measurements.builder().build();

    @Provide
    Arbitrary<List<ExampleItem>> ofUnit() {
        return Arbitraries.of(
                        ItemKinds.ofUnit(Decree335.organizations().getScale().levels()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<ExampleItem>> ofPerson() {
        return Arbitraries.of(ItemKinds.ofPerson()).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = TRIES)
    void ofAnyUnit(@ForAll("ofUnit") List<ExampleItem> items, @ForAll("points") Points general) {
        Regulation regulation = Decree335.organizations();
        CounterExample blank = new CounterExample(
                Optional.empty(), Optional.of(OrgKind.DEPARTMENT), NOTHING, Optional.empty(), Optional.empty());

        assertThat(found(regulation, blank, items, List.of(general, general.plus(general))))
                .isLessThanOrEqualTo(items.size());
    }

    @Property(tries = TRIES)
    void ofAnyPerson(@ForAll("ofPerson") List<ExampleItem> items, @ForAll("points") Points general) {
        CounterExample blank = new CounterExample(
                Optional.of(Position.STAFF), Optional.empty(), NOTHING, Optional.empty(), Optional.empty());

        assertThat(found(Decree335.staff(), blank, items, List.of(general))).isLessThanOrEqualTo(100);
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.integers().between(0, 60).map(half -> Points.of(half).dividedBy(2));
    }

    /** How many items the facts have that are found; 0 where there are to be none, as the level is open. */
    private static int found(Regulation regulation, CounterExample blank, List<ExampleItem> items, List<Points> given) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        ExampleScene scene = new ExampleScene(plan, blank);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            facts.add(scene.score(regulation.getMeasures().getMeasures().get(i).id(), given.get(i)));
        }
        ItemFacts written = new ItemFacts(scene);
        items.forEach(item -> written.add(item, 1));
        facts.addAll(written.facts());
        Evaluation evaluation = scene.evaluate(scene.ledger(facts));
        Rating rating = Rater.of(plan).rate(scene.subject(), evaluation, Conduct.NONE);
        CounterExample example = new CounterExample(
                blank.position(),
                blank.kind(),
                evaluation.getMeasurements().orElseThrow(),
                Optional.empty(),
                rating.getLevel());

        Optional<ExampleFacts> found = ExampleFacts.of(regulation, example);

        assertThat(found.isPresent()).isEqualTo(isSettled(rating));
        return found.stream()
                .flatMap(one -> one.getItems().stream())
                .mapToInt(ExampleItems::count)
                .sum();
    }

    private static boolean isSettled(Rating rating) {
        return switch (rating.getStatus()) {
            case PROPOSED, NO_LEVEL -> true;
            default -> false;
        };
    }
}
