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
    /** Board of a ministry or of a unit below it (ban). */
    public static final OrgKind BOARD = new OrgKind("BOARD");
    /** Team of a branch of a department (đội). */
    public static final OrgKind TEAM = new OrgKind("TEAM");
    /** Regional office of a department of a ministry (khu vực). */
    public static final OrgKind REGIONAL_OFFICE = new OrgKind("REGIONAL_OFFICE");
    /** Another administrative organization, or one equivalent to those named (tổ chức hành chính khác, tương đương). */
    public static final OrgKind ADMINISTRATIVE_ORGANIZATION = new OrgKind("ADMINISTRATIVE_ORGANIZATION");
    /** Organization of the Party: a committee, a cell, a delegation (tổ chức đảng). */
    public static final OrgKind PARTY_ORGANIZATION = new OrgKind("PARTY_ORGANIZATION");
    /** Fatherland Front (Mặt trận Tổ quốc). */
    public static final OrgKind FATHERLAND_FRONT = new OrgKind("FATHERLAND_FRONT");
    /** Socio-political organization, such as a trade union (tổ chức chính trị - xã hội). */
    public static final OrgKind SOCIO_POLITICAL_ORGANIZATION = new OrgKind("SOCIO_POLITICAL_ORGANIZATION");

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
