// SPDX-License-Identifier: Apache-2.0
/**
 * With what a briefing opens (giao ban): what became of the conclusion of the briefing before, item by item, and of the
 * petitions that were raised there.
 */
@NullMarked
package io.github.camket.monitoring.briefing;

import org.jspecify.annotations.NullMarked;
