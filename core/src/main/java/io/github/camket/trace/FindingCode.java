// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

/**
 * What kind of thing was found, such as {@code MISSING_JUDGED_SCORE}. Open set: each package declares its own codes beside
 * the code that finds them.
 *
 * @param code upper case letters, digits and underscores
 * @param severity how much it matters
 */
public record FindingCode(String code, Severity severity) {

    /** Checks the form of the code. */
    public FindingCode {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("code must be UPPER_CASE: " + code);
        }
    }

    /** A finding of this kind about {@code subject}. */
    public Finding about(Ref subject, Object... arguments) {
        return Finding.of(this, subject, arguments);
    }
}
