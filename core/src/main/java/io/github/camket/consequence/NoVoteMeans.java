// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

/** What it means that no vote of confidence of a period is known. */
public enum NoVoteMeans {
    /** None was held; a line that asks for one does not hold. */
    NOT_HELD,
    /** Nobody knows whether one was held; a line that asks for one stays open. */
    NOT_KNOWN
}
