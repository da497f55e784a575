// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Objects of several shapes that a property tells apart, such as the facts by their {@code type}. */
final class Family<T> implements Format<T> {

    /** One shape of the family. */
    private record Kind<S>(String code, Class<S> type, Shape<S> shape) {

        void write(String discriminator, Object value, JsonSink out) {
            out.beginObject();
            out.name(discriminator);
            out.text(code);
            shape.writeMembers(type.cast(value), out);
            out.endObject();
        }

        Optional<Mention> mention(Object value, Ref target, Place place) {
            return shape.mention(type.cast(value), target, place);
        }
    }

    private final String discriminator;
    private final List<Kind<? extends T>> kinds = new ArrayList<>();

    Family(String discriminator) {
        this.discriminator = discriminator;
    }

    /** Adds a shape. */
    <S extends T> Family<T> with(String code, Class<S> type, Shape<S> shape) {
        kinds.add(new Kind<>(code, type, shape));
        return this;
    }

    @Override
    public T read(At at) {
        At code = at.member(discriminator);
        String text = code.text();
        for (Kind<? extends T> kind : kinds) {
            if (kind.code().equals(text)) {
                return kind.shape().read(at, discriminator);
            }
        }
        throw code.refuse(
                Rule.UNKNOWN_CODE,
                "must be one of "
                        + Nearest.first(text, kinds.stream().map(Kind::code).toList()));
    }

    @Override
    public void write(T value, JsonSink out) {
        kindOf(value).write(discriminator, value, out);
    }

    @Override
    public Optional<Mention> mention(T value, Ref target, Place place) {
        return kindOf(value).mention(value, target, place);
    }

    private Kind<? extends T> kindOf(T value) {
        return kinds.stream()
                .filter(kind -> kind.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(discriminator + " must be one that the format knows: "
                        + value.getClass().getSimpleName()));
    }
}
