// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that is no canonical document number. Says which part is wrong and keeps the text as it was. */
public final class DocumentNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final NumberPart part;
    private final String expected;
    private final String text;
    private final @Nullable String proposal;

    DocumentNumberException(NumberPart part, String expected, String text, @Nullable String proposal) {
        super("number must " + expected + " (" + part + (proposal == null ? "" : "; proposed: " + proposal) + "): "
                + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
        this.part = part;
        this.expected = expected;
        this.text = text;
        this.proposal = proposal;
    }

    /** The part that is wrong; the first one, if there are several. */
    public NumberPart getPart() {
        return part;
    }

    /** What was expected there: the end of a sentence that begins with "it must". */
    public String getExpected() {
        return expected;
    }

    /** The text as it was given. */
    public String getText() {
        return text;
    }

    /** The canonical number that was meant; empty unless exactly one can be meant. */
    public Optional<String> getProposal() {
        return Optional.ofNullable(proposal);
    }
}
