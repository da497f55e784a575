// SPDX-License-Identifier: Apache-2.0
/**
 * From a score to a proposed level: exclusions, bands and conditions of levels, margin, and what keeps a level from being
 * proposed: the places of a quota, ties for the last of them, and the level of the organization.
 *
 * <p>A rating is a proposal with reasons. The decision is the competent authority's.
 */
@NullMarked
package io.github.camket.rating;

import org.jspecify.annotations.NullMarked;
