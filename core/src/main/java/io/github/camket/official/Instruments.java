// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.official.InstrumentLine.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The instruments of which this library ships lines, with what it leaves out of each. */
public final class Instruments {

    private static final String DECREE_48 = "48/2023/NĐ-CP";
    private static final String GUIDANCE_21 = "21-HD/BTCTW";

    // The sources have the day of issue of the Regulations of the Party, and no day from which they apply.
    private static final Label FROM_ISSUE = new Label(
            "Chưa rõ ngày bắt đầu có hiệu lực: lấy ngày ban hành (cách hiểu của thư viện)",
            "The day from which it is in force is not known: the day of issue is taken (our reading)");

    private static final Label MEMBER = new Label(
            "ủy viên không lãnh đạo đơn vị nào: xếp như người không giữ chức vụ lãnh đạo, quản lý",
            "a member of a committee or council who leads no unit is rated like a person without leadership");

    private Instruments() {}

    /** All of them, the current ones of the State first. */
    public static List<Instrument> all() {
        return List.of(decree335(), decree90(), regulation366(), regulation124(), regulation96(), guidance21());
    }

    private static Instrument decree335() {
        return new Instrument(
                Decree335.INSTRUMENT,
                new Label(
                        "Nghị định về đánh giá, xếp loại tổ chức hành chính và công chức",
                        "Decree on the evaluation of administrative organizations and civil servants"),
                LocalDate.of(2025, 12, 21),
                Validity.from(Decree335.IN_FORCE),
                List.of(
                        new Label(
                                "Điều 27.2 bãi bỏ các quy định về công chức của Nghị định 90/2020/NĐ-CP từ 1/1/2026",
                                "Article 27.2 abolishes the rules on civil servants of Decree 90/2020/NĐ-CP from 1 January 2026")),
                List.of(Decree335.civilServants(), Decree335.organizations()),
                Decree335Left.LINES);
    }

    private static Instrument decree90() {
        return new Instrument(
                Decree90.INSTRUMENT,
                new Label(
                        "Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
                        "Decree on the rating of officials, civil servants and public employees"),
                LocalDate.of(2020, 8, 13),
                Validity.from(Decree90.IN_FORCE),
                List.of(
                        new Label(
                                "Được sửa đổi bởi Nghị định " + DECREE_48
                                        + " ngày 17/7/2023, áp dụng từ 15/9/2023 (ngày áp dụng: nguồn thứ cấp)",
                                "Amended by Decree " + DECREE_48
                                        + " of 17 July 2023, in effect from 15 September 2023 (that day: secondary sources)"),
                        new Label(
                                "Phần công chức hết hiệu lực từ 1/1/2026 (Điều 27.2 Nghị định 335/2025/NĐ-CP)",
                                "Its rules on civil servants ended on 1 January 2026 (article 27.2 of Decree 335/2025/NĐ-CP)"),
                        new Label(
                                "Phần viên chức được cho là do Nghị định 233/2026/NĐ-CP thay thế từ 1/7/2026 (nguồn thứ cấp)",
                                "Its rules on public employees are reported to be replaced by Decree 233/2026/NĐ-CP from 1 July 2026"
                                        + " (secondary sources)")),
                Stream.concat(Decree90.all().stream(), Decree90First.all().stream())
                        .toList(),
                List.of(
                        line(
                                Decree90.INSTRUMENT,
                                "2",
                                "nghỉ đúng 6 tháng: không thuộc trường hợp từ 3 đến dưới 6 tháng, cũng không phải làm việc dưới 6 tháng; "
                                        + "theo đúng câu chữ, được xếp loại và không bị giới hạn mức",
                                "six months of absence exactly are neither three and less than six, nor less than six months of work: read "
                                        + "literally, such a year is rated without a cap",
                                Reason.READING),
                        line(Decree90.INSTRUMENT, "8.1", MEMBER, Reason.READING),
                        line(Decree90.INSTRUMENT, "12.1", MEMBER, Reason.READING),
                        line(
                                Decree90.INSTRUMENT,
                                "2.2",
                                "kết quả của người đứng đầu gắn với đơn vị",
                                "the leader is tied to the unit",
                                Reason.UNVERIFIED),
                        line(
                                Decree90.INSTRUMENT,
                                "2.3",
                                "người không được xếp loại vẫn phải kiểm điểm",
                                "those who are not rated must still review themselves",
                                Reason.NOT_COMPUTED),
                        line(
                                Decree90.INSTRUMENT,
                                "2.6",
                                "ngoại lệ khi có thành tích nổi trội",
                                "exception for outstanding achievement",
                                Reason.UNVERIFIED),
                        line(Decree90.INSTRUMENT, "16", "thẩm quyền", "authority", Reason.NOT_COMPUTED),
                        line(
                                Decree90.INSTRUMENT,
                                "20",
                                "chuyển công tác, thời hạn trước 15/12",
                                "change of job, before 15 December",
                                Reason.SECONDARY)));
    }

