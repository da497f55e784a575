// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Ref;
import java.util.Comparator;
import java.util.Objects;

/**
 * An item of a directive, named from elsewhere. Ordered by directive, then by item.
 *
 * @param directive the directive
 * @param item the item in it
 */
public record ItemRef(DirectiveId directive, DirectiveItemId item) implements Comparable<ItemRef> {

    /** Kind of the references to items. */
    public static final String KIND = "directiveItem";

    private static final Comparator<ItemRef> ORDER =
            Comparator.comparing(ItemRef::directive).thenComparing(ItemRef::item);

    /** Checks that both are given. */
    public ItemRef {
        Objects.requireNonNull(directive, "directive");
        Objects.requireNonNull(item, "item");
    }

    /** An item by the identifiers of the directive and of itself. */
    public static ItemRef of(String directive, String item) {
        return new ItemRef(DirectiveId.of(directive), DirectiveItemId.of(item));
    }

    /**
     * Reads the text of {@link #toString}; the first {@code #} ends the identifier of the directive, which therefore cannot have one.
     *
     * @throws IllegalArgumentException if there is no such sign or a part is blank; the message keeps the text
     */
    public static ItemRef parse(String text) {
        int sign = Objects.requireNonNull(text, "text").indexOf('#');
        if (sign < 0) {
            throw new IllegalArgumentException("item must be directive#item: " + text);
        }
        return of(text.substring(0, sign), text.substring(sign + 1));
    }

    /** The reference by which findings name it. */
    public Ref toRef() {
        return Ref.of(KIND, toString());
    }

    @Override
    public int compareTo(ItemRef other) {
        return ORDER.compare(this, other);
    }

    /** Directive and item, such as {@code v-1#I.2}. */
    @Override
    public String toString() {
        return directive + "#" + item;
    }
}
