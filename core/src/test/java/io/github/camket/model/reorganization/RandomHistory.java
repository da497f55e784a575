// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static io.github.camket.model.reorganization.ReorganizationKind.DISSOLUTION;
import static io.github.camket.model.reorganization.ReorganizationKind.MERGE;
import static io.github.camket.model.reorganization.ReorganizationKind.PARTIAL_TRANSFER;
import static io.github.camket.model.reorganization.ReorganizationKind.RENAME;
import static io.github.camket.model.reorganization.ReorganizationKind.SPLIT;
import static io.github.camket.model.reorganization.ReorganizationKind.SPLIT_MERGE;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Units that are reorganized month by month, without contradiction. Every reorganization takes from units of the day before
 * and forms units with identifiers of their own, except that some go on.
 */
public final class RandomHistory {

    public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final Map<String, LocalDate> open = new LinkedHashMap<>();
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Reorganization> events = new ArrayList<>();
    private int named;

    public RandomHistory(Random random) {
        this.random = random;
        for (int i = 0; i < 6; i++) {
            open(LocalDate.MIN);
        }
        for (int month = 1; month <= 5; month++) {
            reorganize(FIRST.plusMonths(month));
        }
        open.forEach((id, from) -> add(id, from, Optional.empty()));
    }

    public List<OrgUnit> units() {
        return units;
    }

    public List<Reorganization> events() {
        return events;
    }

    /** A day on which nothing is missing: before, between or after the reorganizations. */
    public LocalDate anyDay() {
        return FIRST.plusMonths(random.nextInt(6)).plusDays(random.nextInt(3));
    }

    public List<String> unitsOf(LocalDate day) {
        return units.stream()
                .filter(unit -> unit.getValidity().contains(day))
                .map(unit -> unit.getId().value())
                .toList();
    }

    private void reorganize(LocalDate day) {
        List<String> free = new ArrayList<>(open.keySet());
        Collections.shuffle(free, random);
        while (free.size() >= 2) {
            String a = free.remove(0);
            String b = free.remove(0);
            switch (random.nextInt(8)) {
                case 0 -> event(day, RENAME, a + ">" + a, b + ">" + b);
                case 1 -> {
                    String c = close(day, a, b);
                    event(day, MERGE, a + ">" + c, b + ">" + c);
                }
                case 2 -> {
                    close(b, day);
                    event(day, MERGE, a + ">" + a, b + ">" + a);
                }
                case 3 -> event(day, SPLIT, a + ">" + a, a + ">" + open(day));
                case 4 -> {
                    String c = close(day, a, b);
                    event(day, SPLIT_MERGE, a + ">" + c, a + ">" + open(day), b + ">" + c);
                }
                case 5 -> event(day, PARTIAL_TRANSFER, a + ">" + a, a + ">" + b, b + ">" + b);
                case 6 -> {
                    close(a, day);
                    event(day, DISSOLUTION, a + ">");
                }
                default -> {
                    // nothing happens to these two
                }
            }
        }
    }

    /** Closes both and opens one. */
    private String close(LocalDate day, String one, String other) {
        close(one, day);
        close(other, day);
        return open(day);
    }

    private String open(LocalDate day) {
        String id = String.format(Locale.ROOT, "u%02d", named++);
        open.put(id, day);
        return id;
    }

    private void close(String id, LocalDate day) {
        LocalDate from = open.remove(id);
        add(id, from == null ? LocalDate.MIN : from, Optional.of(day));
    }

    private void add(String id, LocalDate from, Optional<LocalDate> to) {
        Validity validity = Validity.of(from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from), to);
        units.add(Events.units(id).get(0).withValidity(validity));
    }

    private void event(LocalDate day, ReorganizationKind kind, String... successions) {
        events.add(Events.event(String.format(Locale.ROOT, "r%02d", events.size()), day.toString(), kind, successions));
    }
}
