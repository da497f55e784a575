// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import java.util.List;

/** Something that a clerk is still filling in. */
@Convertible
@DaysInOrder
public abstract class Draft {

    Draft() {}

    /** What is filled in, ready for the builder. */
    abstract Assembly<?, ?> assembly();

    final List<Problem> problems() {
        return assembly().problems();
    }
}
