// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

/** Why a value is in doubt. */
public enum DoubtReason {
    /** It is only estimated (số ước). */
    ESTIMATED,
    /** It is disputed, and nobody has decided yet (đang kiến nghị, chưa thống nhất). */
    DISPUTED
}
