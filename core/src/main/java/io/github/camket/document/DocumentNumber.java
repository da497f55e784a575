// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document (số và ký hiệu): {@code 522-CV/HU}, {@code 30/2020/NĐ-CP}, {@code 4912/UBND-NC}, or
 * {@code 117} where the source leaves out the rest.
 *
 * <p>{@code parse} reads canonical text only; {@link DocumentSymbols#read} also reads text with slips, and tells each one.
 * {@code parse(x.toString())} equals {@code x} as long as nothing was stated beside the text. Nothing is ever filled in.
 *
 * <p>Two equal numbers need not be the same document, see {@link DocumentIdentity}. Numbers are equal if text, form, text as
 * written, and what was stated are; the parts only interpret the text with the symbols that it was read with.
 */
public final class DocumentNumber {

    private final NumberParts parts;
    private final String written;
    private final @Nullable Integer statedYear;
    private final @Nullable DocumentType statedType;

    private DocumentNumber(
            NumberParts parts, String written, @Nullable Integer statedYear, @Nullable DocumentType statedType) {
        this.parts = parts;
        this.written = written;
        this.statedYear = statedYear;
        this.statedType = statedType;
    }

    DocumentNumber(NumberParts parts, String written) {
        this(parts, written, null, null);
    }

    /**
     * Reads a canonical number, with the shipped symbols: complete, or cited without its symbol ({@code 117}, {@code
     * 117/2021}), or a draft ({@code -NQ/ĐU}, {@code Số:     /QĐ-UBND}), or {@code Không số}.
     *
     * @throws DocumentNumberException if the text is anything else; it names the part, and a repair if there is only one
     */
    public static DocumentNumber parse(String text) {
        return DocumentSymbols.standard().parse(text);
    }

    /**
     * A number in a form from before the present rules, kept as it is.
     *
     * @param text not blank, without blanks around it, at most 200 characters
     */
    public static DocumentNumber historic(String text) {
        return opaque(NumberForm.HISTORIC, text);
    }

    /**
     * A number that cannot be read as a whole, such as {@code 1192/NQ-UBTVQH} without the term: kept as it is, for later.
     *
     * @param text begins with a digit; without blanks around it, at most 200 characters
     */
    public static DocumentNumber incomplete(String text) {
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            throw new IllegalArgumentException("incomplete number must begin with a digit: " + text);
        }
        try {
            DocumentNumber read = parse(text);
            if (read.getForm() == NumberForm.INCOMPLETE) {
                return read;
            }
        } catch (DocumentNumberException e) {
            return opaque(NumberForm.INCOMPLETE, text);
        }
        throw new IllegalArgumentException("incomplete number must not be complete: " + text);
    }

    private static DocumentNumber opaque(NumberForm form, String text) {
        if (text.isBlank()
                || !text.equals(text.strip())
                || text.length() > NumberReader.MAX_LENGTH
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("number must be words of at most " + NumberReader.MAX_LENGTH
                    + " characters without blanks around them: " + text);
        }
        return new DocumentNumber(NumberParts.opaque(form, text), text);
    }

    /** The document says itself that it has no number. */
    public static DocumentNumber absent() {
        return new DocumentNumber(NumberParts.opaque(NumberForm.ABSENT, NumberText.NONE), NumberText.NONE);
    }

    /** How much of the number there is. */
    public NumberForm getForm() {
        return parts.form();
    }

    /** Whether number and symbol are known: without them nobody can tell the document from others. */
    public boolean isComplete() {
        return getForm() == NumberForm.COMPLETE;
    }

    /** The shape; empty without a symbol. */
    public Optional<NumberStyle> getStyle() {
        return parts.style();
    }

    /** Whose numbers these are; empty without a symbol. An unlisted issuer is taken for one of the side that uses the shape. */
    public Optional<IssuerSector> getSector() {
        return parts.sector();
    }

    /**
     * Digits with their leading zeros, and a letter if there is one; empty for a draft, a historic form, no number, and an
     * incomplete text that cannot be read.
     */
    public Optional<String> getNumber() {
        return parts.number();
    }

    /** Year of issue: that in the number, or else the one that was stated beside it. */
    public Optional<Integer> getYear() {
        return parts.year().or(this::getStatedYear);
    }

    /** Year of issue that was stated beside a number that does not hold it. */
    public Optional<Integer> getStatedYear() {
        return Optional.ofNullable(statedYear);
    }

    /** Symbol of the type; empty if the number has none, by rule or because it is not known. */
    public Optional<String> getTypeSymbol() {
        return parts.typeSymbol();
    }

    /**
     * What the type can be: several if the symbol is ambiguous, as {@code QĐ} of the Party, or if the form has no type by
     * rule, as {@code 76/2015/QH13}; one otherwise; none if the symbol is not listed or there is none.
     */
    public List<DocumentType> getTypeCandidates() {
        return parts.types();
    }

    /** The type, if it was stated or only one is possible. */
    public Optional<DocumentType> getType() {
        return getStatedType()
                .or(() -> parts.types().size() == 1 ? Optional.of(parts.types().get(0)) : Optional.empty());
    }

    /** The type that was stated beside the number. */
    public Optional<DocumentType> getStatedType() {
        return Optional.ofNullable(statedType);
    }

    /** Whether a document with this number can be of the type: the symbol wins over running text that names another one. */
    public boolean allows(DocumentType type) {
        return parts.types().isEmpty() || parts.types().contains(type);
    }

    /** The issuer, or several of a joint document, in order; empty without a symbol. */
    public List<Issuer> getIssuers() {
        return parts.issuers();
    }

    /** Drafting units behind the issuer, in order. */
    public List<String> getUnits() {
        return parts.units();
    }

    /** The text from which the number was read. */
    public String getWritten() {
        return written;
    }

    /**
     * The same number, issued in this year.
     *
     * @throws IllegalArgumentException if it is not in 1900 to 9999, or not the year that is part of the number
     */
    public DocumentNumber inYear(int issued) {
        if (issued < 1900 || issued > 9999) {
            throw new IllegalArgumentException("year must be 1900 to 9999: " + issued);
        }
        if (parts.year().isPresent()) {
            if (parts.year().get() != issued) {
                throw new IllegalArgumentException("year must be that of " + this + ": " + issued);
            }
            return this;
        }
        return new DocumentNumber(parts, written, issued, statedType);
    }

    /**
     * The same number, of a document of this type.
     *
     * @throws IllegalArgumentException if the symbol stands for other types
     */
    public DocumentNumber ofType(DocumentType type) {
        if (!allows(Objects.requireNonNull(type, "type"))) {
            throw new IllegalArgumentException("type must be one of " + parts.types() + " for " + this + ": " + type);
        }
        return new DocumentNumber(parts, written, statedYear, type);
    }

    /**
     * The same number, read from this text.
     *
     * @param text not blank, at most 200 characters
     */
    public DocumentNumber writtenAs(String text) {
        if (text.isBlank() || text.length() > NumberReader.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "written must be words of at most " + NumberReader.MAX_LENGTH + " characters: " + text);
        }
        return new DocumentNumber(parts, text, statedYear, statedType);
    }

    NumberParts parts() {
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber that
                && parts.text().equals(that.parts.text())
                && getForm() == that.getForm()
                && written.equals(that.written)
                && Objects.equals(statedYear, that.statedYear)
                && Objects.equals(statedType, that.statedType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.text(), written, statedYear, statedType);
    }

    /** The normal form: the text alone, without a year or type that was stated beside it. */
    @Override
    public String toString() {
        return parts.text();
    }
}
