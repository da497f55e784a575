// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Single facts of a snapshot, and what hangs on them. */
final class Facts {

    private Facts() {}

    static <T extends Fact> Optional<T> find(Class<T> type, Ref ref, Snapshot known) {
        return known.find(ref).filter(type::isInstance).map(type::cast);
    }

    static <T extends Fact> Snapshot change(Class<T> type, Ref ref, Snapshot known, UnaryOperator<T> change) {
        return find(type, ref, known)
                .map(fact -> known.replacing(List.of(change.apply(fact)), List.of()))
                .orElse(known);
    }

    /** A fact with all those that refer to it, and to these in turn. */
    static Set<Ref> withWhatSpeaksOf(Ref ref, Snapshot known) {
        Set<Ref> all = new TreeSet<>(Set.of(ref));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Fact fact : known.getFacts()) {
                if (!all.contains(fact.getRef())
                        && fact.getReferences().stream().anyMatch(all::contains)) {
                    grown |= all.add(fact.getRef());
                }
            }
        }
        return all;
    }
}
