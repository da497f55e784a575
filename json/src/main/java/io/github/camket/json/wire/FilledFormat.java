// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.ParameterName;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters that an overlay fills: an object with each under its name, in the order of the overlay. */
final class FilledFormat implements Format<List<Parameter<?>>> {

    private final Map<String, ParameterFormat<?>> byName = new LinkedHashMap<>();

    FilledFormat() {
        for (ParameterName<?> name : ParameterName.all()) {
            byName.put(name.toString(), format(name.toString(), element(name.getType()), name.isList()));
        }
    }

    private static <V> ParameterFormat<?> format(String name, Format<V> element, boolean list) {
        return list ? new ParameterFormat<>(name, Formats.list(element)) : new ParameterFormat<>(name, element);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class of enum constants is one of an enum
    private static Format<?> element(Class<?> type) {
        if (type.isEnum()) {
            return Formats.constant((Class<? extends Enum>) type);
        }
        if (type == Fraction.class) {
            return Formats.FRACTION;
        }
        if (type == Integer.class) {
            return Formats.COUNT;
        }
        return type == Boolean.class ? Formats.FLAG : ScoreShapes.CRITERION_ID;
    }

    @Override
    public List<Parameter<?>> read(At at) {
        List<Parameter<?>> parameters = new ArrayList<>();
        for (String name : at.object().members().keySet()) {
            ParameterFormat<?> format = byName.get(name);
            if (format == null) {
                throw new WireException(
                        at.place().member(name),
                        Rule.UNKNOWN_PROPERTY,
                        name,
                        "must be a known parameter, one of " + Nearest.first(name, byName.keySet()));
            }
            parameters.add(format.read(at.member(name)));
        }
        return List.copyOf(parameters);
    }

    @Override
    public void write(List<Parameter<?>> parameters, JsonSink out) {
        out.beginObject();
        for (Parameter<?> parameter : parameters) {
            out.name(parameter.name());
            write(Objects.requireNonNull(byName.get(parameter.name()), parameter.name()), parameter, out);
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked") // an overlay holds only values of the type that goes with the name
    private static <V> void write(ParameterFormat<V> format, Parameter<?> parameter, JsonSink out) {
        format.write((Parameter<V>) parameter, out);
    }
}
