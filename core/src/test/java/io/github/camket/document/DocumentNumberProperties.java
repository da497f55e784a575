// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Printing and reading agree for numbers of every style, and lenient reading never turns one number into another. */
class DocumentNumberProperties {

    private static final DocumentSymbols SYMBOLS = DocumentSymbols.standard();

    /** Listed and unlisted issuers of the styles, without those whose symbol needs a term. */
    private static final List<String> PARTY_ISSUERS = List.of("TW", "TU", "HU", "ĐU", "VPTW", "BTGĐUK", "TWĐTN", "QXZ");

    private static final List<String> STATE_ISSUERS =
            List.of("CP", "TTg", "UBND", "HĐND", "BLĐTBXH", "TLĐ", "MTTQ", "UBTVQH15", "QXZ", "XZ7");

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(5)
                                .filter(digits -> !digits.matches("0+")),
                        Arbitraries.of("", "", "a", "z"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> canonical() {
        return Arbitraries.oneOf(party(), state(), normative(), letter(), assembly());
    }

    private Arbitrary<String> party() {
        return Combinators.combine(
                        numbers(), types(NumberStyle.PARTY), Arbitraries.of(PARTY_ISSUERS), Arbitraries.of("", "-QZX"))
                .as((number, type, issuer, unit) -> number + "-" + type + "/" + issuer + unit);
    }

    private Arbitrary<String> state() {
        return Combinators.combine(
                        numbers(),
                        types(NumberStyle.STATE),
                        Arbitraries.of(STATE_ISSUERS),
                        Arbitraries.of("", "-QZX", "-X&Z"))
                .as((number, type, issuer, unit) -> number + "/" + type + "-" + issuer + unit);
    }

    private Arbitrary<String> normative() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.integers().between(1900, 2099),
                        types(NumberStyle.NORMATIVE),
                        Arbitraries.of(STATE_ISSUERS),
                        Arbitraries.of("", "-BTC", "-BTCTW"))
                .as((number, year, type, issuer, joint) -> number + "/" + year + "/" + type + "-" + issuer + joint);
    }

    private Arbitrary<String> letter() {
        return Combinators.combine(
                        numbers(), Arbitraries.of("UBND", "VPCP", "QXZ", "BTC"), Arbitraries.of("QZX", "X&Z", "QZX-X1"))
                .as((number, issuer, unit) -> number + "/" + issuer + "-" + unit);
    }

    private Arbitrary<String> assembly() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.integers().between(1946, 2099),
                        Arbitraries.of("QH", "UBTVQH"),
                        Arbitraries.integers().between(1, 99))
                .as((number, year, body, term) -> number + "/" + year + "/" + body + term);
    }

    private static Arbitrary<String> types(NumberStyle style) {
        return Arbitraries.of(SYMBOLS.getTypes().stream()
                .filter(each -> each.style() == style)
                .map(TypeSymbol::symbol)
                .distinct()
                .toList());
    }

    @Property
    void printingAndReadingAgree(@ForAll("canonical") String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number).hasToString(text);
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(number.isComplete()).isTrue();
    }

    @Property
    void canonicalTextNeedsNoRepair(@ForAll("canonical") String text) {
        assertThat(SYMBOLS.read(text).repairs()).isEmpty();
    }

    @Property
    void aDraftIsTheSameWithoutItsNumber(@ForAll("canonical") String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        DocumentNumber draft = DocumentNumber.parse(
                text.substring(number.getNumber().orElseThrow().length()));
        assertThat(draft.getForm()).isEqualTo(NumberForm.DRAFT);
        assertThat(draft.getStyle()).isEqualTo(number.getStyle());
        assertThat(draft.getIssuers()).isEqualTo(number.getIssuers());
    }

    @Property
    void noiseAroundTheSignsDoesNotChangeTheNumber(
            @ForAll("canonical") String text,
            @ForAll("blanks") String before,
            @ForAll("blanks") String behind,
            @ForAll("dashes") String dash,
            @ForAll("remarks") String remark) {
        String noisy = "Số" + before + " "
                + text.replace("/", before + "/" + behind).replace("-", behind + dash + before) + remark;
        NumberReading reading = SYMBOLS.read(noisy);
        assertThat(reading.number()).hasToString(text);
        assertThat(reading.number().getWritten()).isEqualTo(noisy);
        assertThat(reading.repairs()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\u00A0", "  ", "\t");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "–", "\u2011", "\u2212");
    }

    @Provide
    Arbitrary<String> remarks() {
        return Arbitraries.of("", ", ngày 17/10/2022", " ngày 01/9/2025", " (mật)", ";");
    }

    /** Whatever the text, the reader answers, and what it gives is canonical and comes out again. */
    @Property(tries = 3000)
    void whatIsReadIsCanonical(@ForAll("texts") String text) {
        NumberReading reading;
        try {
            reading = SYMBOLS.read(text);
        } catch (DocumentNumberException e) {
            assertThat(e.getText()).isEqualTo(text);
            assertThat(e.getProposal()).isEmpty();
            return;
        }
        DocumentNumber number = reading.number();
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number.writtenAs(number.toString()));
        assertThat(number.getWritten()).isEqualTo(text);
        if (reading.repairs().isEmpty() && number.getForm() != NumberForm.DRAFT) {
            assertThat(number).hasToString(text);
        }
        String digits = number.getNumber().orElse("");
        assertThat(text.toLowerCase(java.util.Locale.ROOT)).contains(digits);
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = new ArrayList<>(List.of(
                "1",
                "12",
                "117a",
                "2020",
                "13",
                "-",
                "/",
                "–",
                " ",
                "\u00A0",
                "\u00D0",
                "Ư",
                "&",
                "số ",
                "Số: ",
                "và",
                ",",
                ".",
                "…",
                "ngày ",
                "17/10/2022",
                "(",
                "x",
                "QH",
                "UBTVQH",
                "TTG",
                "tu",
                "D",
                "U+",
                "\u0301"));
        pieces.addAll(PARTY_ISSUERS);
        pieces.addAll(STATE_ISSUERS);
        SYMBOLS.getTypes().forEach(each -> pieces.add(each.symbol()));
        Arbitrary<String> anything = Arbitraries.of(pieces).list().ofMaxSize(9).map(list -> String.join("", list));
        Arbitrary<String> likely = Combinators.combine(
                        numbers(),
                        Arbitraries.of("-", "/", " ", "", " - ", "/2020/"),
                        Arbitraries.of(pieces),
                        Arbitraries.of("-", "/", " ", ""),
                        Arbitraries.of(pieces),
                        Arbitraries.of("", "-QZX", " và 3", "(x)", "/2021"))
                .as((number, first, type, second, issuer, end) -> number + first + type + second + issuer + end);
        return Arbitraries.oneOf(anything, likely);
    }

    /** Files written by an application with symbols of its own are read without them. */
    @Property(tries = 2000)
    void addedSymbolsLetNothingThroughThatTheShippedOnesRefuse(@ForAll("texts") String text) {
        try {
            OWN.parse(text);
        } catch (DocumentNumberException e) {
            return;
        }
        assertThat(DocumentNumber.parse(text)).isEqualTo(OWN.parse(text));
    }

    private static final Label LABEL = new Label("Mẫu", "Sample");
    private static final DocumentSymbols OWN = SYMBOLS.with(
                    new TypeSymbol("QXZ", NumberStyle.STATE, DocumentType.of("MAU"), LABEL, Confidence.UNVERIFIED))
            .with(new TypeSymbol("XZQ", NumberStyle.PARTY, DocumentType.of("MAU"), LABEL, Confidence.UNVERIFIED))
            .with(IssuerSymbol.of("QZX", IssuerSector.PARTY, NumberStyle.PARTY, LABEL, Confidence.UNVERIFIED))
            .with(IssuerSymbol.of("XZX", IssuerSector.STATE, NumberStyle.STATE, LABEL, Confidence.UNVERIFIED));
}
