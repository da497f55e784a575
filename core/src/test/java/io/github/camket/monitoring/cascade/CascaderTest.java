// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.ref;
import static io.github.camket.model.directive.Papers.repeals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The province asks for n#1; a district makes h#1 and h#2 of it; communes carry out both, one with an item of its own. */
class CascaderTest {

    private final Province province = Province.of()
            .add(from("p", "n", item("1"), item("2")))
            .add(from(Province.DISTRICT, "h", item("1", "n#1"), item("2", "n#1")))
            .add(from("c-1", "x1", item("1", "h#1", "h#2"), item("9")))
            .add(from("c-2", "x2", item("1", "h#2")));

    private static Directive from(String issuer, String id, DirectiveItem... items) {
        return issued(id, "2023-03-20").withIssuer(OrgUnitId.of(issuer)).withItems(items);
    }

    private Cascade cascade() {
        return Cascader.of(province.knownOn("2023-12-31")).below(ref("n#1"));
    }

    @Test
    void eachItemIsListedOnceAfterAllThatItCarriesOut() {
        assertThat(cascade().getItems())
                .extracting(item -> item.ref().toString())
                .containsExactly("n#1", "h#1", "h#2", "x1#1", "x2#1");
        assertThat(cascade().getBottomUp())
                .extracting(item -> item.ref().toString())
                .containsExactly("x2#1", "x1#1", "h#2", "h#1", "n#1");
        assertThat(cascade().getFindings()).isEmpty();
    }

    @Test
    void itSaysWhichItemLedToWhich() {
        assertThat(cascade().item(ref("h#2")).carriedOutBy()).hasToString("[x1#1, x2#1]");
        assertThat(cascade().item(ref("x1#1")).carriesOut()).hasToString("[h#1, h#2]");
        assertThat(cascade().item(ref("x1#1")).depth()).isEqualTo(2);
        assertThat(Cascader.of(province.knownOn("2023-12-31"))
                        .below(ref("h#1"))
                        .item(ref("x1#1"))
                        .carriesOut())
                .hasToString("[h#1]");
    }

    @Test
    void cascadesBeginWhereSomethingIsCarriedOutByOthersOnly() {
        assertThat(Cascader.of(province.knownOn("2023-12-31")).getTops()).hasToString("[n#1]");
    }

    @Test
    void itemsAreTakenTogetherByUnitAndByLevel() {
        province.add(OrgUnit.builder()
                        .id(OrgUnitId.of("x"))
                        .name("Đảng ủy xã")
                        .kind(OrgKind.of("PARTY_ORGANIZATION"))
                        .level(OrgLevel.COMMUNE)
                        .build())
                .add(from("x", "x3", item("1", "h#1")));
        assertThat(cascade().byUnit().keySet()).hasToString("[c-1, c-2, d-1, x]");
        assertThat(cascade().byUnit().get(OrgUnitId.of("d-1"))).hasSize(2);
        assertThat(cascade().byLevel().keySet()).containsExactly("", "COMMUNE");
        assertThat(cascade().byLevel().get("COMMUNE")).hasSize(1);
    }

    @Test
    void whatIsNoLongerInForceIsStillListed() {
        province.add(issued("b", "2023-06-01", repeals("x1").confinedTo(DirectiveItemId.of("1")), repeals("x2")));
        assertThat(cascade().item(ref("x1#1")).inForce()).isFalse();
        assertThat(cascade().item(ref("x2#1")).inForce()).isFalse();
        assertThat(cascade().item(ref("h#1")).inForce()).isTrue();
    }

    @Test
    void aCircleIsWalkedOnceAndFound() {
        Province circle = Province.of()
                .add(from("p", "a", item("1", "c#1")))
                .add(from("p", "b", item("1", "a#1")))
                .add(from("p", "c", item("1", "b#1")));
        Cascade cascade = Cascader.of(circle.knownOn("2023-12-31")).below(ref("b#1"));
        assertThat(cascade.getItems()).extracting(item -> item.ref().toString()).containsExactly("b#1", "c#1", "a#1");
        assertThat(cascade.getFindings()).hasToString("[ERROR ITEM_CIRCLE directiveItem:a#1 [a#1 → c#1 → b#1 → a#1]]");
        assertThat(Cascader.of(circle.knownOn("2023-12-31")).getTops()).isEmpty();
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascader.of(province.knownOn("2023-12-31")).below(ref("n#7")))
                .withMessage("top must be an item of the snapshot: n#7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cascade().item(ref("n#2")))
                .withMessage("ref must be an item of the cascade: n#2");
    }

    @Property(tries = 100)
    void withoutCirclesEachItemComesAfterAllThatItCarriesOut(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 12;
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(i);
        }
        Collections.shuffle(names, random);
        Province random12 = Province.of();
        for (int i = 0; i < size; i++) {
            List<String> above = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    above.add("n" + names.get(j) + "#1");
                }
            }
            random12.add(from("p", "n" + names.get(i), item("1", above.toArray(String[]::new))));
        }
        Cascade cascade = Cascader.of(random12.knownOn("2023-12-31")).below(ref("n" + names.get(0) + "#1"));
        List<Object> seen = new ArrayList<>();
        for (CascadedItem item : cascade.getItems()) {
            assertThat(seen).containsAll(item.carriesOut()).doesNotContain(item.ref());
            assertThat(item.carriedOutBy())
                    .allSatisfy(other ->
                            assertThat(cascade.item(other).carriesOut()).contains(item.ref()));
            seen.add(item.ref());
        }
    }
}
