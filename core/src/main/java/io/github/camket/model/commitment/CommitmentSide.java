// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/** The two sides of a commitment. */
public enum CommitmentSide {
    /** The unit that promises (bên cam kết). */
    PROMISING,
    /** The unit to which it promises (bên nhận cam kết). */
    RECEIVING
}
