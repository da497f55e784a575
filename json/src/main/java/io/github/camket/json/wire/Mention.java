// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

/**
 * Where a value names a fact.
 *
 * @param place the property, for a list of identifiers that of the list
 * @param text the text that stands for the identifier there
 */
record Mention(Place place, String text) {}
