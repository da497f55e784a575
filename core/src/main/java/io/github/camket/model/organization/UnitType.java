// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/**
 * Type of an administrative unit, such as {@code PHUONG}. An open set: types come and go with the law. They keep their
 * Vietnamese names, since a phường is no ward of any other country.
 *
 * @param code upper case letters, digits and underscores
 */
public record UnitType(String code) {

    /** Province (tỉnh). */
    public static final UnitType TINH = new UnitType("TINH");
    /** City directly under the central government (thành phố trực thuộc trung ương). */
    public static final UnitType THANH_PHO_TRUNG_UONG = new UnitType("THANH_PHO_TRUNG_UONG");
    /** Urban district (quận), until 30 June 2025. */
    public static final UnitType QUAN = new UnitType("QUAN");
    /** Rural district (huyện), until 30 June 2025. */
    public static final UnitType HUYEN = new UnitType("HUYEN");
    /** District-level town (thị xã), until 30 June 2025. */
    public static final UnitType THI_XA = new UnitType("THI_XA");
    /** City of a province (thành phố thuộc tỉnh), until 30 June 2025. */
    public static final UnitType THANH_PHO_THUOC_TINH = new UnitType("THANH_PHO_THUOC_TINH");
    /** City of a centrally-run city (thành phố thuộc thành phố trực thuộc trung ương), until 30 June 2025. */
    public static final UnitType THANH_PHO_THUOC_THANH_PHO = new UnitType("THANH_PHO_THUOC_THANH_PHO");
    /** Rural commune (xã). */
    public static final UnitType XA = new UnitType("XA");
    /** Urban commune (phường). */
    public static final UnitType PHUONG = new UnitType("PHUONG");
    /** Commune-level town (thị trấn), until 30 June 2025. */
    public static final UnitType THI_TRAN = new UnitType("THI_TRAN");
    /** Special zone on islands (đặc khu), from 1 July 2025. */
    public static final UnitType DAC_KHU = new UnitType("DAC_KHU");

    /** Checks the form of the code. */
    public UnitType {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("unit type must be UPPER_CASE: " + code);
        }
    }

    /** The type with this code. */
    public static UnitType of(String code) {
        return new UnitType(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
