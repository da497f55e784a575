// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.document.LayerId;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.OverlayException;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever is laid on the decree, the lines of the decree stay. */
class OverlayProperties {

    private static final Regulation DECREE = Decree335.civilServants();

    private static final ParameterChange OF_THE_DECREE = new ParameterChange() {
        @Override
        @SuppressWarnings("unchecked") // of one name, so of one type
        public <T> Parameter<T> of(Parameter<T> parameter) {
            return (Parameter<T>) DECREE.parameters().stream()
                    .filter(one -> one.name().equals(parameter.name()))
                    .findFirst()
                    .orElseThrow();
        }
    };

    @Provide
    Arbitrary<Overlay> any() {
        return RandomOverlays.any();
    }

    @Provide
    Arbitrary<Overlay> fitting() {
        return RandomOverlays.fitting();
    }

    @Provide
    Arbitrary<Overlay> additions() {
        return RandomOverlays.additions();
    }

    @Provide
    Arbitrary<List<Parameter<?>>> open() {
        return RandomOverlays.open();
    }

    @Property(tries = 500)
    void anOverlayIsRefusedWithItsFindingsOrLeavesEveryLineBeneath(@ForAll("any") Overlay overlay) {
        List<Finding> problems = overlay.analyse(DECREE);
        Statistics.label("fits").collect(problems.isEmpty());
        if (!problems.isEmpty()) {
            OverlayException refused = catchThrowableOfType(OverlayException.class, () -> DECREE.with(overlay));
            assertThat(refused.getFindings()).isEqualTo(problems);
        } else {
            everyLineStays(overlay);
        }
    }

    @Property(tries = 300)
    void whatIsOpenAndWhatIsAddedFits(@ForAll("fitting") Overlay overlay) {
        everyLineStays(overlay);
    }

    private static void everyLineStays(Overlay overlay) {
        Regulation result = DECREE.with(overlay);
        // A measure can hold a parameter that the overlay fills; that is looked at with the other parameters.
        startsWith(
                result.getMeasures().getMeasures().stream()
                        .map(measure -> measure.mapParameters(OF_THE_DECREE))
                        .toList(),
                DECREE.getMeasures().getMeasures());
        assertThat(result.getCriteria()).isEqualTo(DECREE.getCriteria());
        assertThat(result.getTotal()).isEqualTo(DECREE.getTotal());
        assertThat(result.getApplicability()).isEqualTo(DECREE.getApplicability());
        startsWith(result.getExclusions(), DECREE.getExclusions());
        assertThat(result.getScale().levels()).isEqualTo(DECREE.getScale().levels());
        for (LevelBand band : DECREE.getScale().bands()) {
            LevelBand above = result.getScale().find(band.level()).orElseThrow();
            assertThat(new LevelBand(above.level(), above.label(), above.atLeast(), above.below(), above.source()))
                    .isEqualTo(band);
        }
        List<String> filled =
                overlay.getParameters().stream().map(Parameter::name).toList();
        for (Parameter<?> parameter : DECREE.parameters()) {
            boolean stays = parameter.basis() == Basis.TEXT || !filled.contains(parameter.name());
            assertThat(result.parameters().contains(parameter))
                    .as(parameter.toString())
                    .isEqualTo(stays);
        }
    }

    @Property(tries = 300)
    void exactlyWhatTheOverlayBroughtNamesIt(@ForAll("fitting") Overlay overlay) {
        Regulation result = DECREE.with(overlay);
        Optional<LayerId> layer = Optional.of(overlay.getId());
        for (Parameter<?> parameter : result.parameters()) {
            assertThat(parameter.source().layer().equals(layer))
                    .as(parameter.toString())
                    .isEqualTo(!DECREE.parameters().contains(parameter));
        }
        result.getMeasures().getMeasures().stream()
                .skip(DECREE.getMeasures().getMeasures().size())
                .forEach(measure -> assertThat(measure.source().layer()).isEqualTo(layer));
        result.conditions().stream()
                .filter(condition -> !DECREE.conditions().contains(condition))
                .forEach(condition -> condition.mapSources(source -> {
                    assertThat(source.layer()).isEqualTo(layer);
                    return source;
                }));
    }

    @Property(tries = 300)
    void overlaysWithDifferentParametersFillAlikeInEitherOrder(@ForAll("open") List<Parameter<?>> parameters) {
        int half = parameters.size() / 2;
        Overlay one = RandomOverlays.bare("mot")
                .parameters(parameters.subList(0, half))
                .build();
        Overlay other = RandomOverlays.bare("hai")
                .parameters(parameters.subList(half, parameters.size()))
                .build();
        Regulation oneFirst = DECREE.with(one).with(other);
        Regulation otherFirst = DECREE.with(other).with(one);
        assertThat(oneFirst.parameters()).isEqualTo(otherFirst.parameters());
        RegulationId id = DECREE.getId();
        assertThat(oneFirst.withLayers().withId(id))
                .isEqualTo(otherFirst.withLayers().withId(id));
    }

    @Property(tries = 500)
    void additionsNeverGiveABetterLevel(
            @ForAll("additions") Overlay overlay,
            @ForAll @IntRange(max = 100) int quantity,
            @ForAll @IntRange(max = 100) int quality,
            @ForAll @IntRange(max = 30) int general) {
        Measurements sums = Measurements.builder()
                .put(Decree335.QUANTITY, Ratio.of(quantity, 100))
                .put(Decree335.QUALITY, Ratio.of(quality, 100))
                .put(Decree335.TIMELINESS, Ratio.of(quality, 100))
                .put(Decree335.GENERAL, Points.of(general))
                .build();
        Regulation staff = Decree335.staff();
        Regulation layered = staff.with(overlay);
        Assume.that(EvaluationPlan.analyse(layered).isEmpty());
        Rating alone = Rater.rate(staff, sums);
        Rating rating = Rater.rate(layered, sums);
        assertThat(rating.getScore()).isEqualTo(alone.getScore());
        if (rating.getStatus() == RatingStatus.PROPOSED) {
            assertThat(staff.getScale().rank(rating.getLevel().orElseThrow()))
                    .isGreaterThanOrEqualTo(
                            staff.getScale().rank(alone.getLevel().orElseThrow()));
        }
    }

    private static void startsWith(List<?> result, List<?> beneath) {
        assertThat(List.<Object>copyOf(result.subList(0, beneath.size()))).isEqualTo(beneath);
    }
}
