// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What tells documents with equal numbers apart and does not stand in the number.
 *
 * @param body who issued the document, such as the identifier of the Party committee of one province; the same text for the
 *     same body. Empty if not known
 * @param term the term (nhiệm kỳ) in which a Party committee issued it, such as {@code 2020-2025}; empty if not known
 * @param congress the congress that issued it; empty if none did, or if that is not known
 */
public record NumberScope(Optional<String> body, Optional<String> term, Optional<String> congress) {

    /** Nothing is known. */
    public static final NumberScope UNKNOWN = new NumberScope(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that no text is blank. */
    public NumberScope {
        requireWords(body, "body");
        requireWords(term, "term");
        requireWords(congress, "congress");
    }

    private static void requireWords(Optional<String> text, String name) {
        if (Objects.requireNonNull(text, name).filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text.get());
        }
    }

    /** The same, issued by this body. */
    public NumberScope withBody(String issuer) {
        return new NumberScope(Optional.of(issuer), term, congress);
    }

    /** The same, issued in this term. */
    public NumberScope withTerm(String issued) {
        return new NumberScope(body, Optional.of(issued), congress);
    }

    /** The same, issued by this congress. */
    public NumberScope withCongress(String issuer) {
        return new NumberScope(body, term, Optional.of(issuer));
    }
}
