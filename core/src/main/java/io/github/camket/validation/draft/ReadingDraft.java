// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import io.github.camket.validation.ExactDecimal;
import io.github.camket.validation.ReferenceText;
import io.github.camket.validation.ReportingPeriodText;
import io.github.camket.validation.VietnameseDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator that a clerk is filling in: an amount, or a part and its whole. Products one by one, units and deliveries are no
 * figures, and are reported otherwise.
 */
public class ReadingDraft extends Draft {

    private @Nullable String id;
    private @Nullable String indicator;
    private @Nullable String unit;
    private @Nullable String period;
    private @Nullable String asOf;
    private @Nullable String amount;
    private @Nullable String part;
    private @Nullable String whole;
    private boolean partWithinWhole;
    private @Nullable ReadingStatus status;
    private @Nullable String source;

    /** Creates an empty one. */
    public ReadingDraft() {}

    /** Identifier; required. */
    @ReferenceText(kinds = IndicatorReading.KIND, allowBlank = true)
    public @Nullable String getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Identifier of the indicator; required. */
    @ReferenceText(kinds = IndicatorId.KIND, allowBlank = true)
    public @Nullable String getIndicator() {
        return indicator;
    }

    /** Sets the indicator. */
    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    /** Identifier of the unit in which it was measured; required. */
    @ReferenceText(kinds = OrgUnitId.KIND, allowBlank = true)
    public @Nullable String getUnit() {
        return unit;
    }

    /** Sets the unit. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** Period whose value it is; required. */
    @ReportingPeriodText(allowBlank = true)
    public @Nullable String getPeriod() {
        return period;
    }

    /** Sets the period. */
    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    /** Day whose state it describes; required. It can lie after the period, never before. */
    @VietnameseDate(allowBlank = true)
    public @Nullable String getAsOf() {
        return asOf;
    }

    /** Sets the day. */
    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf;
    }

    /** The value in the unit of the indicator, with a decimal comma; blank if part and whole are given. */
    @ExactDecimal(sign = DecimalSign.COMMA, allowBlank = true)
    public @Nullable String getAmount() {
        return amount;
    }

    /** Sets the value. */
    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    /** What was counted, with a decimal comma; blank if an amount is given. */
    @ExactDecimal(sign = DecimalSign.COMMA, allowBlank = true)
    public @Nullable String getPart() {
        return part;
    }

    /** Sets what was counted. */
    public void setPart(@Nullable String part) {
        this.part = part;
    }

    /** What it was counted out of, in the same unit, with a decimal comma; blank if an amount is given. */
    @ExactDecimal(sign = DecimalSign.COMMA, allowBlank = true)
    public @Nullable String getWhole() {
        return whole;
    }

    /** Sets what it was counted out of. */
    public void setWhole(@Nullable String whole) {
        this.whole = whole;
    }

    /** Whether the part of this indicator cannot exceed its whole, as the done ones of all tasks; false unless set, since plans can be exceeded. */
    public boolean isPartWithinWhole() {
        return partWithinWhole;
    }

    /** Sets whether the part cannot exceed its whole. */
    public void setPartWithinWhole(boolean partWithinWhole) {
        this.partWithinWhole = partWithinWhole;
    }

    /** How far it can be relied on; required. */
    public @Nullable ReadingStatus getStatus() {
        return status;
    }

    /** Sets how far it can be relied on. */
    public void setStatus(@Nullable ReadingStatus status) {
        this.status = status;
    }

    /** Document or statement from which it is taken; required. */
    public @Nullable String getSource() {
        return source;
    }

    /** Sets the document or statement. */
    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /**
     * The reading.
     *
     * @throws IllegalArgumentException if the draft has a violation; names attribute, rule and value
     */
    public IndicatorReading toReading() {
        return assembly().build();
    }

    @Override
    Assembly<ReadingParts, IndicatorReading> assembly() {
        return new Assembly<>(ReadingParts::new, ReadingParts::build)
                .required("id", id, (into, text) -> into.builder.id(FactId.of(text)))
                .required("indicator", indicator, (into, text) -> into.builder.indicator(IndicatorId.of(text)))
                .required("unit", unit, (into, text) -> into.builder.unit(OrgUnitId.of(text)))
                .required("period", period, (into, text) -> into.builder.period(ReportingPeriod.parse(text)))
                .required("asOf", asOf, (into, text) -> into.builder.asOf(DayText.parse(text)))
                .given("amount", amount, (into, text) -> into.amount = Filled.number(text))
                .given("part", part, (into, text) -> into.part = Filled.number(text))
                .given("whole", whole, (into, text) -> into.whole = Filled.number(text))
                .required(
                        "status",
                        status == null ? null : status.name(),
                        (into, text) -> into.builder.status(ReadingStatus.valueOf(text)))
                .required("source", source, (into, text) -> into.builder.source(text))
                .told(oneValue())
                .told(withinWhole());
    }

    private Optional<Problem> oneValue() {
        boolean share = Filled.in(part).isPresent() || Filled.in(whole).isPresent();
        boolean both = Filled.in(part).isPresent() && Filled.in(whole).isPresent();
        if (Filled.in(amount).isPresent() == share) {
            String rule = "be given, or part and whole, and not all of them";
            return Optional.of(Problem.of(Convertible.class, "amount", "oneValue", rule, amount));
        }
        if (share && !both) {
            return Optional.of(Problem.missing(Filled.in(part).isPresent() ? "whole" : "part"));
        }
        return Optional.empty();
    }

    private Optional<Problem> withinWhole() {
        Optional<Fraction> most = Filled.read(whole, Filled::number);
        return partWithinWhole
                ? Filled.read(part, Filled::number)
                        .filter(value ->
                                most.filter(bound -> value.compareTo(bound) > 0).isPresent())
                        .map(value -> Problem.of(
                                Convertible.class, "part", "part", "not be above whole " + most.get(), value))
                : Optional.empty();
    }
}
