// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A named choice of a regulation as results state it.
 *
 * @param parameter the choice
 * @param measure the measure that makes it; empty where the name alone tells which choice it is
 */
public record StatedParameter(Parameter<?> parameter, Optional<MeasureId> measure) {

    /** Checks that both are given. */
    public StatedParameter {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(measure, "measure");
    }

    /** The name, after that of the measure and a dot where there is one: no two of a regulation have the same. */
    public String name() {
        return measure.map(id -> id + ".").orElse("") + parameter.name();
    }

    static List<StatedParameter> of(List<Parameter<?>> all, List<Measure> measures) {
        List<Parameter<?>> ofOthers = new ArrayList<>(all);
        measures.forEach(measure -> measure.parameters().forEach(ofOthers::remove));
        Set<StatedParameter> stated = new LinkedHashSet<>();
        for (Parameter<?> parameter : all) {
            boolean alone = all.stream()
                    .filter(one -> one.name().equals(parameter.name()))
                    .allMatch(parameter::equals);
            if (alone || ofOthers.contains(parameter)) {
                stated.add(new StatedParameter(parameter, Optional.empty()));
            }
            if (!alone) {
                measures.stream()
                        .filter(measure -> measure.parameters().contains(parameter))
                        .forEach(measure -> stated.add(new StatedParameter(parameter, Optional.of(measure.id()))));
            }
        }
        return List.copyOf(stated);
    }
}
