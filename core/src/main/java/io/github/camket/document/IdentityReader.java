// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is known and what is missing. */
final class IdentityReader {

    /** The number of a text that cannot be read further, where it is plain which one. */
    private static final Pattern LEADING = Pattern.compile("(?!0+[a-z]?[/-])([0-9]{1,5}[a-z]?)[/-]");

    private final DocumentNumber number;
    private final NumberScope scope;
    private final SortedMap<IdentityPart, String> known = new TreeMap<>();
    private final Set<IdentityPart> missing = EnumSet.noneOf(IdentityPart.class);

    IdentityReader(DocumentNumber number, NumberScope scope) {
        this.number = number;
        this.scope = scope;
    }

    NumberIdentity identity() {
        number.getNumber()
                .or(this::unread)
                .ifPresentOrElse(
                        digits -> known.put(IdentityPart.NUMBER, digits.replaceFirst("^0+(?=\\d)", "")),
                        () -> missing.add(IdentityPart.NUMBER));
        if (!number.isComplete()) {
            number.getYear().ifPresent(year -> known.put(IdentityPart.YEAR, String.valueOf(year)));
            if (number.getForm() != NumberForm.DRAFT) {
                missing.add(IdentityPart.SYMBOL);
            }
            return new NumberIdentity.Ambiguous(Optional.empty(), known, new TreeSet<>(missing));
        }
        IdentityKind kind = kind();
        body(kind);
        switch (kind) {
            case NORMATIVE, YEAR -> {
                known.put(IdentityPart.SYMBOL, symbol());
                put(IdentityPart.YEAR, number.getYear().map(String::valueOf));
            }
            case COPY -> {
                known.put(IdentityPart.TYPE, number.getTypeSymbol().orElse(""));
                put(IdentityPart.YEAR, number.getYear().map(String::valueOf));
            }
            case TERM -> {
                type();
                put(IdentityPart.TERM, scope.term());
            }
            case CONGRESS -> put(IdentityPart.CONGRESS, scope.congress());
        }
        return missing.isEmpty()
                ? new NumberIdentity.Known(new DocumentIdentity(kind, known))
                : new NumberIdentity.Ambiguous(Optional.of(kind), known, new TreeSet<>(missing));
    }

    private Optional<String> unread() {
        Matcher digits = LEADING.matcher(number.toString());
        return number.getForm() == NumberForm.INCOMPLETE && digits.lookingAt()
                ? Optional.of(digits.group(1))
                : Optional.empty();
    }

    private IdentityKind kind() {
        NumberStyle style = number.getStyle().orElseThrow();
        if (style == NumberStyle.NORMATIVE) {
            return IdentityKind.NORMATIVE;
        }
        if (number.getType().filter(DocumentType::isCopy).isPresent()) {
            return IdentityKind.COPY;
        }
        if (style == NumberStyle.STATE) {
            return IdentityKind.YEAR;
        }
        boolean congress = scope.congress().isPresent()
                || number.getIssuers().get(0).symbol().equals("ĐH");
        return congress ? IdentityKind.CONGRESS : IdentityKind.TERM;
    }

    /** A joint document has the number of its lead body, the first one. */
    private void body(IdentityKind kind) {
        Issuer lead = number.getIssuers().get(0);
        boolean listed = !lead.meanings().isEmpty();
        boolean own = lead.meanings().stream().noneMatch(IssuerSymbol::shared);
        if (kind == IdentityKind.CONGRESS) {
            return;
        }
        // An unlisted issuer of a normative document is taken for one of the centre: the text is the identity.
        if (own && (listed || kind == IdentityKind.NORMATIVE)) {
            known.put(IdentityPart.BODY, lead.toString());
        } else {
            put(IdentityPart.BODY, scope.body());
        }
    }

    /** Each type has its own series, so a symbol that stands for two types is not enough. */
    private void type() {
        if (number.getTypeCandidates().isEmpty()) {
            known.put(IdentityPart.TYPE, number.getTypeSymbol().orElse(""));
        } else {
            put(IdentityPart.TYPE, number.getType().map(DocumentType::code));
        }
    }

    private String symbol() {
        return Stream.of(
                        number.getTypeSymbol().stream(),
                        number.getIssuers().stream().map(Issuer::toString),
                        number.getUnits().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("-"));
    }

    private void put(IdentityPart part, Optional<String> value) {
        value.ifPresentOrElse(text -> known.put(part, text), () -> missing.add(part));
    }
}
