// SPDX-License-Identifier: Apache-2.0
/**
 * Published instruments as data, one class each, written with the public interface only and cited line by line.
 *
 * <p>What an instrument leaves open is a named parameter with a default that is marked as a reading of this library. Which
 * regulations govern a day is told by {@link io.github.camket.official.Regulations}, which citations exist by
 * {@link io.github.camket.official.CitationIndex}.
 */
@NullMarked
package io.github.camket.official;

import org.jspecify.annotations.NullMarked;
