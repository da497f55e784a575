// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types and issuers that numbers are read with. The shipped tables are {@link #standard()}; an application adds its own.
 * Immutable.
 *
 * <p>What an application adds names more, and never lets a text through that the shipped tables refuse: files that hold
 * numbers are readable everywhere.
 */
public final class DocumentSymbols {

    /** Symbols that also stand for a chairman or a standing body at the head of a longer issuer symbol: CTUBND, TTHĐND. */
    private static final List<String> PREFIXES = List.of("CT", "TT");
    /** Shorter issuers occur by chance at the end of longer ones: TTCP is no TT of CP. */
    private static final int SHORTEST_GLUED = 4;
    /** Committees, boards and offices at the centre and in provinces. */
    private static final Pattern PARTY_BODY = Pattern.compile("[A-ZĐ]+(?:TW|TU)");

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+?)(\\d*)");

    private final List<TypeSymbol> types;
    private final List<IssuerSymbol> issuers;
    private final Map<NumberStyle, Spelling> typeSpelling = new EnumMap<>(NumberStyle.class);
    private final Spelling issuerSpelling;

    private DocumentSymbols(List<TypeSymbol> types, List<IssuerSymbol> issuers) {
        this.types = List.copyOf(types);
        this.issuers = List.copyOf(issuers);
        for (NumberStyle style : NumberStyle.values()) {
            typeSpelling.put(
                    style,
                    new Spelling(types.stream()
                            .filter(each -> each.style() == style)
                            .map(TypeSymbol::symbol)
                            .toList()));
        }
        this.issuerSpelling =
                new Spelling(issuers.stream().map(IssuerSymbol::symbol).toList());
    }

    /** The shipped types and issuers. */
    public static DocumentSymbols standard() {
        return Standard.SYMBOLS;
    }

    /** Read when first used. */
    private static final class Standard {
        static final DocumentSymbols SYMBOLS = new DocumentSymbols(SymbolTables.types(), SymbolTables.issuers());
    }

    /** The types, in the order of the tables, then in that of their addition. */
    public List<TypeSymbol> getTypes() {
        return types;
    }

    /** The issuers, in the order of the tables, then in that of their addition. */
    public List<IssuerSymbol> getIssuers() {
        return issuers;
    }

    /**
     * These symbols and one more type.
     *
     * @throws IllegalArgumentException if it looks like a slip of a listed type, or is the symbol of a listed issuer
     */
    public DocumentSymbols with(TypeSymbol type) {
        Spelling known = spelling(type.style());
        boolean slip = !known.knows(type.symbol())
                && !(known.matches(type.symbol()).isEmpty()
                        && known.transposed(type.symbol()).isEmpty()
                        && glued(type.symbol()).isEmpty());
        if (slip || issuerSpelling.knows(type.symbol())) {
            throw new IllegalArgumentException("symbol must not be taken for another one: " + type.symbol());
        }
        List<TypeSymbol> more = new ArrayList<>(types);
        more.add(type);
        return new DocumentSymbols(more, issuers);
    }

    /**
     * These symbols and one more issuer, or one more meaning of a listed symbol.
     *
     * @throws IllegalArgumentException if it looks like a slip of a listed symbol, is the symbol of a type, or allows a style
     *     or needs a term otherwise than the listed issuers with the same symbol
     */
    public DocumentSymbols with(IssuerSymbol issuer) {
        String symbol = issuer.symbol();
        List<IssuerSymbol> same = meanings(symbol);
        boolean slip = same.isEmpty()
                && !(issuerSpelling.matches(symbol).isEmpty() && glued(symbol).isEmpty());
        boolean type = typeSpelling.values().stream()
                .anyMatch(each -> !each.matches(symbol).isEmpty());
        if (slip || (type && same.isEmpty())) {
            throw new IllegalArgumentException("symbol must not be taken for another one: " + symbol);
        }
        boolean otherStyle = styleOf(symbol).isPresent() && !styleOf(symbol).equals(issuer.style());
        if (otherStyle || same.stream().anyMatch(each -> each.numbered() != issuer.numbered())) {
            throw new IllegalArgumentException("symbol must keep the style and the term it has: " + symbol);
        }
        if (!issuer.untyped().isEmpty()
                && same.stream().allMatch(each -> each.untyped().isEmpty())) {
            throw new IllegalArgumentException("untyped must be empty for an issuer that is not listed: " + symbol);
        }
        List<IssuerSymbol> more = new ArrayList<>(issuers);
        more.add(issuer);
        return new DocumentSymbols(types, more);
    }

    /**
     * Reads a canonical number, with these symbols.
     *
     * @throws DocumentNumberException if the text is not canonical
     * @see DocumentNumber#parse(String)
     */
    public DocumentNumber parse(String text) {
        NumberReading reading = read(text);
        if (!reading.repairs().isEmpty()) {
            NumberRepair first = reading.repairs().get(0);
            throw new DocumentNumberException(
                    first.part(), first.expectation(), text, reading.number().toString());
        }
        return reading.number();
    }

    /**
     * Reads a number that may have slips, and tells each of them. A slip that can be put right in two ways is refused.
     *
     * @throws DocumentNumberException if exactly one number cannot be made of the text
     */
    public NumberReading read(String text) {
        return new NumberReader(this, text).read();
    }

    Spelling spelling(NumberStyle style) {
        Spelling spelling = typeSpelling.get(style);
        if (spelling == null) {
            throw new IllegalStateException("style must have its symbols: " + style);
        }
        return spelling;
    }

    Spelling issuerSpelling() {
        return issuerSpelling;
    }

    /** Whether it is, letter by letter, the symbol of a type in any style. */
    boolean isType(String symbol) {
        return typeSpelling.values().stream().anyMatch(each -> each.knows(symbol));
    }

    List<DocumentType> typesOf(String symbol, NumberStyle style) {
        return types.stream()
                .filter(each -> each.style() == style && each.symbol().equals(symbol))
                .map(TypeSymbol::type)
                .toList();
    }

    List<IssuerSymbol> meanings(String symbol) {
        return issuers.stream().filter(each -> each.symbol().equals(symbol)).toList();
    }

    /** The one style in which an issuer numbers; empty if that is not known, or both occur. */
    Optional<NumberStyle> styleOf(String symbol) {
        List<IssuerSymbol> meanings = meanings(symbol);
        if (meanings.isEmpty()) {
            return PARTY_BODY.matcher(symbol).matches() ? Optional.of(NumberStyle.PARTY) : Optional.empty();
        }
        Optional<NumberStyle> style = meanings.get(0).style();
        return meanings.stream().allMatch(each -> each.style().equals(style)) ? style : Optional.empty();
    }

    /** The listed issuer of which terms are numbered, its term if 1 to 99 stands behind it; empty for all others. */
    Optional<Issuer> numbered(String text) {
        Matcher parts = NUMBERED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> known = issuerSpelling.matches(parts.group(1));
        if (known.size() != 1 || !meanings(known.get(0)).get(0).numbered()) {
            return Optional.empty();
        }
        Optional<Integer> term = Optional.of(parts.group(2))
                .filter(digits -> digits.matches("[1-9][0-9]?"))
                .map(Integer::valueOf);
        return Optional.of(new Issuer(known.get(0), term, meanings(known.get(0))));
    }

    /** Where type and issuer are written without the hyphen between them: lengths of the types that may be meant. */
    List<Integer> glued(String text) {
        List<Integer> lengths = new ArrayList<>();
        if (issuerSpelling.knows(text)) {
            return lengths;
        }
        for (int length = 1; length <= text.length() - SHORTEST_GLUED; length++) {
            String type = text.substring(0, length);
            String issuer = text.substring(length);
            boolean listed = issuerSpelling.knows(issuer)
                    || numbered(issuer).filter(each -> each.term().isPresent()).isPresent();
            if (listed && !PREFIXES.contains(type) && isType(type)) {
                lengths.add(length);
            }
        }
        return lengths;
    }
}
