// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.share;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of two districts and their communes held against that of the province; everything is measured by {@code i-a}. */
class TargetReconcilerTest {

    @Test
    void partsThatMakeUpTheWholeAreEven() {
        TargetReconciliation whole = only(counts("100", "60", "40"));
        assertThat(whole.getRule()).isEqualTo(CascadeRule.SUM);
        assertThat(whole.getBound().orElseThrow().balance()).isEqualTo(BoundBalance.EVEN);
        assertThat(whole.getBound().orElseThrow().difference()).hasToString("0");
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.getUnitsWithoutPart()).isEmpty();
        assertThat(whole.getFindings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 60, 39.5, GAP, -0.5", "100, 60, 41, SURPLUS, 1", "0.3, 0.1, 0.2, EVEN, 0", "1, 1/3, 2/3, EVEN, 0"
    })
    void theDifferenceIsExact(String whole, String one, String other, BoundBalance balance, String difference) {
        BoundSum sum = only(counts(whole, one, other)).getBound().orElseThrow();
        assertThat(sum.balance()).isEqualTo(balance);
        assertThat(sum.difference()).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, AT_LEAST, 50, EVEN",
        "AT_LEAST, AT_LEAST, 49, GAP",
        "AT_LEAST, EQUAL, 51, SURPLUS",
        "AT_MOST, AT_MOST, 50, EVEN",
        "AT_MOST, AT_MOST, 51, GAP",
        "AT_MOST, BELOW, 49, SURPLUS",
        "ABOVE, ABOVE, 50, EVEN",
        "ABOVE, AT_LEAST, 50, GAP",
        "ABOVE, AT_LEAST, 51, SURPLUS",
        "ABOVE, AT_LEAST, 49, GAP",
        "BELOW, BELOW, 50, EVEN",
        "BELOW, AT_MOST, 50, GAP",
        "BELOW, AT_MOST, 49, SURPLUS",
        "BELOW, AT_MOST, 51, GAP",
        "EQUAL, EQUAL, 50, EVEN",
        "EQUAL, EQUAL, 49, GAP",
        "EQUAL, EQUAL, 51, SURPLUS"
    })
    void aGapIsWhereTheWholeIsNotMetThoughEveryPartIsJustMet(
            Operator whole, Operator parts, String each, BoundBalance balance) {
        Province province = province(COUNT)
                .add(whole(bound(whole, "100")))
                .add(part("d1", "d-1", bound(parts, each)))
                .add(part("d2", "d-2", bound(parts, each)));
        assertThat(only(province).getBound().orElseThrow().balance()).isEqualTo(balance);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, AT_MOST",
        "AT_LEAST, BELOW",
        "ABOVE, AT_MOST",
        "AT_MOST, AT_LEAST",
        "AT_MOST, ABOVE",
        "BELOW, ABOVE",
        "EQUAL, AT_LEAST",
        "EQUAL, AT_MOST"
    })
    void aLimitIsNoPartOfAMinimum(Operator whole, Operator part) {
        Province province = province(COUNT)
                .add(whole(bound(whole, "100")))
                .add(part("d1", "d-1", bound(part, "60")))
                .add(part("d2", "d-2", bound(whole, "40")));
        TargetReconciliation reconciled = only(province);
        assertThat(reconciled.parts(PartStanding.ASKS_SOMETHING_ELSE)).hasSize(1);
        assertThat(reconciled.isComplete()).isFalse();
        assertThat(reconciled.getBound().orElseThrow().parts()).hasToString("40");
        assertThat(told(reconciled)).containsExactly("WARNING PART_ASKS_SOMETHING_ELSE target:d1 [whole]");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.95, AT_LEAST, 0.95, HOLDS",
        "AT_LEAST, 0.95, AT_LEAST, 0.96, HOLDS",
        "AT_LEAST, 0.95, AT_LEAST, 0.94, LESS_DEMANDING",
        "AT_LEAST, 0.95, ABOVE, 0.95, HOLDS",
        "ABOVE, 0.95, AT_LEAST, 0.95, LESS_DEMANDING",
        "ABOVE, 0.95, ABOVE, 0.95, HOLDS",
        "ABOVE, 0.95, EQUAL, 0.96, HOLDS",
        "AT_MOST, 0.05, AT_MOST, 0.06, LESS_DEMANDING",
        "AT_MOST, 0.05, BELOW, 0.05, HOLDS",
        "AT_MOST, 0.05, AT_MOST, 0.04, HOLDS",
        "BELOW, 0.05, AT_MOST, 0.05, LESS_DEMANDING",
        "EQUAL, 1, EQUAL, 1, HOLDS",
        "EQUAL, 1, EQUAL, 0.9, ASKS_SOMETHING_ELSE",
        "AT_LEAST, 0.95, AT_MOST, 1, ASKS_SOMETHING_ELSE"
    })
    void ratiosAreNeverAddedUp(Operator whole, String asked, Operator part, String ofPart, PartStanding standing) {
        Province province =
                province(CUMULATIVE_RATIO).add(whole(bound(whole, asked))).add(part("d1", "d-1", bound(part, ofPart)));
        TargetReconciliation reconciled = only(province);
        assertThat(reconciled.getRule()).isEqualTo(CascadeRule.EACH);
        assertThat(reconciled.getBound()).isEmpty();
        assertThat(reconciled.getParts()).extracting(PartOfTarget::standing).containsExactly(standing);
    }

    @Test
    void noCaseAndAProductAreAskedOfAllAlike() {
        Province none = province(ZERO_TOLERANCE)
                .add(whole(new Requirement.NoCase()))
                .add(part("d1", "d-1", new Requirement.NoCase()));
        assertThat(only(none).getParts()).extracting(PartOfTarget::standing).containsExactly(PartStanding.HOLDS);
        Province product = province(PRODUCT)
                .add(whole(new Requirement.Delivered()))
                .add(part("d1", "d-1", new Requirement.Delivered()))
                .add(reading("w", "p", DUE, new ReadingValue.Delivery(true)))
                .add(reading("d", "d-1", DUE, new ReadingValue.Delivery(true)));
        assertThat(only(product).getParts()).extracting(PartOfTarget::standing).containsExactly(PartStanding.HOLDS);
        assertThat(only(product).getReading())
                .as("one product and one product are not two")
                .isEmpty();
    }

    @Test
    void partsThatCannotBeReadAreListedAndNoSumIsZero() {
        Province some = province(COUNT)
                .add(whole(atLeast("100")))
                .add(part("d1", "d-1", atLeast("60")))
                .add(unread("d2", "d-2"));
        assertThat(only(some).parts(PartStanding.NOT_READ)).hasSize(1);
        assertThat(only(some).getBound().orElseThrow().parts()).hasToString("60");
        assertThat(told(only(some))).containsExactly("WARNING PART_NOT_READ target:d2 [whole]");
        Province none = province(COUNT).add(whole(atLeast("100"))).add(unread("d2", "d-2"));
        assertThat(only(none).getBound()).isEmpty();
        Province whole = province(COUNT)
                .add(whole(atLeast("1")).withRequirement(Optional.empty()))
                .add(part("d1", "d-1", atLeast("60")));
        assertThat(only(whole).getBound()).isEmpty();
        assertThat(only(whole).parts(PartStanding.NOT_READ)).hasSize(1);
        assertThat(told(only(whole)))
                .containsExactly("INFO UNITS_WITHOUT_PART target:whole [d-2]", "WARNING WHOLE_NOT_READ target:whole");
    }

    @Test
    void partsOfAnotherIndicatorOrPeriodAreFoundAndLeftOut() {
        Province province = counts("100", "60", "40")
                .indicator("b", COUNT)
                .add(Target.builder()
                        .from(part("x", "d-1", atLeast("7")))
                        .indicator(IndicatorId.of("i-b"))
                        .build())
                .add(part("y", "d-1", atLeast("7")).withPeriod(ReportingPeriod.parse("2021-Q1")));
        TargetReconciliation reconciled = only(province);
        assertThat(reconciled.getBound().orElseThrow().balance()).isEqualTo(BoundBalance.EVEN);
        assertThat(told(reconciled))
                .containsExactly(
                        "WARNING PART_OF_ANOTHER_INDICATOR target:x [whole, i-b, i-a]",
                        "WARNING PART_OF_ANOTHER_PERIOD target:y [whole, 2021-Q1, 2021]");
    }

    @Test
    void unitsDirectlyBelowWithoutAPartAreListed() {
        Province province = province(COUNT).add(whole(atLeast("100"))).add(part("c1", "c-1", atLeast("100")));
        assertThat(only(province).getUnitsWithoutPart())
                .as("a commune stands for its district")
                .containsExactly(OrgUnitId.of("d-2"));
        assertThat(told(only(province))).containsExactly("INFO UNITS_WITHOUT_PART target:whole [d-2]");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-01, 2021-05-31, []", "2021-06-01, 2021-06-01, [d-3]", "2022-01-01, 2022-02-01, []"})
    void unitsStandAsOnTheLastDayCoveredOrTheDueDay(String from, String day, String without) {
        Province province = counts("100", "60", "40")
                .add(OrgUnit.builder()
                        .id(OrgUnitId.of("d-3"))
                        .name("Đảng bộ d-3")
                        .kind(OrgKind.of("PARTY_ORGANIZATION"))
                        .parent(OrgUnitId.of("p"))
                        .validity(Validity.from(LocalDate.parse(from)))
                        .build());
        assertThat(TargetReconciler.reconcile(province.knownOn(day))
                        .getReconciliations()
                        .get(0)
                        .getUnitsWithoutPart())
                .hasToString(without);
    }

    @Test
    void aPartOfAUnitElsewhereCountsAndIsFound() {
        Province province = counts("100", "60", "40");
        province.add(part("c9", "c-9", atLeast("5"), "d1"));
        TargetReconciliation below = cascade(province).find(TargetId.of("d1")).orElseThrow();
        assertThat(below.getBound().orElseThrow().parts()).hasToString("5");
        assertThat(told(below))
                .containsExactly(
                        "WARNING PART_NOT_BELOW target:c9 [d1, c-9, d-1]",
                        "INFO UNITS_WITHOUT_PART target:d1 [c-1, c-2, c-3, c-4]");
    }

    @Test
    void whatMayBeCountedTwiceIsFound() {
        Province province =
                counts("100", "60", "40").add(part("c1", "c-1", atLeast("5"))).add(part("d3", "d-2", atLeast("5")));
        assertThat(told(only(province)))
                .containsExactly(
                        "WARNING PARTS_OVERLAP target:c1 [whole, d1]", "WARNING PARTS_OVERLAP target:d3 [whole, d2]");
    }

    @Test
    void everyLevelIsHeldAgainstTheOneAbove() {
        Province province = counts("100", "60", "40")
                .add(part("c1", "c-1", atLeast("50"), "d1"))
                .add(part("c9", "c-9", atLeast("40"), "d2"));
        TargetCascade cascade = cascade(province);
        assertThat(cascade.getReconciliations())
                .extracting(each -> each.getDepth() + " " + each.getWhole().getId() + " "
                        + each.getBound().orElseThrow().balance())
                .containsExactly("0 whole EVEN", "1 d1 GAP", "1 d2 EVEN");
        assertThat(cascade.find(TargetId.of("c1"))).isEmpty();
    }

    @Test
    void circlesAreFoundAndEndNothing() {
        Province province = counts("100", "60", "40")
                .add(part("x", "d-1", atLeast("1"), "y"))
                .add(part("y", "d-2", atLeast("1"), "x"))
                .add(part("z", "c-9", atLeast("1"), "y"));
        TargetCascade cascade = cascade(province);
        assertThat(cascade.getCircles()).hasToString("[[x, y]]");
        assertThat(cascade.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING TARGETS_IN_CIRCLE target:x [x, y]");
        assertThat(cascade.getReconciliations())
                .extracting(each -> each.getWhole().getId().value())
                .as("what hangs on a circle is still held against it")
                .containsExactly("whole", "y");
    }

    @Test
    void aLongChainIsGoneThroughToItsEnd() {
        Province province = province(COUNT).add(whole(atLeast("1")));
        String above = "whole";
        for (int i = 0; i < 5000; i++) {
            province.add(part("t" + i, "d-1", atLeast("1"), above));
            above = "t" + i;
        }
        TargetCascade cascade = cascade(province);
        assertThat(cascade.getReconciliations()).hasSize(5000);
        assertThat(cascade.getReconciliations().get(4999).getDepth()).isEqualTo(4999);
    }

    @Test
    void whatThePartsReachedIsAddedUpBesideWhatTheWholeReached() {
        Province province = counts("100", "60", "40")
                .add(reading("w", "p", DUE, amount("98")))
                .add(reading("r1", "d-1", DUE, amount("60")))
                .add(reading("r2", "d-2", DUE, amount("41")));
        ReadingSum sum = only(province).getReading().orElseThrow();
        assertThat(sum.columns()).hasToString("[Column[whole=98, parts=101]]");
        assertThat(sum.columns().get(0).difference()).hasToString("3");
        assertThat(sum.isComplete()).isTrue();
        assertThat(sum.isConserved()).isFalse();
        assertThat(sum.estimated()).isFalse();
    }

    @Test
    void ratiosReachedAreAddedUpByTheirParts() {
        Province province = province(CUMULATIVE_RATIO)
                .add(whole(atLeast("0.95")))
                .add(part("d1", "d-1", atLeast("0.95")))
                .add(part("d2", "d-2", atLeast("0.95")))
                .add(reading("w", "p", DUE, share("95/110")))
                .add(reading("r1", "d-1", DUE, share("90/100")))
                .add(reading("r2", "d-2", DUE, share("5/10")));
        ReadingSum sum = only(province).getReading().orElseThrow();
        assertThat(sum.columns()).hasToString("[Column[whole=95, parts=95], Column[whole=110, parts=110]]");
        assertThat(sum.isConserved()).isTrue();
    }

    @Test
    void aRatioInDoubtIsNoValueOfThatDayAsAnAmountInDoubtIsNone() {
        for (IndicatorKind kind : List.of(COUNT, CUMULATIVE_RATIO)) {
            Province province = province(kind)
                    .add(whole(atLeast("0")))
                    .add(part("d1", "d-1", atLeast("0")))
                    .add(part("d2", "d-2", atLeast("0")))
                    .add(reading("w", "p", DUE, kind == COUNT ? amount("95") : share("95/110")))
                    .add(reading("r1", "d-1", DUE, kind == COUNT ? amount("90") : share("90/100")))
                    .add(reading("r2", "d-2", DUE, kind == COUNT ? amount("5") : share("5/10")))
                    .doubt("r2", "0.4", "0.6");
            ReadingSum sum = only(province).getReading().orElseThrow();
            assertThat(sum.missing()).as(kind.name()).hasToString("[d2]");
            assertThat(sum.isConserved()).as(kind.name()).isFalse();
        }
    }

    @Test
    void aPartWithoutAValueOfThatDayIsNotZero() {
        Province province = counts("100", "60", "40")
                .add(reading("w", "p", DUE, amount("98")))
                .add(reading("r1", "d-1", "2021-11-30", amount("60")));
        TargetReconciliation reconciled = only(province);
        ReadingSum sum = reconciled.getReading().orElseThrow();
        assertThat(sum.missing()).hasToString("[d1, d2]");
        assertThat(sum.columns()).isEmpty();
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.isConserved()).isFalse();
        assertThat(told(reconciled))
                .containsExactly("INFO PART_OF_ANOTHER_DAY target:d1 [whole, 2021-11-30, 2021-12-31]");
        province.add(reading("r2", "d-2", DUE, amount("98")));
        ReadingSum some = only(province).getReading().orElseThrow();
        assertThat(some.counted()).hasToString("[d2]");
        assertThat(some.isConserved()).as("98 of one is not 98 of all").isFalse();
    }

    @Test
    void laterReadingsOfPartsDoNotHideThoseOfTheDayOfTheWhole() {
        Province province = counts("100", "60", "40")
                .add(reading("w", "p", "2021-06-30", amount("50")))
                .add(reading("r1", "d-1", "2021-06-30", amount("20")))
                .add(reading("r3", "d-1", DUE, amount("60")))
                .add(Province.aReading("r2", "a", "2021-06-30", amount("30"))
                        .unit(OrgUnitId.of("d-2"))
                        .status(ReadingStatus.ESTIMATE)
                        .build());
        ReadingSum sum = only(province).getReading().orElseThrow();
        assertThat(sum.asOf()).isEqualTo(LocalDate.parse("2021-06-30"));
        assertThat(sum.isConserved()).isTrue();
        assertThat(sum.estimated()).isTrue();
    }

    private static Province province(IndicatorKind kind) {
        return Province.of().indicator("a", kind);
    }

    /** At least so much of the province, and of its two districts. */
    private static Province counts(String whole, String one, String other) {
        return province(COUNT)
                .add(whole(atLeast(whole)))
                .add(part("d1", "d-1", atLeast(one)))
                .add(part("d2", "d-2", atLeast(other)));
    }

    private static Target whole(Requirement requirement) {
        return aTarget("whole", requirement)
                .indicator(IndicatorId.of("i-a"))
                .assignee(OrgUnitId.of("p"))
                .build();
    }

    private static Target part(String id, String unit, Requirement requirement) {
        return part(id, unit, requirement, "whole");
    }

    private static Target part(String id, String unit, Requirement requirement, String whole) {
        return aTarget(id, requirement)
                .indicator(IndicatorId.of("i-a"))
                .assignee(OrgUnitId.of(unit))
                .partOf(TargetId.of(whole))
                .build();
    }

    private static Target unread(String id, String unit) {
        return part(id, unit, atLeast("1")).withRequirement(Optional.empty());
    }

    private static Fact reading(String id, String unit, String asOf, ReadingValue value) {
        return aReading(id, "a", asOf, value).unit(OrgUnitId.of(unit)).build();
    }

    private static TargetReconciliation only(Province province) {
        List<TargetReconciliation> all = cascade(province).getReconciliations();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static TargetCascade cascade(Province province) {
        return TargetReconciler.reconcile(province.knownOn(AFTERWARDS));
    }

    private static List<String> told(TargetReconciliation reconciled) {
        return reconciled.getFindings().stream().map(Finding::toString).toList();
    }
}
