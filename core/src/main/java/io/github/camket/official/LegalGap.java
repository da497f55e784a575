// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Label;

/** Why there is no official regulation, or no complete one, for a class of subjects on a day. */
public enum LegalGap {
    /** A regulation is there, and lines of it are absent. */
    PARTIAL(
            "Có quy định chính thức nhưng một số dòng chưa có nguyên văn",
            "There is an official regulation, but some of its lines are not available as text"),
    /** The rules change within the period. */
    RULES_CHANGED_WITHIN_PERIOD(
            "Quy định thay đổi trong kỳ nên không có quy định nào áp dụng cho cả kỳ; áp dụng quy định nào do cấp có thẩm quyền quyết định",
            "The rules change within the period, so that none governs the whole of it; which ones apply is for the competent authority"),
    /** Before the oldest instrument that is known here was issued. */
    BEFORE_KNOWN_RULES(
            "Quy định áp dụng vào thời gian này không được biết: văn bản sớm nhất được biết là Nghị định 56/2015/NĐ-CP ban hành ngày 9/6/2015 và,"
                    + " của Đảng, Quy định 132-QĐ/TW ban hành ngày 8/3/2018",
            "Which rules applied at that time is not known here: the oldest instruments known are Decree 56/2015/NĐ-CP, issued on 9 June"
                    + " 2015, and, of the Party, Regulation 132-QĐ/TW, issued on 8 March 2018"),
    /** Before Decree 90/2020 took effect on 20 August 2020. */
    BEFORE_DECREE_90(
            "Đến hết ngày 19/8/2020 áp dụng Nghị định 56/2015/NĐ-CP (ban hành ngày 9/6/2015) và Nghị định 88/2017/NĐ-CP (ban hành ngày"
                    + " 27/7/2017); ngày bắt đầu có hiệu lực chưa rõ, cả hai không có trong thư viện",
            "Until 19 August 2020 Decree 56/2015/NĐ-CP (issued on 9 June 2015) and Decree 88/2017/NĐ-CP (issued on 27 July 2017) applied;"
                    + " the days from which they did are not known here, and neither is shipped"),
    /** Decree 90/2020 before its amendment took effect on 15 September 2023. */
    BEFORE_AMENDMENT(
            "Từ 20/8/2020 đến 14/9/2023 áp dụng Nghị định 90/2020 chưa sửa đổi; quy định về kỷ luật của thời gian này chưa có nguyên văn."
                    + " Ngày áp dụng sửa đổi (15/9/2023) chỉ biết qua nguồn thứ cấp",
            "From 20 August 2020 to 14 September 2023 Decree 90/2020 applied before its amendment; its rule on discipline is not"
                    + " available as text. That the amendment applies from 15 September 2023 is known from secondary sources only"),
    /** Officials from 1 January 2026. */
    ELECTED_OFFICIALS_FROM_2026(
            "Từ 1/1/2026 không có văn bản đầy đủ cho cán bộ: Nghị định 335/2025 chỉ áp dụng với công chức; Điều 4 đến Điều 7 Nghị định 90/2020"
                    + " không bị nghị định đó bãi bỏ, chưa rõ có văn bản khác bãi bỏ hay không",
            "From 1 January 2026 there is no complete instrument for elected, ratified or appointed officials (cán bộ): Decree 335/2025 governs civil servants only; it"
                    + " does not abolish articles 4 to 7 of Decree 90/2020, and whether another act did is open"),
    /** Public employees from 1 July 2026. */
    PUBLIC_EMPLOYEES_FROM_JULY_2026(
            "Từ 1/7/2026 viên chức được cho là theo Nghị định 233/2026, chỉ biết qua nguồn thứ cấp nên không có trong thư viện; chưa rõ phần"
                    + " về viên chức của Nghị định 90/2020 còn được áp dụng hay không",
            "From 1 July 2026 public employees are reported to be under Decree 233/2026; it is known from secondary sources only and not"
                    + " shipped. Whether what Decree 90/2020 says of public employees still applies is open"),
    /** Administrative organizations before Decree 335/2025. */
    ORGANIZATIONS_BEFORE_2026(
            "Trước 1/1/2026 không có văn bản chính thức của Nhà nước về xếp loại tổ chức hành chính trong thư viện",
            "Before 1 January 2026 no instrument of the State on rating administrative organizations is shipped"),
    /** Rules of the Party before Regulation 124. */
    PARTY_BEFORE_124(
            "Trước 4/10/2023 áp dụng Quy định 132-QĐ/TW ngày 8/3/2018, chưa có nguyên văn, cùng Hướng dẫn 16-HD/BTCTW ngày 24/9/2018 và"
                    + " Hướng dẫn 21-HD/BTCTW ngày 18/10/2019, không có trong thư viện",
            "Before 4 October 2023 Regulation 132-QĐ/TW of 8 March 2018 applied; it is not available as text. Its Guidances 16-HD/BTCTW of"
                    + " 24 September 2018 and 21-HD/BTCTW of 18 October 2019 are not shipped"),
    /** People on labour contracts. */
    CONTRACT_WORKERS(
            "Người lao động hợp đồng: không có quy định chính thức trong thư viện; từ 1/1/2026 cơ quan quyết định có áp dụng Nghị định"
                    + " 335/2025/NĐ-CP hay không (Điều 28.2)",
            "Workers on labour contracts: no official regulation is shipped; from 1 January 2026 the agency decides whether Decree"
                    + " 335/2025/NĐ-CP applies to them (article 28.2)"),
    /** Part-time staff of communes. */
    COMMUNE_STAFF(
            "Người hoạt động không chuyên trách ở cấp xã: không có quy định chính thức nào trong thư viện dành cho họ",
            "Part-time staff of communes: no official regulation that is shipped is about them"),
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
