// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.measurement.Formulas.SOURCE;
import static io.github.camket.measurement.Formulas.amount;
import static io.github.camket.measurement.Formulas.constant;
import static io.github.camket.measurement.Formulas.delivery;
import static io.github.camket.measurement.Formulas.measure;
import static io.github.camket.measurement.Formulas.number;
import static io.github.camket.measurement.Formulas.perDelivery;
import static io.github.camket.measurement.Formulas.perTask;
import static io.github.camket.measurement.Formulas.product;
import static io.github.camket.measurement.Formulas.ratio;
import static io.github.camket.measurement.Formulas.rounded;
import static io.github.camket.measurement.Formulas.sum;
import static io.github.camket.measurement.Formulas.task;
import static io.github.camket.measurement.Formulas.text;
import static io.github.camket.measurement.Formulas.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of node of a formula, alone. */
class ItemFormulaTest {

    private static final WorkItem ITEM = task("t-1", "1.5", "4")
            .addDeliveries(
                    delivery("r-1", "1")
                            .qualityFailures(Extent.exactly(1))
                            .lateEvents(Extent.exactly(2))
                            .daysLate(5)
                            .workingDaysLate(Extent.exactly(3))
                            .quality(number("0.9"))
                            .build(),
                    delivery("r-2", "2").quality(number("0.5")).build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, 4",
        "COMPLETED, 3",
        "COEFFICIENT, 1.5",
        "DELIVERED, 3",
        "QUALITY, 1.4",
        "QUALITY_FAILURES, 1",
        "LATE_EVENTS, 2",
        "DAYS_LATE, 5",
        "WORKING_DAYS_LATE, 3"
    })
    void anAttributeIsWhatTheFactsSay(ItemAttribute attribute, String sum) {
        ItemCount count = attribute.isOfTask() ? perTask(the(attribute)) : perDelivery(the(attribute));
        assertThat(text(measure(amount(count), ITEM))).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({"SUM, 3", "LEAST, 1", "GREATEST, 2"})
    void deliveriesAreGatheredForTheirTask(Gathering gathering, String value) {
        ItemValue gathered = new ItemValue.OverDeliveries(gathering, the(ItemAttribute.DELIVERED));
        assertThat(text(measure(amount(perTask(gathered)), ITEM))).isEqualTo(value);
        assertThat(text(measure(amount(perTask(gathered)), ITEM.withDeliveries())))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"1, true, 0.75", "3, true, 0.25", "5, true, 0", "5, false, -0.25", "0, true, 1"})
    void deductionsLeaveARestThatStopsAtZeroOrNot(String occurrences, boolean floor, String rest) {
        ItemValue deduction = new ItemValue.Deduction(number("0.25"), constant(occurrences), floor, SOURCE);
        assertThat(text(measure(amount(perTask(deduction)), ITEM))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 0.4, -0.4",
        "DOWN, 0.3, -0.3",
        "CEILING, 0.4, -0.3",
        "FLOOR, 0.3, -0.4",
        "HALF_UP, 0.4, -0.4",
        "HALF_DOWN, 0.3, -0.3",
        "HALF_EVEN, 0.4, -0.4"
    })
    void halvesAreRoundedAsOrdered(RoundingMode mode, String positive, String negative) {
        assertThat(text(measure(amount(perTask(rounded(constant("0.35"), "0.1", mode))), ITEM)))
                .isEqualTo(positive);
        assertThat(text(measure(amount(perTask(rounded(constant("-0.35"), "0.1", mode))), ITEM)))
                .isEqualTo(negative);
        assertThat(text(measure(amount(perTask(rounded(constant("0.3"), "0.1", mode))), ITEM)))
                .isEqualTo("0.3");
    }

    @Test
    void aQuotientHasAValueForADivisorOfZero() {
        ItemValue share = new ItemValue.Quotient(
                the(ItemAttribute.COMPLETED), the(ItemAttribute.ASSIGNED), number("0.2"), SOURCE);
        assertThat(text(measure(amount(perTask(share)), ITEM))).isEqualTo("0.75");
        assertThat(text(measure(amount(perTask(share)), ITEM.withAssigned(number("0")))))
                .isEqualTo("0.2");
        ItemValue half = new ItemValue.Quotient(the(ItemAttribute.COMPLETED), constant("2"), number("0"), SOURCE);
        assertThat(text(measure(amount(perTask(half)), ITEM))).isEqualTo("1.5");
    }

    @Test
    void capsFloorsAndChoices() {
        ItemValue capped = new ItemValue.AtMost(the(ItemAttribute.ASSIGNED), constant("3.5"), SOURCE);
        ItemValue raised = new ItemValue.AtLeast(the(ItemAttribute.COEFFICIENT), constant("2"), SOURCE);
        ItemTest many = new ItemTest.Compare(the(ItemAttribute.ASSIGNED), Comparison.ABOVE, constant("3"));
        ItemValue chosen = new ItemValue.When(many, constant("10"), constant("20"), SOURCE);
        assertThat(text(measure(amount(perTask(sum(capped, raised, chosen))), ITEM)))
                .isEqualTo("15.5");
        assertThat(text(measure(amount(perTask(chosen)), ITEM.withAssigned(number("3")))))
                .isEqualTo("20");
    }

    @Test
    void filtersByKindOriginAndPhase() {
        WorkItem adHoc =
                ITEM.withTask(ITEM.getTask()).withOrigin(TaskOrigin.AD_HOC).withKind(TaskKind.of("INSPECTION"));
        WorkItem done = ITEM.withPhase(TaskPhase.DONE).withBeyondRequirement(true);
        assertThat(count(new ItemTest.Always(), ITEM, adHoc, done)).isEqualTo("3");
        assertThat(count(new ItemTest.OfKind(Set.of(TaskKind.of("INSPECTION"))), ITEM, adHoc, done))
                .isEqualTo("1");
        assertThat(count(new ItemTest.OfKind(Set.of(TaskKind.of("REGULAR"))), ITEM, adHoc, done))
                .isEqualTo("0");
        assertThat(count(new ItemTest.OfOrigin(EnumSet.of(TaskOrigin.PLANNED)), ITEM, adHoc, done))
                .isEqualTo("2");
        assertThat(count(new ItemTest.OfOrigin(EnumSet.allOf(TaskOrigin.class)), ITEM, adHoc, done))
                .isEqualTo("3");
        assertThat(count(new ItemTest.InPhase(EnumSet.of(TaskPhase.IN_PROGRESS)), ITEM, adHoc, done))
                .isEqualTo("2");
        assertThat(count(new ItemTest.BeyondRequirement(), ITEM, adHoc, done)).isEqualTo("1");
        ItemTest both = new ItemTest.All(List.of(
                new ItemTest.OfOrigin(EnumSet.of(TaskOrigin.PLANNED)),
                new ItemTest.Not(new ItemTest.BeyondRequirement())));
        assertThat(count(both, ITEM, adHoc, done)).isEqualTo("1");
        assertThat(count(new ItemTest.Any(List.of(both, new ItemTest.BeyondRequirement())), ITEM, adHoc, done))
                .isEqualTo("2");
    }

    @Test
    void finishedIsEverythingAssignedAndOpenWhereAnAmountIs() {
        WorkItem maybe = ITEM.withDeliveries(delivery("r-3", "1")
                .amount(Extent.between(number("3"), number("5")))
                .build());
        assertThat(count(new ItemTest.Finished(), ITEM)).isEqualTo("0");
        assertThat(count(new ItemTest.Finished(), ITEM.withAssigned(number("3"))))
                .isEqualTo("1");
        assertThat(count(new ItemTest.Finished(), ITEM, maybe)).isEqualTo("0..1");
        assertThat(count(new ItemTest.Not(new ItemTest.Finished()), ITEM, maybe))
                .isEqualTo("1..2");
    }

    @Test
    void aFilterOfDeliveriesCountsSingleOnes() {
        ItemTest late = new ItemTest.Compare(the(ItemAttribute.DAYS_LATE), Comparison.ABOVE, constant("0"));
        assertThat(text(measure(amount(perDelivery(the(ItemAttribute.DELIVERED)).withFilter(late)), ITEM)))
                .isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perTask(constant("1")).withFilter(late))
                .withMessageStartingWith("filter must be of the task alone, per TASK: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perTask(the(ItemAttribute.QUALITY)))
                .withMessageStartingWith("value must be of the task alone, per TASK: ");
    }

    @Test
    void aRatioOutOfNothingIsWhatThePoliciesSay() {
        Measure.OfItems share = ratio(perTask(the(ItemAttribute.ASSIGNED)), perDelivery(the(ItemAttribute.DELIVERED)));
        assertThat(text(measure(share))).as("nothing assigned").isEqualTo("-");
        assertThat(text(measure(share, ITEM.withDeliveries())))
                .as("assigned, nothing completed")
                .isEqualTo("0/1");
        assertThat(text(measure(share, ITEM))).isEqualTo("4/3");
    }

    @Test
    void numbersBeyondLongAreExact() {
        WorkItem huge =
                task("t-1", "9000000000000000000", "9000000000000000000").build();
        ItemValue square = product(the(ItemAttribute.COEFFICIENT), the(ItemAttribute.ASSIGNED));
        assertThat(text(measure(amount(perTask(sum(square, constant("1/3")))), huge)))
                .isEqualTo("243000000000000000000000000000000000001/3");
    }

    @Test
    void refusesFormulasThatMeanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> sum()).withMessage("terms must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounded(constant("1"), "0", RoundingMode.UP))
                .withMessage("toMultipleOf must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounded(constant("1"), "1", RoundingMode.UNNECESSARY))
                .withMessage("mode must round: UNNECESSARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemTest.InPhase(Set.of()))
                .withMessage("phases must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ceiling(number("-1"), SOURCE))
                .withMessage("most must not be negative: -1");
    }

    private static String count(ItemTest filter, WorkItem... items) {
        return text(measure(amount(perTask(constant("1")).withFilter(filter)), items));
    }
}
