// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** Who brought a layer of rules. Layers lie in this order; several of one tier can follow each other. */
public enum LayerTier {
    /** The regulation on which the others are laid: a national instrument, or a whole scheme of its own. */
    BASE,
    /** A province, or a ministry or other authority of that rank. */
    PROVINCE,
    /** A unit below, for itself and those under it. */
    UNIT,
    /** An application, on its own account: lines that rest on no document. */
    APPLICATION
}
