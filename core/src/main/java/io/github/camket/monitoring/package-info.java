// SPDX-License-Identifier: Apache-2.0
/**
 * How tasks stand on a day (theo dõi, đôn đốc): the phase that the facts give, the deadline in force, and what follows from
 * both - on time, late, in time, overdue. Counted as reports publish it, and looked at for what was not said clearly. No
 * regulation is needed, and nothing is rated.
 */
@NullMarked
package io.github.camket.monitoring;

import org.jspecify.annotations.NullMarked;
