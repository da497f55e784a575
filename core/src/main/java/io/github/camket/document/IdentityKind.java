// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** Within what a number is counted, and so unique. */
public enum IdentityKind {
    /** Normative documents: the whole text, and the body where many use the symbol of the issuer. */
    NORMATIVE,
    /** Other documents of the state: issuer, number and symbol within the year of issue. */
    YEAR,
    /** Documents of a Party committee: issuer, type and number within its term. */
    TERM,
    /** Documents of a congress: one series over all types. */
    CONGRESS,
    /** Copies: issuer, type of copy and number within the year. */
    COPY
}
