// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How tasks stand, whatever happens to them, on each day by what was written down until then. */
class TimelinessProperties {

    @Property(tries = 600)
    void everyDayTellsWhatTheFactsKnownByThenGive(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        MonitoringRules rules = history.rules();
        Ledger ledger = history.ledger();
        for (LocalDate day = RandomHistory.FIRST; !day.isAfter(RandomHistory.LAST); day = day.plusDays(1)) {
            Map<Optional<LocalDate>, NaiveTimeliness.Answer> told = new LinkedHashMap<>();
            TaskMonitor.of(ledger.knownOn(day), rules)
                    .statuses()
                    .forEach(status -> told.put(status.getTurn(), NaiveTimeliness.Answer.of(status)));
            for (Optional<LocalDate> turn : history.turns(day)) {
                NaiveTimeliness naive = new NaiveTimeliness(history.task(), turn, history.knownOn(day), rules);
                assertThat(told.get(turn))
                        .as("%s on %s by %s of%n%s", turn, day, rules, history)
                        .isEqualTo(naive.goThrough(RandomHistory.FIRST.minusDays(5), day));
            }
        }
    }
}
