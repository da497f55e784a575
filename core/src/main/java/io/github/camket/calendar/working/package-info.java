// SPDX-License-Identifier: Apache-2.0
/**
 * Which day counts: working days of bodies with the five-day week, by decided arrangements that are data, and time limits
 * counted with them.
 *
 * <p>{@link io.github.camket.calendar.working.WorkingCalendar} answers for a day and says on what the answer rests and
 * whether it can still change; {@link io.github.camket.calendar.working.DeadlineCounter} counts a {@link
 * io.github.camket.calendar.working.TimeLimit} and shows every day of it.
 */
@NullMarked
package io.github.camket.calendar.working;

import org.jspecify.annotations.NullMarked;
