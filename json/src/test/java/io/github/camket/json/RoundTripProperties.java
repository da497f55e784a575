// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.DocumentType;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Regulation;
import io.github.camket.testing.CamketArbitraries;
import io.github.camket.testing.RegulationArbitraries;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be written is read back equal, by every reader. */
class RoundTripProperties {

    @Property
    void anyText(@ForAll("texts") String text) {
        OrgUnit unit = OrgUnit.builder()
                .id(OrgUnitId.of("u-1"))
                .name(text)
                .kind(OrgKind.DIVISION)
                .build();
        Ledger ledger = Ledger.of(List.of(new LedgerEntry.Recorded(LocalDate.of(2026, 1, 5), unit)))
                .withNote(text);
        String written = CamketJson.writeLedger(ledger);
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(written).getEntries()).isEqualTo(ledger.getEntries());
            assertThat(reader.ledger(written).getNote()).isEqualTo(text);
        }
    }

    @Property
    void anyNumberAndDate(@ForAll("shares") Fraction share, @ForAll boolean official, @ForAll("days") LocalDate day) {
        Regulation staff = Decree335.staff();
        Parameter<Fraction> penalty = new Parameter<>(
                "failurePenalty", share, Basis.READING, staff.getTotal().source());
        Regulation regulation = staff.withMeasures(staff.getMeasures()
                        .withWorkRules(
                                staff.getMeasures().getWorkRules().orElseThrow().withFailurePenalty(penalty)))
                .withEffectiveFrom(day)
                .withEffectiveTo(day.plusDays(1))
                .withOfficial(official);
        String written = CamketJson.writeRegulation(regulation);
        for (Readers reader : Readers.values()) {
            assertThat(reader.regulation(written)).isEqualTo(regulation);
        }
    }

    @Property(tries = 200)
    void anyRegulation(@ForAll("regulations") Regulation regulation) {
        String written = CamketJson.writeRegulation(regulation);
        for (Readers reader : Readers.values()) {
            assertThat(reader.regulation(written)).isEqualTo(regulation);
            assertThat(CamketJson.writeRegulation(reader.regulation(written))).isEqualTo(written);
        }
    }

    @Property(tries = 300)
    void anyIndicatorTargetAndReading(
            @ForAll("indicators") Indicator indicator,
            @ForAll("targets") Target target,
            @ForAll("readings") IndicatorReading reading) {
        List<Fact> facts = new ArrayList<>();
        for (String unit : List.of("u-1", "u-2")) {
            facts.add(OrgUnit.builder()
                    .id(OrgUnitId.of(unit))
                    .name(unit)
                    .kind(OrgKind.DIVISION)
                    .build());
        }
        facts.add(Directive.builder()
                .id(DirectiveId.of("v"))
                .type(DocumentType.QUYET_DINH)
                .issuer(OrgUnitId.of("u-1"))
                .title("Giao chỉ tiêu")
                .build());
        for (int i = 1; i <= 4; i++) {
            facts.add(Indicator.builder()
                    .id(IndicatorId.of("i-" + i))
                    .name("Chỉ tiêu thành phần")
                    .kind(IndicatorKind.COUNT)
                    .unitOfMeasure("vụ")
                    .build());
        }
        facts.addAll(List.of(indicator, target, reading));
        Ledger ledger = Ledger.of(facts.stream()
                .map(fact -> new LedgerEntry.Recorded(LocalDate.of(2026, 1, 5), fact))
                .toList());
        String written = CamketJson.writeLedger(ledger);
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(written).getEntries()).isEqualTo(ledger.getEntries());
            assertThat(CamketJson.writeLedger(reader.ledger(written))).isEqualTo(written);
        }
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return CamketArbitraries.indicators();
    }

    @Provide
    Arbitrary<Target> targets() {
        return CamketArbitraries.targets();
    }

    @Provide
    Arbitrary<IndicatorReading> readings() {
        return CamketArbitraries.readings();
    }

    @Provide
    Arbitrary<Regulation> regulations() {
        return RegulationArbitraries.regulations();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars('"', '\\', '/', '\n', '\u0000', '\u2028', '\uFEFF')
                        .ofMaxLength(20),
                Arbitraries.strings().withCharRange('\u1ea0', '\u1ef9').ofMaxLength(20),
                Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString));
    }

    @Provide
    Arbitrary<Fraction> shares() {
        Arbitrary<BigInteger> whole = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30));
        return whole.flatMap(part -> whole.map(rest -> Fraction.of(part, part.add(rest))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
