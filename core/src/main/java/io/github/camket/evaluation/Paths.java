// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.util.List;

/** Places of parameters in the JSON form of a regulation. */
final class Paths {

    private Paths() {}

    static String ofParameter(Regulation regulation, Parameter<?> parameter) {
        return room(regulation, parameter) + "." + parameter.name();
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
            case "unclassifiedPolicy" -> "$.scale";
            case "levelCapAppliesTo" -> "$.levelCap";
            default -> "$.measures";
        };
    }

    private static boolean isOneOf(List<Parameter<?>> parameters, Parameter<?> wanted) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(wanted.name()));
    }
}
