// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.document.Citation;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.Optional;

/** Names the layers above the base of a regulation, and marks the lines that they brought. */
final class LayerWording {

    private final List<Layer> layers;
    private final Language language;
    private final Messages messages;

    LayerWording(Regulation regulation, Language language, Messages messages) {
        this.layers = regulation.getLayers().stream().skip(1).toList();
        this.language = language;
        this.messages = messages;
    }

    /** The layer that a line names. */
    Optional<Layer> find(LayerId id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** The source that a finding has as its text; without a layer, if the regulation does not have it. */
    Source source(String text) {
        Optional<Layer> layer = layers.stream()
                .filter(one -> text.endsWith(" [" + one.id() + "]"))
                .findFirst();
        boolean ofAnother = layer.isEmpty() && text.endsWith("]") && !text.contains(" @ ");
        String place = layer.isPresent() || ofAnother ? text.substring(0, text.lastIndexOf(" [")) : text;
        Source source = place.equals("-") ? Source.NONE : Source.of(Citation.parse(place));
        return layer.map(one -> source.withLayer(one.id())).orElse(source);
    }

    /** What is put after the place of a line of the layer. */
    String mark(Layer layer) {
        return layer.instrument()
                .map(document -> messages.text("layer.local", document))
                .orElseGet(() -> messages.text("layer.own"));
    }

    /** All, the lowest first: tier, name, document. */
    List<String> lines() {
        return layers.stream()
                .map(layer -> messages.text(
                        "head.layer" + (layer.instrument().isPresent() ? "" : ".own"),
                        messages.text("tier." + layer.tier()),
                        language == Language.VIETNAMESE
                                ? layer.title().vi()
                                : layer.title().en(),
                        layer.instrument().orElse("")))
                .toList();
    }
}
