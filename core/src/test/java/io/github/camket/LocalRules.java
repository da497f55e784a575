// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.function.UnaryOperator;

/** The decree with some of its parameters decided otherwise. */
public final class LocalRules {

    /** The document that decides them. */
    public static final Source SOURCE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));

    private LocalRules() {}

    public static <T> Parameter<T> changed(Parameter<T> parameter, T value) {
        return parameter.withValue(value, Basis.LOCAL, SOURCE);
    }

    public static Regulation work(UnaryOperator<WorkRules> change) {
        Regulation decree = Decree335.staff();
        MeasureSet measures = decree.getMeasures();
        return decree.withMeasures(
                measures.withWorkRules(change.apply(measures.getWorkRules().orElseThrow())));
    }

    /** The decree for staff, which gathers the work of a month in another way. */
    public static Regulation gathering(UnaryOperator<GatheringRules> change) {
        Regulation decree = Decree335.staff();
        MeasureSet measures = decree.getMeasures();
        return decree.withMeasures(measures.withGatheringRules(
                change.apply(measures.getGatheringRules().orElseThrow())));
    }

    public static Regulation periods(UnaryOperator<PeriodRules> change) {
        Regulation decree = Decree335.staff();
        return decree.withPeriodRules(change.apply(decree.getPeriodRules().orElseThrow()));
    }

    /** The decree for organizations with other rules for the tasks of units. */
    public static Regulation units(UnaryOperator<UnitRules> change) {
        Regulation decree = Decree335.organizations();
        MeasureSet measures = decree.getMeasures();
        return decree.withMeasures(
                measures.withUnitRules(change.apply(measures.getUnitRules().orElseThrow())));
    }

    /** The decree for organizations, where a failing condition leads to a lower level. */
    public static Regulation fallDown() {
        Regulation decree = Decree335.organizations();
        RatingScale scale = decree.getScale();
        return decree.withScale(new RatingScale(
                scale.bands(),
                scale.unclassifiedPolicy().map(policy -> changed(policy, UnclassifiedPolicy.FALL_DOWN))));
    }
}
