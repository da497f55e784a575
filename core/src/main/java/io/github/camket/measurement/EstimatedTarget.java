// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What a target counts for whose outcome rests on an estimate. */
public enum EstimatedTarget {
    /** It is open until there is a final figure. */
    OPEN,
    /** The estimate counts as the same figure would if it were final, so that one of an earlier day still settles nothing. */
    AS_ESTIMATED
}
