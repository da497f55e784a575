// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

/** What a document must keep to. An exception names the rule that was broken, for programs that act on it. */
public enum JsonRule {
    /** It is JSON. */
    SYNTAX,
    /** Nothing but blanks follows the document. */
    TRAILING_TEXT,
    /** It stays within the {@link JsonLimits}, and exact numbers within 1,000 characters. */
    LIMIT_EXCEEDED,
    /** Its format, such as {@code camket-ledger/1}, is one that this version reads. */
    UNSUPPORTED_FORMAT,
    /** Objects have known properties only. */
    UNKNOWN_PROPERTY,
    /** Objects have each property once. */
    DUPLICATE_KEY,
    /** Required properties are there. */
    MISSING,
    /** What is not known is left out, never null. */
    NULL,
    /** Values have the JSON type of their property. */
    WRONG_TYPE,
    /** Exact numbers are strings, not JSON numbers. */
    EXACT_STRING_EXPECTED,
    /** Dates look like {@code 2026-11-30}. */
    WRONG_DATE_FORMAT,
    /** Dates are days of the calendar: {@code 2021-11-31} is not. */
    IMPOSSIBLE_DATE,
    /** Codes of closed sets, the types of facts and rules among them, are known. */
    UNKNOWN_CODE,
    /** Values are ones that the domain type accepts. */
    INVALID_VALUE,
    /** The facts of a ledger fit together. */
    INCONSISTENT
}
