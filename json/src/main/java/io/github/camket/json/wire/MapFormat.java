// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Format of objects whose property names are identifiers, each with a value of one type. A name that stands twice is refused
 * as in every object.
 *
 * @param parse makes an identifier from its text; its {@code toString} gives the text back
 * @param value how one value is written and read
 */
record MapFormat<K extends Comparable<K>, V>(Function<String, K> parse, Format<V> value)
        implements Format<SortedMap<K, V>> {

    @Override
    public SortedMap<K, V> read(At at) {
        SortedMap<K, V> values = new TreeMap<>();
        for (Map.Entry<String, Node> member : at.object().members().entrySet()) {
            String name = member.getKey();
            Place place = at.place().member(name);
            K key = new At(place, new Node.Leaf(Node.Kind.TEXT, name)).parsed(name, parse);
            values.put(key, value.read(new At(place, member.getValue())));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public void write(SortedMap<K, V> values, JsonSink out) {
        out.beginObject();
        values.forEach((key, each) -> {
            out.name(key.toString());
            value.write(each, out);
        });
        out.endObject();
    }
}
