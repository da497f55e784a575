// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.regulation.StatedParameter;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** Writes members of objects. What is absent or empty is left out; values enter as their text. */
final class Members {

    private final JsonSink out;

    Members(JsonSink out) {
        this.out = out;
    }

    void text(String name, Object value) {
        out.name(name);
        out.text(value.toString());
    }

    void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** The place of a line, and the layer that brought it. */
    void source(String name, Source source) {
        text(name, source.citation());
        text("layer", source.layer());
    }

    void count(String name, int value) {
        out.name(name);
        out.count(value);
    }

    void flag(String name, boolean value) {
        out.name(name);
        out.flag(value);
    }

    /** A value of a parameter: whole counts and flags as such, lists as arrays, everything else as its text. */
    void value(String name, Object value) {
        if (value instanceof Boolean flag) {
            flag(name, flag);
        } else if (value instanceof Integer count) {
            count(name, count);
        } else if (value instanceof Collection<?> several) {
            out.name(name);
            out.beginArray();
            several.forEach(one -> out.text(one.toString()));
            out.endArray();
        } else {
            text(name, value);
        }
    }

    void texts(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.beginArray();
            values.forEach(value -> out.text(value.toString()));
            out.endArray();
        }
    }

    void object(String name, Runnable members) {
        out.name(name);
        out.beginObject();
        members.run();
        out.endObject();
    }

    <T> void object(String name, Optional<T> value, Consumer<T> members) {
        value.ifPresent(present -> object(name, () -> members.accept(present)));
    }

    /** The choices made where nothing says how, by name; one whose value is absent has none. */
    void parameters(List<Parameter<?>> parameters) {
        object("parameters", () -> parameters.forEach(each -> object(each.name(), () -> parameter(each))));
    }

    /** The choices of a regulation, of which several measures can make one of the same name. */
    void stated(List<StatedParameter> parameters) {
        object("parameters", () -> parameters.forEach(each -> object(each.name(), () -> parameter(each.parameter()))));
    }

    private void parameter(Parameter<?> parameter) {
        if (parameter.value() instanceof Optional<?> optional) {
            optional.ifPresent(value -> value(Shape.VALUE, value));
        } else {
            value(Shape.VALUE, parameter.value());
        }
        text("basis", parameter.basis());
        source("source", parameter.source());
        text("note", parameter.source().note());
    }

    void findings(String name, List<Finding> findings) {
        objects(name, findings, this::finding);
    }

    /** The members of a finding. */
    void finding(Finding finding) {
        text("code", finding.code().code());
        text("severity", finding.code().severity());
        text("subject", finding.subject());
        texts("arguments", finding.arguments());
    }

    <T> void objects(String name, List<T> values, Consumer<T> members) {
        numbered(name, values, (value, i) -> members.accept(value));
    }

    /** An array of objects; {@code members} gets the index of each too. */
    <T> void numbered(String name, List<T> values, ObjIntConsumer<T> members) {
        if (values.isEmpty()) {
            return;
        }
        out.name(name);
        out.beginArray();
        for (int i = 0; i < values.size(); i++) {
            out.beginObject();
            members.accept(values.get(i), i);
            out.endObject();
        }
        out.endArray();
    }
}
