// SPDX-License-Identifier: Apache-2.0
/**
 * Time as the field divides it: the periods for which work is reported, scored and rated, how far their figures reach, when
 * something is due, and what comes back.
 */
@NullMarked
package io.github.camket.calendar;

import org.jspecify.annotations.NullMarked;
