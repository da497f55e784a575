// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** The part of a document number that a refusal or a repair is about. */
public enum NumberPart {
    /** The text as a whole: its length, its Unicode form, words around the number, two numbers in one. */
    TEXT,
    /** The number: one to five digits from 01 on, at most one lower case letter behind them. */
    NUMBER,
    /** The year in a normative number. */
    YEAR,
    /** What stands between two parts. */
    SEPARATOR,
    /** The type in the symbol. */
    TYPE,
    /** The issuer in the symbol. */
    ISSUER,
    /** The number of the term behind an issuer that has one, as in {@code QH13}. */
    TERM,
    /** The drafting unit. */
    UNIT,
    /** A date or remark behind the number. */
    ANNOTATION
}
