// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Lays an overlay on a regulation that it fits. */
final class Layering {

    private final Overlay overlay;
    private final Regulation base;
    private final UnaryOperator<Source> stamp;
    private final ParameterChange stamped;
    private final Supplying supplying;

    Layering(Overlay overlay, Regulation base) {
        this.overlay = overlay;
        this.base = base;
        this.stamp = source -> source.withLayer(overlay.getId());
        this.stamped = ParameterChange.ofSources(stamp);
        this.supplying = new Supplying(
                overlay.getLines().stream().map(line -> line.mapSources(stamp)).toList());
    }

    Regulation regulation() {
        List<Parameter<?>> filled = new ArrayList<>();
        overlay.getParameters().forEach(parameter -> filled.add(stamped.of(parameter)));
        Regulation open = fill(base, filled);
        return Regulation.builder()
                .from(open)
                .id(RegulationId.of(overlay.getId().value()))
                .official(false)
                .effectiveFrom(later(base.getEffectiveFrom(), overlay.getEffectiveFrom()))
                .effectiveTo(earlier(base.getEffectiveTo(), overlay.getEffectiveTo()))
                .layers(and(base.getLayersWithBase(), List.of(overlay.toLayer()), UnaryOperator.identity()))
                .measures(measures(open.getMeasures()))
                .criteria(and(open.getCriteria(), overlay.getCriteria(), line -> line.mapSources(stamp)))
                .periodRules(open.getPeriodRules()
                        .or(() -> overlay.getPeriodRules().map(rules -> rules.mapParameters(stamped))))
                .scale(scale(open.getScale()))
                .quota(open.getQuota()
                        .or(() -> overlay.getQuota()
                                .map(quota -> quota.mapParameters(stamped).withSource(stamp.apply(quota.getSource())))))
                .levelCap(open.getLevelCap()
                        .or(() -> overlay.getLevelCap()
                                .map(cap -> cap.mapParameters(stamped).withSource(stamp.apply(cap.source())))))
                .exclusions(and(
                        supplying.exclusions(open.getExclusions()),
                        overlay.getExclusions(),
                        line -> line.mapSources(stamp)))
                .build();
    }

    private MeasureSet measures(MeasureSet open) {
        return open.withMeasures(and(open.getMeasures(), overlay.getMeasures(), line -> line.mapSources(stamp)))
                .withWorkRules(
                        open.getWorkRules().or(() -> overlay.getWorkRules().map(rules -> rules.mapParameters(stamped))))
                .withGatheringRules(open.getGatheringRules()
                        .or(() -> overlay.getGatheringRules().map(rules -> rules.mapParameters(stamped))))
                .withUnitRules(open.getUnitRules()
                        .or(() -> overlay.getUnitRules().map(rules -> rules.mapParameters(stamped))));
    }

    private RatingScale scale(RatingScale open) {
        List<LevelBand> bands = new ArrayList<>();
        for (LevelBand band : and(supplying.bands(open.bands()), overlay.getBands(), line -> line.mapSources(stamp))) {
            List<Condition> more = overlay.getLevelConditions().stream()
                    .filter(added -> added.level().equals(band.level()))
                    .flatMap(added -> added.mapSources(stamp).conditions().stream())
                    .toList();
            bands.add(band.and(more));
        }
        return new RatingScale(bands, open.unclassifiedPolicy(), open.levelOrder());
    }

    /** The regulation with these values in the place of those that it has; a policy for failing conditions also as the first. */
    static Regulation fill(Regulation regulation, List<Parameter<?>> values) {
        Filling filling = new Filling(values);
        RatingScale scale = regulation.getScale();
        return regulation
                .withMeasures(regulation.getMeasures().mapParameters(filling))
                .withPeriodRules(regulation.getPeriodRules().map(rules -> rules.mapParameters(filling)))
                .withQuota(regulation.getQuota().map(quota -> quota.mapParameters(filling)))
                .withLevelCap(regulation.getLevelCap().map(cap -> cap.mapParameters(filling)))
                .withScale(new RatingScale(
                        scale.bands(),
                        filling.find(ParameterName.UNCLASSIFIED_POLICY).or(scale::unclassifiedPolicy),
                        scale.levelOrder().map(filling::of)));
    }

    /** Puts values in the place of those of the same name. */
    private record Filling(List<Parameter<?>> values) implements ParameterChange {

        @Override
        public <T> Parameter<T> of(Parameter<T> parameter) {
            return this.<T>find(parameter.name()).orElse(parameter);
        }

        <T> Optional<Parameter<T>> find(ParameterName<T> name) {
            return find(name.toString());
        }

        @SuppressWarnings("unchecked") // an overlay holds only values of the type that goes with the name
        private <T> Optional<Parameter<T>> find(String name) {
            return values.stream()
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .map(value -> (Parameter<T>) value);
        }
    }

    private static <T> List<T> and(List<T> beneath, List<? extends T> above, UnaryOperator<T> stamp) {
        List<T> all = new ArrayList<>(beneath);
        above.forEach(line -> all.add(stamp.apply(line)));
        return all;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        BinaryOperator<LocalDate> earlier = (a, b) -> a.isBefore(b) ? a : b;
        return one.map(day -> other.map(end -> earlier.apply(day, end)).orElse(day))
                .or(() -> other);
    }
}
