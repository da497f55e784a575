// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Someone who is rated under a regulation, and what is known of it.
 *
 * @param regulation the regulation
 * @param position position, for people
 * @param kind kind, for organizations
 * @param known what was measured
 */
record Situation(Regulation regulation, Optional<Position> position, Optional<OrgKind> kind, Measurements known) {

    /** Situations under regulations of all shapes. */
    static Arbitrary<Situation> any() {
        return under(RegulationArbitraries.regulations());
    }

    /** Situations under these regulations. */
    static Arbitrary<Situation> under(Arbitrary<Regulation> regulations) {
        return regulations.flatMap(regulation -> RegulationArbitraries.measurements(regulation)
                .flatMap(known -> Arbitraries.of(cases(regulation, known))));
    }

    /** Everyone of whom this can be known under the regulation. */
    static List<Situation> cases(Regulation regulation, Measurements known) {
        return regulation.getApplicability() instanceof Applicability.People people
                ? people.positions().stream()
                        .map(one -> new Situation(regulation, Optional.of(one), Optional.empty(), known))
                        .toList()
                : ((Applicability.Organizations) regulation.getApplicability())
                        .scopes().stream()
                                .map(scope ->
                                        new Situation(regulation, Optional.empty(), Optional.of(scope.kind()), known))
                                .toList();
    }

    /** The same subject with other measurements. */
    Situation with(Measurements other) {
        return new Situation(regulation, position, kind, other);
    }

    /** The situation with what it can become. */
    static Arbitrary<List<Situation>> completed(Situation situation) {
        return RegulationArbitraries.completions(situation.regulation, situation.known)
                .map(complete -> Stream.of(situation, situation.with(complete)).toList());
    }

    Evaluation evaluate(TraceSink sink) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return position.map(held -> plan.evaluate(held, known, sink))
                .orElseGet(() -> plan.evaluate(kind.orElseThrow(), known, sink));
    }

    Rating rate() {
        return Rater.of(EvaluationPlan.compile(regulation))
                .rate(Subject.unnamed(), evaluate(TraceSink.none()), Conduct.NONE);
    }

    NaiveScore naive() {
        return new NaiveScore(regulation.getMeasures(), known, position, kind);
    }
}
