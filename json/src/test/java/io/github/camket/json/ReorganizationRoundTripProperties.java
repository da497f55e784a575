// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentSymbols;
import io.github.camket.document.DocumentType;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be said about units and what became of them is read back equal, by every reader. */
class ReorganizationRoundTripProperties {

    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 5);
    /** Identifiers that look like codes and references of the other world too. */
    private static final List<UnitId> ORGANIZATIONS = Stream.of(
                    "u-1", "commune:00004", "administrativeUnit:commune:00004", "orgUnit:u-1", "00004", "Xã Mẫu")
            .<UnitId>map(OrgUnitId::of)
            .toList();

    private static final List<UnitId> AREAS = IntStream.range(0, 6)
            .<UnitId>mapToObj(i -> AdministrativeCode.commune("0000" + i))
            .toList();

    @Property(tries = 300)
    void anyFact(@ForAll("units") OrgUnit unit, @ForAll("reorganizations") Reorganization reorganization) {
        roundTrip(List.of(unit, reorganization));
    }

    @Property(tries = 300)
    void anyShares(@ForAll("shares") SplitShares shares) {
        roundTrip(List.of(shares));
    }

    @Property(tries = 300)
    void anySupplement(@ForAll("supplements") CatalogSupplement supplement) {
        String written = CamketJson.writeSupplement(supplement);
        for (Readers reader : Readers.values()) {
            assertThat(reader.supplement(written)).isEqualTo(supplement);
            assertThat(CamketJson.writeSupplement(reader.supplement(written))).isEqualTo(written);
        }
    }

    private static void roundTrip(List<Fact> facts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (UnitId id : ORGANIZATIONS) {
            entries.add(new LedgerEntry.Recorded(
                    RECORDED,
                    OrgUnit.builder()
                            .id((OrgUnitId) id)
                            .name("Đơn vị mẫu")
                            .kind(OrgKind.OFFICE)
                            .build()));
        }
        facts.forEach(fact -> entries.add(new LedgerEntry.Recorded(RECORDED, fact)));
        Ledger ledger = Ledger.of(entries);
        String written = CamketJson.writeLedger(ledger);
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(written).getEntries()).isEqualTo(ledger.getEntries());
            assertThat(CamketJson.writeLedger(reader.ledger(written))).isEqualTo(written);
        }
    }

    @Provide
    Arbitrary<OrgUnit> units() {
        Arbitrary<OrgUnitState> states = Combinators.combine(
                        bounded(),
                        organizations().optional(),
                        codes().optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of("PROVINCE", "COMMUNE").optional())
                .as((validity, parent, area, employing, level) -> OrgUnitState.builder()
                        .validity(validity)
                        .name("Trước đây")
                        .kind(OrgKind.DIVISION)
                        .level(level.map(OrgLevel::of))
                        .employingAgency(employing)
                        .parent(parent)
                        .area(area)
                        .build());
        return Combinators.combine(
                        Arbitraries.oneOf(bounded(), Arbitraries.just(Validity.ALWAYS)),
                        codes().optional(),
                        states.list().ofMaxSize(3))
                .as((validity, area, earlier) -> OrgUnit.builder()
                        .id(OrgUnitId.of("x"))
                        .name("Nay")
                        .kind(OrgKind.DIVISION)
                        .validity(validity)
                        .area(area)
                        .earlier(earlier)
                        .build());
    }

    @Provide
    Arbitrary<Reorganization> reorganizations() {
        return Arbitraries.of(ORGANIZATIONS, AREAS).flatMap(this::reorganizationsOf);
    }

    @Provide
    Arbitrary<SplitShares> shares() {
        Arbitrary<List<Integer>> weights = Arbitraries.integers()
                .between(0, 99)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(some -> some.stream().mapToInt(i -> i).sum() > 0);
        return Combinators.combine(
                        Arbitraries.of(ORGANIZATIONS, AREAS), weights, Arbitraries.of(IndicatorKind.class), days())
                .as((world, some, kind, on) -> {
                    int sum = some.stream().mapToInt(i -> i).sum();
                    return SplitShares.builder()
                            .id(FactId.of("ss"))
                            .unit(world.get(5))
                            .on(on)
                            .indicatorKind(kind)
                            .shares(IntStream.range(0, some.size())
                                    .mapToObj(
                                            i -> new SplitShares.HeirShare(world.get(i), Fraction.of(some.get(i), sum)))
                                    .toList())
                            .source("Biên bản")
                            .build();
                });
    }

    @Provide
    Arbitrary<CatalogSupplement> supplements() {
        Arbitrary<AdministrativeUnit> units = Combinators.combine(
                        codes(),
                        Arbitraries.of(UnitType.XA, UnitType.DAC_KHU, UnitType.of("THI_TU")),
                        codes().optional(),
                        Arbitraries.oneOf(bounded(), Arbitraries.just(Validity.ALWAYS)))
                .as((code, type, parent, validity) -> AdministrativeUnit.builder()
                        .code(code)
                        .name("Xã Mẫu")
                        .type(type)
                        .parent(parent.filter(other -> !other.equals(code)))
                        .validity(validity)
                        .build());
        return Combinators.combine(
                        units.list().ofMaxSize(4),
                        reorganizationsOf(AREAS).list().ofMaxSize(3))
                .as((some, events) -> CatalogSupplement.builder()
                        .units(some)
                        .reorganizations(IntStream.range(0, events.size())
                                .mapToObj(i -> Reorganization.builder()
                                        .from(events.get(i))
                                        .id(FactId.of("re-" + i))
                                        .build())
                                .toList())
                        .build());
    }

    private Arbitrary<Reorganization> reorganizationsOf(List<UnitId> world) {
        return Combinators.combine(
                        Arbitraries.of(ReorganizationKind.class),
                        Arbitraries.integers().between(2, 4),
                        bases(),
                        days())
                .as((kind, size, basis, on) -> {
                    List<UnitId> some = world.subList(0, size);
                    Reorganization.Builder builder = Reorganization.builder()
                            .id(FactId.of("re"))
                            .on(on)
                            .kind(kind)
                            .legalBasis(basis)
                            .successions(successions(kind, some));
                    return (kind == ReorganizationKind.DISSOLUTION ? builder.dissolved(some) : builder).build();
                });
    }

    private static List<Succession> successions(ReorganizationKind kind, List<UnitId> some) {
        UnitId first = some.get(0);
        List<Succession> kept =
                some.stream().map(unit -> new Succession(unit, unit)).toList();
        return switch (kind) {
            case UNCHANGED, RENAME, RETYPE, MOVE, LEVEL_CHANGE -> kept;
            case MERGE -> Reorganization.all(some, first);
            case SPLIT -> Reorganization.each(first, some);
            case SPLIT_MERGE ->
                some.stream()
                        .flatMap(unit -> Reorganization.each(unit, some).stream())
                        .toList();
            case PARTIAL_TRANSFER ->
                Stream.concat(kept.stream(), Stream.of(new Succession(first, some.get(1))))
                        .toList();
            case DISSOLUTION -> List.of();
        };
    }

    private static Arbitrary<LegalBasis> bases() {
        Arbitrary<DocumentNumber> numbers = Arbitraries.of(
                DocumentNumber.parse("999"),
                DocumentNumber.parse("999/NQ-MAU").inYear(2025),
                DocumentNumber.parse("999/2025/NQ-MAU"),
                DocumentNumber.parse("999-QĐ/MAU").ofType(DocumentType.QUY_DINH),
                DocumentNumber.parse("Số:    /QĐ-MAU"),
                DocumentSymbols.standard().read("Số 999 – KL/MAU (mẫu)").number(),
                DocumentNumber.historic("36 TC/MAU").inYear(1991),
                DocumentNumber.incomplete("999/NQ-UBTVQH"),
                DocumentNumber.absent());
        return Combinators.combine(
                        numbers.optional(),
                        days().optional(),
                        Arbitraries.just(new Label("Mẫu", "Sample")).optional(),
                        Arbitraries.of(Confidence.class))
                .filter((number, issuedOn, words, confidence) -> number.isPresent() || words.isPresent())
                .as(LegalBasis::new);
    }

    private static Arbitrary<OrgUnitId> organizations() {
        return Arbitraries.of(ORGANIZATIONS).map(OrgUnitId.class::cast);
    }

    private static Arbitrary<AdministrativeCode> codes() {
        return Arbitraries.of(2, 3, 5)
                .flatMap(size -> Arbitraries.strings().numeric().ofLength(size))
                .map(ReorganizationRoundTripProperties::code);
    }

    private static AdministrativeCode code(String digits) {
        return switch (digits.length()) {
            case 2 -> AdministrativeCode.province(digits);
            case 3 -> AdministrativeCode.district(digits);
            default -> AdministrativeCode.commune(digits);
        };
    }

    private static Arbitrary<Validity> bounded() {
        return Arbitraries.oneOf(
                days().map(Validity::from),
                days().map(Validity::until),
                Combinators.combine(days(), Arbitraries.integers().between(1, 9000))
                        .as((from, length) -> Validity.of(from, from.plusDays(length))));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1945, 9, 2).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
