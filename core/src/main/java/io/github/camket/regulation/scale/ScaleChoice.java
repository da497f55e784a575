// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

/** In the scale of which days a period is read. It matters only for a period in which scales changed. */
public enum ScaleChoice {
    /** The scale that holds on every day of the period; none, if scales changed within it. */
    WHOLE_PERIOD,
    /** The scale that holds on the last day of the period. */
    LAST_DAY
}
