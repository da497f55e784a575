// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.function.Function;

/**
 * A named choice of a regulation as {@code {"value":..., "basis":"TEXT", "source":"..."}}. Its name is that of the property
 * that holds it.
 */
final class ParameterFormat<V> extends Shape<Parameter<V>> {

    private final String name;
    private final Field<Parameter<V>, V> value;
    private final Field<Parameter<V>, Basis> basis;
    private final Function<Values, Source> source;

    ParameterFormat(String name, Format<V> format) {
        this.name = name;
        this.value = required(VALUE, format, Parameter::value);
        this.basis = required("basis", Formats.constant(Basis.class), Parameter::basis);
        this.source = source("source", "note", "layer", Parameter::source);
    }

    @Override
    Parameter<V> make(Values in) {
        return new Parameter<>(name, in.get(value), in.get(basis), source.apply(in));
    }
}
