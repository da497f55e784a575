// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.TargetId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All targets as judged at the end of one day. */
final class JudgedDay {

    private final Snapshot known;
    private final TargetJudge judge;
    private final Map<TargetId, TargetResult> results = new TreeMap<>();

    JudgedDay(Snapshot known) {
        this.known = known;
        this.judge = TargetJudge.of(known);
        judge.judgeAll().forEach(result -> results.put(result.getTarget().getId(), result));
    }

    Snapshot known() {
        return known;
    }

    TargetJudge judge() {
        return judge;
    }

    /** The result of a target; empty if it is not known on the day. */
    Optional<TargetResult> find(TargetId target) {
        return Optional.ofNullable(results.get(target));
    }

    /** The targets known on this day or the other, in order. */
    SortedSet<TargetId> targetsWith(JudgedDay other) {
        SortedSet<TargetId> targets = new TreeSet<>(results.keySet());
        targets.addAll(other.results.keySet());
        return targets;
    }
}
