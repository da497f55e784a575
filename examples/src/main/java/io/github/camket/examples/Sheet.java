// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Explanation;
import java.io.PrintStream;

/** Where a program writes: lines below each other, in the words of the program or of the library. */
final class Sheet {

    private final PrintStream out;
    private final Texts texts;

    Sheet(PrintStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    /** A line, indented by two blanks for each step of depth. */
    void line(int depth, String text) {
        out.print("  ".repeat(depth) + text + "\n");
    }

    /** A line in the words of the program. */
    void say(int depth, String key, Object... arguments) {
        line(depth, texts.text(key, arguments));
    }

    /** Everything that the library says. */
    void tell(int depth, Explanation explanation) {
        explanation.lines().forEach(each -> line(depth + each.depth(), each.text()));
    }

    /** An empty line, then one in the words of the program. */
    void heading(String key) {
        line(0, "");
        say(0, key);
    }

    /** Words of the program within a line. */
    String words(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
