// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

/** How much an explanation tells. Whatever the depth, it is told from the same result and the same trace. */
public enum Depth {
    /** One line: the level, the score, and the reason that decides. */
    LINE,
    /** What a form asks for: the reasons, what a higher level takes, the score by months, the work that did not count in full. */
    STANDARD,
    /** Also every task, every delivery, every judged score, and exact distances. */
    FULL
}
