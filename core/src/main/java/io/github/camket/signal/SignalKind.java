// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

/** What a figure about a group is. */
public enum SignalKind {
    /** Share of judged scores that stand at the maximum of their criterion, of one scorer's post at one stage. */
    SCORES_AT_MAXIMUM,
    /** Share of the months of people in which a ratio of work is exactly 100 %, of one measure. */
    RATIOS_AT_FULL,
    /** Number of different total scores over the number of scores. */
    DISTINCT_SCORES,
    /** Highest total score less the lowest one, in points. */
    SCORE_RANGE,
    /** Mean distance of the total scores from their mean, in points; exact, where a standard deviation would need a root. */
    MEAN_ABSOLUTE_DEVIATION,
    /** Share of total scores that are not further from the median than the stated distance. */
    SCORES_NEAR_MEDIAN,
    /** Share of people whose total score somebody else has too. */
    EQUAL_SCORES,
    /** Work that one person declared as delivered in one month, in standard products. */
    DECLARED_LOAD,
    /** Share of the tasks of one person that come in sets of alike ones, each at least as large as stated. */
    ALIKE_TASKS,
    /** Size of the parts of one task over its own size (Decree 335/2025, article 18.1c: within the total). */
    PARTS_OVER_WHOLE,
    /** Share of deliveries that were made in the last days up to the cut-off. */
    DELIVERIES_BEFORE_CUT_OFF,
    /** Share of acceptances that were decided in the last days up to the cut-off. */
    ACCEPTANCES_BEFORE_CUT_OFF,
    /** Share of task reports that were recorded in the last days up to the cut-off. */
    RECORDINGS_BEFORE_CUT_OFF,
    /** Share of judged scores that were changed or withdrawn after they had been recorded first. */
    CHANGED_SCORES
}
