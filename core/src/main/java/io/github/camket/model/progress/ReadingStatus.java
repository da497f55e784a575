// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

/** How far a reading can be relied on. */
public enum ReadingStatus {
    /** Estimated (số ước, ước đạt); what rests on it is provisional. */
    ESTIMATE,
    /** Official (số chính thức); takes the place of an estimate as of the same day. */
    FINAL
}
