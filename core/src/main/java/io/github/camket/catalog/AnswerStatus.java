// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

/** What the catalogue can say about a code or a name on a day. */
public enum AnswerStatus {
    /** There is such a unit on the day. */
    FOUND,
    /** The catalogue knows the code or name, and on the day no unit has it: closed already, or not there yet. */
    NOT_ON_THAT_DAY,
    /**
     * The day lies before the catalogue begins; what is known of later days is named as candidates. A code or name that no list
     * has could have been one of that day, so that it is answered so too.
     */
    OUTSIDE_CATALOGUE,
    /** No list has the code or name, and the day is one of the lists. */
    UNKNOWN
}
