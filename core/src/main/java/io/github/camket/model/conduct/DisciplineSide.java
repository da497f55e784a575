// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

/** By whom someone was disciplined. */
public enum DisciplineSide {
    /** By the Party. */
    PARTY,
    /** By the administration. */
    ADMINISTRATIVE
}
