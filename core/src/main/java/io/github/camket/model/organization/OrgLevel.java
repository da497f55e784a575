// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/**
 * Tier of government to which an organization belongs, such as {@code COMMUNE}. An open set: tiers come and go with the
 * law; the district tier ended on 30 June 2025.
 *
 * @param code upper case letters, digits and underscores
 */
public record OrgLevel(String code) {

    /** Central (trung ương). */
    public static final OrgLevel CENTRAL = new OrgLevel("CENTRAL");
    /** Province (cấp tỉnh). */
    public static final OrgLevel PROVINCE = new OrgLevel("PROVINCE");
    /** District (cấp huyện), until 30 June 2025. */
    public static final OrgLevel DISTRICT = new OrgLevel("DISTRICT");
    /** Commune (cấp xã). */
    public static final OrgLevel COMMUNE = new OrgLevel("COMMUNE");

    /** Checks the form of the code. */
    public OrgLevel {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("level must be UPPER_CASE: " + code);
        }
    }

    /** The level with this code. */
    public static OrgLevel of(String code) {
        return new OrgLevel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
