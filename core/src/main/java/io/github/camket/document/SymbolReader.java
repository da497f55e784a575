// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the groups behind a number: a year, the type, the issuers, the units, each with the separator before it. */
final class SymbolReader {

    private final DocumentSymbols symbols;
    private final String written;
    private final List<String> separators;
    private final List<String> groups;
    private final Optional<Integer> year;
    private final List<NumberRepair> repairs = new ArrayList<>();

    private final List<String> canonical = new ArrayList<>();
    private final List<NumberPart> kinds = new ArrayList<>();
    private final List<Issuer> issuers = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private Optional<String> typeSymbol = Optional.empty();
    private List<DocumentType> types = List.of();

    SymbolReader(
            DocumentSymbols symbols, String written, List<String> separators, List<String> groups, boolean yearFirst) {
        this.symbols = symbols;
        this.written = written;
        this.separators = new ArrayList<>(separators);
        this.groups = new ArrayList<>(groups);
        this.year = yearFirst ? Optional.of(Integer.valueOf(this.groups.remove(0))) : Optional.empty();
    }

    List<NumberRepair> repairs() {
        return repairs;
    }

    NumberParts read(String number) {
        String yearSeparator = year.isPresent() ? separators.remove(0) : "";
        requireOneSign(yearSeparator);
        separators.forEach(this::requireOneSign);
        separateGlued();
        NumberStyle style = year.isPresent() ? NumberStyle.NORMATIVE : style();
        switch (style) {
            case NORMATIVE -> normative();
            case STATE -> state();
            case PARTY -> party();
        }
        StringBuilder text = new StringBuilder(number);
        if (year.isPresent()) {
            join(text, yearSeparator, '/');
            text.append(year.get());
        }
        for (int i = 0; i < groups.size(); i++) {
            join(text, separators.get(i), expected(style, i));
            repair(kinds.get(i), groups.get(i), canonical.get(i));
            text.append(canonical.get(i));
        }
        return new NumberParts(
                text.toString(),
                number.isEmpty() ? NumberForm.DRAFT : NumberForm.COMPLETE,
                Optional.of(style),
                Optional.of(sector(style)),
                Optional.of(number).filter(digits -> !digits.isEmpty()),
                year,
                typeSymbol,
                types,
                issuers,
                units);
    }

    private void requireOneSign(String separator) {
        if (NumberText.sign(separator) == 0) {
            throw refused(NumberPart.SEPARATOR, "have one sign between two parts");
        }
    }

    private void join(StringBuilder text, String separator, char sign) {
        repair(NumberPart.SEPARATOR, separator, String.valueOf(sign));
        text.append(sign);
    }

    /** The sign before a group. */
    private static char expected(NumberStyle style, int group) {
        int slash = style == NumberStyle.PARTY ? 1 : 0;
        return group == slash ? '/' : '-';
    }

    private void separateGlued() {
        String first = Spelling.withoutEth(groups.get(0));
        List<Integer> lengths = isType(first) ? List.of() : symbols.glued(first);
        if (lengths.size() > 1) {
            throw refused(NumberPart.SEPARATOR, "have a separator between type and issuer");
        }
        if (lengths.size() == 1) {
            String whole = groups.remove(0);
            groups.add(0, whole.substring(lengths.get(0)));
            groups.add(0, whole.substring(0, lengths.get(0)));
            separators.add(1, "");
        }
    }

    private boolean isType(String group) {
        return !matches(group, NumberStyle.STATE).isEmpty()
                || !matches(group, NumberStyle.PARTY).isEmpty()
                || !matches(group, NumberStyle.NORMATIVE).isEmpty();
    }

    private List<String> matches(String group, NumberStyle style) {
        return symbols.spelling(style).matches(Spelling.withoutEth(group));
    }

