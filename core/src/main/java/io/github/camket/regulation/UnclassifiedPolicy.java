// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What follows where a score has its band but a condition of the level fails. */
public enum UnclassifiedPolicy {
    /** No level matches; the competent authority decides. */
    STRICT_NO_LEVEL,
    /** The highest lower level whose conditions hold, although the score is above its band. */
    FALL_DOWN
}
