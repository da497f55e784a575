// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Label;

/** Why there is no official regulation, or no complete one, for a class of subjects on a day. */
public enum LegalGap {
    /** A regulation is there, and lines of it are absent. */
    PARTIAL(
            "Có quy định chính thức nhưng một số dòng chưa có nguyên văn",
            "There is an official regulation, but some of its lines are not available as text"),
    /** Before Decree 90/2020 took effect on 20 August 2020. */
    BEFORE_DECREE_90(
            "Trước ngày 20/8/2020 áp dụng Nghị định 56/2015 và 88/2017, không có trong thư viện",
            "Before 20 August 2020 Decrees 56/2015 and 88/2017 applied; they are not shipped"),
    /** Decree 90/2020 before its amendment took effect on 15 September 2023. */
    BEFORE_AMENDMENT(
            "Từ 20/8/2020 đến 14/9/2023 áp dụng Nghị định 90/2020 chưa sửa đổi; quy định về kỷ luật của thời gian này chưa có nguyên văn",
            "From 20 August 2020 to 14 September 2023 Decree 90/2020 applied before its amendment; its rule on discipline is not"
                    + " available as text"),
    /** Officials from 1 January 2026. */
    ELECTED_OFFICIALS_FROM_2026(
            "Từ 1/1/2026 không có văn bản đầy đủ cho cán bộ: Nghị định 335/2025 chỉ áp dụng với công chức; Điều 4 đến Điều 7 Nghị định 90/2020"
                    + " không bị nghị định đó bãi bỏ, chưa rõ có văn bản khác bãi bỏ hay không",
            "From 1 January 2026 there is no complete instrument for elected officials: Decree 335/2025 governs civil servants only; it"
                    + " does not abolish articles 4 to 7 of Decree 90/2020, and whether another act did is open"),
    /** Public employees from 1 July 2026. */
    PUBLIC_EMPLOYEES_FROM_JULY_2026(
            "Từ 1/7/2026 viên chức được cho là theo Nghị định 233/2026, chỉ biết qua nguồn thứ cấp nên không có trong thư viện",
            "From 1 July 2026 public employees are reported to be under Decree 233/2026; it is known from secondary sources only and not"
                    + " shipped"),
    /** Administrative organizations before Decree 335/2025. */
    ORGANIZATIONS_BEFORE_2026(
            "Trước 1/1/2026 không có văn bản chính thức của Nhà nước về xếp loại tổ chức hành chính trong thư viện",
            "Before 1 January 2026 no instrument of the State on rating administrative organizations is shipped"),
    /** Rules of the Party before Regulation 124. */
    PARTY_BEFORE_124(
            "Trước 4/10/2023 áp dụng Quy định 132-QĐ/TW, chưa có nguyên văn",
            "Before 4 October 2023 Regulation 132-QĐ/TW applied; it is not available as text"),
    /** The district level ended on 1 July 2025. */
    NO_DISTRICTS("Từ 1/7/2025 không còn cấp huyện", "There is no district level from 1 July 2025");

    private final Label words;

    LegalGap(String vi, String en) {
        this.words = new Label(vi, en);
    }

    /** The gap in words. */
    public Label words() {
        return words;
    }
}
