// SPDX-License-Identifier: Apache-2.0
/**
 * Judgement by people: points that someone with a post gave to someone else, for a period.
 */
@NullMarked
package io.github.camket.model.judgement;

import org.jspecify.annotations.NullMarked;