    /** The issuer decides; where both styles are possible or the issuer is not listed, the separators as written. */
    private NumberStyle style() {
        Optional<NumberStyle> asWritten = asWritten();
        String first = groups.get(0);
        boolean knownIssuer = symbols.issuerSpelling().knows(first)
                && matches(first, NumberStyle.STATE).isEmpty()
                && matches(first, NumberStyle.PARTY).isEmpty();
        boolean typed = groups.size() > 1 && !knownIssuer && isType(first);
        boolean typePlace = groups.size() > 1 && asWritten.equals(Optional.of(NumberStyle.PARTY));
        Optional<NumberStyle> ofIssuer = styleOf(typed || typePlace ? groups.get(1) : first);
        if (ofIssuer.isEmpty() && asWritten.isEmpty()) {
            throw refused(NumberPart.SEPARATOR, "look like n-TYPE/ISSUER, n/TYPE-ISSUER or n/ISSUER-UNIT");
        }
        if (!typed && ofIssuer.equals(Optional.of(NumberStyle.PARTY)) && !typePlace) {
            throw refused(NumberPart.TYPE, "have the type between number and issuer in the Party");
        }
        if (!typed && ofIssuer.equals(Optional.of(NumberStyle.STATE)) && typePlace) {
            throw refused(NumberPart.TYPE, "have a known type before an issuer of the state");
        }
        return ofIssuer.or(() -> asWritten).orElseThrow();
    }

    private Optional<NumberStyle> asWritten() {
        boolean party = separators.size() > 1;
        boolean state = true;
        for (int i = 0; i < separators.size(); i++) {
            char sign = NumberText.sign(separators.get(i));
            // A blank stands for a hyphen only; nothing at all is between what was glued together.
            boolean hyphen = sign == '-' || sign == NumberText.BLANK;
            boolean any = separators.get(i).isEmpty();
            party &= any || (expected(NumberStyle.PARTY, i) == '-' ? hyphen : sign == '/');
            state &= any || (expected(NumberStyle.STATE, i) == '-' ? hyphen : sign == '/');
        }
        return party == state ? Optional.empty() : Optional.of(party ? NumberStyle.PARTY : NumberStyle.STATE);
    }

    private Optional<NumberStyle> styleOf(String group) {
        List<String> known = symbols.issuerSpelling().matches(IssuerGroup.clean(group));
        if (symbols.numbered(Spelling.withoutEth(group)).isPresent()) {
            return Optional.of(NumberStyle.STATE);
        }
        return symbols.styleOf(known.size() == 1 ? known.get(0) : IssuerGroup.clean(group));
    }

    private void normative() {
        Optional<Issuer> untyped = symbols.numbered(Spelling.withoutEth(groups.get(0)));
        boolean alone = groups.size() == 1
                && untyped.isPresent()
                && !untyped.get().meanings().get(0).untyped().isEmpty();
        if (alone) {
            issuer(0, NumberStyle.NORMATIVE);
            types = untyped.get().meanings().get(0).untyped();
            return;
        }
        type(NumberStyle.NORMATIVE);
        requireIssuer();
        for (int i = 1; i < groups.size(); i++) {
            issuer(i, NumberStyle.NORMATIVE);
        }
        boolean party = issuers.stream()
                .allMatch(each -> symbols.styleOf(each.symbol()).equals(Optional.of(NumberStyle.PARTY)));
        if (party) {
            throw refused(NumberPart.YEAR, "have no year in the Party");
        }
    }

    private void party() {
        if (groups.size() > 1 && symbols.issuerSpelling().knows(groups.get(0)) && !isType(groups.get(0))) {
            throw refused(NumberPart.TYPE, "have a type before the issuer");
        }
        type(NumberStyle.PARTY);
        requireIssuer();
        issuer(1, NumberStyle.PARTY);
        jointIssuersAndUnits(2, NumberStyle.PARTY);
    }

    private void state() {
        List<String> found = matches(groups.get(0), NumberStyle.STATE);
        if (!found.isEmpty() && !symbols.issuerSpelling().knows(groups.get(0)) || found.contains(groups.get(0))) {
            type(NumberStyle.STATE);
            requireIssuer();
            issuer(1, NumberStyle.STATE);
            jointIssuersAndUnits(2, NumberStyle.STATE);
            return;
        }
        letter();
        issuer(0, NumberStyle.STATE);
        if (groups.size() == 1) {
            throw refused(NumberPart.UNIT, "have a type before the issuer or a unit behind it");
        }
        for (int i = 1; i < groups.size(); i++) {
            unit(i, NumberStyle.STATE);
        }
    }

