// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;

/** Where a work sheet keeps the columns of the questions with a fixed set of answers. */
final class ItemFlag {

    static final int EXCUSED = 0;
    static final int BEYOND_REQUIREMENT = 1;

    private static final int ORIGINS = 2;
    private static final int PHASES = ORIGINS + TaskOrigin.values().length;

    static final int COUNT = PHASES + TaskPhase.values().length;

    private ItemFlag() {}

    static int of(TaskOrigin origin) {
        return ORIGINS + origin.ordinal();
    }

    static int of(TaskPhase phase) {
        return PHASES + phase.ordinal();
    }
}
