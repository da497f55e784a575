// SPDX-License-Identifier: Apache-2.0
/**
 * Reorganizations (sắp xếp, tổ chức lại): what became of units that were merged, split, renamed or moved, when, and by
 * which document. {@link io.github.camket.model.reorganization.Lineage} follows them over several steps, for the
 * organizations of a ledger and for administrative units alike.
 */
@NullMarked
package io.github.camket.model.reorganization;

import org.jspecify.annotations.NullMarked;
