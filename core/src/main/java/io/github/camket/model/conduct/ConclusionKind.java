// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

/** What a competent authority concluded about the conduct of a person, or about an organization. */
public enum ConclusionKind {
    /** Degradation in ideology, ethics or lifestyle, "tự diễn biến", "tự chuyển hóa". */
    DEGRADATION,
    /** Breach of what Party members must not do. */
    PARTY_PROHIBITION,
    /** Breach of the exemplary duty that harms prestige. */
    EXEMPLARY_DUTY,
    /**
     * Of a person or an organization: dishonest data were reported (dữ liệu không trung thực). A rating that rests on them is
     * cancelled and made again (Decree 335/2025, articles 4.4 and 21.3); the decree forces no level, a local scheme may.
     */
    DISHONEST_DATA,
    /** Of an organization: violations in personnel work. */
    PERSONNEL_WORK,
    /** Of an organization: internal disunity (mất đoàn kết nội bộ). */
    INTERNAL_DISUNITY,
    /** Of an organization: factionalism (bè phái, lợi ích nhóm). */
    FACTIONALISM,
    /** Of an organization: buying of office or power (chạy chức, chạy quyền). */
    OFFICE_BUYING,
    /** Of an organization: embezzlement, corruption or waste that was handled by law. */
    CORRUPTION_OR_WASTE
}
