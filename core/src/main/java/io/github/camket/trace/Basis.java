// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

/** What a parameter of a regulation rests on. */
public enum Basis {
    /** The instrument says so in its own words. */
    TEXT,
    /** The instrument is silent or open here, and this library reads it so; an authority may read it otherwise. */
    READING,
    /** Official guidance that is not law says so. */
    GUIDANCE,
    /** A document of the province, agency or unit says so. */
    LOCAL
}
