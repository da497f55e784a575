// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static io.github.camket.official.Passage.words;

import io.github.camket.calendar.DayText;
import io.github.camket.document.Citation;
import io.github.camket.official.Passage.Span;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for the mistakes that go round in words. Where it is not sure, it finds nothing. */
final class CirculatingMistakes {

    private static final String DECREE = Decree335.INSTRUMENT;
    private static final LocalDate ISSUED = LocalDate.of(2025, 12, 21);
    private static final LocalDate NOT_ISSUED = LocalDate.of(2025, 12, 31);

    private static final Pattern REVERSED_PARTY_FORM =
            words("(?<![\\p{L}\\d/])(\\d{1,4})/(QĐ|HD|KL|CV)-(TW|BTCTW)(?![\\p{L}\\d-])");
    private static final Pattern DECISION_OF_PARTY =
            words("(?<!\\p{L})Quyết định(?: số)? ?:? ?(366|66)-QĐ/TW(?![\\p{L}\\d-])");

    // Whoever says that something is wrong, or not so, does not make the mistake.
    private static final Pattern DENIED = words("(?:không|chưa|chẳng) (?:phải|viết|ghi|được|ban hành|có|còn)(?!\\p{L})"
            + "|chứ không|thay vì|(?:viết|ghi|dẫn|in|trích|đánh máy|là) (?:nhầm|sai)|nhầm (?:là|thành|lẫn)");

    private static final String DATE =
            "(?<date>\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)";
    private static final String NAMED_DECREE =
            "(?<![\\p{L}\\d/])(?:(?:Nghị định|NĐ)(?: số)? ?:? ?335(?:/2025(?:/NĐ-CP)?)?|335/2025(?:/NĐ-CP)?)(?![\\d/])";
    private static final List<Pattern> ISSUED_ON = List.of(
            words(NAMED_DECREE
                    + "(?: của Chính phủ)?(?: |, | ?\\(|, được |được )?(?:được )?(?:ban hành |ký |ký ban hành )?(?:vào )?ngày "
                    + DATE),
            words("ngày " + DATE + ",? ?(?:của )?Chính phủ (?:đã )?(?:ban hành|ký|ký ban hành) " + NAMED_DECREE));
    private static final Pattern RIGHT_DAY = words("21/12/2025|21 tháng 12 năm 2025|2025-12-21");

    private static final String ABOLISHED = "(?:số ?)?:? ?(?:90(?:/2020)?|48(?:/2023)?)(?:/NĐ-CP)?(?![\\d/])";
    private static final Pattern REPLACES =
            words("(?<!\\p{L})(?<verb>thay thế|bãi bỏ)(?: cho)?(?: toàn bộ)?(?: các)? (?:Nghị định|NĐ) ?"
                    + "(?:(?:số ?)?:? ?\\d{2,3}(?:/\\d{4})?(?:/NĐ-CP)?(?:,| và|, và) (?:(?:Nghị định|NĐ) ?)?){0,20}?"
                    + ABOLISHED);
    private static final Pattern REPLACED_BY = words("(?<!\\p{L})(?:Nghị định|NĐ) ?" + ABOLISHED
            + " (?:đã |sẽ )?(?:bị|được) (?<verb>thay thế|bãi bỏ)(?: toàn bộ)? (?:bởi|bằng) " + NAMED_DECREE);
    private static final Pattern NOT_REPLACED = words("(?<!\\p{L})(?:không|chưa|chẳng)(?: \\p{L}+){0,2}\\s*$");
    private static final Pattern IN_PART =
            words("(?:phần|riêng|đối với|quy định về|nội dung về|90/2020/NĐ-CP về|với) công chức|một phần");

