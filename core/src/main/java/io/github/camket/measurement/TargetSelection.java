// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** Which targets of a unit a share is taken over. */
public enum TargetSelection {
    /** All that were assigned to it. */
    ALL,
    /** Those that a commitment of the unit names, signed by the last day that the facts of the period cover. */
    PROMISED
}
