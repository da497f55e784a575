// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

/** Against what a figure is held. */
public enum ComparedWith {
    /** All scorers at the same stage, their scores pooled. */
    ALL_AT_STAGE,
    /** The median of the group. */
    MEDIAN,
    /** The mean of the group. */
    MEAN,
    /** The other people of the group together, their tasks pooled. */
    OTHERS,
    /** The most tasks alike to those of the largest set that anybody else has. */
    MOST_OF_ANOTHER,
    /** Working days worked times the stated capacity of a day. */
    CAPACITY,
    /** The size of the whole task. */
    WHOLE,
    /** The share that the days before the cut-off have in all days up to it. */
    EVEN_SHARE
}
