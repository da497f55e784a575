// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the targets of units below make up the target of the unit above, level by level (phân bổ chỉ tiêu cho cấp dưới), and
 * whether what they reached makes up what it reached. Differences are told, never adjusted.
 */
@NullMarked
package io.github.camket.measurement.cascade;

import org.jspecify.annotations.NullMarked;
