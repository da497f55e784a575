// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.util.stream.Collectors;

/** Titles come from people: whatever they hold must stay within its line, and read in the order in which it is written. */
final class OneLine {

    private OneLine() {}

    /** The text with a blank for each character that breaks lines, is not to be seen, or turns the direction of writing. */
    static String of(String text) {
        return text.codePoints().noneMatch(OneLine::isBreaking)
                ? text
                : text.codePoints()
                        .mapToObj(c -> isBreaking(c) ? " " : Character.toString(c))
                        .collect(Collectors.joining());
    }

    private static boolean isBreaking(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> isDirection(character);
            default -> false;
        };
    }

    private static boolean isDirection(int character) {
        return character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
