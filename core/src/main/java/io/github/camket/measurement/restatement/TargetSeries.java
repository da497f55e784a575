// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one body asked of units as a series, so that targets can be carried over to the units of another map: communes that
 * merge take over the sum of what was asked of them, and nothing is lost.
 *
 * <p>Only targets add up that ask for at least so much of what adds up over units. All others are left out and named.
 */
public final class TargetSeries {

    /** A target that asks for nothing that adds up over units; it is left out. Arguments: the unit. */
    public static final FindingCode TARGET_DOES_NOT_ADD_UP =
            new FindingCode("TARGET_DOES_NOT_ADD_UP", Severity.WARNING);
    /** The same body asked one unit twice; the unit has no value. Arguments: the unit, the other target. */
    public static final FindingCode TARGET_ASKED_TWICE = new FindingCode("TARGET_ASKED_TWICE", Severity.WARNING);

    private TargetSeries() {}

    /**
     * What is asked of each unit, in the unit of the indicator.
     *
     * @param assigner the body that asks
     * @param mapDay the day whose units are asked
     * @param findings receives what people should know
     */
    public static FigureSeries<OrgUnitId> of(
            Snapshot known,
            Indicator indicator,
            OrgUnitId assigner,
            ReportingPeriod period,
            LocalDate mapDay,
            Collection<Finding> findings) {
        Map<OrgUnitId, List<Target>> asked = new TreeMap<>();
        for (Target target : known.getFacts(Target.class)) {
            if (target.getIndicator().equals(indicator.getId())
                    && target.getAssigner().equals(assigner)
                    && target.getPeriod().equals(period)) {
                asked.computeIfAbsent(target.getAssignee(), unit -> new ArrayList<>())
                        .add(target);
            }
        }
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        asked.forEach((unit, targets) -> figures.add(new Figure<>(unit, value(unit, targets, indicator, findings))));
        return new FigureSeries<>(indicator, mapDay, figures);
    }

    private static FigureValue value(
            OrgUnitId unit, List<Target> targets, Indicator indicator, Collection<Finding> findings) {
        Target target = targets.get(0);
        if (targets.size() > 1) {
            findings.add(TARGET_ASKED_TWICE.about(
                    target.getRef(), unit, targets.get(1).getId()));
            return new FigureValue.None(NoValue.MISSING);
        }
        Optional<Fraction> bound = indicator.getAcrossUnits() == AcrossUnits.SUM
                ? target.getRequirement().flatMap(requirement -> least(requirement, indicator.getDirection()))
                : Optional.empty();
        if (bound.isEmpty()) {
            findings.add(TARGET_DOES_NOT_ADD_UP.about(target.getRef(), unit));
            return new FigureValue.None(NoValue.MISSING);
        }
        return new FigureValue.Total(bound.get());
    }

    /** The least that is asked for; empty if something else is asked. */
    private static Optional<Fraction> least(Requirement requirement, Direction direction) {
        if (requirement instanceof Requirement.Bound bound && bound.operator() == Operator.AT_LEAST) {
            return Optional.of(bound.value());
        }
        return requirement instanceof Requirement.Reach reach && direction == Direction.MORE_IS_BETTER
                ? Optional.of(reach.value())
                : Optional.empty();
    }
}
