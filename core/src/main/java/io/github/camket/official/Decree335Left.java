// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.official.InstrumentLine.Reason;
import java.util.List;

/** Lines of Decree 335/2025/NĐ-CP that no regulation, procedure or rule of use here holds: duties of people, or choices that stay facts. */
final class Decree335Left {

    static final List<InstrumentLine> LINES = List.of(
            left("1", "phạm vi điều chỉnh", "scope"),
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
                    "7.1",
                    "tám tiêu chí kết quả: chấm chung, tách điểm bằng lớp bổ sung",
                    "eight result criteria: judged together, split by an overlay"),
            left(
                    "7.2",
                    "chi tiết tiêu chí do bộ, tỉnh quy định: lớp bổ sung",
                    "details of the criteria by ministries and provinces: an overlay"),
            left(
                    "8.4b",
                    "bất khả kháng do cấp có thẩm quyền cân nhắc và quyết định: nêu các nhiệm vụ chưa hoàn thành có nguyên nhân khách quan đã "
                            + "xác nhận (NON_COMPLETION_TO_WEIGH), mức đề xuất giữ nguyên",
                    "force majeure is weighed by the authority, who decides: tasks not completed with a confirmed objective cause are named "
                            + "(NON_COMPLETION_TO_WEIGH), the proposed level stays"),
            left(
                    "9.2",
                    "đơn thư, phản ánh, dấu hiệu mất đoàn kết được xác minh trước khi quyết định: việc của cấp có thẩm quyền",
                    "complaints, negative reports and signs of disunity are verified before the decision: for the authority"),
            left(
                    "10.2",
                    "ai theo dõi, ai xếp loại: nhập theo vị trí",
                    "who monitors and who rates: given with the posts"),
            left(
                    "11.3b",
                    "hành vi đã tính thì không tính lại",
                    "an act that was counted is not counted again: part of the case of discipline"),
            left(
                    "11.3d",
                    "hành vi ở cả hai cơ quan: theo thời điểm của từng hành vi",
                    "acts in both organizations: each by its time"),
            left(
                    "13",
                    "danh mục và hệ số quy đổi: nhập theo nhiệm vụ",
                    "catalogue and conversion: given with the tasks"),
            left(
                    "13.1a",
                    "danh mục không quá 5 nhóm độ phức tạp: việc của người lập danh mục",
                    "at most five groups of complexity: for those who make the catalogue"),
            left(
                    "15.1",
                    "việc trực tiếp và việc chỉ đạo: nhập theo nhiệm vụ",
                    "own tasks and those of directing: given with the tasks"),
            left(
                    "15.2",
                    "việc chỉ đạo trong lĩnh vực phụ trách: nhập theo nhiệm vụ",
                    "directing in the field in charge: given with the tasks"),
            left("15.4", "lĩnh vực của cấp phó: nhập theo vị trí", "the field of a deputy: given with the appointment"),
            reading(
                    "16.1",
                    "ủy viên không lãnh đạo đơn vị nào: tính như người không giữ chức vụ lãnh đạo, quản lý",
                    "a member of a committee or council who leads no unit is rated like a person without leadership"),
            left(
                    "18.1b",
                    "kết quả cụ thể, thời hạn: bản ghi nhiệm vụ",
                    "a concrete result and a deadline: the facts of a task"),
            left(
                    "18.1c",
                    "chia việc dài hoặc việc nhóm trong tổng số: nhập theo nhiệm vụ",
                    "long and team work is split within the total: given with the tasks"),
            left(
                    "19.1",
                    "chuyển công tác: điểm của nơi cũ là PeriodScore",
                    "transfer: the scores of the old organization are PeriodScore facts"),
            left(
                    "19.2",
                    "trước khi xếp loại đảng viên và tổng kết thi đua: thứ tự công việc của cơ quan",
                    "before the rating of Party members and the emulation summary: the order of work of the agency"),
            left(
                    "19.3",
                    "vắng có lý do: các tháng nghỉ không tính vào trung bình",
                    "absence with good reason: months of leave leave the mean"),
            left(
                    "21.3",
                    "quyết định thay thế: PublishedRating nêu quyết định trước",
                    "replacing decision: a PublishedRating that names the earlier one"),
            left(
                    "23.3đ",
                    "bố trí vị trí thấp hơn, cho thôi việc khi không đáp ứng yêu cầu: không có dữ kiện về việc này",
                    "a lower post or termination for not meeting requirements: no fact says so"),
            left("24", "lưu giữ tài liệu", "keeping of records"),
            left(
                    "26.1a",
                    "tiêu chí địa phương chậm nhất 30/6/2026: lớp bổ sung",
                    "local criteria by 30 June 2026: an overlay"),
            left("26.1b", "phương pháp theo dõi thêm: lớp bổ sung", "additional methods of monitoring: an overlay"),
            left(
                    "27.2",
                    "bãi bỏ phần công chức của Nghị định 90/2020: ngày kết thúc trong Decree90",
                    "abolishes the rules on civil servants of Decree 90/2020: the end in Decree90"),
            left("28.1", "cơ quan được chọn áp dụng", "bodies that may choose to apply it"),
            left("28.2", "người lao động hợp đồng: cơ quan quyết định", "workers on contracts: the agency decides"));

    private Decree335Left() {}

    private static InstrumentLine reading(String article, String vi, String en) {
        return Instruments.line(Decree335.INSTRUMENT, article, vi, en, Reason.READING);
    }

    private static InstrumentLine left(String article, String vi, String en) {
        return Instruments.line(Decree335.INSTRUMENT, article, vi, en, Reason.NOT_COMPUTED);
    }
}
