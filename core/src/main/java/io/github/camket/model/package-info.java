// SPDX-License-Identifier: Apache-2.0
/**
 * Facts in time: the append-only {@link io.github.camket.model.Ledger} and what it says on a day, the
 * {@link io.github.camket.model.Snapshot}; and what it learnt between two days, the
 * {@link io.github.camket.model.LedgerDifference}.
 */
@NullMarked
package io.github.camket.model;

import org.jspecify.annotations.NullMarked;
