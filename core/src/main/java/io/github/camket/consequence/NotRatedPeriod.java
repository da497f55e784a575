// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

/** What a period in which the subject was decided not to be rated does to periods that have to follow each other. */
public enum NotRatedPeriod {
    /** It breaks them: the periods around it do not follow each other. */
    BREAKS_RUN,
    /** It is passed over: the rated period before it comes next. */
    PASSED_OVER
}
