// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.Stage;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Everything that a regulation wants measured of one subject in one period, and how. */
@Value.Immutable
@DomainStyle
public abstract class MeasureSet implements WithMeasureSet {

    MeasureSet() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The measures, in the order of the regulation. */
    public abstract List<Measure> getMeasures();

    /** How the work of a person is counted in measures of work; there if there is such a measure. */
    public abstract Optional<WorkRules> getWorkRules();

    /** How the work of a person is gathered; there if a measure, over items or not, is about work. */
    public abstract Optional<GatheringRules> getGatheringRules();

    /** How the tasks of a unit are counted; there if a measure needs it. */
    public abstract Optional<UnitRules> getUnitRules();

    /** The stage whose points count; those of other stages stay visible. */
    public abstract Parameter<Stage> getCountingStage();

    /** The measure with this identifier, parts of judged measures not included. */
    public Optional<Measure> find(MeasureId id) {
        return getMeasures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The same set with these measures only. */
    public MeasureSet only(Collection<MeasureId> ids) {
        return withMeasures(getMeasures().stream()
                .filter(measure -> ids.contains(measure.id()))
                .toList());
    }

    /** Every named choice about measuring, in a fixed order. */
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> all = new ArrayList<>();
        getWorkRules().map(WorkRules::all).ifPresent(all::addAll);
        getGatheringRules().map(GatheringRules::all).ifPresent(all::addAll);
        getUnitRules().map(UnitRules::all).ifPresent(all::addAll);
        getMeasures().forEach(measure -> all.addAll(measure.parameters()));
        all.add(getCountingStage());
        return List.copyOf(all);
    }

    /** The same set with its named choices changed. */
    public MeasureSet mapParameters(ParameterChange change) {
        return withMeasures(getMeasures().stream()
                        .map(measure -> measure.mapParameters(change))
                        .toList())
                .withWorkRules(getWorkRules().map(rules -> rules.mapParameters(change)))
                .withGatheringRules(getGatheringRules().map(rules -> rules.mapParameters(change)))
                .withUnitRules(getUnitRules().map(rules -> rules.mapParameters(change)))
                .withCountingStage(change.of(getCountingStage()));
    }

    /** Whether a measure depends on the scores of people whom a leader manages. */
    public boolean needsStaff() {
        return getMeasures().stream().anyMatch(Measure.OfStaff.class::isInstance);
    }

    /** Whether a measure asks what became of commitments. */
    public boolean needsCommitments() {
        return getMeasures().stream().anyMatch(Measure.OfCommitments.class::isInstance);
    }

    /** Whether people can give points for this: to a measure or to a part of one. */
    boolean isJudged(String id) {
        return getMeasures().stream()
                .anyMatch(measure -> measure instanceof Measure.Judged judged
                        ? judged.has(id)
                        : isGiven(measure) && measure.id().value().equals(id));
    }

    private static boolean isGiven(Measure measure) {
        return measure instanceof Measure.Graded
                || measure instanceof Measure.OfStaff
                || measure instanceof Measure.Reported;
    }

    /** The measures over work, compiled once. */
    @Value.Lazy
    MeasurePlan plan() {
        return new MeasurePlan(this);
    }

    /** Builds a {@link MeasureSet}. */
    public static final class Builder extends ImmutableMeasureSet.Builder {
        Builder() {}
    }
}
