// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/** To which side of the political system an issuer belongs. */
public enum IssuerSector {
    /** Agencies of the state. */
    STATE,
    /** Committees and boards of the Party. */
    PARTY,
    /** The trade union, the Front, and mass organizations. */
    ORGANIZATION
}
