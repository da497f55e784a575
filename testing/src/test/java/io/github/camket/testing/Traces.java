// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.trace.Trace;

/** Looks at every node of a trace. */
final class Traces {

    private Traces() {}

    /** Every node holds the value that its terms give. */
    static void assertRecomputes(Trace trace) {
        assertThat(trace.recompute()).as("%s", trace.about()).isEqualTo(trace.value());
        if (trace instanceof Trace.Computed computed) {
            assertThat(computed.operation()
                            .apply(computed.terms().stream().map(Trace::value).toList()))
                    .as("%s from the values of its terms", trace.about())
                    .isEqualTo(trace.value());
            computed.terms().forEach(Traces::assertRecomputes);
        }
    }
}
