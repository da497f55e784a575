// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.TargetRules;
import io.github.camket.official.Regulations;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of names knows every parameter of the shipped regulations and of shares of targets, and no other one. */
class ParameterNameTest {

    /** No shipped regulation takes shares of targets; local ones do. */
    private static final List<? extends Parameter<?>> SHIPPED = Stream.concat(
                    Regulations.all().stream().flatMap(regulation -> regulation.parameters().stream()),
                    TargetRules.defaults().all().stream())
            .toList();

    @Test
    void theListIsComplete() {
        TreeSet<String> shipped = new TreeSet<>();
        SHIPPED.forEach(parameter -> shipped.add(parameter.name()));
        TreeSet<String> known = new TreeSet<>();
        ParameterName.all().forEach(name -> known.add(name.toString()));
        assertThat(known).isEqualTo(shipped);
    }

    @Test
    void eachShippedValueIsOfTheTypeOfItsName() {
        for (Parameter<?> parameter : SHIPPED) {
            ParameterName<?> name = ParameterName.find(parameter.name()).orElseThrow();
            assertThat(name.accepts(parameter.value())).as(parameter.toString()).isTrue();
            assertThat(name.isList()).isEqualTo(parameter.value() instanceof List);
            assertThat(name.accepts(new Object())).isFalse();
        }
    }

    @Test
    void aTextThatIsNoNameHasNone() {
        assertThat(ParameterName.find("quotaSize")).isEmpty();
    }
}
