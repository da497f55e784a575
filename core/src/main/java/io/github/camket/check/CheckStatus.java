// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

/** How far a check got. */
public enum CheckStatus {
    /** Every case was decided: what is not reported is not there, within the stated bounds. */
    COMPLETE,
    /** Of some combinations it is not known whether they are possible: what is reported is there, and there can be more. */
    PARTLY_DECIDED,
    /** There are more cases than the stated bound: no case was looked at, and nothing is claimed about levels. */
    TOO_MANY_CASES,
    /** The regulation is not complete, or does not fit together: nothing can be evaluated, and nothing is claimed. */
    NOT_COMPILED,
    /** Lines of the instrument are absent, so that levels stay open whatever the facts are: nothing is claimed. */
    LINES_ABSENT
}
