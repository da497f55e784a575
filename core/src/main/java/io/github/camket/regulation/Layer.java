// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the layers that a regulation is made of.
 *
 * @param id identifier; lines that the layer brought carry it, those of the base do not
 * @param title name for people
 * @param instrument number of its document; empty exactly for {@link LayerTier#APPLICATION}
 * @param tier who brought it
 * @param official whether it is an instrument itself; never for a layer above the base
 * @param effectiveFrom first day of effect, inclusive
 * @param effectiveTo first day no longer in effect, exclusive; empty while in force
 */
public record Layer(
        LayerId id,
        Label title,
        Optional<String> instrument,
        LayerTier tier,
        boolean official,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo) {

    /** Checks that the document and the official standing fit the tier. */
    public Layer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(effectiveTo, "effectiveTo");
        requireInstrument(tier, instrument);
        if (official && tier != LayerTier.BASE) {
            throw new IllegalArgumentException("official must be false above the base: true");
        }
    }

    static void requireInstrument(LayerTier tier, Optional<String> instrument) {
        if (instrument.isPresent() == (tier == LayerTier.APPLICATION)) {
            throw new IllegalArgumentException("instrument must be given, except for " + LayerTier.APPLICATION + ": "
                    + tier + " " + instrument.orElse("-"));
        }
        if (instrument.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("instrument must not be blank: " + instrument.get());
        }
    }
}
