// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.measurement.TargetOutcome.EXCEEDED;
import static io.github.camket.measurement.TargetOutcome.MET;
import static io.github.camket.measurement.TargetOutcome.MISSED;
import static io.github.camket.measurement.TargetOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.IndicatorKind;
import java.time.LocalDate;
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
import net.jqwik.api.Tuple;

/** Any measures in one line, against the rule said in plain words. */
class CompoundProperties {

    /** What is known of one measure. */
    record Known(TargetStatus status, Optional<TargetOutcome> outcome) {}

    /** "All of them are met; exceeded only if none is missed and at least one is exceeded, or as declared." */
    private static Known together(List<Known> measures, CompoundExceeded rule) {
        if (measures.contains(new Known(TargetStatus.JUDGED, Optional.of(MISSED)))) {
            return new Known(TargetStatus.JUDGED, Optional.of(MISSED));
        }
        List<Known> applicable = new ArrayList<>(measures);
        applicable.removeIf(known -> known.status() == TargetStatus.NOT_APPLICABLE);
        if (applicable.isEmpty()) {
            return new Known(TargetStatus.NOT_APPLICABLE, Optional.empty());
        }
        for (TargetStatus without : List.of(
                TargetStatus.UNREADABLE,
                TargetStatus.NOT_COMPARABLE,
                TargetStatus.MISSING,
                TargetStatus.SUPPRESSED,
                TargetStatus.DISPUTED)) {
            if (applicable.contains(new Known(without, Optional.empty()))) {
                return new Known(without, Optional.empty());
            }
        }
        int exceeded = 0;
        boolean missed = false;
        boolean open = false;
        boolean provisional = false;
        for (Known known : applicable) {
            exceeded += known.outcome().equals(Optional.of(EXCEEDED)) ? 1 : 0;
            missed |= known.outcome().equals(Optional.of(MISSED));
            open |= known.outcome().equals(Optional.of(NOT_YET_MET));
            provisional |= known.status() == TargetStatus.PROVISIONAL;
        }
        boolean enough = rule == CompoundExceeded.ANY_EXCEEDED && exceeded > 0
                || rule == CompoundExceeded.ALL_EXCEEDED && exceeded == applicable.size();
        return new Known(
                provisional ? TargetStatus.PROVISIONAL : TargetStatus.JUDGED,
                Optional.of(missed ? MISSED : open ? NOT_YET_MET : enough ? EXCEEDED : MET));
    }

    @Property(tries = 2000)
    void aLineIsWhatThePlainRuleSays(@ForAll("lines") List<Known> measures, @ForAll CompoundExceeded rule) {
        assertThat(judged(measures, rule)).isEqualTo(together(measures, rule));
    }

    @Property
    void theOrderOfTheMeasuresDoesNotMatter(
            @ForAll("lines") List<Known> measures, @ForAll CompoundExceeded rule, @ForAll Random random) {
        List<Known> shuffled = new ArrayList<>(measures);
        Collections.shuffle(shuffled, random);
        assertThat(judged(shuffled, rule)).isEqualTo(judged(measures, rule));
    }

    private static Known judged(List<Known> measures, CompoundExceeded rule) {
        CompoundJudging judging = new CompoundJudging(
                measures.stream().map(CompoundProperties::result).toList(), rule);
        return new Known(judging.status(), judging.outcome());
    }

    private static TargetResult result(Known known) {
        return TargetResult.builder()
                .target(Province.aTarget("t", Province.atLeast("1")).build())
                .indicator(Province.anIndicator("t", IndicatorKind.COUNT).build())
                .knownOn(LocalDate.parse(Province.AFTERWARDS))
                .coversUntil(LocalDate.parse(Province.AFTERWARDS))
                .status(known.status())
                .outcome(known.outcome())
                .build();
    }

    @Provide
    Arbitrary<List<Known>> lines() {
        Arbitrary<Known> with = Combinators.combine(
                        Arbitraries.of(TargetStatus.JUDGED, TargetStatus.PROVISIONAL),
                        Arbitraries.of(TargetOutcome.class).map(Optional::of))
                .as(Known::new);
        Arbitrary<Known> without = Arbitraries.of(TargetStatus.class)
                .filter(status -> status != TargetStatus.JUDGED && status != TargetStatus.PROVISIONAL)
                .map(status -> new Known(status, Optional.empty()));
        return Arbitraries.frequencyOf(Tuple.of(3, with), Tuple.of(1, without))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }
}
