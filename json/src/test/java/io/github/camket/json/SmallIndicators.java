// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.AllOf;
import io.github.camket.model.indicator.Requirement.AtLeastStep;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Bound;
import io.github.camket.model.indicator.Requirement.Composed;
import io.github.camket.model.indicator.Requirement.Decrease;
import io.github.camket.model.indicator.Requirement.Delivered;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.Holds;
import io.github.camket.model.indicator.Requirement.NoCase;
import io.github.camket.model.indicator.Requirement.OfMeasure;
import io.github.camket.model.indicator.Requirement.Part;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.model.indicator.Requirement.Range;
import io.github.camket.model.indicator.Requirement.Reach;
import io.github.camket.model.indicator.Requirement.Relative;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Indicators of every kind, asked for in every way, with readings of every shape: each property of each at least once. They belong
 * to a unit and a directive of {@link SmallProvince}.
 */
final class SmallIndicators {

    private static final OrgUnitId ASSIGNER = OrgUnitId.of("u-tu");
    private static final OrgUnitId ASSIGNEE = OrgUnitId.of("u-hu");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);
    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);

    private final List<Fact> facts = new ArrayList<>();

    private SmallIndicators() {}

    static List<Fact> facts() {
        SmallIndicators all = new SmallIndicators();
        all.addNumbers();
        all.addShares();
        all.addChanges();
        all.addOthers();
        all.addUnsettled();
        return List.copyOf(all.facts);
    }

    private void addNumbers() {
        add(indicator("count", IndicatorKind.COUNT).overTime(OverTime.LAST), bound(Operator.AT_LEAST, "4"));
        read("count", amount("6"));
        facts.add(indicator("flow", IndicatorKind.FLOW).build());
        facts.add(target("flow", new Range(number("110"), number("120"), Beyond.EXCEEDED))
                .period(ReportingPeriod.year(2026))
                .dueOn(LocalDate.of(2026, 12, 31))
                .tolerance(number("0.5"))
                .build());
        facts.add(reading("flow", amount("18.5"))
                .withAsOf(LocalDate.of(2026, 2, 28))
                .withPeriod(ReportingPeriod.year(2026)));
        facts.add(indicator("stock", IndicatorKind.STOCK)
                .direction(Direction.LESS_IS_BETTER)
                .build());
        facts.add(target("stock", bound(Operator.EQUAL, "0"))
                .baseline(number("40"))
                .build());
        read("stock", amount("3"));
        add(indicator("zero", IndicatorKind.ZERO_TOLERANCE).overTime(OverTime.SUM), new NoCase());
        read("zero", amount("0"));
        add(indicator("score", IndicatorKind.SCORE), bound(Operator.ABOVE, "87"));
        read("score", amount("87"));
        facts.add(reading("score-estimate", "score", amount("88")).withStatus(ReadingStatus.ESTIMATE));
        facts.add(reading("score-revised", "score", amount("86.5"))
                .withStatus(ReadingStatus.REVISED)
                .withDocument(DocumentNumber.parse("12/BC-UBND")));
    }

    private void addShares() {
        add(indicator("level", IndicatorKind.LEVEL).per(number("1000")), new Reach(number("5400"), Precision.ABOUT));
        read("level", share("540", "100"));
        add(indicator("per", IndicatorKind.RATIO_PER).per(number("10000")), bound(Operator.AT_LEAST, "34.7"));
        read("per", share("3469", "1000000"));
        add(
                indicator("share", IndicatorKind.SHARE)
                        .direction(Direction.LESS_IS_BETTER)
                        .overTime(OverTime.POOLED)
                        .acrossUnits(AcrossUnits.NEVER),
                new Relative(Operator.AT_MOST, Earlier.SAME_PERIOD_LAST_YEAR));
        read("share", share("49", "1000"));
        facts.add(reading("share-before", "share", new ReadingValue.Percentage(number("5")))
                .withPeriod(ReportingPeriod.year(2020))
                .withStatus(ReadingStatus.ESTIMATE));
    }

    private void addChanges() {
        add(indicator("growth", IndicatorKind.GROWTH_RATE), new Decrease(bound(Operator.AT_LEAST, "0.05")));
        read("growth", new ReadingValue.Change(number("190"), number("200")));
        add(
                indicator("average", IndicatorKind.AVERAGE_GROWTH).growthMean(GrowthMean.ARITHMETIC),
                bound(Operator.AT_LEAST, "0.1"));
        read("average", levels("100", "110", "121"));
        add(
                indicator("delta", IndicatorKind.DELTA).per(number("100")),
                new Decrease(new Range(number("1"), number("1.5"), Beyond.OUTSIDE)));
        read("delta", new ReadingValue.ShareChange(Ratio.of(40, 1000), Ratio.ofBarePercent("5.2")));
        add(indicator("deltas", IndicatorKind.AVERAGE_DELTA), new Decrease(new Reach(number("10"), Precision.STATED)));
        read("deltas", levels("60", "45", "38"));
        add(indicator("multiple", IndicatorKind.MULTIPLE), bound(Operator.AT_LEAST, "1.5"));
        read("multiple", new ReadingValue.Change(number("45"), number("30")));
    }

    private void addOthers() {
        List<Part> parts = List.of(new Part("Nông nghiệp", number("1/3")), new Part("Khác", number("2/3")));
        add(indicator("parts", IndicatorKind.COMPOSITION), new Composed(parts));
        read("parts", new ReadingValue.Composition(parts));
        add(
                indicator("line", IndicatorKind.COMPOUND).addMeasures(id("count"), id("score")),
                new AllOf(List.of(
                        new OfMeasure(id("count"), bound(Operator.AT_LEAST, "5")),
                        new OfMeasure(id("score"), bound(Operator.BELOW, "90")))));
        add(indicator("step", IndicatorKind.ORDINAL).addScale("HTNV", "HTTNV", "HTXSNV"), new AtLeastStep("HTTNV"));
        read("step", new ReadingValue.Step("HTXSNV"));
        add(indicator("holds", IndicatorKind.CONDITION), new Holds());
        read("holds", new ReadingValue.Condition(true));
        add(indicator("made", IndicatorKind.PRODUCT), new Delivered());
        read("made", new ReadingValue.Delivery(false));
        add(indicator("products", IndicatorKind.PRODUCTS_WITH_EVIDENCE), bound(Operator.AT_LEAST, "1"));
        read(
                "products",
                new ReadingValue.Products(List.of(
                        new ReadingValue.Product("Mô hình", Optional.of(new Evidence("xã A1", "tổ hòa giải"))))));
        add(indicator("units", IndicatorKind.SUBORDINATE_UNITS), bound(Operator.AT_LEAST, "1"));
        read("units", new ReadingValue.UnitsMeeting(List.of()));
        add(indicator("rank", IndicatorKind.RANK), new Relative(Operator.AT_MOST, Earlier.PERIOD_BEFORE));
        read("rank", new ReadingValue.Place(20, 34, "Chỉ số 2021", Optional.of(LocalDate.of(2022, 5, 10))));
        facts.add(reading("rank-before", "rank", new ReadingValue.Place(38, 63, "Chỉ số 2020", Optional.empty()))
                .withPeriod(ReportingPeriod.year(2020)));
        add(indicator("group", IndicatorKind.RANK_GROUP), bound(Operator.AT_MOST, "2"));
        read("group", new ReadingValue.Group(2, 4, "Chỉ số 2021", Optional.empty()));
    }

    private void addUnsettled() {
        for (NoValue reason : NoValue.values()) {
            String id = "none-" + reason.ordinal();
            add(indicator(id, IndicatorKind.COUNT), bound(Operator.AT_LEAST, "1"));
            read(id, new ReadingValue.None(reason));
        }
        add(indicator("doubt", IndicatorKind.CUMULATIVE_RATIO), bound(Operator.AT_LEAST, "0.95"));
        read("doubt", share("95", "100"));
        facts.add(Doubt.builder()
                .id(FactId.of("db-9"))
                .about(Ref.of(IndicatorReading.KIND, "kr-doubt"))
                .value(DoubtfulValue.READING)
                .reason(DoubtReason.DISPUTED)
                .least(number("0.94"))
                .most(number("0.96"))
                .raisedOn(LocalDate.of(2022, 1, 15))
                .build());
    }

    private void add(Indicator.Builder indicator, Requirement requirement) {
        Indicator built = indicator.build();
        facts.add(built);
        facts.add(target(built.getId().value().substring(3), requirement).build());
    }

    private void read(String id, ReadingValue value) {
        facts.add(reading(id, value));
    }

    private static IndicatorId id(String name) {
        return IndicatorId.of("ki-" + name);
    }

    private static Indicator.Builder indicator(String id, IndicatorKind kind) {
        return Indicator.builder().id(id(id)).name("Chỉ tiêu " + id).kind(kind).unitOfMeasure("đơn vị");
    }

    private static Target.Builder target(String id, Requirement requirement) {
        return Target.builder()
                .id(TargetId.of("kt-" + id))
                .indicator(id(id))
                .assigner(ASSIGNER)
                .assignee(ASSIGNEE)
                .directive(DirectiveId.of("v-1"))
                .item(DirectiveItemId.of("I.2"))
                .period(YEAR)
                .dueOn(DUE)
                .words("như đã giao")
                .requirement(requirement);
    }

    private static IndicatorReading reading(String id, ReadingValue value) {
        return reading(id, id, value);
    }

    private static IndicatorReading reading(String id, String indicator, ReadingValue value) {
        return IndicatorReading.builder()
                .id(FactId.of("kr-" + id))
                .indicator(id(indicator))
                .unit(ASSIGNEE)
                .period(YEAR)
                .asOf(DUE)
                .value(value)
                .status(ReadingStatus.FINAL)
                .source("Báo cáo minh họa")
                .build();
    }

    private static Fraction number(String text) {
        return Fraction.parse(text);
    }

    private static Requirement bound(Operator operator, String value) {
        return new Bound(operator, number(value));
    }

    private static ReadingValue amount(String value) {
        return new ReadingValue.Amount(number(value));
    }

    private static ReadingValue share(String part, String whole) {
        return new ReadingValue.Share(Ratio.of(number(part), number(whole)));
    }

    private static ReadingValue levels(String... levels) {
        return new ReadingValue.Levels(
                Stream.of(levels).map(SmallIndicators::number).toList());
    }
}
