// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/** Whether a text can be written in UTF-8. */
final class Texts {

    private Texts() {}

    /** Whether every surrogate is half of a pair. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
