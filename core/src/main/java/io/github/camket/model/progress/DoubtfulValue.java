// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Fraction;

/** A value of a fact that a {@link Doubt} can be about. */
public enum DoubtfulValue {
    /** Amount of a task report: positive. */
    AMOUNT(TaskReport.KIND),
    /** Quality failures of an acceptance: a whole number from 0 to 1000. */
    QUALITY_FAILURES(Acceptance.KIND),
    /** Late occurrences of an acceptance: a whole number from 0 to 1000. */
    LATE_OCCURRENCES(Acceptance.KIND),
    /** Working days late of an acceptance: a whole number from 0 to 1000. */
    WORKING_DAYS_LATE(Acceptance.KIND),
    /** Quality share of an acceptance: 0 to 1. */
    QUALITY_SHARE(Acceptance.KIND),
    /** Points of a judged score: any; their range is set by the regulation. */
    POINTS(JudgedScore.KIND),
    /** Value of a reading that is one number, in the unit of its indicator, a share as a share of 1: any. */
    READING(IndicatorReading.KIND);

    private static final Fraction MOST = Fraction.of(Acceptance.MOST);

    private final String kind;

    DoubtfulValue(String kind) {
        this.kind = kind;
    }

    /** Kind of the references to the facts that have such a value. */
    public String getKind() {
        return kind;
    }

    /** Checks that a bound is one that the value itself could have. */
    void requirePossible(Fraction bound, String name) {
        switch (this) {
            case AMOUNT -> require(bound.signum() > 0, name + " must be positive", bound);
            case QUALITY_SHARE -> require(isBetween(bound, Fraction.ONE), name + " must be 0 to 1", bound);
            case QUALITY_FAILURES, LATE_OCCURRENCES, WORKING_DAYS_LATE ->
                require(
                        isBetween(bound, MOST) && bound.isWhole(),
                        name + " must be a whole number from 0 to " + MOST,
                        bound);
            case POINTS, READING -> {
                // any number is one that somebody may give
            }
        }
    }

    private static boolean isBetween(Fraction bound, Fraction most) {
        return bound.signum() >= 0 && bound.compareTo(most) <= 0;
    }

    private static void require(boolean possible, String rule, Fraction bound) {
        if (!possible) {
            throw new IllegalArgumentException(rule + ": " + bound);
        }
    }
}
