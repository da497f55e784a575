// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The successions have the shape of the kind. {@code a>b} stands for: a is succeeded by b; {@code a>} is dissolved. */
class ReorganizationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNCHANGED        | a>a",
                "RENAME           | a>a",
                "RENAME           | a>a b>b",
                "RETYPE           | a>a",
                "MOVE             | a>a",
                "MOVE             | a>b",
                "LEVEL_CHANGE     | a>b",
                "MERGE            | a>a b>a",
                "MERGE            | a>c b>c",
                "MERGE            | a>a b>a c>d e>d",
                "SPLIT            | a>a a>b",
                "SPLIT            | a>b a>c",
                "SPLIT            | a>a a>b c>d c>e",
                "SPLIT_MERGE      | a>a a>b c>b",
                "SPLIT_MERGE      | a>x a>y b>x c>y",
                "PARTIAL_TRANSFER | a>a a>b b>b",
                "DISSOLUTION      | a>",
                "DISSOLUTION      | a> b>"
            })
    void hasTheShapeOfItsKind(ReorganizationKind kind, String shape) {
        Reorganization built = of(kind, shape);
        assertThat(built.getKind()).isEqualTo(kind);
        assertThat(built.getSuccessions().size() + built.getDissolved().size()).isEqualTo(shape.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one heir, and its only origin
                "UNCHANGED        | a>a a>b",
                "UNCHANGED        | a>c b>c",
                "RENAME           | a>a a>b",
                "RENAME           | a>a b>a",
                "RETYPE           | a>a a>b",
                "RETYPE           | a>c b>c",
                "MOVE             | a>a a>b",
                "MOVE             | a>c b>c",
                // no unit is divided, and several become one
                "MERGE            | a>a b>a a>c",
                "MERGE            | a>a",
                "MERGE            | a>b",
                // no unit has several origins, and one becomes several
                "SPLIT            | a>a a>b c>b",
                "SPLIT            | a>a",
                "SPLIT            | a>a b>a",
                // divided as well as joined
                "SPLIT_MERGE      | a>a b>a",
                "SPLIT_MERGE      | a>a a>b",
                "SPLIT_MERGE      | a>a",
                // both go on
                "PARTIAL_TRANSFER | a>b b>b",
                "PARTIAL_TRANSFER | a>a a>b",
                "PARTIAL_TRANSFER | a>b",
                "PARTIAL_TRANSFER | a>a b>b",
                // nothing but ends
                "DISSOLUTION      | a>a",
                "DISSOLUTION      | a>b",
                "DISSOLUTION      | a> b>c",
                // each pair once; what has an heir is not dissolved
                "RENAME           | a>a a>a",
                "MERGE            | a>c b>c b>c",
                "MERGE            | a>c b>c a>",
                "DISSOLUTION      | a> a>"
            })
    void anotherShapeIsRefused(ReorganizationKind kind, String shape) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(kind, shape));
    }

    @ParameterizedTest
    @EnumSource(ReorganizationKind.class)
    void aReorganizationOfNothingIsRefused(ReorganizationKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> builder(kind).build());
    }

    @Test
    void aRefusalNamesTheReorganizationOrTheUnitAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ReorganizationKind.MERGE, "u-1>u-1 u-2>u-1 u-1>u-3"))
                .withMessageContaining("MERGE")
                .withMessageContaining("u-1");
    }

    @Test
    void organizationsAndAdministrativeUnitsDoNotSucceedEachOther() {
        UnitPair pair = new UnitPair(OrgUnitId.of("a"), AdministrativeCode.commune("00004"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Succession(pair.office, pair.ward));
        assertThatIllegalArgumentException().isThrownBy(() -> new Succession(pair.ward, pair.office));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(ReorganizationKind.RENAME)
                        .addSuccession(new Succession(pair.office, pair.office))
                        .addSuccession(new Succession(pair.ward, pair.ward))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(ReorganizationKind.DISSOLUTION)
                        .addDissolved(pair.office, pair.ward)
                        .build());
    }

    @Test
    void aDistrictThatBecomesASpecialZoneChangesItsLevelAndItsCode() {
        AdministrativeCode district = AdministrativeCode.district("318");
        AdministrativeCode zone = AdministrativeCode.commune("11948");
        Reorganization upgrade = builder(ReorganizationKind.LEVEL_CHANGE)
                .addSuccession(new Succession(district, zone))
                .build();
        assertThat(upgrade.from()).containsExactly(district);
        assertThat(upgrade.to()).containsExactly(zone);
    }

    @Test
    void allBecomeOneAndEachOfSeveralComesFromOne() {
        assertThat(Reorganization.all(List.of(id("a"), id("b")), id("a")))
                .containsExactly(new Succession(id("a"), id("a")), new Succession(id("b"), id("a")));
        assertThat(Reorganization.each(id("a"), List.of(id("a"), id("b"))))
                .containsExactly(new Succession(id("a"), id("a")), new Succession(id("a"), id("b")));
    }

    @Test
    void whatItTakesFromAndGivesToIsInAFixedOrder() {
        Reorganization one = of(ReorganizationKind.SPLIT_MERGE, "c>y b>x a>y a>x");
        assertThat(one.from()).containsExactly(id("a"), id("b"), id("c"));
        assertThat(one.to()).containsExactly(id("x"), id("y"));
        Reorganization other = of(ReorganizationKind.SPLIT_MERGE, "a>x a>y b>x c>y");
        assertThat(other.from()).containsExactlyElementsOf(one.from());
        assertThat(other.to()).containsExactlyElementsOf(one.to());
        assertThat(of(ReorganizationKind.DISSOLUTION, "b> a>").from()).containsExactly(id("a"), id("b"));
        assertThat(of(ReorganizationKind.DISSOLUTION, "b> a>").to()).isEmpty();
    }

    /** Phường Đồng Xuân is divided; of the three it meets in one heir, one is only joined. */
    @Test
    void inOneThatDividesAndJoinsManyAUnitIsOnlyJoined() {
        Reorganization event = of(ReorganizationKind.SPLIT_MERGE, "a>x a>y b>x c>x a>z");
        assertThat(kindOf(event, "a", "x")).isEqualTo(ReorganizationKind.SPLIT_MERGE);
        assertThat(kindOf(event, "b", "x")).isEqualTo(ReorganizationKind.MERGE);
        assertThat(kindOf(event, "c", "x")).isEqualTo(ReorganizationKind.MERGE);
        assertThat(kindOf(event, "a", "y")).isEqualTo(ReorganizationKind.SPLIT);
        assertThat(kindOf(event, "a", "z")).isEqualTo(ReorganizationKind.SPLIT);
    }

    @Test
    void otherwiseItIsForEachHeirWhatItIsAsAWhole() {
        assertThat(kindOf(of(ReorganizationKind.RENAME, "a>a"), "a", "a")).isEqualTo(ReorganizationKind.RENAME);
        assertThat(kindOf(of(ReorganizationKind.MERGE, "a>a b>a"), "b", "a")).isEqualTo(ReorganizationKind.MERGE);
        assertThat(kindOf(of(ReorganizationKind.SPLIT, "a>a a>b"), "a", "a")).isEqualTo(ReorganizationKind.SPLIT);
        assertThat(kindOf(of(ReorganizationKind.PARTIAL_TRANSFER, "a>a a>b b>b"), "a", "b"))
                .isEqualTo(ReorganizationKind.PARTIAL_TRANSFER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kindOf(of(ReorganizationKind.MERGE, "a>a b>a"), "a", "b"))
                .withMessageContaining("b");
    }

    @Test
    void refersToTheOrganizationsAndNotToAdministrativeUnits() {
        Reorganization merge = of(ReorganizationKind.MERGE, "a>a b>a");
        assertThat(merge.getRef()).isEqualTo(Ref.of(Reorganization.KIND, "r-1"));
        assertThat(merge.getReferences())
                .contains(Ref.of(OrgUnitId.KIND, "a"), Ref.of(OrgUnitId.KIND, "b"))
                .hasSize(2);
        assertThat(of(ReorganizationKind.DISSOLUTION, "c>").getReferences())
                .containsExactly(Ref.of(OrgUnitId.KIND, "c"));
        AdministrativeCode ward = AdministrativeCode.commune("00004");
        assertThat(builder(ReorganizationKind.UNCHANGED)
                        .addSuccession(new Succession(ward, ward))
                        .build()
                        .getReferences())
                .isEmpty();
    }

    @Test
    void isOrderedByDayThenByIdentifier() {
        Reorganization first = of(ReorganizationKind.RENAME, "a>a");
        Reorganization second = first.withId(FactId.of("r-0")).withOn(DAY.plusDays(1));
        Reorganization third = second.withId(FactId.of("r-2"));
        assertThat(List.of(third, second, first).stream().sorted(Reorganization.ORDER))
                .containsExactly(first, second, third);
    }

    @Test
    void itsTextHasNoListOfSuccessions() {
        assertThat(of(ReorganizationKind.MERGE, "unit-1>unit-1 unit-2>unit-1").toString())
                .contains("r-1", "2024-12-01", "MERGE")
                .doesNotContain("unit-2");
    }

    private record UnitPair(OrgUnitId office, AdministrativeCode ward) {}

    private static ReorganizationKind kindOf(Reorganization event, String from, String to) {
        return event.kindOf(new Succession(id(from), id(to)));
    }

    private static Reorganization of(ReorganizationKind kind, String shape) {
        Reorganization.Builder builder = builder(kind);
        Arrays.stream(shape.split(" ")).map(pair -> pair.split(">")).forEach(pair -> {
            if (pair.length == 1) {
                builder.addDissolved(id(pair[0]));
            } else {
                builder.addSuccession(new Succession(id(pair[0]), id(pair[1])));
            }
        });
        return builder.build();
    }

    private static Reorganization.Builder builder(ReorganizationKind kind) {
        return Reorganization.builder()
                .id(FactId.of("r-1"))
                .on(DAY)
                .kind(kind)
                .legalBasis(LegalBasis.of("1/NQ-HĐND", Confidence.UNVERIFIED));
    }

    private static OrgUnitId id(String id) {
        return OrgUnitId.of(id);
    }
}
