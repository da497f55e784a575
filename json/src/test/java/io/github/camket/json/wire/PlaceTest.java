// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void isWrittenAsAPath() {
        assertThat(Place.ROOT).hasToString("$");
        assertThat(Place.ROOT.member("entries").element(3).member("fact").member("deadline"))
                .hasToString("$.entries[3].fact.deadline");
    }

    @Test
    void quotesANameThatIsNoWord() {
        assertThat(Place.ROOT.member("hạn cuối").member("")).hasToString("$['hạn cuối']['']");
        assertThat(Place.ROOT.member("a'b\\c")).hasToString("$['a\\'b\\\\c']");
        assertThat(Place.ROOT.member("1st").member("_1")).hasToString("$['1st']._1");
    }

    @Test
    void knowsHowDeepItIs() {
        assertThat(Place.ROOT.depth()).isZero();
        assertThat(Place.ROOT.member("a").element(0).depth()).isEqualTo(2);
    }
}
