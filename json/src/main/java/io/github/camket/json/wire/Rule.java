// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/** What a document must keep to. Users see the constant of the same name in {@code JsonRule}. */
public enum Rule {
    /** It is JSON. */
    SYNTAX,
    /** Nothing follows the document. */
    TRAILING_TEXT,
    /** It stays within the limits of length and depth. */
    LIMIT_EXCEEDED,
    /** It has a format that this version reads. */
    UNSUPPORTED_FORMAT,
    /** Objects have known properties only. */
    UNKNOWN_PROPERTY,
    /** Objects have each property once. */
    DUPLICATE_KEY,
    /** Required properties are there. */
    MISSING,
    /** No value is null. */
    NULL,
    /** Values have the JSON type of their property. */
    WRONG_TYPE,
    /** Exact numbers are strings. */
    EXACT_STRING_EXPECTED,
    /** Dates look like 2026-11-30. */
    WRONG_DATE_FORMAT,
    /** Dates are in the calendar. */
    IMPOSSIBLE_DATE,
    /** Codes of closed sets are known. */
    UNKNOWN_CODE,
    /** Values are ones that the domain type accepts. */
    INVALID_VALUE,
    /** The facts of a ledger fit together. */
    INCONSISTENT
}
