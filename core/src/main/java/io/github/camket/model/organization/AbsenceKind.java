// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/** Why someone is away for a time; regulations treat the kinds differently. */
public enum AbsenceKind {
    /** Maternity leave (nghỉ thai sản). */
    MATERNITY,
    /** Sick leave (nghỉ ốm đau). */
    SICK,
    /** Private leave without pay (nghỉ việc riêng không hưởng lương). */
    UNPAID,
    /** Any other leave of more than days. */
    OTHER
}
