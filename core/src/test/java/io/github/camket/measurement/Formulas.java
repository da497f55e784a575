// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.task.FactorId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Short words for formulas, and a way to measure one alone. */
public final class Formulas {

    public static final Source SOURCE = LocalRules.SOURCE;
    public static final MeasureId ID = MeasureId.of("results");
    public static final FactorId DIFFICULTY = FactorId.of("difficulty");

    private Formulas() {}

    public static Fraction number(String text) {
        return Fraction.parse(text);
    }

    public static ItemValue constant(String value) {
        return new ItemValue.Constant(number(value), SOURCE);
    }

    public static ItemValue the(ItemAttribute attribute) {
        return new ItemValue.Attribute(attribute);
    }

    public static ItemValue product(ItemValue... factors) {
        return new ItemValue.Product(List.of(factors));
    }

    public static ItemValue sum(ItemValue... terms) {
        return new ItemValue.Sum(List.of(terms));
    }

    public static ItemValue difficulty(String whenAbsent) {
        return new ItemValue.Factor(
                DIFFICULTY,
                Optional.of(whenAbsent).filter(text -> !text.isEmpty()).map(Fraction::parse),
                SOURCE);
    }

    public static Step upTo(String bound, String result) {
        return new Step(Comparison.AT_MOST, number(bound), number(result));
    }

    /** Progress by working days late: none 100 %, up to 3 80 %, up to 5 60 %, more 0 %. */
    public static ItemValue progress() {
        return new ItemValue.Steps(
                the(ItemAttribute.WORKING_DAYS_LATE),
                List.of(upTo("0", "1"), upTo("3", "0.8"), upTo("5", "0.6")),
                Fraction.ZERO,
                SOURCE);
    }

    public static ItemValue rounded(ItemValue of, String step, RoundingMode mode) {
        return new ItemValue.Rounded(of, number(step), mode, SOURCE);
    }

    /** The standard of a delivery, weighed by 30 % progress and 70 % quality, times the difficulty. */
    public static ItemValue scored() {
        return product(
                the(ItemAttribute.COEFFICIENT),
                the(ItemAttribute.DELIVERED),
                sum(product(constant("0.30"), progress()), product(constant("0.70"), the(ItemAttribute.QUALITY))),
                difficulty("1"));
    }

    /** The standard of a task, times the difficulty. */
    public static ItemValue standard() {
        return product(the(ItemAttribute.COEFFICIENT), the(ItemAttribute.ASSIGNED), difficulty("1"));
    }

    public static ItemCount perTask(ItemValue value) {
        return ItemCount.of(ItemPer.TASK, value, SOURCE);
    }

    public static ItemCount perDelivery(ItemValue value) {
        return ItemCount.of(ItemPer.DELIVERY, value, SOURCE);
    }

    public static ItemWhole outOf(ItemCount count, ZeroDenominatorPolicy nothing, ZeroDenominatorPolicy zero) {
        return new ItemWhole(
                count,
                Parameter.reading("zeroDenominatorPolicy", nothing, SOURCE),
                Parameter.reading("nothingCompletedPolicy", zero, SOURCE));
    }

    public static Measure.OfItems ratio(ItemCount counted, ItemCount whole, String... atMost) {
        return new Measure.OfItems(
                ID,
                new Label("Kết quả", "Results"),
                counted,
                Optional.of(outOf(whole, ZeroDenominatorPolicy.NOT_EVALUABLE, ZeroDenominatorPolicy.ZERO)),
                List.of(atMost).stream()
                        .map(most -> new Ceiling(number(most), SOURCE))
                        .findFirst(),
                SOURCE);
    }

    public static Measure.OfItems amount(ItemCount counted) {
        return new Measure.OfItems(
                ID, new Label("Số lượng", "Amount"), counted, Optional.empty(), Optional.empty(), SOURCE);
    }

    public static WorkItem.Builder task(String id, String coefficient, String assigned) {
        return WorkItem.builder()
                .task(Ref.of("task", id))
                .coefficient(number(coefficient))
                .assigned(number(assigned));
    }

    public static Delivery.Builder delivery(String id, String amount) {
        return Delivery.builder().source(Ref.of("taskReport", id)).amount(number(amount));
    }

    public static Delivery graded(String id, String amount, int workingDaysLate, String quality) {
        return delivery(id, amount)
                .workingDaysLate(Extent.exactly(workingDaysLate))
                .daysLate(workingDaysLate)
                .quality(number(quality))
                .build();
    }

    /** The measure with reasons, which must not matter. */
    public static Measurement measure(Measure measure, WorkItem... work) {
        MeasureSet set = Decree335.staff().getMeasures().withMeasures(measure);
        Measurements told = Measurer.measure(set, List.of(work), List.of(), TraceSink.keeping());
        return told.find(measure.id()).orElseThrow();
    }

    /** Value as text; the bounds of an open one; {@code -} if it cannot be evaluated. */
    public static String text(Measurement measured) {
        return switch (measured.getStatus()) {
            case MEASURED -> measured.getValue().orElseThrow().toString();
            case MISSING -> bound(measured.getLowest()) + ".." + bound(measured.getHighest());
            case NOT_EVALUABLE -> "-";
        };
    }

    private static String bound(Optional<Fraction> bound) {
        return bound.map(Fraction::toString).orElse("?");
    }
}
