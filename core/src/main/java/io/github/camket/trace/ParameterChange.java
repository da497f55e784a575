// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.document.Source;
import java.util.function.UnaryOperator;

/** A change of the named choices of rules, whatever the types of their values. */
public interface ParameterChange {

    /** The parameter that takes the place of this one; this one itself, if it stays. */
    <T> Parameter<T> of(Parameter<T> parameter);

    /** The change that leaves values as they are, and changes where they are said to come from. */
    static ParameterChange ofSources(UnaryOperator<Source> change) {
        return new ParameterChange() {
            @Override
            public <T> Parameter<T> of(Parameter<T> parameter) {
                return parameter.withSource(change.apply(parameter.source()));
            }
        };
    }
}