    /** A letter has no type in its symbol; what stands there instead must not be a slip of a type. */
    private void letter() {
        String first = groups.get(0);
        boolean listed = groups.size() > 1
                && (symbols.issuerSpelling().knows(groups.get(1))
                        || symbols.numbered(groups.get(1)).isPresent());
        if (listed && !symbols.issuerSpelling().knows(first)) {
            refuseTransposed(first, NumberStyle.STATE);
            if (symbols.typesOf(first, NumberStyle.PARTY).contains(DocumentType.CONG_VAN)) {
                throw refused(NumberPart.TYPE, "have no type in a letter of the state: n/ISSUER-UNIT");
            }
        }
        types = List.of(DocumentType.CONG_VAN);
    }

    private void type(NumberStyle style) {
        String group = Spelling.withoutEth(groups.get(0));
        List<String> found = symbols.spelling(style).matches(group);
        // What is a type elsewhere may be that type here too, under an abbreviation that the tables do not have.
        if (found.size() == 1 && !found.contains(group) && symbols.isType(group)) {
            found = List.of(group, found.get(0));
        }
        if (found.size() > 1) {
            throw refused(NumberPart.TYPE, "have one of the types " + found);
        }
        if (found.isEmpty()) {
            refuseTransposed(group, style);
            if (!Spelling.isTypeSymbol(group) || symbols.issuerSpelling().knows(group)) {
                throw refused(NumberPart.TYPE, "have a type before the issuer");
            }
        }
        String symbol = found.isEmpty() ? group : found.get(0);
        typeSymbol = Optional.of(symbol);
        types = symbols.typesOf(symbol, style);
        add(NumberPart.TYPE, symbol);
    }

    private void refuseTransposed(String group, NumberStyle style) {
        List<String> nearest = symbols.spelling(style).transposed(group);
        if (!nearest.isEmpty()) {
            throw refused(NumberPart.TYPE, "have a known type, nearest " + nearest);
        }
    }

    private void requireIssuer() {
        if (groups.size() < 2) {
            throw refused(NumberPart.ISSUER, "have an issuer behind the type");
        }
    }

    /** Behind the first issuer of a document with a type: listed issuers are joint ones, the rest are units. */
    private void jointIssuersAndUnits(int from, NumberStyle style) {
        int at = from;
        while (at < groups.size()
                && symbols.meanings(groups.get(at)).stream().anyMatch(each -> each.fits(style) && !each.numbered())) {
            issuer(at++, style);
        }
        while (at < groups.size()) {
            unit(at++, style);
        }
    }

    private void issuer(int index, NumberStyle style) {
        Issuer issuer = IssuerGroup.read(symbols, groups.get(index), style, this::refused);
        issuers.add(issuer);
        add(issuer.term().isPresent() ? partOfTerm(groups.get(index), issuer) : NumberPart.ISSUER, issuer.toString());
    }

    private static NumberPart partOfTerm(String group, Issuer issuer) {
        return group.startsWith(issuer.symbol()) ? NumberPart.TERM : NumberPart.ISSUER;
    }

    private void unit(int index, NumberStyle style) {
        String unit = Spelling.withoutEth(groups.get(index));
        if (!Spelling.isUnit(unit, style)) {
            throw refused(NumberPart.UNIT, "have letters A to Z, Đ, the first one a capital, and digits");
        }
        boolean yearBehind = NumberText.sign(separators.get(index)) != '-'
                && unit.chars().allMatch(each -> each >= '0' && each <= '9');
        if (yearBehind) {
            throw refused(NumberPart.YEAR, "have the year behind the number");
        }
        units.add(unit);
        add(NumberPart.UNIT, unit);
    }

    private void add(NumberPart kind, String symbol) {
        kinds.add(kind);
        canonical.add(symbol);
    }

    private IssuerSector sector(NumberStyle style) {
        return issuers.get(0).meanings().stream()
                .map(IssuerSymbol::sector)
                .findFirst()
                .orElse(style == NumberStyle.PARTY ? IssuerSector.PARTY : IssuerSector.STATE);
    }

    private void repair(NumberPart part, String from, String to) {
        if (!from.equals(to)) {
            repairs.add(new NumberRepair(part, from, to));
        }
    }

    private DocumentNumberException refused(NumberPart part, String expected) {
        return new DocumentNumberException(part, expected, written, null);
    }
}
