// SPDX-License-Identifier: Apache-2.0
/**
 * How the items of directives are passed down, which item of a lower level carries out which of a higher one, and what became
 * of them: rolled up from the tasks at the bottom, work that several items share once.
 */
@NullMarked
package io.github.camket.monitoring.cascade;

import org.jspecify.annotations.NullMarked;
