// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** How the parts of a document number are joined. Each complete number has exactly one of these shapes. */
public enum NumberStyle {
    /** Normative documents: number, year and symbol between slashes, {@code 30/2020/NĐ-CP}. */
    NORMATIVE,
    /** Other documents of the state: slash behind the number, then hyphens, {@code 594/KH-UBND}, {@code 4912/UBND-NC}. */
    STATE,
    /** Documents of the Party: hyphen behind the number, slash before the issuer, {@code 522-CV/HU}. */
    PARTY
}
