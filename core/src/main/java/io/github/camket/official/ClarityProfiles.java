// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static io.github.camket.model.task.ClarityItem.AUTHORITY;
import static io.github.camket.model.task.ClarityItem.COORDINATION;
import static io.github.camket.model.task.ClarityItem.INSPECTION;
import static io.github.camket.model.task.ClarityItem.PERSON;
import static io.github.camket.model.task.ClarityItem.PRODUCT;
import static io.github.camket.model.task.ClarityItem.RESPONSIBILITY;
import static io.github.camket.model.task.ClarityItem.TASK;
import static io.github.camket.model.task.ClarityItem.TIME;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.ClarityProfileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The profiles of clarity that this library ships. Only {@link #SIX_CLEAR_GOVERNMENT} is official. The other lists go round under
 * the same names; each carries its {@linkplain LegalBasis#confidence confidence}, and days that nobody knows stay empty.
 */
public final class ClarityProfiles {

    private static final ClarityPoint CLEAR_PERSON = ClarityPoint.of(PERSON, "rõ người", "clear person");
    private static final ClarityPoint CLEAR_TASK = ClarityPoint.of(TASK, "rõ việc", "clear task");
    private static final ClarityPoint CLEAR_TIME = ClarityPoint.of(TIME, "rõ thời gian", "clear time");
    private static final ClarityPoint CLEAR_PROGRESS = ClarityPoint.of(TIME, "rõ tiến độ", "clear progress");
    private static final ClarityPoint CLEAR_RESPONSIBILITY =
            ClarityPoint.of(RESPONSIBILITY, "rõ trách nhiệm", "clear responsibility");
    private static final ClarityPoint CLEAR_PRODUCT = ClarityPoint.of(PRODUCT, "rõ sản phẩm", "clear product");
    private static final ClarityPoint CLEAR_RESULT = ClarityPoint.of(PRODUCT, "rõ kết quả", "clear result");
    private static final ClarityPoint CLEAR_AUTHORITY = ClarityPoint.of(AUTHORITY, "rõ thẩm quyền", "clear authority");

    private static final LocalDate DECIDED = LocalDate.of(2025, 10, 6);

    /**
     * 6 rõ of Decision 2179/QĐ-TTg of 6 October 2025 (text). In force from the day of issue: our reading, no other day is known.
     */
    public static final ClarityProfile SIX_CLEAR_GOVERNMENT = profile(
                    "six-clear.government",
                    new Label("6 rõ (Chính phủ)", "6 clear points (Government)"),
                    new LegalBasis(
                            Optional.of(DocumentNumber.parse("2179/QĐ-TTg")),
                            Optional.of(DECIDED),
                            Optional.empty(),
                            Confidence.TEXT),
                    CLEAR_PERSON,
                    CLEAR_TASK,
                    CLEAR_TIME,
                    CLEAR_RESPONSIBILITY,
                    CLEAR_PRODUCT,
                    CLEAR_AUTHORITY)
            .withValidity(Validity.from(DECIDED));

    /** 6 rõ of commune Party committees in the campaign for Resolution 57-NQ/TW (secondary). */
    public static final ClarityProfile SIX_CLEAR_PARTY = profile(
            "six-clear.party",
            new Label("6 rõ (Đảng)", "6 clear points (Party)"),
            inWords(
                    "đảng ủy cấp xã, đợt thi đua thực hiện Nghị quyết 57-NQ/TW, 2025-2026",
                    "commune Party committees, campaign for Resolution 57-NQ/TW, 2025-2026",
                    Confidence.SECONDARY),
            CLEAR_PERSON,
            CLEAR_TASK,
            CLEAR_RESPONSIBILITY,
            CLEAR_AUTHORITY,
            CLEAR_TIME,
            CLEAR_RESULT);

    /** 6 rõ with <i>tiến độ</i> (secondary). */
    public static final ClarityProfile SIX_CLEAR_PROGRESS = profile(
            "six-clear.progress",
            new Label("6 rõ (có tiến độ)", "6 clear points (with progress)"),
            inWords("cách nêu gặp trong năm 2026", "a list met with in 2026", Confidence.SECONDARY),
            CLEAR_PERSON,
            CLEAR_TASK,
            CLEAR_PROGRESS,
            CLEAR_RESULT,
            CLEAR_RESPONSIBILITY,
            CLEAR_AUTHORITY);

    /** 6 rõ with <i>kiểm tra</i>, of unknown date (secondary). */
    public static final ClarityProfile SIX_CLEAR_INSPECTION = profile(
            "six-clear.inspection",
            new Label("6 rõ (có kiểm tra)", "6 clear points (with inspection)"),
            inWords("cách nêu không rõ thời điểm", "a list of unknown date", Confidence.SECONDARY),
            CLEAR_PERSON,
            CLEAR_TASK,
            CLEAR_TIME,
            CLEAR_RESULT,
            CLEAR_RESPONSIBILITY,
            ClarityPoint.of(INSPECTION, "rõ kiểm tra", "clear inspection"));

    /** 5 rõ. A document of 2025 has the title; nobody has checked the points (unverified). */
    public static final ClarityProfile FIVE_CLEAR = profile(
            "five-clear",
            new Label("5 rõ", "5 clear points"),
            inWords(
                    "tên gọi có trong văn bản năm 2025, các mục chưa kiểm chứng",
                    "the title is in a document of 2025, the points are not checked",
                    Confidence.UNVERIFIED),
            CLEAR_PERSON,
            CLEAR_TASK,
            CLEAR_TIME,
            CLEAR_RESPONSIBILITY,
            ClarityPoint.of(PRODUCT, "rõ kết quả (hoặc sản phẩm)", "clear result (or product)"));

    /** 5 rõ of document offices, of unknown date (secondary). */
    public static final ClarityProfile FIVE_CLEAR_OFFICE = profile(
            "five-clear.office",
            new Label("5 rõ (văn phòng)", "5 clear points (document offices)"),
            inWords("bộ phận văn phòng, không rõ thời điểm", "document offices, of unknown date", Confidence.SECONDARY),
            CLEAR_TASK,
            ClarityPoint.of(PERSON, "rõ người chủ trì", "clear lead"),
            ClarityPoint.of(COORDINATION, "rõ người phối hợp", "clear co-operating people"),
            ClarityPoint.of(TIME, "rõ hạn chót", "clear deadline"),
            CLEAR_PRODUCT);

    /** 3 rõ, a common fragment of unknown date (secondary). */
    public static final ClarityProfile THREE_CLEAR = profile(
            "three-clear",
            new Label("3 rõ", "3 clear points"),
            inWords("cách nói phổ biến, không rõ thời điểm", "a common saying, of unknown date", Confidence.SECONDARY),
            CLEAR_PERSON,
            CLEAR_TASK,
            ClarityPoint.of(TIME, "rõ thời gian (hoặc tiến độ)", "clear time (or progress)"));

    private ClarityProfiles() {}

    private static ClarityProfile profile(String id, Label label, LegalBasis source, ClarityPoint... points) {
        return ClarityProfile.builder()
                .id(ClarityProfileId.of(id))
                .label(label)
                .source(source)
                .addPoints(points)
                .build();
    }

    private static LegalBasis inWords(String vi, String en, Confidence confidence) {
        return LegalBasis.inWords(new Label(vi, en), confidence);
    }

    /** All of them, the official one first; how well each is known is said by its source. */
    public static List<ClarityProfile> all() {
        return List.of(
                SIX_CLEAR_GOVERNMENT,
                SIX_CLEAR_PARTY,
                SIX_CLEAR_PROGRESS,
                SIX_CLEAR_INSPECTION,
                FIVE_CLEAR,
                FIVE_CLEAR_OFFICE,
                THREE_CLEAR);
    }

    /** Those whose text is known. */
    public static List<ClarityProfile> official() {
        return all().stream()
                .filter(profile -> profile.getSource().confidence() == Confidence.TEXT)
                .toList();
    }

    /** The official ones that are in force on a day; none before the first of them. */
    public static List<ClarityProfile> inForce(LocalDate day) {
        return official().stream()
                .filter(profile -> profile.getValidity().contains(day))
                .toList();
    }

    /** The one with this identifier, if it is shipped. */
    public static Optional<ClarityProfile> find(ClarityProfileId id) {
        return all().stream().filter(profile -> profile.getId().equals(id)).findFirst();
    }
}
