// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.rating.CompiledCondition.Leaf;
import io.github.camket.rating.CompiledCondition.Told;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;

/** What facts tell of conditions that have no parts. */
final class ConditionLeaves {

    private static final Told OPEN = Told.of(Outcome.OPEN, List.of());

    private ConditionLeaves() {}

    static Leaf of(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return facts -> facts.find(compare.measure())
                    .map(found -> compared(compare, found))
                    .orElse(OPEN);
        }
        if (condition instanceof Condition.OfScore ofScore) {
            return facts -> scored(ofScore, facts);
        }
        if (condition instanceof Condition.Applicable applicable) {
            return facts -> facts.find(applicable.measure())
                    .map(found -> Outcome.of(found.getStatus() != MeasurementStatus.NOT_EVALUABLE))
                    .map(outcome -> Told.of(
                            outcome, making(outcome, applicable.measure().toRef())))
                    .orElse(OPEN);
        }
        if (condition instanceof Condition.OfPosition ofPosition) {
            return facts -> facts.position()
                    .map(held -> Told.of(Outcome.of(ofPosition.positions().contains(held)), List.of()))
                    .orElse(OPEN);
        }
        if (condition instanceof Condition.Disciplined disciplined) {
            return facts -> ofConduct(1, ConductFacts.disciplines(disciplined, facts));
        }
        if (condition instanceof Condition.Concluded concluded) {
            return facts -> ofConduct(concluded.atLeast(), ConductFacts.conclusions(concluded, facts));
        }
        if (condition instanceof Condition.Absent) {
            return facts -> OPEN;
        }
        throw new IllegalStateException("condition must be known: " + condition);
    }

    private static Told ofConduct(int atLeast, List<Ref> found) {
        boolean holds = found.size() >= atLeast;
        return Told.of(Outcome.of(holds), holds ? found : List.of());
    }

    private static Told compared(Condition.Compare compare, Measurement found) {
        Ref measure = compare.measure().toRef();
        if (found.getStatus() == MeasurementStatus.NOT_EVALUABLE) {
            return Told.of(compare.ofNothing(), making(compare.ofNothing(), measure));
        }
        Optional<Fraction> value = found.getValue().map(Quantity::toFraction);
        Optional<Points> most = found.getOpen().map(found.getCertain()::plus);
        Outcome outcome = Condition.compare(
                value.or(found::getLowest)
                        .or(() -> most.map(all -> found.getCertain().toFraction())),
                value.or(found::getHighest).or(() -> most.map(Points::toFraction)),
                compare.comparison(),
                compare.bound());
        return new Told(outcome, value, making(outcome, measure));
    }

    private static Told scored(Condition.OfScore ofScore, ConditionFacts facts) {
        Optional<Points> least;
        Optional<Points> most;
        if (ofScore.criterion().isPresent()) {
            least = facts.find(ofScore.criterion().get()).map(found -> found.least());
            most = facts.find(ofScore.criterion().get()).map(found -> found.most());
        } else {
            least = facts.evaluation().getLeast();
            most = facts.evaluation().getMost();
        }
        if (least.isEmpty() || most.isEmpty()) {
            return OPEN;
        }
        Outcome outcome = Condition.compare(
                least.map(Points::toFraction),
                most.map(Points::toFraction),
                ofScore.comparison(),
                ofScore.bound().toFraction());
        Optional<Fraction> value = least.equals(most) ? least.map(Points::toFraction) : Optional.empty();
        Ref about = ofScore.criterion().map(id -> id.toRef()).orElse(Ref.of("total", "score"));
        return new Told(outcome, value, making(outcome, about));
    }

    private static List<Ref> making(Outcome outcome, Ref fact) {
        return outcome == Outcome.HOLDS ? List.of(fact) : List.of();
    }
}
