// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the levels of a regulation fit together: cases without a level, levels lost by a better result, levels that nobody
 * reaches. Every result stands on a case analysis over all thresholds, and comes with measurements that evaluate to it, and with
 * facts that give them.
 */
@NullMarked
package io.github.camket.check;

import org.jspecify.annotations.NullMarked;
