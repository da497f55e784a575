// SPDX-License-Identifier: Apache-2.0
/** Which day counts: the days off and the working days of bodies with the five-day week. */
@NullMarked
package io.github.camket.calendar.working;

import org.jspecify.annotations.NullMarked;
