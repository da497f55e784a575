// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the facts of counter-examples of one regulation. What a task or another item adds to each measure is measured once, however
 * many examples there are.
 *
 * <p>Not safe for use by several threads.
 */
public final class ExampleFinder {

    private final EvaluationPlan plan;
    private final Map<Counted, List<Addition>> additions = new LinkedHashMap<>();

    /** What is counted for whom. */
    record Counted(Optional<Position> position, Optional<OrgKind> kind, Set<MeasureId> measures) {}

    private ExampleFinder(EvaluationPlan plan) {
        this.plan = plan;
    }

    /**
     * A finder for a regulation.
     *
     * @throws io.github.camket.evaluation.RegulationException if the regulation does not fit together
     */
    public static ExampleFinder of(Regulation regulation) {
        return new ExampleFinder(EvaluationPlan.compile(Objects.requireNonNull(regulation, "regulation")));
    }

    /**
     * Finds facts for an example, and measures and rates them. They are given only if every measurement and the level come
     * out equal.
     *
     * @param example an example that was found in the regulation
     * @return empty if no such facts were found: then the example stands at its measurements, and whether facts give them is
     *     not known
     */
    public Optional<ExampleFacts> find(CounterExample example) {
        return new ExampleSearch(plan, example, additions).find();
    }
}
