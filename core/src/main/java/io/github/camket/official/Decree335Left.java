// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.official.InstrumentLine.Reason;
import java.util.List;

/** Lines of Decree 335/2025/NĐ-CP that no regulation, procedure or rule of use here holds: duties of people, or choices that stay facts. */
final class Decree335Left {

    static final List<InstrumentLine> LINES = List.of(
            left("2.3", "tổ chức và công chức không thuộc phạm vi", "organizations and posts that are excluded"),
            left("2.4", "quân đội, công an, cơ yếu không thuộc phạm vi", "army, police and cipher are excluded"),
            left("3", "giải thích từ ngữ", "terms"),
            left(
                    "4.4",
                    "hủy và làm lại kết quả không trung thực: là quyết định thay thế",
                    "a rating on dishonest data is cancelled and made again: a replacing decision"),
            left(
                    "5",
                    "thẩm quyền đối với tổ chức: nhập theo cây tổ chức",
                    "authority over organizations: given with the tree of organizations"),
            left(
                    "7.2",
                    "chi tiết tiêu chí do bộ, tỉnh quy định: lớp bổ sung",
                    "details of the criteria by ministries and provinces: an overlay"),
            left(
                    "8.4b",
                    "bất khả kháng do cấp có thẩm quyền cân nhắc: tham số unitCause và quyết định",
                    "force majeure is weighed by the authority: parameter unitCause and the decision"),
            left(
                    "10.2",
                    "ai theo dõi, ai xếp loại: nhập theo vị trí",
                    "who monitors and who rates: given with the posts"),
            left(
                    "13",
                    "danh mục và hệ số quy đổi: nhập theo nhiệm vụ",
                    "catalogue and conversion: given with the tasks"),
            left(
                    "18.1c",
                    "chia việc dài hoặc việc nhóm trong tổng số: nhập theo nhiệm vụ",
                    "long and team work is split within the total: given with the tasks"),
            left("24", "lưu giữ tài liệu", "keeping of records"),
            left(
                    "26.1a",
                    "tiêu chí địa phương chậm nhất 30/6/2026: lớp bổ sung",
                    "local criteria by 30 June 2026: an overlay"),
            left("26.1b", "phương pháp theo dõi thêm: lớp bổ sung", "additional methods of monitoring: an overlay"),
            left("28.1", "cơ quan được chọn áp dụng", "bodies that may choose to apply it"),
            left("28.2", "người lao động hợp đồng: cơ quan quyết định", "workers on contracts: the agency decides"));

    private Decree335Left() {}

    private static InstrumentLine left(String article, String vi, String en) {
        return Instruments.line(Decree335.INSTRUMENT, article, vi, en, Reason.NOT_COMPUTED);
    }
}
