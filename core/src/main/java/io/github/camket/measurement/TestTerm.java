// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Level;
import java.util.List;

/**
 * A compiled test of each task or delivery.
 *
 * @param level whether each task or each delivery has an answer
 * @param register where the answer is: 1 for yes, 0 for no
 * @param lookedAt the numbers that were compared
 * @param always whether the answer is always yes
 */
record TestTerm(Level level, int register, List<Term> lookedAt, boolean always) {}
