// SPDX-License-Identifier: Apache-2.0
/**
 * Votes of confidence as facts: the three marks of <i>lấy phiếu</i> and the decisive <i>bỏ phiếu</i>, with the numbers that were
 * announced.
 */
@NullMarked
package io.github.camket.model.confidence;

import org.jspecify.annotations.NullMarked;
