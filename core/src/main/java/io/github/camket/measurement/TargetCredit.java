// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a target counts for in a share of the targets of a unit. */
public enum TargetCredit {
    /** All of it where what was asked is there, exceeded or not; otherwise nothing. */
    MET,
    /** All of it where more was done than asked; otherwise nothing. Not every target can be exceeded. */
    EXCEEDED,
    /** The share of the bound that is reached; where no share can be reached, such as of "no case", as {@link #MET}. */
    PROGRESS
}
