// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.classification.RatingLevel;
import java.util.List;
import java.util.Optional;

/** Puts lines of an overlay in the place of those that an instrument lacks. */
final class Supplying {

    private final List<SuppliedLine> lines;

    Supplying(List<SuppliedLine> lines) {
        this.lines = lines;
    }

    /** The levels with these lines among their conditions. */
    List<LevelBand> bands(List<LevelBand> bands) {
        return bands.stream()
                .map(band -> new LevelBand(
                        band.level(),
                        band.label(),
                        band.atLeast(),
                        band.below(),
                        band.source(),
                        all(band.conditions(), Optional.of(band.level()))))
                .toList();
    }

    /** The exclusions with these lines among their cases. */
    List<Exclusion> exclusions(List<Exclusion> exclusions) {
        return exclusions.stream()
                .map(each -> new Exclusion(one(each.when(), each.effect().named()), each.effect(), each.source()))
                .toList();
    }

    private List<Condition> all(List<Condition> conditions, Optional<RatingLevel> level) {
        return conditions.stream().map(condition -> one(condition, level)).toList();
    }

    private Condition one(Condition condition, Optional<RatingLevel> level) {
        if (condition instanceof Condition.Absent absent) {
            return lines.stream()
                    .filter(line -> line.fits(new AbsentLine(level, absent)))
                    .findFirst()
                    .map(SuppliedLine::condition)
                    .orElse(absent);
        }
        return condition.withParts(all(condition.parts(), level));
    }
}
