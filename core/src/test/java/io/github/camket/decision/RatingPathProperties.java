// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A path is what the ledger says on a day: neither later entries nor the order of input can change it. */
class RatingPathProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final RatingLevel[] LEVELS = {RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED};

    /** One fact after the other, each recorded on a day that is not before that of the one before; dated around it. */
    @Provide
    Arbitrary<List<LedgerEntry>> histories() {
        return Arbitraries.randomValue(RatingPathProperties::history);
    }

    private static List<LedgerEntry> history(Random random) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(new LedgerEntry.Recorded(
                FIRST,
                Cadre.builder()
                        .id(CadreId.of("c-01"))
                        .legalClass(LegalClass.CIVIL_SERVANT)
                        .build()));
        List<String> decisions = new ArrayList<>();
        List<String> petitions = new ArrayList<>();
        LocalDate recorded = FIRST;
        for (int i = 0; i < 10; i++) {
            recorded = recorded.plusDays(random.nextInt(6));
            String day = recorded.plusDays(random.nextInt(5) - 3).toString();
            entries.add(new LedgerEntry.Recorded(recorded, fact(random, "f-" + i, day, decisions, petitions)));
        }
        return entries;
    }

    private static Fact fact(Random random, String id, String day, List<String> decisions, List<String> petitions) {
        RatingLevel level = LEVELS[random.nextInt(LEVELS.length)];
        int kind = decisions.isEmpty() ? random.nextInt(2) : random.nextInt(5);
        if (kind == 0) {
            return Steps.opinion(id, RatingStep.values()[random.nextInt(4)], level, day)
                    .build();
        }
        if (kind == 1 || (kind == 4 && petitions.isEmpty())) {
            var decision = Steps.decision(id, level, day);
            if (!decisions.isEmpty() && random.nextBoolean()) {
                decision.replaces(FactId.of(any(random, decisions))).ground(ReplacementGround.AGAINST_THE_RULES);
            }
            decisions.add(id);
            return decision.build();
        }
        if (kind == 2) {
            return Steps.notice(id, any(random, decisions), NoticeKind.WRITTEN, day)
                    .build();
        }
        if (kind == 3) {
            String against = any(random, decisions);
            petitions.add(id);
            return Steps.petition(id, against, day).build();
        }
        return Steps.reply(id, any(random, petitions), RatingPetitionOutcome.values()[random.nextInt(3)], day)
                .build();
    }

    private static String any(Random random, List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    @Property(tries = 200)
    void onlyWhatIsRecordedUntilTheDayCounts(
            @ForAll("histories") List<LedgerEntry> entries, @ForAll @IntRange(max = 60) int days) {
        LocalDate day = FIRST.plusDays(days);
        List<LedgerEntry> until = entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .toList();
        assertThat(path(entries, day)).isEqualTo(path(until, day));
    }

    @Property(tries = 100)
    void theOrderOfInputDoesNotMatter(
            @ForAll("histories") List<LedgerEntry> entries, @ForAll @IntRange(max = 60) int days) {
        List<LedgerEntry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        assertThat(path(reversed, FIRST.plusDays(days))).isEqualTo(path(entries, FIRST.plusDays(days)));
    }

    /** Earlier steps are kept, decisions too, and at most one of them holds. */
    @Property(tries = 100)
    void nothingThatHappenedIsLost(@ForAll("histories") List<LedgerEntry> entries) {
        RatingPath earlier = path(entries, FIRST.plusDays(20));
        RatingPath later = path(entries, FIRST.plusDays(90));
        assertThat(later.getDecisions().size())
                .isGreaterThanOrEqualTo(earlier.getDecisions().size());
        assertThat(later.getSteps().stream().map(PathStep::fact))
                .containsAll(earlier.getSteps().stream().map(PathStep::fact).toList())
                .hasSize(entries.size() - 1);
        later.getInForce()
                .ifPresent(holds -> assertThat(
                                later.find(holds.getId()).orElseThrow().getReplacedBy())
                        .isEmpty());
    }

    private static RatingPath path(List<LedgerEntry> entries, LocalDate day) {
        return Steps.REVIEWER.review(Ledger.of(entries).knownOn(day), Steps.SUBJECT, Steps.YEAR);
    }
}
