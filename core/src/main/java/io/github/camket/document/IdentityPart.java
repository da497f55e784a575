// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** What an identity consists of, and what can be missing in one. */
public enum IdentityPart {
    /** The number itself: the document is a draft, or has none. */
    NUMBER,
    /** The symbol: the number is incomplete or historic. */
    SYMBOL,
    /** Which of the types that share the symbol it is. */
    TYPE,
    /** Which of the bodies that share the symbol issued it. */
    BODY,
    /** The year of issue. */
    YEAR,
    /** The term of the committee. */
    TERM,
    /** The congress. */
    CONGRESS
}
