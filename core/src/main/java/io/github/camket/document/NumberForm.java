// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** How much of a number there is. */
public enum NumberForm {
    /** Number and symbol. */
    COMPLETE,
    /** A number that is cited without its symbol, or with one that cannot be read. Nothing is filled in. */
    INCOMPLETE,
    /** A symbol without a number: the document has not been issued yet. */
    DRAFT,
    /** A form from before the present rules (2004), kept as opaque text. */
    HISTORIC,
    /** The document says itself that it has no number (không số). */
    ABSENT
}
