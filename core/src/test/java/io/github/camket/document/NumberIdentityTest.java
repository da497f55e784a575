// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two documents with one number string need not be the same; where something is missing, nothing is guessed. */
class NumberIdentityTest {

    private static final NumberScope A_PROVINCE =
            NumberScope.UNKNOWN.withBody("tu-a").withTerm("2020-2025");

    @Test
    void aNormativeDocumentIsItsText() {
        assertThat(of("30/2020/NĐ-CP", NumberScope.UNKNOWN))
                .isEqualTo(known("030/2020/NĐ-CP", NumberScope.UNKNOWN.withBody("anybody")))
                .isNotEqualTo(of("30/2021/NĐ-CP", NumberScope.UNKNOWN));
        assertThat(known("76/2015/QH13", NumberScope.UNKNOWN)).isNotEqualTo(of("76/2015/QH14", NumberScope.UNKNOWN));
    }

    @Test
    void whereManyBodiesShareTheSymbolTheBodyIsNeeded() {
        assertThat(of("18/2016/QĐ-UBND", NumberScope.UNKNOWN)).satisfies(missing("[BODY]"));
        assertThat(known("18/2016/QĐ-UBND", NumberScope.UNKNOWN.withBody("a")))
                .isNotEqualTo(known("18/2016/QĐ-UBND", NumberScope.UNKNOWN.withBody("b")));
    }

    @Test
    void anUnlistedIssuerDoesNotTellTheBodyExceptInANormativeNumber() {
        assertThat(NumberIdentity.of(DocumentNumber.parse("1893/QĐ-QXZ").inYear(2021), NumberScope.UNKNOWN))
                .satisfies(missing("[BODY]"));
        assertThat(of("13/2019/TT-QXZ", NumberScope.UNKNOWN)).isInstanceOf(NumberIdentity.Known.class);
    }

    @Test
    void aDocumentOfTheStateNeedsItsYear() {
        assertThat(of("2179/QĐ-TTg", NumberScope.UNKNOWN)).satisfies(missing("[YEAR]"));
        assertThat(of("594/KH-UBND", NumberScope.UNKNOWN)).satisfies(missing("[BODY, YEAR]"));
        DocumentNumber number = DocumentNumber.parse("2179/QĐ-TTg");
        assertThat(NumberIdentity.of(number.inYear(2025), NumberScope.UNKNOWN))
                .isInstanceOf(NumberIdentity.Known.class)
                .isNotEqualTo(NumberIdentity.of(number.inYear(2024), NumberScope.UNKNOWN));
    }

    @Test
    void aDocumentOfTheParty_NeedsItsTermAndItsBody() {
        assertThat(of("19-CT/TU", NumberScope.UNKNOWN)).satisfies(missing("[BODY, TERM]"));
        NumberIdentity one = known("05-CTr/TU", A_PROVINCE);
        assertThat(one)
                .isEqualTo(known("5-CTr/TU", A_PROVINCE))
                .isNotEqualTo(known("05-CTr/TU", A_PROVINCE.withTerm("2025-2030")))
                .isNotEqualTo(known("05-CTr/TU", A_PROVINCE.withBody("tu-b")))
                .isNotEqualTo(known("05-CT/TU", A_PROVINCE));
    }

    @Test
    void anAmbiguousTypeIsMissingUntilItIsStated() {
        assertThat(of("31-QĐ/TW", A_PROVINCE)).satisfies(missing("[TYPE]"));
        DocumentNumber number = DocumentNumber.parse("31-QĐ/TW");
        assertThat(NumberIdentity.of(number.ofType(DocumentType.QUYET_DINH), A_PROVINCE))
                .isInstanceOf(NumberIdentity.Known.class)
                .isNotEqualTo(NumberIdentity.of(number.ofType(DocumentType.QUY_DINH), A_PROVINCE));
    }

    @Test
    void aCongressHasOneSeriesOverAllTypes() {
        NumberScope congress = NumberScope.UNKNOWN.withCongress("dh-xiv");
        assertThat(of("03-NQ/ĐH", NumberScope.UNKNOWN)).satisfies(missing("[CONGRESS]"));
        assertThat(known("03-NQ/ĐH", congress)).isEqualTo(known("03-BC/ĐH", congress));
    }

