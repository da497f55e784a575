// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

/** What a disciplined violation was about; decides whether it excludes from the levels. */
public enum DisciplineGround {
    /** Degradation in political ideology, ethics or lifestyle (suy thoái). */
    DEGRADATION,
    /** A violation related to duty (liên quan đến hoạt động công vụ). */
    DUTY,
    /** Anything else. */
    OTHER
}
