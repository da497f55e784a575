// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.scale.Scales;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nobody is lost and nobody counts twice. */
class LevelDistributionProperties {

    private static final LevelDistributor DECREE = LevelDistributor.of(Scales.DECREE);

    @Provide
    Arbitrary<List<LevelEntry>> lists() {
        Arbitrary<LevelOutcome> outcomes = Arbitraries.oneOf(
                Arbitraries.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED", "FIRST")
                        .map(code -> new LevelOutcome.Decided(RatingLevel.of(code))),
                Arbitraries.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED", "FIRST")
                        .map(code -> new LevelOutcome.Proposed(RatingLevel.of(code))),
                Arbitraries.of(NoLevel.class).map(LevelOutcome.Without::new));
        Arbitrary<Optional<OrgUnitId>> units = Arbitraries.of("u-1", "u-2", "")
                .map(id -> id.isEmpty() ? Optional.empty() : Optional.of(OrgUnitId.of(id)));
        Arbitrary<Optional<FactId>> groups = Arbitraries.of("g-1", "g-2", "")
                .map(id -> id.isEmpty() ? Optional.empty() : Optional.of(FactId.of(id)));
        return Combinators.combine(outcomes, units, groups)
                .as((outcome, unit, group) -> new LevelEntry(Subject.of(CadreId.of("c")), outcome, unit, group))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(list -> {
                    List<LevelEntry> named = new ArrayList<>();
                    for (LevelEntry entry : list) {
                        Subject subject = Subject.of(CadreId.of("c-" + named.size()));
                        named.add(new LevelEntry(subject, entry.outcome(), entry.unit(), entry.group()));
                    }
                    return named;
                });
    }

    @Property
    void thePartsAddUpToTheWhole(@ForAll("lists") List<LevelEntry> list) {
        LevelDistribution result = distribute(list);
        LevelCounts counts = result.getCounts();
        assertThat(counts.all()).isEqualTo(list.size());
        assertThat(counts.decided() + counts.proposed()).isEqualTo(counts.rated());
        assertThat(counts.rated()
                        + counts.without().values().stream().mapToInt(i -> i).sum())
                .isEqualTo(counts.all());
        for (List<DistributionPart> parts : List.of(result.getUnits(), result.getGroups())) {
            if (!parts.isEmpty()) {
                List<LevelCounts> all =
                        parts.stream().map(DistributionPart::counts).toList();
                assertThat(LevelCounts.sum(all.get(0), all.subList(1, all.size())))
                        .isEqualTo(counts);
            }
        }
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("lists") List<LevelEntry> list, @ForAll Random random) {
        List<LevelEntry> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        assertThat(distribute(shuffled)).isEqualTo(distribute(list));
    }

    private static LevelDistribution distribute(List<LevelEntry> list) {
        return DECREE.distribute(ReportingPeriod.parse("2026"), list);
    }
}
