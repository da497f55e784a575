// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON formats, for no JSON library in particular. Not exported.
 *
 * <p>A {@code Shape} lists the properties of one type, each with its name, its format and its accessor, for both ways at
 * once; a {@code Format} reads and writes one value. They speak to a library through {@code JsonSource} and
 * {@code JsonSink}, so that every library gives the same bytes and the same complaints, whatever its settings. Values are read
 * as they are written, together with their place: hence a complaint names the property and keeps its text.
 */
@NullMarked
package io.github.camket.json.wire;

import org.jspecify.annotations.NullMarked;
