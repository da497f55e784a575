// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/**
 * Kind of an organization, such as {@code PEOPLES_COMMITTEE}. An open set: reorganizations bring new kinds.
 *
 * @param code upper case letters, digits and underscores
 */
public record OrgKind(String code) {

    /** People's Committee (Ủy ban nhân dân). */
    public static final OrgKind PEOPLES_COMMITTEE = new OrgKind("PEOPLES_COMMITTEE");
    /** Specialised agency of a People's Committee at commune level, or division (phòng). */
    public static final OrgKind DIVISION = new OrgKind("DIVISION");
    /** Department of a ministry (cục, vụ). */
    public static final OrgKind MINISTRY_DEPARTMENT = new OrgKind("MINISTRY_DEPARTMENT");
    /** Branch of a department (chi cục). */
    public static final OrgKind SUB_DEPARTMENT = new OrgKind("SUB_DEPARTMENT");
    /** Office that serves an organization (văn phòng). */
    public static final OrgKind OFFICE = new OrgKind("OFFICE");
    /** Inspectorate (thanh tra). */
    public static final OrgKind INSPECTORATE = new OrgKind("INSPECTORATE");
    /** Department at province level (sở, ban, ngành). */
    public static final OrgKind DEPARTMENT = new OrgKind("DEPARTMENT");

    /** Checks the form of the code. */
    public OrgKind {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("kind must be UPPER_CASE: " + code);
        }
    }

    /** The kind with this code. */
    public static OrgKind of(String code) {
        return new OrgKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