    private static Instrument regulation366() {
        return new Instrument(
                PartyRegulation366.INSTRUMENT,
                new Label(
                        "Quy định của Bộ Chính trị về kiểm điểm và đánh giá, xếp loại",
                        "Regulation of the Politburo on review and rating"),
                PartyRegulation366.IN_FORCE,
                Validity.from(PartyRegulation366.IN_FORCE),
                List.of(
                        new Label("Thay thế Quy định 124-QĐ/TW", "Replaces Regulation 124-QĐ/TW"),
                        FROM_ISSUE,
                        new Label(
                                "Việc áp dụng cho nhiệm kỳ, năm, quý và đột xuất: nguồn thứ cấp",
                                "That it covers terms, years, quarters and ratings for an occasion: secondary sources")),
                List.of(PartyRegulation366.collectives(), PartyRegulation366.people(), PartyRegulation366.leaders()),
                List.of(
                        new InstrumentLine(
                                Source.of(Citation.ofPlace(PartyRegulation366.INSTRUMENT, "các phụ lục")),
                                new Label("bảng điểm 30 và 70", "the tables of 30 and 70 points"),
                                Reason.SECONDARY),
                        new InstrumentLine(
                                Source.of(Citation.ofPlace(PartyRegulation366.INSTRUMENT, "đối tượng áp dụng")),
                                MEMBER,
                                Reason.READING)));
    }

    private static Instrument regulation124() {
        return new Instrument(
                PartyRegulation124.INSTRUMENT,
                new Label(
                        "Quy định của Bộ Chính trị về kiểm điểm và đánh giá, xếp loại hằng năm",
                        "Regulation of the Politburo on yearly review and rating"),
                PartyRegulation124.IN_FORCE,
                Validity.of(PartyRegulation124.IN_FORCE, PartyRegulation366.IN_FORCE),
                List.of(
                        new Label(
                                "Thay thế Quy định 132-QĐ/TW; được thay thế bởi Quy định 366-QĐ/TW",
                                "Replaces Regulation 132-QĐ/TW; replaced by Regulation 366-QĐ/TW"),
                        FROM_ISSUE,
                        new Label(
                                "Ngày hết hiệu lực: lấy ngày ban hành Quy định 366-QĐ/TW (cách hiểu của thư viện)",
                                "Its end: the day of issue of Regulation 366-QĐ/TW is taken (our reading)")),
                List.of(PartyRegulation124.collectives(), PartyRegulation124.people()),
                List.of(
                        line(
                                PartyRegulation124.INSTRUMENT,
                                "11",
                                "xếp loại của Nhà nước trước, của Đảng sau; cấp dưới trước; tập thể trước người đứng đầu",
                                "rating by the State before that by the Party; lower first; the collective before its head",
                                Reason.NOT_COMPUTED),
                        line(
                                PartyRegulation124.INSTRUMENT,
                                "12",
                                "xuất sắc không quá 20 % số hoàn thành tốt, trong nhóm có chức năng tương đồng: tập thể nào vượt do cấp có thẩm quyền xác định (overQuota)",
                                "excellent at most 20 % of those good, in each group of similar functions: which collective is over it the competent authority says (overQuota)",
                                Reason.NOT_COMPUTED)));
    }

    private static Instrument regulation96() {
        return new Instrument(
                "96-QĐ/TW",
                new Label(
                        "Quy định của Bộ Chính trị về lấy phiếu tín nhiệm",
                        "Regulation of the Politburo on votes of confidence"),
                LocalDate.of(2023, 2, 2),
                Validity.from(LocalDate.of(2023, 2, 2)),
                List.of(FROM_ISSUE),
                List.of(),
                List.of(new InstrumentLine(
                        Source.of(Citation.ofPlace("96-QĐ/TW", "điều kiện tổ chức hội nghị")),
                        new Label(
                                "cuộc họp có ít nhất hai phần ba số người được triệu tập",
                                "two thirds of those summoned are present"),
                        Reason.SECONDARY)));
    }

    private static Instrument guidance21() {
        return new Instrument(
                GUIDANCE_21,
                new Label(
                        "Hướng dẫn của Ban Tổ chức Trung ương, thời gian áp dụng Quy định 132-QĐ/TW",
                        "Guidance of the Central Organization Commission, of the time of Regulation 132-QĐ/TW"),
                LocalDate.of(2019, 10, 18),
                Validity.of(LocalDate.of(2019, 10, 18), PartyRegulation124.IN_FORCE),
                List.of(
                        FROM_ISSUE,
                        new Label(
                                "Ngày hết hiệu lực: lấy ngày ban hành Quy định 124-QĐ/TW (cách hiểu của thư viện)",
                                "Its end: the day of issue of Regulation 124-QĐ/TW is taken (our reading)")),
                List.of(),
                List.of(
                        guidance21(
                                "đảng viên hoàn thành xuất sắc nhiệm vụ",
                                "tiêu chí nhiệm vụ \"Xuất sắc\", các tiêu chí khác từ \"Tốt\" trở lên, và được xếp xuất sắc khi là cán bộ, công chức, viên chức",
                                "task criteria \"excellent\", the others \"good\" or better, and also excellent as official, civil servant or public employee",
                                Reason.NOT_COMPUTED),
                        guidance21(
                                "tỷ lệ đảng viên xuất sắc",
                                "xuất sắc không quá 20 % số đảng viên hoàn thành tốt trong từng tổ chức cơ sở đảng",
                                "excellent at most 20 % of the Party members rated good in each grassroots organization of the Party",
                                Reason.NOT_COMPUTED),
                        guidance21(
                                "nội dung khác",
                                "các quy định khác của hướng dẫn",
                                "the other rules of the guidance",
                                Reason.UNVERIFIED)));
    }

    private static InstrumentLine guidance21(String place, String vi, String en, Reason reason) {
        return new InstrumentLine(Source.of(Citation.ofPlace(GUIDANCE_21, place)), new Label(vi, en), reason);
    }

    static InstrumentLine line(String instrument, String article, String vi, String en, Reason reason) {
        return line(instrument, article, new Label(vi, en), reason);
    }

    private static InstrumentLine line(String instrument, String article, Label line, Reason reason) {
        return new InstrumentLine(Source.of(Citation.of(instrument, article)), line, reason);
    }
}
