// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Citation;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The objects that hold values of one type: their properties in order, each declared once for both ways, and how a value is
 * made of them. A subclass is the wire form of its type.
 */
abstract class Shape<T> implements Format<T> {

    /** Where a parameter keeps what a message about it speaks of. */
    static final String VALUE = "value";

    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** The properties of one object that was read. */
    static final class Values {

        private final List<Object> byIndex = new ArrayList<>();

        private Values() {}

        @SuppressWarnings("unchecked") // put there by the same field
        <V> V get(Field<?, V> field) {
            return (V) byIndex.get(field.index());
        }
    }

    /** Makes the value; what its type says against them becomes a complaint about the property it names first. */
    abstract T make(Values in);

    final <V> Field<T, V> required(String name, Format<V> format, Function<T, V> get) {
        return add(Field.required(name, fields.size(), format, get));
    }

    final <V> Field<T, Optional<V>> optional(String name, Format<V> format, Function<T, Optional<V>> get) {
        return add(Field.optional(
                name, fields.size(), format, get, Optional.empty(), Optional::of, Optional::orElseThrow));
    }

    final <V> Field<T, V> optional(String name, Format<V> format, Function<T, V> get, V absent) {
        return add(Field.optional(name, fields.size(), format, get, absent, Function.identity(), Function.identity()));
    }

    /** Where a line comes from: its place, a remark, and the layer that brought it; each can be absent. */
    final Function<Values, Source> source(Function<T, Source> get) {
        return source("citation", "note", "layer", get);
    }

    final Function<Values, Source> source(
            String citationName, String noteName, String layerName, Function<T, Source> get) {
        Field<T, Optional<Citation>> citation = optional(
                citationName, Formats.CITATION, value -> get.apply(value).citation());
        Field<T, Optional<String>> note =
                optional(noteName, Formats.TEXT, value -> get.apply(value).note());
        Field<T, Optional<LayerId>> layer =
                optional(layerName, Formats.LAYER, value -> get.apply(value).layer());
        return in -> new Source(in.get(citation), in.get(note), in.get(layer));
    }

    /** As {@link #source(String, String, String, Function)}, of a line that need not be there: without any of the three it is not. */
    final Function<Values, Optional<Source>> optionalSource(
            String citationName, String noteName, String layerName, Function<T, Optional<Source>> get) {
        Function<Values, Source> source = source(
                citationName, noteName, layerName, value -> get.apply(value).orElse(Source.NONE));
        return in -> Optional.of(source.apply(in)).filter(given -> !given.equals(Source.NONE));
    }

    /** A parameter, whose own name is that of the property. */
    final <V> Field<T, Parameter<V>> parameter(String name, Format<V> format, Function<T, Parameter<V>> get) {
        return required(name, new ParameterFormat<>(name, format), get);
    }

    /** A parameter that need not be there. */
    final <V> Field<T, Optional<Parameter<V>>> optionalParameter(
            String name, Format<V> format, Function<T, Optional<Parameter<V>>> get) {
        return optional(name, new ParameterFormat<>(name, format), get);
    }

    private <V> Field<T, V> add(Field<T, V> field) {
        fields.add(field);
        names.add(field.name());
        return field;
    }

    @Override
    public final T read(At at) {
        return read(at, "");
    }

    /** Reads an object that has one more property, which somebody else has read. */
    final T read(At at, String other) {
        for (String name : at.object().members().keySet()) {
            if (!names.contains(name) && !name.equals(other)) {
                throw new WireException(
                        at.place().member(name),
                        Rule.UNKNOWN_PROPERTY,
                        name,
                        "must be a known property, one of " + Nearest.first(name, names));
            }
        }
        Values values = new Values();
        for (Field<T, ?> field : fields) {
            values.byIndex.add(field.read(at));
        }
        try {
            return make(values);
        } catch (IllegalArgumentException e) {
            throw invalid(at, e);
        }
    }

    @Override
    public final void write(T value, JsonSink out) {
        out.beginObject();
        writeMembers(value, out);
        out.endObject();
    }

    final void writeMembers(T value, JsonSink out) {
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
    }

    /** In the first property that names it. */
    @Override
    public final Optional<Mention> mention(T value, Ref target, Place place) {
        for (Field<T, ?> field : fields) {
            Optional<Mention> mention = field.mention(value, target, place);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /** Domain messages begin with the name of the attribute, for a map with the key after a dot. */
    private WireException invalid(At at, IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        String[] words = message.split("\\W", 3);
        String attribute = words[0];
        String expectation = "must be valid (" + message + ")";
        if (!names.contains(attribute)) {
            return new WireException(at.place(), Rule.INVALID_VALUE, at.node().text(), expectation, e);
        }
        Node node = at.object().members().get(attribute);
        Place place = at.place().member(attribute);
        String inner = message.startsWith(attribute + ".") && words.length > 1 ? words[1] : VALUE;
        if (node instanceof Node.Members object && object.members().containsKey(inner)) {
            node = object.members().get(inner);
            place = place.member(inner);
        }
        return new WireException(place, Rule.INVALID_VALUE, node == null ? "" : node.text(), expectation, e);
    }
}
