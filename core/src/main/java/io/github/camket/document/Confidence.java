// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** How well a statement about a document, a date or a figure is known. */
public enum Confidence {
    /** The primary text says so, or an official or legal portal quotes it word for word. */
    TEXT,
    /** Known through implementing documents, manuals, the press or translations. */
    SECONDARY,
    /** Nobody has checked it; never shipped as official. */
    UNVERIFIED
}
