// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.document.Source;
import java.util.List;
import java.util.Objects;

/**
 * A named choice in a regulation with its value and what it rests on, such as
 * {@code latenessModel = PER_EVENT (READING, 335/2025/NĐ-CP Đ14.2c)}.
 *
 * <p>Every point on which a text is silent is one of these, never a constant in code, and appears in the explanation.
 *
 * @param name identifier, camelCase
 * @param value the choice
 * @param basis what it rests on
 * @param source the place that says so, or that leaves it open
 * @param <T> enum, number or amount
 */
public record Parameter<T>(String name, T value, Basis basis, Source source) {

    /** Checks that the name is camelCase and all are given. */
    public Parameter {
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("name must be camelCase: " + name);
        }
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
    }

    /** A value that the instrument prints. */
    public static <T> Parameter<T> text(String name, T value, Source source) {
        return new Parameter<>(name, value, Basis.TEXT, source);
    }

    /** A value that this library reads into an open place of the instrument. */
    public static <T> Parameter<T> reading(String name, T value, Source openPlace) {
        return new Parameter<>(name, value, Basis.READING, openPlace);
    }

    /** The same parameter with another value, resting on something else. */
    public Parameter<T> withValue(T newValue, Basis newBasis, Source newSource) {
        return new Parameter<>(name, newValue, newBasis, newSource);
    }

    /** The same value, set in another place. */
    public Parameter<T> withSource(Source newSource) {
        return new Parameter<>(name, value, basis, newSource);
    }

    /**
     * Checks that parameters carry the names under which they are known, since messages and JSON go by them.
     *
     * @throws IllegalArgumentException naming the first one that does not
     */
    public static void requireNames(List<String> names, List<Parameter<?>> parameters) {
        for (int i = 0; i < names.size(); i++) {
            if (!parameters.get(i).name().equals(names.get(i))) {
                throw new IllegalArgumentException("parameter must be named " + names.get(i) + ": "
                        + parameters.get(i).name());
            }
        }
    }

    @Override
    public String toString() {
        return name + " = " + value + " (" + basis + ", " + source + ")";
    }
}
