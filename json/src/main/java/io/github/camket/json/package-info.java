// SPDX-License-Identifier: Apache-2.0
/**
 * What an application writes, from JSON: ledgers, regulations, overlays, units, calendars, profiles of clarity, crosswalks, and
 * the rules of votes and of consequences. These, and what was found from them, to JSON.
 *
 * <p>{@link io.github.camket.json.CamketJson} is all that most applications need. One that has an {@code ObjectMapper} of its
 * own registers {@code CamketModule} of Jackson 2 or of Jackson 3 with it; the JSON is the same.
 *
 * <p>Exact numbers are strings, such as {@code "2.7"} or {@code "11045/144"}: most readers of JSON would take a number for a
 * binary approximation. Counts are JSON numbers. Dates look like {@code 2026-11-30}. What is not known is left out; null is
 * an error, and so is everything else that the format does not say.
 */
@NullMarked
package io.github.camket.json;

import org.jspecify.annotations.NullMarked;
