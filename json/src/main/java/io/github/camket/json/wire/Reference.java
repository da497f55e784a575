// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.function.Function;

/**
 * Format of an identifier, which knows what fact the identifier names.
 *
 * @param parse makes the identifier from its text; its {@code toString} gives the text back
 * @param toRef the fact it names
 */
record Reference<V>(Function<String, V> parse, Function<V, Ref> toRef) implements Format<V> {

    @Override
    public V read(At at) {
        return at.parsed(at.text(), parse);
    }

    @Override
    public void write(V value, JsonSink out) {
        out.text(value.toString());
    }

    @Override
    public boolean names(V value, Ref target) {
        return toRef.apply(value).equals(target);
    }
}