    private static final Pattern ARTICLE = words("(?<![\\p{L}\\d])(?:Điều|Đ)\\.? ?(\\d{1,3})(?!\\d)");
    private static final Pattern ONLY_A_PLACE =
            words("\\s*(?:(?:theo|căn cứ|tại|thực hiện)(?: quy định(?: tại| của)?)? )?"
                    + "(?:(?:điểm \\p{L}|khoản \\d+),? )*(?:Điều|Đ)\\.? ?\\d{1,3}(?: (?:của )?" + NAMED_DECREE
                    + ")?\\s*");
    private static final Pattern PETITION =
            words("kiến nghị(?! (?:sửa|bổ sung|bãi bỏ|hướng dẫn|làm rõ|Chính phủ|Bộ ))");
    private static final Pattern RECORDS = words("hồ sơ|lưu|tài liệu|biên bản");
    private static final Pattern RATING_TIME = words("thời (?:điểm|gian|hạn)(?: \\p{L}+){0,3} (?:đánh giá|xếp loại)");
    private static final Pattern STEPS =
            words("trình tự|thủ tục|quy trình|các bước|(?<!\\p{L})họp|thông báo|công khai");

    private static final Pattern SEVEN_DAYS = words("(?<![\\p{L}\\d.,])(?:0?7(?: ?\\(bảy\\))?|bảy) ngày làm việc");
    private static final String HERE =
            "(?:tỉnh|thành phố|xã|phường|đặc khu|địa phương|đơn vị|cơ quan|sở|UBND|Ủy ban nhân dân)";
    private static final Pattern LOCAL = words(
            "(?:quy định|đề xuất|sáng kiến) (?:riêng )?(?:của|do) " + HERE + "(?!\\p{L})"
                    + "|(?<!\\p{L})" + HERE + " (?:tự )?(?:đề xuất|đặt ra|quy định thêm)"
                    + "|(?<!tham mưu )(?<!tham mưu, )(?<!trình )đề xuất (?:thời hạn |việc )?(?:giải quyết|trả lời|xử lý)");

    private static final Pattern NOT_LOCAL = words("không phải|chứ không");

    private static final Pattern HANDBOOK = words("sổ tay");
    private static final Pattern MISPRINT =
            words("(?<!\\p{L})hệ số(?!\\p{L})[^\\n;]{0,200}?(?<![\\d.,])0[.,]60?(?![\\d%]| %|[.,]\\d)");
    // Three points out of five are 0.6 in the handbook too.
    private static final Pattern NO_MISPRINT = words("0[.,]8|3 ?[/:÷] ?5|3 điểm");

    private final Ref about;
    private final Passage passage;
    private final List<Finding> findings = new ArrayList<>();

    private CirculatingMistakes(Ref about, Passage passage) {
        this.about = about;
        this.passage = passage;
    }

    /** What is plainly wrong in the words, each mistake once. */
    static List<Finding> in(Ref about, String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll("[\\u2010-\\u2013]", "-");
        CirculatingMistakes mistakes = new CirculatingMistakes(about, new Passage(composed));
        mistakes.look();
        return mistakes.findings.stream().distinct().toList();
    }

    /** The right form of the name of an instrument of the Party; empty if it is not written in one of the wrong forms. */
    static Optional<String> rightName(String instrument) {
        String composed = Normalizer.normalize(instrument, Normalizer.Form.NFC);
        return Optional.of(DECISION_OF_PARTY.matcher(composed))
                .filter(decision -> decision.matches())
                .map(decision -> decisionOf(decision.toMatchResult()))
                .or(() -> Optional.of(REVERSED_PARTY_FORM.matcher(composed))
                        .filter(reversed -> reversed.matches())
                        .map(reversed -> inOrder(reversed.toMatchResult())));
    }

    private static String decisionOf(MatchResult found) {
        return "Quy định " + found.group(1) + "-QĐ/TW";
    }

    private static String inOrder(MatchResult found) {
        return (found.group(1) + "-" + found.group(2) + "/" + found.group(3)).toUpperCase(Locale.ROOT);
    }

    private void look() {
        List<Span> claimed = passage.sentences().stream()
                .filter(sentence -> !DENIED.matcher(passage.in(sentence)).find())
                .toList();
        claimed.forEach(sentence -> names(passage.in(sentence)));
        claimed.forEach(sentence -> coefficient(passage.in(sentence)));
        if (passage.namesTheDecree()) {
            claimed.forEach(sentence -> issueDay(passage.in(sentence)));
            claimed.forEach(this::repeal);
            claimed.forEach(this::articles);
            passage.sentences().forEach(this::sevenDays);
        }
    }

