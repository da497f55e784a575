// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The figures of one run as they are made, and what they have in common: who is in the group and when a figure is shown. */
final class SignalSheet {

    private final SignalRules rules;
    private final SignalGroup group;
    private final List<Signal> signals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SignalSheet(SignalRules rules, SignalGroup group) {
        this.rules = rules;
        this.group = group;
    }

    SignalRules rules() {
        return rules;
    }

    SignalGroup group() {
        return group;
    }

    List<Signal> signals() {
        return signals;
    }

    List<Finding> findings() {
        return findings;
    }

    /** A figure that is shown once it has its number; {@code people} of the group have facts for it. */
    Signal.Builder shown(SignalKind kind, Ref about, int people) {
        Signal.Builder signal = Signal.builder()
                .kind(kind)
                .about(about)
                .status(SignalStatus.SHOWN)
                .withoutFacts(group.members().size() - people);
        threshold(kind, signal);
        return signal;
    }

    private void threshold(SignalKind kind, Signal.Builder signal) {
        if (rules.getThresholds().containsKey(kind)) {
            signal.threshold(rules.getThresholds().get(kind));
        }
    }

    void add(Signal.Builder signal) {
        signals.add(signal.build());
    }

    /** Whether so many people are enough for a figure; if not, says so in its place. */
    boolean isEnough(int people, Signal.Builder instead) {
        if (people >= rules.getSmallestGroup().value()) {
            return true;
        }
        add(instead.status(people == 0 ? SignalStatus.NO_FACTS : SignalStatus.GROUP_TOO_SMALL));
        return false;
    }

    /** The start of a figure that may have to stay unshown. */
    static Signal.Builder of(SignalKind kind, Ref about) {
        return Signal.builder().kind(kind).about(about);
    }

    /** The value in the middle; the mean of both, of an even number. */
    static Fraction median(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
