// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

/** What became of a period. Each of these is something else than a score of 0. */
public enum EvaluationStatus {
    /** There is a score. */
    SCORED,
    /** A judged score or a measurement is missing; the score lies between two bounds. */
    MISSING,
    /** There is nothing to evaluate, such as no work assigned. */
    NOT_EVALUABLE,
    /** The month was spent on leave. */
    ON_LEAVE,
    /** No post was held in the month. */
    NOT_IN_SERVICE,
    /** The month is not over and does not count yet. */
    NOT_OVER,
    /** The post held in the month has no formula under the regulation. */
    NOT_GOVERNED,
    /** The period was looked at, and the regulation gives no points: conditions alone decide. */
    UNSCORED
}
