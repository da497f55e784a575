// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phường Đồng Xuân 00040 is divided between 00004 and 00070 on 1 July 2025. */
class SplitSharesTest {

    private static final AdministrativeCode BA_DINH = AdministrativeCode.commune("00004");
    private static final AdministrativeCode HOAN_KIEM = AdministrativeCode.commune("00070");

    @Test
    void theSharesOfAllHeirsAreOne() {
        SplitShares shares = shares("1/3", "2/3").build();
        assertThat(shares.getShares()).extracting(SplitShares.HeirShare::to).containsExactly(BA_DINH, HOAN_KIEM);
        assertThat(shares.getUnit()).isEqualTo(AdministrativeCode.commune("00040"));
    }

    @Test
    void anHeirCanHoldNothingOrEverything() {
        assertThat(shares("0", "1").build().getShares())
                .extracting(SplitShares.HeirShare::share)
                .containsExactly(Fraction.ZERO, Fraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3333333333", "0", "0.5", "0.66"})
    void anotherSumIsRefusedEvenIfItIsNear(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares(share, "2/3").build())
                .withMessageContaining(
                        Fraction.parse(share).plus(Fraction.parse("2/3")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "-1/3", "4/3"})
    void aShareIsNotBelow0NorAbove1(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SplitShares.HeirShare(BA_DINH, Fraction.parse(share)))
                .withMessageContaining(Fraction.parse(share).toString());
    }

    @Test
    void eachHeirIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("1/3", "1/3")
                        .addShare(new SplitShares.HeirShare(BA_DINH, Fraction.parse("1/3")))
                        .build())
                .withMessageContaining("00004");
    }

    @Test
    void sharesOfNobodyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without().indicatorKind(IndicatorKind.COUNT).build());
    }

    @Test
    void holdForOneIndicatorOrForOneKindOfThem() {
        SplitShares ofKind = shares("1/2", "1/2").build();
        assertThat(ofKind.getIndicator()).isEmpty();
        assertThat(ofKind.getIndicatorKind()).contains(IndicatorKind.COUNT);
        SplitShares ofIndicator = both().indicator(IndicatorId.of("population")).build();
        assertThat(ofIndicator.getIndicatorKind()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> both().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("1/2", "1/2")
                        .indicator(IndicatorId.of("population"))
                        .build());
    }

    @Test
    void sayWhereTheyWereTakenFrom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares("1/2", "1/2").source(" ").build());
    }

    @Test
    void referToTheIndicatorAndToOrganizationsButNotToAdministrativeUnits() {
        assertThat(shares("1/2", "1/2").build().getReferences()).isEmpty();
        assertThat(both().indicator(IndicatorId.of("population")).build().getReferences())
                .containsExactly(Ref.of(IndicatorId.KIND, "population"));
        SplitShares ofOffices = SplitShares.builder()
                .id(FactId.of("s-2"))
                .unit(OrgUnitId.of("a"))
                .on(LocalDate.of(2025, 7, 1))
                .indicatorKind(IndicatorKind.COUNT)
                .addShare(new SplitShares.HeirShare(OrgUnitId.of("a"), Fraction.parse("0.4")))
                .addShare(new SplitShares.HeirShare(OrgUnitId.of("b"), Fraction.parse("0.6")))
                .source("Biên bản bàn giao")
                .build();
        assertThat(ofOffices.getReferences()).contains(Ref.of(OrgUnitId.KIND, "a"), Ref.of(OrgUnitId.KIND, "b"));
        assertThat(ofOffices.getRef()).isEqualTo(Ref.of(SplitShares.KIND, "s-2"));
    }

    private static SplitShares.Builder shares(String baDinh, String hoanKiem) {
        return without()
                .indicatorKind(IndicatorKind.COUNT)
                .addShare(new SplitShares.HeirShare(BA_DINH, Fraction.parse(baDinh)))
                .addShare(new SplitShares.HeirShare(HOAN_KIEM, Fraction.parse(hoanKiem)));
    }

    private static SplitShares.Builder both() {
        return without()
                .addShare(new SplitShares.HeirShare(BA_DINH, Fraction.of(1, 2)))
                .addShare(new SplitShares.HeirShare(HOAN_KIEM, Fraction.of(1, 2)));
    }

    private static SplitShares.Builder without() {
        return SplitShares.builder()
                .id(FactId.of("s-1"))
                .unit(AdministrativeCode.commune("00040"))
                .on(LocalDate.of(2025, 7, 1))
                .source("Biên bản bàn giao");
    }
}
