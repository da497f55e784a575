// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationException;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Regulations that fit together, changed in one place or in several. */
class AnalysisProperties {

    @Provide
    Arbitrary<Regulation> regulations() {
        return RegulationArbitraries.regulations();
    }

    @Property(tries = 150)
    void aChangeOfOnePlaceIsFoundInThatPlaceAndNothingElseIs(@ForAll("regulations") Regulation sound) {
        for (Mutation mutation : Mutation.values()) {
            Optional<Mutation.Broken> broken = mutation.of(sound);
            if (broken.isEmpty()) {
                continue;
            }
            List<Finding> found = EvaluationPlan.analyse(broken.get().regulation());
            assertThat(found)
                    .as("%s", mutation)
                    .isNotEmpty()
                    .allMatch(finding -> finding.code().equals(mutation.code()))
                    .allMatch(finding ->
                            finding.subject().id().startsWith(broken.get().path()));
            assertThat(catchThrowableOfType(
                                    RegulationException.class,
                                    () -> EvaluationPlan.compile(broken.get().regulation()))
                            .getFindings())
                    .isEqualTo(found);
        }
    }

    @Property(tries = 300)
    void whateverIsWrongAtOnceIsFoundAndNeverStopsTheAnalysis(
            @ForAll("regulations") Regulation sound, @ForAll Set<Mutation> mutations) {
        Regulation broken = sound;
        List<Mutation> made = new ArrayList<>();
        for (Mutation mutation : mutations.isEmpty() ? Set.<Mutation>of() : EnumSet.copyOf(mutations)) {
            Optional<Mutation.Broken> next = mutation.of(broken);
            if (next.isPresent()) {
                broken = next.get().regulation();
                made.add(mutation);
            }
        }
        List<Finding> found = EvaluationPlan.analyse(broken);
        assertThat(found.isEmpty()).isEqualTo(made.isEmpty());
        assertThat(found).isSorted();
        assertThat(EvaluationPlan.analyse(broken)).isEqualTo(found);
    }
}
