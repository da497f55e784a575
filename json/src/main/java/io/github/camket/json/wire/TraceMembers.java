// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.trace.Trace;
import java.util.Optional;

/** Writes traces as trees, of a bounded depth. */
final class TraceMembers {

    private final Members out;
    private final int maxDepth;

    TraceMembers(Members out, int maxDepth) {
        this.out = out;
        this.maxDepth = maxDepth;
    }

    /** Writes a member with the trace, if there is one. */
    void write(String name, Optional<Trace> trace, Place owner) {
        out.object(name, trace, present -> write(present, owner.member(name), 1));
    }

    private void write(Trace trace, Place place, int depth) {
        if (depth > maxDepth) {
            throw new WireException(
                    place, Rule.LIMIT_EXCEEDED, "", "must have at most " + maxDepth + " steps inside each other");
        }
        out.text("about", trace.about());
        if (trace instanceof Trace.Given given) {
            out.text("kind", "GIVEN");
            out.text("value", given.value());
            out.text("source", given.source());
            out.text("remark", Optional.of(given.remark()).filter(remark -> !remark.isEmpty()));
        } else if (trace instanceof Trace.Setting setting) {
            out.text("kind", "SETTING");
            out.text("value", setting.value());
            out.source("source", setting.source());
        } else if (trace instanceof Trace.Computed computed) {
            out.text("kind", "COMPUTED");
            out.text("operation", computed.operation());
            out.text("value", computed.value());
            out.source("source", computed.source());
            out.numbered(
                    "terms",
                    computed.terms(),
                    (term, i) -> write(term, place.member("terms").element(i), depth + 1));
        }
    }
}
