// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Places of parameters in the JSON form of a regulation. */
final class Paths {

    private Paths() {}

    /** Each parameter of a regulation with its place; those of measures one by one, since several measures can have the same. */
    static void forEachParameter(Regulation regulation, BiConsumer<Parameter<?>, String> each) {
        List<Parameter<?>> others = new ArrayList<>(regulation.parameters());
        List<Measure> measures = regulation.getMeasures().getMeasures();
        for (int i = 0; i < measures.size(); i++) {
            String room =
                    "$.measures.measures[" + i + "]" + (measures.get(i) instanceof Measure.OfItems ? ".outOf" : "");
            for (Parameter<?> parameter : measures.get(i).parameters()) {
                others.remove(parameter);
                each.accept(parameter, room + "." + parameter.name());
            }
        }
        others.forEach(parameter -> each.accept(parameter, room(regulation, parameter) + "." + parameter.name()));
    }

    private static String room(Regulation regulation, Parameter<?> parameter) {
        if (isOneOf(regulation.getMeasures().getWorkRules().map(WorkRules::all).orElse(List.of()), parameter)) {
            return "$.measures.workRules";
        }
        if (isOneOf(
                regulation
                        .getMeasures()
                        .getGatheringRules()
                        .map(GatheringRules::all)
                        .orElse(List.of()),
                parameter)) {
            return "$.measures.gatheringRules";
        }
        if (isOneOf(regulation.getMeasures().getUnitRules().map(UnitRules::all).orElse(List.of()), parameter)) {
            return "$.measures.unitRules";
        }
        if (isOneOf(regulation.getPeriodRules().map(PeriodRules::all).orElse(List.of()), parameter)) {
            return "$.periodRules";
        }
        if (isOneOf(regulation.getQuota().map(Quota::all).orElse(List.of()), parameter)) {
            return "$.quota";
        }
        return switch (parameter.name()) {
            case "unclassifiedPolicy", "levelOrder" -> "$.scale";
            case "levelCapAppliesTo" -> "$.levelCap";
            default -> "$.measures";
        };
    }

    private static boolean isOneOf(List<Parameter<?>> parameters, Parameter<?> wanted) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(wanted.name()));
    }
}
