// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where in a document something stands, such as {@code $.entries[3].fact.deadline}. Written out only when asked for. */
public final class Place {

    /** The whole document. */
    public static final Place ROOT = new Place(null, null, 0, 0);

    private final @Nullable Place outer;
    private final @Nullable String name;
    private final int index;
    private final int depth;

    private Place(@Nullable Place outer, @Nullable String name, int index, int depth) {
        this.outer = outer;
        this.name = name;
        this.index = index;
        this.depth = depth;
    }

    /** The member of an object that stands here. */
    public Place member(String memberName) {
        return new Place(this, memberName, 0, depth + 1);
    }

    /** The element of an array that stands here, counted from 0. */
    public Place element(int elementIndex) {
        return new Place(this, null, elementIndex, depth + 1);
    }

    /** Number of objects and arrays around it. */
    int depth() {
        return depth;
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.outer != null; place = place.outer) {
            steps.push(place.step());
        }
        return "$" + String.join("", steps);
    }

    private String step() {
        if (name == null) {
            return "[" + index + "]";
        }
        return name.matches("[A-Za-z_][A-Za-z0-9_]*")
                ? "." + name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
