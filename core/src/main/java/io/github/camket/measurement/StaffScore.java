// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.organization.CadreId;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import java.util.Objects;

/**
 * What is known of the score of one member of the staff in a period, for the ratio of the leader.
 *
 * @param cadre the member of the staff
 * @param least lowest possible score; the score, if known
 * @param most highest possible score; the score, if known
 * @param source the fact that gives it, or the person whose score was computed
 */
public record StaffScore(CadreId cadre, Points least, Points most, Ref source) {

    /** Checks the order of the bounds. */
    public StaffScore {
        Objects.requireNonNull(cadre, "cadre");
        Objects.requireNonNull(source, "source");
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("least must not be above most " + most + ": " + least);
        }
    }

    /**
     * A score that is known, confirmed or proposed.
     *
     * @throws IllegalArgumentException if it is not that of a person
     */
    public static StaffScore of(PeriodScore score) {
        CadreId cadre = score.getSubject()
                .cadre()
                .orElseThrow(() -> new IllegalArgumentException("score must be of a person: " + score.getSubject()));
        return new StaffScore(cadre, score.getPoints(), score.getPoints(), score.getRef());
    }
}
