// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Overlays of a province for the decree: many fit, others are wrong in one way or several. */
final class RandomOverlays {

    private static final String DOCUMENT = "12/2026/QĐ-UBND";
    private static final Label NAME = new Label("dòng mẫu", "sample line");
    private static final Source LINE = Source.of(Citation.of(DOCUMENT, "5"));

    private RandomOverlays() {}

    /** Any lines; parameters that the decree sets in words, levels that it does not have, and better levels among them. */
    static Arbitrary<Overlay> any() {
        return Combinators.combine(
                        parameters(Arbitraries.of(ParameterName.all())),
                        Arbitraries.of("local", "localToo", "quality")
                                .map(RandomOverlays::measure)
                                .list()
                                .ofMaxSize(1),
                        levelConditions(Arbitraries.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED", "FAIR")),
                        exclusions(Arbitraries.of("EXCELLENT", "GOOD", "NOT_COMPLETED", "FAIR")))
                .as((parameters, measures, conditions, exclusions) -> bare("tinh-mau")
                        .parameters(parameters)
                        .measures(measures)
                        .levelConditions(conditions)
                        .exclusions(exclusions)
                        .build())
                .withoutEdgeCases();
    }

    /** Conditions and exclusions that fit, and the one parameter that they need. */
    static Arbitrary<Overlay> additions() {
        return Combinators.combine(
                        levelConditions(Arbitraries.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED")),
                        exclusions(Arbitraries.of("EXCELLENT", "GOOD", "NOT_COMPLETED")))
                .as((conditions, exclusions) -> bare("tinh-mau")
                        .addParameters(ParameterName.UNCLASSIFIED_POLICY.local(UnclassifiedPolicy.FALL_DOWN, LINE))
                        .levelConditions(conditions)
                        .exclusions(exclusions)
                        .build())
                .filter(overlay -> overlay.analyse(Decree335.staff()).isEmpty())
                .withoutEdgeCases();
    }

    /** What fits: additions, with parameters that the decree leaves open. */
    static Arbitrary<Overlay> fitting() {
        return Combinators.combine(additions(), open()).as((overlay, parameters) -> {
            List<Parameter<?>> all = new ArrayList<>(overlay.getParameters());
            all.addAll(parameters);
            return overlay.withParameters(all).withMeasures(measure("local"));
        });
    }

    /** Parameters that the decree leaves open, each once. */
    static Arbitrary<List<Parameter<?>>> open() {
        return parameters(Arbitraries.of(
                ParameterName.LATENESS_MODEL,
                ParameterName.FLOOR_AT_ZERO,
                ParameterName.UNFINISHED_COUNTS_AS_LATE,
                ParameterName.COMPONENT_CAP,
                ParameterName.EXTRA_WORK,
                ParameterName.LEAVE_TOWARDS_MINIMUM,
                ParameterName.UNFINISHED_MONTH,
                ParameterName.QUOTA_BASE,
                ParameterName.TIE_BREAK));
    }

    static Overlay.Builder bare(String id) {
        return Overlay.builder()
                .id(LayerId.of(id))
                .title(NAME)
                .instrument(DOCUMENT)
                .tier(LayerTier.PROVINCE)
                .effectiveFrom(LocalDate.of(2026, 3, 1));
    }

    private static Arbitrary<List<Parameter<?>>> parameters(Arbitrary<? extends ParameterName<?>> names) {
        return names.list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(chosen -> Combinators.combine(chosen.stream()
                                .<Arbitrary<Parameter<?>>>map(RandomOverlays::parameter)
                                .toList())
                        .as(all -> all));
    }

    private static Arbitrary<Parameter<?>> parameter(ParameterName<?> name) {
        Arbitrary<?> element = element(name.getType());
        Arbitrary<?> value =
                name.isList() ? element.list().uniqueElements().ofMinSize(1).ofMaxSize(1) : element;
        return Combinators.combine(value, Arbitraries.of(Basis.LOCAL, Basis.READING, Basis.GUIDANCE))
                .as((one, basis) -> new Parameter<>(name.toString(), one, basis, LINE));
    }

    private static Arbitrary<?> element(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type == Fraction.class) {
            return Arbitraries.of(Fraction.ZERO, Fraction.of(1, 2), Fraction.ONE, Fraction.of(2));
        }
        if (type == Integer.class) {
            return Arbitraries.integers().between(0, 13);
        }
        return type == Boolean.class ? Arbitraries.of(true, false) : Arbitraries.just(CriterionId.of("result"));
    }

    private static Arbitrary<List<LevelConditions>> levelConditions(Arbitrary<String> levels) {
        return Combinators.combine(levels, conditions())
                .as((level, condition) -> new LevelConditions(RatingLevel.of(level), List.of(condition)))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Exclusion>> exclusions(Arbitrary<String> forced) {
        Arbitrary<Effect> effects = Arbitraries.oneOf(
                forced.map(level -> new Effect.Forced(RatingLevel.of(level))),
                Arbitraries.of("EXCELLENT", "GOOD", "COMPLETED").map(level -> new Effect.AtBest(RatingLevel.of(level))),
                Arbitraries.of(1, 2).map(Effect.Lowered::new));
        return Combinators.combine(conditions(), effects)
                .as((when, effect) -> new Exclusion(when, effect, LINE))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> quantity = Arbitraries.of(Fraction.of(1, 2), Fraction.of(9, 10), Fraction.ONE)
                .map(bound -> new Condition.Compare(
                        Decree335.QUANTITY, Comparison.AT_LEAST, bound, Condition.Outcome.OPEN, LINE));
        Arbitrary<Condition> score = Arbitraries.integers()
                .between(0, 100)
                .map(bound -> new Condition.OfScore(Optional.empty(), Comparison.BELOW, Points.of(bound), LINE));
        return Arbitraries.oneOf(quantity, score, quantity.map(part -> new Condition.NoneOf(List.of(part), LINE)));
    }

    private static Measure measure(String id) {
        return new Measure.OfWork(MeasureId.of(id), NAME, WorkCredit.QUALITY, LINE);
    }
}
