// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The list itself if it is one of identifiers, otherwise inside an element. */
    @Override
    public Optional<Mention> mention(List<V> values, Ref target, Place place) {
        Optional<Mention> mention = Format.super.mention(values, target, place);
        for (int i = 0; i < values.size() && mention.isEmpty(); i++) {
            mention = element.mention(values.get(i), target, place.element(i));
        }
        return mention;
    }
}
