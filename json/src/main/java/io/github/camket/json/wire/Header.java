// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/** The property that names the format of a document. */
final class Header {

    static final String NAME = "format";

    private Header() {}

    /** Refuses a format that is not the one expected. */
    static void require(At at, String format) {
        if (!at.text().equals(format)) {
            throw at.refuse(Rule.UNSUPPORTED_FORMAT, "must be " + format);
        }
    }
}
