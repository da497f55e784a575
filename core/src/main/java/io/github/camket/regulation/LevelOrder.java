// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** In which order the levels of a scale without points are looked at; the first one whose conditions hold is the level. */
public enum LevelOrder {
    /** The lowest level first, so that what speaks for it goes before everything else; then from the highest down. */
    LOWEST_FIRST,
    /** From the highest level down. */
    HIGHEST_FIRST
}
