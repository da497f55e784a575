// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.Optional;

/** How values of one type are written and read: one declaration for both ways. */
interface Format<V> {

    /**
     * Reads a value.
     *
     * @throws WireException naming the place, rule and text of what is wrong
     */
    V read(At at);

    /** Writes a value. */
    void write(V value, JsonSink out);

    /** The text that stands for the identifier of {@code target} in a document. */
    default String written(Ref target) {
        return target.id();
    }

    /** Whether the value is, or holds, the identifier of {@code target}. */
    default boolean names(V value, Ref target) {
        return false;
    }

    /** Where the value, which stands at {@code place}, names {@code target}; empty if it does not. */
    default Optional<Mention> mention(V value, Ref target, Place place) {
        return names(value, target) ? Optional.of(new Mention(place, written(target))) : Optional.empty();
    }
}
