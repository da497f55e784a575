// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.WhatIf;
import io.github.camket.counterfactual.Counterfactual;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What single facts and pairs would change, held against rating everyone again under each of them. */
class CounterfactualProperties {

    private static final Assessor ASSESSOR =
            Assessor.of(Decree335.civilServants(), Decree335.organizations()).withoutReasons();

    @Provide
    Arbitrary<Snapshot> years() {
        return SmallYear.any();
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.of(SmallYear.subjects());
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void allSinglesAndPairsAreFoundAndNothingElse(
            @ForAll("years") Snapshot known, @ForAll("subjects") Subject subject) {
        WhatIf whatIf = ASSESSOR.whatIf(known, SmallYear.YEAR);
        Counterfactuals found = whatIf.search(subject);
        List<FactChange> changes = whatIf.changesOf(subject);
        List<Outcome> alone = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (FactChange change : changes) {
            Outcome outcome = again(known, subject, List.of(change));
            alone.add(outcome);
            if (!outcome.equals(found.getPresent())) {
                expected.add(List.of(change) + " " + outcome);
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                List<FactChange> pair = List.of(changes.get(i), changes.get(j));
                if (!changes.get(i).excludes(changes.get(j))) {
                    Outcome outcome = again(known, subject, pair);
                    List<Outcome> without = List.of(found.getPresent(), alone.get(i), alone.get(j));
                    if (!without.contains(outcome)) {
                        expected.add(pair + " " + outcome);
                    }
                }
            }
        }
        assertThat(found.getAll().stream().map(one -> one.changes() + " " + one.outcome()))
                .containsExactlyElementsOf(expected);
        assertThat(found.isPairsComplete()).isTrue();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whateverIsReportedChangesTheLevelOnceItIsAFact(
            @ForAll("years") Snapshot known, @ForAll("subjects") Subject subject) {
        Counterfactuals found = ASSESSOR.whatIf(known, SmallYear.YEAR).search(subject);
        for (Counterfactual one : found.getAll()) {
            assertThat(again(known, subject, one.changes()))
                    .isEqualTo(one.outcome())
                    .isNotEqualTo(found.getPresent());
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichTwoChangesAreMadeMakesNoDifference(
            @ForAll("years") Snapshot known, @ForAll("subjects") Subject subject) {
        List<FactChange> changes =
                new ArrayList<>(ASSESSOR.whatIf(known, SmallYear.YEAR).changesOf(subject));
        for (int i = 1; i < changes.size(); i++) {
            List<FactChange> pair = new ArrayList<>(List.of(changes.get(i - 1), changes.get(i)));
            if (!pair.get(0).excludes(pair.get(1))) {
                Snapshot one = FactChange.applyAll(pair, known);
                Collections.reverse(pair);
                assertThat(FactChange.applyAll(pair, known).getFacts()).containsExactlyElementsOf(one.getFacts());
            }
        }
    }

    private static Outcome again(Snapshot known, Subject subject, List<FactChange> changes) {
        var assessment = ASSESSOR.assess(FactChange.applyAll(changes, known), SmallYear.YEAR);
        return Outcome.of(subject.cadre()
                .map(assessment::rating)
                .orElseGet(() -> assessment.rating(subject.unit().orElseThrow())));
    }
}
