// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import java.util.Objects;

/**
 * A line of an instrument that no regulation here holds, or how one is read where the words are silent.
 *
 * @param source its place in the instrument
 * @param line what it says, in our words
 * @param reason why it is not here, or that it is a reading
 */
public record InstrumentLine(Source source, Label line, Reason reason) {

    /** Why a line is not in a regulation. */
    public enum Reason {
        /** Its words are not available: it is known from other sources only. */
        SECONDARY,
        /** Its words are not available, and what is said of it is not verified. */
        UNVERIFIED,
        /** Its words are available; it is a duty of people, or nothing here can compute it. */
        NOT_COMPUTED,
        /** The words are silent; a regulation here reads them so, as long as no document says otherwise. */
        READING;

        /** Whether the words of the line are not available. */
        boolean isWithoutWords() {
            return this == SECONDARY || this == UNVERIFIED;
        }
    }

    /** Checks that all are given. */
    public InstrumentLine {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(reason, "reason");
    }
}
