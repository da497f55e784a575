// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

/** Whether a figure is shown. */
public enum SignalStatus {
    /** It is shown. */
    SHOWN,
    /** There are no facts to rest it on, which is another thing than 0. */
    NO_FACTS,
    /** So few people have such facts that the figure would point at single ones. */
    GROUP_TOO_SMALL
}