    private void names(String sentence) {
        REVERSED_PARTY_FORM.matcher(sentence).results().forEach(found -> misnamed(found.group(), inOrder(found)));
        DECISION_OF_PARTY.matcher(sentence).results().forEach(found -> misnamed(found.group(), decisionOf(found)));
    }

    private void misnamed(String written, String right) {
        findings.add(CitationChecker.INSTRUMENT_MISNAMED.about(about, written, right));
    }

    private void coefficient(String sentence) {
        if (HANDBOOK.matcher(sentence).find()
                && MISPRINT.matcher(sentence).find()
                && !NO_MISPRINT.matcher(sentence).find()) {
            findings.add(CitationChecker.MISPRINTED_COEFFICIENT.about(about, "0,6", "0,8"));
        }
    }

    private void issueDay(String sentence) {
        boolean wrong = ISSUED_ON.stream()
                .flatMap(pattern -> pattern.matcher(sentence).results())
                .anyMatch(found -> isDay(found.group(1)));
        if (wrong && !RIGHT_DAY.matcher(sentence).find()) {
            findings.add(
                    CitationChecker.OTHER_ISSUE_DAY.about(about, DECREE, NOT_ISSUED.toString(), ISSUED.toString()));
        }
    }

    private static boolean isDay(String written) {
        try {
            return DayText.parse(written).equals(NOT_ISSUED);
        } catch (IllegalArgumentException noDay) {
            return false;
        }
    }

    private void repeal(Span sentence) {
        String text = passage.in(sentence);
        if (IN_PART.matcher(text).find()) {
            return;
        }
        boolean active = REPLACES.matcher(text)
                .results()
                .anyMatch(found -> passage.decreeActsAt(sentence.from() + found.start())
                        && !NOT_REPLACED
                                .matcher(text.substring(0, found.start()))
                                .find());
        if (active || REPLACED_BY.matcher(text).find()) {
            findings.add(CitationChecker.REPEAL_OVERSTATED.about(about, Citation.of(DECREE, "27.2")));
        }
    }

    private void articles(Span sentence) {
        for (Span clause :
                passage.clauses(sentence, words -> ONLY_A_PLACE.matcher(words).matches())) {
            cited(sentence, clause, PETITION, RECORDS, "24", "22");
            cited(sentence, clause, RATING_TIME, STEPS, "21", "19");
        }
    }

    /**
     * An article that is cited in the clause for what another one is about, unless the right one stands beside it or the sentence has what
     * the article is about.
     */
    private void cited(Span sentence, Span clause, Pattern topic, Pattern itsOwn, String wrong, String right) {
        String text = passage.in(clause);
        String whole = passage.in(sentence);
        boolean rightBeside =
                words("(?<![\\d/.,])" + right + "(?![\\d/])").matcher(whole).find();
        if (rightBeside || !topic.matcher(text).find() || itsOwn.matcher(whole).find()) {
            return;
        }
        boolean ofDecree = ARTICLE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(wrong))
                .map(found -> new Span(clause.from() + found.start(), clause.from() + found.end()))
                .anyMatch(article -> passage.isOfDecree(article, clause.to()));
        if (ofDecree) {
            findings.add(
                    CitationChecker.OTHER_ARTICLE.about(about, Citation.of(DECREE, wrong), Citation.of(DECREE, right)));
        }
    }

    private void sevenDays(Span sentence) {
        String text = passage.in(sentence);
        if (PETITION.matcher(text).find()
                && SEVEN_DAYS.matcher(text).find()
                && LOCAL.matcher(text).find()
                && !NOT_LOCAL.matcher(text).find()
                && !words("(?:Điều|Đ)\\.? ?22(?!\\d)").matcher(text).find()) {
            findings.add(CitationChecker.SET_BY_LAW.about(about, Citation.of(DECREE, "22")));
        }
    }
}
