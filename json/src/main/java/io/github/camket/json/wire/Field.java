// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.Optional;
import java.util.function.Function;

/**
 * One property of the objects of a {@link Shape}.
 *
 * @param <T> type of the objects
 * @param <V> type that the shape gets for it: of the value, or an {@code Optional} of it
 */
abstract class Field<T, V> {

    private final String name;
    private final int index;

    private Field(String name, int index) {
        this.name = name;
        this.index = index;
    }

    /** A property that is always there. */
    static <T, V> Field<T, V> required(String name, int index, Format<V> format, Function<T, V> get) {
        return new Field<>(name, index) {
            @Override
            V read(At object) {
                return format.read(object.member(name));
            }

            @Override
            void write(T owner, JsonSink out) {
                out.name(name);
                format.write(get.apply(owner), out);
            }

            @Override
            Optional<Mention> mention(T owner, Ref target, Place object) {
                return format.mention(get.apply(owner), target, object.member(name));
            }
        };
    }

    /** A property that stands for {@code absent} when it is not there, and is written only when it differs from that. */
    static <T, V, P> Field<T, V> optional(
            String name,
            int index,
            Format<P> format,
            Function<T, V> get,
            V absent,
            Function<P, V> wrap,
            Function<V, P> unwrap) {
        return new Field<>(name, index) {
            @Override
            V read(At object) {
                return object.object().members().containsKey(name)
                        ? wrap.apply(format.read(object.member(name)))
                        : absent;
            }

            @Override
            void write(T owner, JsonSink out) {
                V value = get.apply(owner);
                if (!value.equals(absent)) {
                    out.name(name);
                    format.write(unwrap.apply(value), out);
                }
            }

            @Override
            Optional<Mention> mention(T owner, Ref target, Place object) {
                V value = get.apply(owner);
                return value.equals(absent)
                        ? Optional.empty()
                        : format.mention(unwrap.apply(value), target, object.member(name));
            }
        };
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    abstract V read(At object);

    abstract void write(T owner, JsonSink out);

    /** Where this property of {@code owner}, which stands at {@code object}, names {@code target}. */
    abstract Optional<Mention> mention(T owner, Ref target, Place object);
}
