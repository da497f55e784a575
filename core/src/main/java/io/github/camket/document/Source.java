// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a line of a regulation comes from, and what is to be said about it. Every node of a regulation has one; the document
 * that the citation names is the origin of the line.
 *
 * @param citation the place that sets the line or leaves it open; empty for a line that rests on no document, which an
 *     official regulation cannot have
 * @param note a remark for people, such as how the place is read; not blank
 * @param layer the layer that brought the line; empty for a line of the regulation itself, on which layers are laid
 */
public record Source(Optional<Citation> citation, Optional<String> note, Optional<LayerId> layer) {

    /** Neither a place nor a remark. */
    public static final Source NONE = new Source(Optional.empty(), Optional.empty());

    /** Checks that the remark has words. */
    public Source {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(layer, "layer");
        if (note.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("note must not be blank: " + note.get());
        }
    }

    /** A line of the regulation itself. */
    public Source(Optional<Citation> citation, Optional<String> note) {
        this(citation, note, Optional.empty());
    }

    /** A place without a remark. */
    public static Source of(Citation citation) {
        return new Source(Optional.of(citation), Optional.empty());
    }

    /** The same place with a remark. */
    public Source withNote(String newNote) {
        return new Source(citation, Optional.of(newNote), layer);
    }

    /** The same place and remark, in a line that this layer brought. */
    public Source withLayer(LayerId newLayer) {
        return new Source(citation, note, Optional.of(newLayer));
    }

    /** The document that sets the line; empty without a place. */
    public Optional<String> instrument() {
        return citation.map(Citation::getInstrument);
    }

    /** The text of the citation, {@code -} without one; behind it in brackets the layer that brought the line, if one did. */
    @Override
    public String toString() {
        return citation.map(Citation::toString).orElse("-")
                + layer.map(id -> " [" + id + "]").orElse("");
    }
}
