// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeCode;
import java.util.Map;

/** Points on which publishers of official lists disagree, and which nobody has settled. */
final class Disputes {

    /**
     * Codes by which others know a unit from {@link OfficialLists#TWO_LEVELS} on, with the code of this catalogue: Xã Ba
     * Chẽ has 06978 in Decision 19/2025/QĐ-TTg, and 06970, the code of the former town at its seat, in the web service of
     * the statistics office.
     */
    static final Map<AdministrativeCode, AdministrativeCode> CODES =
            Map.of(AdministrativeCode.commune("06970"), AdministrativeCode.commune("06978"));

    /** Names of which nobody knows whether a later list changed or corrected them: Phó Bảng, later Phố Bảng. */
    static final Map<AdministrativeCode, String> NAMES =
            Map.of(AdministrativeCode.commune("00745"), "Phó Bảng, Phố Bảng");

    private Disputes() {}
}
