// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

/** How far a reading can be relied on. */
public enum ReadingStatus {
    /** Estimated (số ước, ước đạt); what rests on it is provisional. */
    ESTIMATE,
    /** Official (số chính thức); takes the place of an estimate as of the same day. */
    FINAL,
    /** Official and corrected later (số điều chỉnh, số sau kiểm toán); takes the place of a final figure as of the same day. */
    REVISED;

    /** Whether the figure is an official one. */
    public boolean isOfficial() {
        return this != ESTIMATE;
    }
}
