// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What one late occurrence is. */
public enum LatenessModel {
    /** A late delivery is one occurrence, whatever happened. */
    PER_PRODUCT,
    /** Each time the delivery was late, as the acceptor counted; one if nobody counted. */
    PER_EVENT,
    /** Each calendar day after the deadline. */
    PER_DAY
}
