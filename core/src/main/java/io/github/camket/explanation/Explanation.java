// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text made of lines, some below others.
 *
 * @param lines from top to bottom
 */
public record Explanation(List<Line> lines) {

    /**
     * One line.
     *
     * @param depth how far it stands below the headings; 0 for a heading
     * @param text one sentence or formula, without line breaks
     */
    public record Line(int depth, String text) {}

    /** Copies the lines. */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** The lines, each indented by two blanks for each step of depth, separated by line feeds. */
    @Override
    public String toString() {
        return lines.stream()
                .map(line -> "  ".repeat(line.depth()) + line.text())
                .collect(Collectors.joining("\n"));
    }
}
