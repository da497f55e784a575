// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

/** What an objective cause excuses. */
public enum Concern {
    /** Failures of content (chất lượng). */
    QUALITY,
    /** Lateness (tiến độ). */
    TIMELINESS
}