    @Test
    void copiesHaveAYearlySeries() {
        assertThat(of("12/SY-UBND", NumberScope.UNKNOWN)).satisfies(missing("[BODY, YEAR]"));
        assertThat(of("12-BS/TU", A_PROVINCE)).satisfies(missing("[YEAR]"));
        NumberIdentity copy = NumberIdentity.of(DocumentNumber.parse("12-BS/TU").inYear(2022), A_PROVINCE);
        assertThat(copy)
                .isEqualTo(NumberIdentity.of(
                        DocumentNumber.parse("12-BS/TU").inYear(2022), A_PROVINCE.withTerm("another")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"117|[SYMBOL]", "117/2021|[SYMBOL]", "-NQ/ĐU|[NUMBER]", "Không số|[NUMBER, SYMBOL]"})
    void anIncompleteNumberIsNoIdentity(String text, String missing) {
        assertThat(of(text, A_PROVINCE)).satisfies(missing(missing));
    }

    @Test
    void whatIsMissingLeavesCandidates() {
        NumberIdentity.Ambiguous some =
                (NumberIdentity.Ambiguous) of("05-CTr/TU", NumberScope.UNKNOWN.withBody("tu-a"));
        assertThat(some.canBe(identity("05-CTr/TU", A_PROVINCE))).isTrue();
        assertThat(some.canBe(identity("05-CTr/TU", A_PROVINCE.withTerm("2025-2030"))))
                .isTrue();
        assertThat(some.canBe(identity("06-CTr/TU", A_PROVINCE))).isFalse();
        assertThat(some.canBe(identity("05-CTr/TU", A_PROVINCE.withBody("tu-b"))))
                .isFalse();
        NumberIdentity.Ambiguous bare = (NumberIdentity.Ambiguous) of("5", NumberScope.UNKNOWN);
        assertThat(bare.canBe(identity("05-CTr/TU", A_PROVINCE))).isTrue();
    }

    @Test
    void aNumberThatCannotBeReadAsAWholeStillRulesOutOthers() {
        DocumentNumber cut = DocumentNumber.incomplete("1192/NQ-UBTVQH");
        NumberIdentity.Ambiguous some = (NumberIdentity.Ambiguous) NumberIdentity.of(cut, NumberScope.UNKNOWN);
        assertThat(some.missing()).hasToString("[SYMBOL]");
        DocumentNumber whole = DocumentNumber.parse("1192/NQ-UBTVQH15").inYear(2024);
        assertThat(some.canBe(((NumberIdentity.Known) NumberIdentity.of(whole, NumberScope.UNKNOWN)).identity()))
                .isTrue();
        assertThat(some.canBe(identity("05-CTr/TU", A_PROVINCE))).isFalse();
        for (String unclear : List.of("12.345/QĐ-UBND", "0/QĐ-UBND")) {
            assertThat(NumberIdentity.of(DocumentNumber.incomplete(unclear), NumberScope.UNKNOWN))
                    .satisfies(missing("[NUMBER, SYMBOL]"));
        }
    }

    @Test
    void aBlankScopeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberScope.UNKNOWN.withTerm(" "))
                .withMessageStartingWith("term must not be blank");
    }

    private static NumberIdentity of(String text, NumberScope scope) {
        return NumberIdentity.of(DocumentNumber.parse(text), scope);
    }

    private static NumberIdentity known(String text, NumberScope scope) {
        return new NumberIdentity.Known(identity(text, scope));
    }

    private static DocumentIdentity identity(String text, NumberScope scope) {
        return ((NumberIdentity.Known) of(text, scope)).identity();
    }

    private static java.util.function.Consumer<NumberIdentity> missing(String parts) {
        return identity -> {
            assertThat(identity).isInstanceOf(NumberIdentity.Ambiguous.class);
            assertThat(((NumberIdentity.Ambiguous) identity).missing()).hasToString(parts);
        };
    }
}
