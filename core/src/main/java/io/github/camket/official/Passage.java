// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Vietnamese words as sentences and clauses, with the instruments that they name: what an article is cited for stands in its clause, and
 * the instrument that it is of behind it, or else before it.
 */
final class Passage {

    /** A part of the words: from its first sign up to, not with, its end. */
    record Span(int from, int to) {}

    private record Named(int from, int to, boolean decree) {}

    private static final Pattern SENTENCE_END = words("[.!?]+(?=\\s|$)|;|\\n");
    // "Đánh giá, xếp loại" is one expression.
    private static final Pattern CLAUSE_END = words(",(?!\\d)(?! xếp loại)");

    private static final String NOT_IN_A_WORD = "(?<![\\p{L}\\d/])";
    private static final String NUMBER_OF = "(?:\\s+số)?\\s*:?\\s*";
    // The first group is the decree. A document that calls itself "this regulation" is another one than the decree.
    private static final Pattern INSTRUMENT = words(NOT_IN_A_WORD
            + "(?:((?:Nghị định|NĐ)" + NUMBER_OF + "335(?:/2025(?:/NĐ-CP)?)?(?![\\d/])|335/2025(?:/NĐ-CP)?(?![\\d/]))"
            + "|(?:Nghị định|NĐ|Quy định|Quyết định|QĐ|Thông tư|TT|Hướng dẫn|HD|Nghị quyết|NQ|Kết luận|KL|Kế hoạch|Công văn|CV)"
            + NUMBER_OF + "\\d\\S*"
            + "|(?:Quy định|Quyết định|Thông tư|Hướng dẫn|Nghị quyết|Kế hoạch|Quy chế|Luật) này"
            + "|(?<!pháp )(?<!kỷ )(?<!kỉ )(?:Bộ )?luật \\p{L}+)");

    private final String text;
    private final List<Named> named = new ArrayList<>();
    private final List<Span> sentences;

    /** @param text composed (NFC), with plain blanks only */
    Passage(String text) {
        this.text = text;
        INSTRUMENT
                .matcher(text)
                .results()
                .forEach(found -> named.add(new Named(found.start(), found.end(), found.group(1) != null)));
        this.sentences = split(new Span(0, text.length()), SENTENCE_END);
    }

    /** A pattern that does not look at letter case, in any language. */
    static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean namesTheDecree() {
        return named.stream().anyMatch(Named::decree);
    }

    List<Span> sentences() {
        return sentences;
    }

    /** The clauses of a sentence. A first one that has nothing but the place, as in "By article 24, ...", belongs to the next. */
    List<Span> clauses(Span sentence, Predicate<String> onlyAPlace) {
        List<Span> clauses = split(sentence, CLAUSE_END);
        if (clauses.size() < 2 || !onlyAPlace.test(in(clauses.get(0)))) {
            return clauses;
        }
        List<Span> joined = new ArrayList<>(clauses.subList(2, clauses.size()));
        joined.add(0, new Span(clauses.get(0).from(), clauses.get(1).to()));
        return joined;
    }

    private List<Span> split(Span whole, Pattern end) {
        List<Span> parts = new ArrayList<>();
        int from = whole.from();
        for (MatchResult found : end.matcher(in(whole)).results().toList()) {
            parts.add(new Span(from, whole.from() + found.start()));
            from = whole.from() + found.end();
        }
        parts.add(new Span(from, whole.to()));
        return parts;
    }

    String in(Span span) {
        return text.substring(span.from(), span.to());
    }

    /** Whether an article is one of the decree: of the instrument behind it in its clause, else before it, else of the first one named. */
    boolean isOfDecree(Span article, int clauseEnd) {
        Optional<Named> behind = named.stream()
                .filter(one -> one.from() >= article.to() && one.from() < clauseEnd)
                .findFirst();
        Optional<Named> meant = behind.or(() -> lastBefore(article.from()))
                .or(() -> named.stream().findFirst());
        return meant.filter(Named::decree).isPresent();
    }

    /** Whether the instrument named last before a place, which does something there, is the decree. */
    boolean decreeActsAt(int place) {
        return lastBefore(place).filter(Named::decree).isPresent();
    }

    private Optional<Named> lastBefore(int place) {
        return named.stream().filter(one -> one.to() <= place).reduce((first, last) -> last);
    }
}
