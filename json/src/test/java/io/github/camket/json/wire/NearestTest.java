// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list that is cut must still have the name that was meant. */
class NearestTest {

    @Test
    void aShortListStaysInItsOrder() {
        assertThat(Nearest.first("quotaBas", List.of("tier", "quotaBase"))).containsExactly("tier", "quotaBase");
    }

    @Test
    void inALongListTheOneThatWasMeantComesFirst() {
        List<String> many = Stream.concat(
                        IntStream.range(0, 60).mapToObj(number -> "parameter" + number),
                        Stream.of("quotaBase", "CADRE"))
                .toList();

        assertThat(Nearest.first("quotaBas", many)).startsWith("quotaBase").hasSameElementsAs(many);
        assertThat(Nearest.first("KADRE", many)).startsWith("CADRE");
        assertThat(Nearest.first("", many)).hasSameElementsAs(many);
    }
}
