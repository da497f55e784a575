// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in an instrument that a rule rests on, such as {@code 335/2025/NĐ-CP Đ14.2c}: article 14 (Điều), clause 2
 * (khoản), point c (điểm).
 *
 * <p>Guidance without articles is cited by a place in words: {@code Sổ tay 2026 @ Chương VI.2}. A citation names a place;
 * it does not hold the words that stand there.
 *
 * <p>Points follow the Vietnamese order a, b, c, d, đ, e, g, h. {@code parse(x.toString())} equals {@code x}.
 */
public final class Citation {

    private static final String BEFORE_ARTICLE = " Đ";
    private static final String BEFORE_PLACE = " @ ";
    private static final Pattern ARTICLE =
            Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,3}))?([a-zđ]?)", Pattern.UNICODE_CASE);

    private final String instrument;
    private final int article;
    private final int clause;
    private final String point;
    private final String place;

    private Citation(String instrument, int article, int clause, String point, String place) {
        this.instrument = requireWords(instrument, "instrument");
        this.article = article;
        this.clause = clause;
        this.point = point;
        this.place = place;
    }

    /**
     * An article, clause or point of an instrument.
     *
     * @param instrument number and symbol, such as {@code 335/2025/NĐ-CP}; not blank
     * @param article {@code 14}, {@code 14.2} or {@code 14.2c}; numbers from 1
     * @throws IllegalArgumentException if one of them has another form
     */
    public static Citation of(String instrument, String article) {
        Matcher matcher = ARTICLE.matcher(article);
        if (!matcher.matches() || article.startsWith("0") || article.contains(".0")) {
            throw new IllegalArgumentException("article must look like 14, 14.2 or 14.2c: " + article);
        }
        int clause = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return new Citation(instrument, Integer.parseInt(matcher.group(1)), clause, matcher.group(3), "");
    }

    /**
     * A place in a text that has no articles, such as a chapter of a handbook.
     *
     * @throws IllegalArgumentException if one of them is blank, has blanks around it, or contains {@code @}
     */
    public static Citation ofPlace(String instrument, String place) {
        return new Citation(instrument, 0, 0, "", requireWords(place, "place"));
    }

    /**
     * Reads the text of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps the text
     */
    public static Citation parse(String text) {
        Objects.requireNonNull(text, "text");
        int at = text.indexOf(BEFORE_PLACE);
        if (at > 0) {
            return ofPlace(text.substring(0, at), text.substring(at + BEFORE_PLACE.length()));
        }
        int article = text.lastIndexOf(BEFORE_ARTICLE);
        if (article <= 0) {
            throw new IllegalArgumentException(
                    "citation must be \"instrument Đarticle\" or \"instrument @ place\": " + text);
        }
        return of(text.substring(0, article), text.substring(article + BEFORE_ARTICLE.length()));
    }

    /** Number and symbol of the instrument. */
    public String getInstrument() {
        return instrument;
    }

    /** Article (Điều), from 1; absent for guidance cited by place. */
    public OptionalInt getArticle() {
        return article == 0 ? OptionalInt.empty() : OptionalInt.of(article);
    }

    /** Clause (khoản), from 1; absent if the whole article is cited, or its points are numbered without clauses. */
    public OptionalInt getClause() {
        return clause == 0 ? OptionalInt.empty() : OptionalInt.of(clause);
    }

    /** Point (điểm), one letter; absent if the whole clause is cited. */
    public Optional<String> getPoint() {
        return point.isEmpty() ? Optional.empty() : Optional.of(point);
    }

    /** Place in words; present exactly when there is no article. */
    public Optional<String> getPlace() {
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        if (article == 0) {
            return instrument + BEFORE_PLACE + place;
        }
        return instrument + BEFORE_ARTICLE + article + (clause == 0 ? "" : "." + clause) + point;
    }

    /** Text without the sign that separates instrument and place, so that no two citations read alike. */
    private static String requireWords(String text, String name) {
        if (text.isBlank() || !text.equals(text.strip()) || text.contains("@")) {
            throw new IllegalArgumentException(name + " must be words without @: " + text);
        }
        return text;
    }
}
