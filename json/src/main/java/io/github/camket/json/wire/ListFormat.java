// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Format of arrays.
 *
 * @param element how one element is written and read
 */
record ListFormat<V>(Format<V> element) implements Format<List<V>> {

    @Override
    public List<V> read(At at) {
        List<V> values = new ArrayList<>();
        for (At each : at.elements()) {
            values.add(element.read(each));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<V> values, JsonSink out) {
        out.beginArray();
        values.forEach(value -> element.write(value, out));
        out.endArray();
    }

    @Override
    public String written(Ref target) {
        return element.written(target);
    }

    @Override
    public boolean names(List<V> values, Ref target) {
        return values.stream().anyMatch(value -> element.names(value, target));
    }
}
