// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

/** What a competent authority concluded about someone's conduct. */
public enum ConclusionKind {
    /** Degradation in ideology, ethics or lifestyle, "tự diễn biến", "tự chuyển hóa". */
    DEGRADATION,
    /** Breach of what Party members must not do. */
    PARTY_PROHIBITION,
    /** Breach of the exemplary duty that harms prestige. */
    EXEMPLARY_DUTY
}
