// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Official code of an administrative unit within its level, such as {@code commune:00004}: 2 digits for a province, 3 for
 * a district, 5 for a commune (Decision 124/2004/QĐ-TTg, Decision 19/2025/QĐ-TTg).
 *
 * <p>The code alone names no unit: codes outlive the units that had them. {@code province:52} was Bình Định until 30 June
 * 2025 and is Gia Lai since. Ask for the code <em>on a day</em>. The levels have number spaces of their own, and a code does
 * not contain the code of the unit above.
 *
 * <p>Leading zeros count, so that a code is a text and never a number; {@code parse(x.toString())} equals {@code x}.
 *
 * @param level level whose number space it is
 * @param code digits, exactly as many as the level has; any number of digits for a level of which none is known
 */
public record AdministrativeCode(OrgLevel level, String code) implements UnitId, Comparable<AdministrativeCode> {

    /** Kind of the references to it. */
    public static final String KIND = "administrativeUnit";

    private static final Map<String, Integer> DIGITS = new TreeMap<>(Map.of(OrgLevel.PROVINCE.code(), 2));

    static {
        DIGITS.put(OrgLevel.DISTRICT.code(), 3);
        DIGITS.put(OrgLevel.COMMUNE.code(), 5);
    }

    /** Checks the number of digits. */
    public AdministrativeCode {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        Integer digits = DIGITS.get(level.code());
        boolean fits = digits == null ? !code.isEmpty() : code.length() == digits;
        if (!fits || !hasOnlyDigits(code)) {
            throw new IllegalArgumentException("code of the level " + level + " must be "
                    + (digits == null ? "digits" : digits + " digits, leading zeros included") + ": " + code);
        }
    }

    private static boolean hasOnlyDigits(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Code of a province: 2 digits. */
    public static AdministrativeCode province(String code) {
        return new AdministrativeCode(OrgLevel.PROVINCE, code);
    }

    /** Code of a district: 3 digits. Districts exist until 30 June 2025. */
    public static AdministrativeCode district(String code) {
        return new AdministrativeCode(OrgLevel.DISTRICT, code);
    }

    /** Code of a commune: 5 digits. */
    public static AdministrativeCode commune(String code) {
        return new AdministrativeCode(OrgLevel.COMMUNE, code);
    }

    /**
     * Reads {@code commune:00004}.
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps the text
     */
    public static AdministrativeCode parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon <= 0
                || !text.substring(0, colon).equals(text.substring(0, colon).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("administrative code must look like commune:00004: " + text);
        }
        try {
            OrgLevel level = OrgLevel.of(text.substring(0, colon).toUpperCase(Locale.ROOT));
            return new AdministrativeCode(level, text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "administrative code must look like commune:00004 (" + e.getMessage() + "): " + text, e);
        }
    }

    @Override
    public Ref toRef() {
        return Ref.of(KIND, toString());
    }

    /** Orders by the code of the level, then by code. */
    @Override
    public int compareTo(AdministrativeCode other) {
        return level.equals(other.level)
                ? code.compareTo(other.code)
                : level.code().compareTo(other.level.code());
    }

    @Override
    public String toString() {
        return level.code().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
