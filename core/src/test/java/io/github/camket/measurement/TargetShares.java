// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.share;

import io.github.camket.ProvinceScheme;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shares of targets with one thing changed, and what they come to. */
final class TargetShares {

    /** The period of {@code Province}. */
    static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private TargetShares() {}

    static Measure.OfTargets named(Measure.OfTargets share, String id) {
        return new Measure.OfTargets(
                MeasureId.of(id),
                share.label(),
                share.credit(),
                share.indicators(),
                share.selection(),
                share.atMost(),
                share.rules(),
                share.source());
    }

    static Measure.OfTargets promised(Measure.OfTargets share) {
        return new Measure.OfTargets(
                share.id(),
                share.label(),
                share.credit(),
                share.indicators(),
                TargetSelection.PROMISED,
                share.atMost(),
                share.rules(),
                share.source());
    }

    static Measure.OfTargets of(Measure.OfTargets share, String... indicators) {
        return new Measure.OfTargets(
                share.id(),
                share.label(),
                share.credit(),
                Set.copyOf(Stream.of(indicators).map(IndicatorId::of).toList()),
                share.selection(),
                share.atMost(),
                share.rules(),
                share.source());
    }

    static Measure.OfTargets limited(Measure.OfTargets share, String most) {
        return new Measure.OfTargets(
                share.id(),
                share.label(),
                share.credit(),
                share.indicators(),
                share.selection(),
                Optional.of(new Ceiling(Fraction.parse(most), ProvinceScheme.article("3"))),
                share.rules(),
                share.source());
    }

    private static Measure.OfTargets with(Measure.OfTargets share, UnaryOperator<TargetRules> change) {
        return new Measure.OfTargets(
                share.id(),
                share.label(),
                share.credit(),
                share.indicators(),
                share.selection(),
                share.atMost(),
                change.apply(share.rules()),
                share.source());
    }

    private static <T> Parameter<T> set(Parameter<T> parameter, T value) {
        return parameter.withValue(value, Basis.LOCAL, ProvinceScheme.article("3"));
    }

    /** Progress of which more than all counts. */
    static Measure.OfTargets uncapped() {
        return with(
                ProvinceScheme.share(TargetCredit.PROGRESS),
                rules -> rules.withCapPerTarget(set(rules.getCapPerTarget(), false)));
    }

    static Measure.OfTargets asEstimated(Measure.OfTargets share) {
        return with(
                share,
                rules -> rules.withEstimatedTarget(set(rules.getEstimatedTarget(), EstimatedTarget.AS_ESTIMATED)));
    }

    static Measure.OfTargets excluding(Measure.OfTargets share) {
        return with(
                share,
                rules -> rules.withUnreadableTarget(set(rules.getUnreadableTarget(), UnreadableTarget.EXCLUDED)));
    }

    static MeasureSet set(Measure... measures) {
        return MeasureSet.builder()
                .addMeasures(measures)
                .countingStage(ProvinceScheme.regulation().getMeasures().getCountingStage())
                .build();
    }

    static Measurements all(MeasureSet measures, String unit, ReportingPeriod period, Snapshot known) {
        return Measurer.of(known).measure(OrgUnitId.of(unit), period, measures, List.of(), TraceSink.keeping());
    }

    static Measurement measure(Measure measure, String unit, ReportingPeriod period, Snapshot known) {
        return all(set(measure), unit, period, known).find(measure.id()).orElseThrow();
    }

    /** The value, or its bounds, or why there is none. */
    static String shown(Measurement found) {
        return found.getValue()
                .map(Object::toString)
                .or(() -> found.getLowest()
                        .map(lowest -> lowest
                                + found.getHighest().map(most -> " to " + most).orElse(" or more")))
                .orElse(
                        found.getStatus() == MeasurementStatus.MISSING
                                ? "any"
                                : found.getStatus().name());
    }

    static List<String> codes(Measurements all) {
        return all.getFindings().stream().map(finding -> finding.code().code()).toList();
    }
}
