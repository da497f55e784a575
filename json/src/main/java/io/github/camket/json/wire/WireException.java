// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import org.jspecify.annotations.Nullable;

/** A document breaks a rule. Users see it as {@code CamketJsonException}. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final Rule rule;
    private final String text;
    private final String expectation;

    /**
     * A broken rule.
     *
     * @param place where
     * @param rule which
     * @param text the value as written; empty if there is none, or if it must not be repeated
     * @param expectation what would be right, beginning with "must"
     * @param cause what the domain type said, if it was asked
     */
    public WireException(Place place, Rule rule, String text, String expectation, @Nullable Throwable cause) {
        super(place + " " + expectation, cause);
        this.place = place;
        this.rule = rule;
        this.text = text;
        this.expectation = expectation;
    }

    /** A broken rule that no domain type was asked about. */
    public WireException(Place place, Rule rule, String text, String expectation) {
        this(place, rule, text, expectation, null);
    }

    /** The same without the text, for values that are personal. */
    WireException withoutText() {
        return new WireException(place, rule, "", expectation);
    }

    /** Where. */
    public Place place() {
        return place;
    }

    /** Which rule. */
    public Rule rule() {
        return rule;
    }

    /** The value as written. */
    public String text() {
        return text;
    }

    /** What would be right. */
    public String expectation() {
        return expectation;
    }
}
